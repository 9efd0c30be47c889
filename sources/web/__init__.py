"""Public text on the web, read without a login and only when asked: one thread, fresh posts by tag, papers."""
