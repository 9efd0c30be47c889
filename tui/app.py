"""The app: a place for what you are, what you post, what you answer and what you write to people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from analyzers.document import Platform
from tui.drafts import DraftError
from tui.habits import HabitsApp
from tui.keys import in_own_keys
from tui.screens.desk import DeskScreen, HasRead
from tui.screens.place import PlaceScreen
from tui.screens.post import PostScreen
from tui.screens.profile import ProfileScreen
from tui.screens.radar import RadarScreen
from tui.screens.reply import ReplyScreen
from tui.screens.scripts import ScriptsScreen
from tui.widgets.app_bar import PLACES

_FUNCTION_KEY = re.compile(r"(?:shift\+)?f\d+")
_PLACES: dict[str, type[PlaceScreen]] = {
    screen.noun: screen for screen in (ProfileScreen, PostScreen, ReplyScreen, ScriptsScreen, RadarScreen)
}


class PreroundApp(HabitsApp):
    """Reads a profile and posts before program directors do."""

    TITLE = "preround"
    CSS_PATH = ["app.tcss", "no_colour.tcss"]
    DEFAULT_MODE = "post"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f2",
            "switch_mode('profile')",
            "Profile",
            id="app.profile",
            show=False,
            tooltip="Headline and About",
        ),
        Binding(
            "f3", "switch_mode('post')", "Post", id="app.post", show=False, tooltip="A post, reply or message"
        ),
        Binding(
            "f4",
            "switch_mode('reply')",
            "Reply",
            id="app.reply",
            show=False,
            tooltip="Answer somebody's post",
        ),
        Binding(
            "f7",
            "switch_mode('scripts')",
            "Scripts",
            id="app.scripts",
            show=False,
            priority=True,  # in a text area F7 would select everything
            tooltip="A message for every networking moment",
        ),
        Binding(
            "f10",
            "switch_mode('radar')",
            "Radar",
            id="app.radar",
            show=False,
            tooltip="Fresh posts worth an answer",
        ),
        Binding("ctrl+q", "quit", "Quit", id="app.quit", priority=True, tooltip="Save and leave"),
    ]

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder)
        self._desks: list[DeskScreen] = []
        self._told = False
        for name in _PLACES:
            self.add_mode(name, partial(self._open, name))

    @on(HasRead)
    def _say_that_rules_are_alone(self) -> None:
        """Says once that there is no language model, where there is none."""
        from analyzers.encoder import encoder_problem  # loaded by the reading, off the drawing thread

        if not self._told and (problem := encoder_problem()):
            self._told = True
            self.notify(
                f"{problem}; rules alone read your drafts.", severity="warning", timeout=15, markup=False
            )

    def desks(self) -> Iterable[DeskScreen]:
        """The places that have been opened."""
        return tuple(self._desks)

    def on_unmount(self) -> None:
        """Saves what is not saved yet; what could not be is told in one piece, for Textual shows the first alone."""
        lost = []
        for desk in self._desks:
            try:
                desk.autosave.flush()
            except DraftError as error:
                lost.append(f"The {desk.noun} draft was not saved: {error}")
        if lost:
            self._exit_renderables.append(Text("\n".join(lost)))

    async def action_quit(self) -> None:
        """Leaves, once the part that is written in has taken in what was typed or pasted a moment before."""
        focused = self.screen.focused
        (focused or self).call_later(self._leave)

    def _leave(self) -> None:
        for desk in self._desks:
            if desk.is_mounted:
                desk.autosave.keep(desk.fields())
        self.exit()

    def get_key_display(self, binding: Binding) -> str:
        """Function keys as they are printed on keyboards."""
        shown = super().get_key_display(binding)
        return shown.title() if _FUNCTION_KEY.fullmatch(shown) else shown

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the command palette offers: this place's commands, the places, then the app's own."""
        if isinstance(screen, PlaceScreen):
            for command in screen.palette():
                yield command._replace(help=in_own_keys(screen, self.keymap, command.help))
        for name, (key, title) in PLACES.items():
            shown = in_own_keys(screen, self.keymap, key)
            yield SystemCommand(f"go to: {title}", shown, partial(self.switch_mode, name))
        yield from super().get_system_commands(screen)

    @on(RadarScreen.Answering)
    async def _answer(self, event: RadarScreen.Answering) -> None:
        """Takes a post that was found to where it is answered."""
        await self.switch_mode("reply")
        if isinstance(self.screen, ReplyScreen):
            self.screen.answer(event.text, Platform.MASTODON)

    def _open(self, name: str) -> PlaceScreen:
        place = _PLACES[name](self.folder)
        if isinstance(place, DeskScreen):
            self.furnish(place)
            self._desks.append(place)
        return place
