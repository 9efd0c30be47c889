"""The top line: the name, the places, and the promise."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui.keys import key_shown

PLACES = {
    "profile": ("F2", "Profile"),
    "post": ("F3", "Post"),
    "reply": ("F4", "Reply"),
    "scripts": ("F7", "Scripts"),
}


class Place(Static):
    """A place of the app: a click goes there."""

    DEFAULT_CSS = """
    Place {
        width: auto;
        padding: 0 1;
        color: $text-muted;
        &:hover { color: $foreground; text-style: underline; }
        &.-here { color: $text-primary; text-style: bold; background: $background; }
    }
    """

    def __init__(self, name: str, here: bool) -> None:
        super().__init__(markup=False, classes="-here" if here else "")
        self._place = name

    def on_mount(self) -> None:
        """The key it has, which may be the user's own choice, and its name."""
        key, title = PLACES[self._place]
        key = key_shown(self, f"app.{self._place}", key)
        self.update(Content.assemble((key, "bold"), f" {title}"))

    async def on_click(self) -> None:
        """Goes to the place."""
        await self.run_action(f"app.switch_mode('{self._place}')")


class AppBar(Horizontal):
    """The name, the places, and that what is written stays here."""

    DEFAULT_CSS = """
    AppBar {
        height: 1;
        dock: top;
        background: $panel;
        & > Static { width: auto; height: 1; }
        & > #name { padding: 0 2 0 1; text-style: bold; }
        & > #promise { width: 1fr; padding: 0 1; text-align: right; color: $text-muted; text-wrap: nowrap; }
    }
    """

    def __init__(self, here: str) -> None:
        super().__init__()
        self._here = here

    def compose(self) -> ComposeResult:
        """The parts, left to right."""
        yield Static("preround", id="name", markup=False)
        for name in PLACES:
            yield Place(name, name == self._here)
        yield Static("your text stays here", id="promise", markup=False)
