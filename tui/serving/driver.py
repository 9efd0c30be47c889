"""How an app behind a browser's window reads and draws: it leaves when nobody is at the other end any more."""

from __future__ import annotations

from textual import messages
from textual.drivers.web_driver import WebDriver


class WindowDriver(WebDriver):
    """Textual's driver for browsers, which would go on for ever should the server be killed."""

    def run_input_thread(self) -> None:
        """Reads what is typed; at its end the app saves and leaves."""
        super().run_input_thread()
        self._app.post_message(messages.ExitApp())
