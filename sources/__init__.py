"""Where text comes from. Everything becomes a `Document`; nothing here judges."""
