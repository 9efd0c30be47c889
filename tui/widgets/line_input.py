"""One line of text that cannot hold what a terminal would take for a command."""

from __future__ import annotations

from textual.widgets import Input

from tui.plain import plain


class LineInput(Input):
    """An input without a border."""

    DEFAULT_CSS = """
    LineInput, LineInput:focus {
        height: 1;
        border: none;
        padding: 0 1;
        background: $panel;
    }
    LineInput:focus { background: $panel-lighten-1; }
    """

    def validate_value(self, value: str) -> str:
        """The value as it may be drawn and saved."""
        return plain(value).replace("\n", " ")
