"""The top line: the name, the places, and the promise."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui.keys import key_shown

_PROMISES = ("your text stays here", "stays here", "")
_NAME = "preround"
PLACES = {
    "profile": ("F2", "Profile"),
    "post": ("F3", "Post"),
    "reply": ("F4", "Reply"),
    "scripts": ("F7", "Scripts"),
    "radar": ("F10", "Radar"),
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
        key, self._title = PLACES[name]
        super().__init__(self._label(key), markup=False, classes="-here" if here else "")
        self._place, self._key = name, key

    def on_mount(self) -> None:
        """The key may be the user's own choice."""
        key = key_shown(self, f"app.{self._place}", self._key)
        if key != self._key:
            self.update(self._label(key))

    def _label(self, key: str) -> Content:
        return Content.assemble((key, "bold"), f" {self._title}")

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
        &.-tight > #name { display: none; }
        & > #promise { width: 1fr; padding: 0 1; text-align: right; color: $text-muted; text-wrap: nowrap; }
    }
    """

    def __init__(self, here: str) -> None:
        super().__init__()
        self._here = here

    def compose(self) -> ComposeResult:
        """The parts, left to right."""
        yield Static(_NAME, id="name", markup=False)
        for name in PLACES:
            yield Place(name, name == self._here)
        yield Static(id="promise", markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """The places come first, then the name, then as much of the promise as there is room for."""
        places = sum(place.outer_size.width for place in self.query(Place))
        left = event.size.width - places - len(_NAME) - 3
        self.set_class(left < 0, "-tight")
        promise = next((words for words in _PROMISES if len(words) + 2 <= left), "")
        self.query_one("#promise", Static).update(Content(promise))
