"""The keys of the place you are in, and what the focused part is for."""

from __future__ import annotations

from collections.abc import Iterable
from inspect import cleandoc
from typing import ClassVar

from rich.table import Table
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Markdown, Static


class HelpScreen(ModalScreen[None]):
    """Written from the bindings themselves, so that it cannot lie."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > VerticalScroll {
            width: 72;
            max-width: 94%;
            height: auto;
            max-height: 94%;
            padding: 1 2;
            background: $panel;
            border: round $border;
            border-title-color: $text-primary;
            border-subtitle-color: $text-muted;
            scrollbar-size-vertical: 1;
            & > * { height: auto; background: $panel; padding: 0; margin: 0 0 1 0; }
            & > #keys { margin: 0; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q", "dismiss", "Close", id="help.close", tooltip="Back to where you were"),
    ]

    def __init__(self, about: str, keys: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._about = cleandoc(about)
        self._keys = tuple(keys)

    def compose(self) -> ComposeResult:
        """What the focused part is for, then the keys."""
        with VerticalScroll() as panel:
            panel.border_title = "Help"
            panel.border_subtitle = "Esc closes"
            if self._about:
                yield Markdown(self._about)
            yield Static(self._table(), id="keys", markup=False)

    def _table(self) -> Table:
        table = Table.grid(padding=(0, 2))
        table.add_column(justify="right", style="bold", no_wrap=True)
        table.add_column()
        for key, does in self._keys:
            table.add_row(key, does)
        return table
