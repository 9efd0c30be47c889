"""What the focused part is for, and the keys: those of the place you are in, then those that work everywhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from inspect import cleandoc
from typing import ClassVar

from rich.table import Table
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Markdown, Static

from tui.keys import Keymap, in_own_keys
from tui.screens.pushed import Dialog
from tui.widgets.app_bar import PLACES

_NUMBERS = (".number", ".digit")  # one row says it for all of them


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A key, what it does, and the name by which `[keys]` in config.toml can give it another."""

    keys: str
    does: str
    id: str


class HelpScreen(Dialog[None]):
    """Written from the bindings themselves, so that it cannot lie."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        & > VerticalScroll {
            width: 86;
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
            & > .group { text-style: bold; color: $text-primary; margin: 0; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q", "dismiss", "Close", id="help.close", tooltip="Back to where you were"),
    ]

    def __init__(self, about: str, groups: Iterable[tuple[str, tuple[KeyRow, ...]]]) -> None:
        super().__init__()
        self._about = cleandoc(about)
        self._groups = tuple(groups)

    def compose(self) -> ComposeResult:
        """What the focused part is for, then the keys."""
        wide = self.app.size.width >= 90
        with VerticalScroll() as panel:
            panel.border_title = "Help"
            panel.border_subtitle = "Esc closes"
            if self._about:
                yield Markdown(self._about)
            for title, rows in self._groups:
                yield Static(title, classes="group", markup=False)
                yield Static(_table(rows, wide), classes="keys", markup=False)
            yield Static("Other keys: [keys] in config.toml, as in “desk.fix” = “ctrl+f”.", markup=False)


def help_on(screen: Screen[object], keymap: Keymap) -> HelpScreen:
    """The help for where the user is."""
    app: App[object] = screen.app
    here: dict[str, tuple[list[str], KeyRow]] = {}
    everywhere: dict[str, tuple[list[str], KeyRow]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.id is not None and not binding.id.endswith(_NUMBERS):
            group = everywhere if isinstance(active.node, App) else here
            does = f"{binding.description}: {binding.tooltip}"
            keys, _ = group.setdefault(binding.id, ([], KeyRow("", does, binding.id)))
            keys.append(app.get_key_display(binding))
    focused = screen.focused
    nodes = focused.ancestors_with_self if focused else ()
    about = next((node.HELP for node in nodes if isinstance(node, Widget) and node.HELP), "")
    palette = app.get_key_display(Binding(app.COMMAND_PALETTE_BINDING, ""))
    last = (
        KeyRow(
            f"Alt+1 … Alt+{len(PLACES)}",
            "Places: in their order; the number alone where nothing is typed",
            "",
        ),
        KeyRow(palette, "Palette: everything else, by name", ""),
    )
    groups = (("In this place", _rows(here)), ("Everywhere", (*_rows(everywhere), *last)))
    return HelpScreen(in_own_keys(focused or screen, keymap, about), [group for group in groups if group[1]])


def _rows(found: dict[str, tuple[list[str], KeyRow]]) -> tuple[KeyRow, ...]:
    return tuple(KeyRow(", ".join(keys[:2]), row.does, row.id) for keys, row in found.values())


def _table(rows: Iterable[KeyRow], wide: bool) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="bold", min_width=13, no_wrap=True)
    table.add_column(ratio=1)
    if wide:
        table.add_column(style="dim", no_wrap=True)
    for row in rows:
        table.add_row(*(row.keys, row.does, row.id)[: 3 if wide else 2])
    return table
