"""The app: a place for what you are, what you post, what you answer and what you write to people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widget import Widget

from analyzers.document import Platform
from tui.drafts import DraftError, home
from tui.screens.desk import DeskScreen, HasRead
from tui.screens.help import HelpScreen
from tui.screens.place import PlaceScreen
from tui.screens.post import PostScreen
from tui.screens.profile import ProfileScreen
from tui.screens.radar import RadarScreen
from tui.screens.reply import ReplyScreen
from tui.screens.scripts import ScriptsScreen
from tui.themes import CALM, THEMES
from tui.widgets.app_bar import PLACES

_FUNCTION_KEY = re.compile(r"(?:shift\+)?f\d+")
_PLACES: dict[str, type[PlaceScreen]] = {
    screen.noun: screen for screen in (ProfileScreen, PostScreen, ReplyScreen, ScriptsScreen, RadarScreen)
}


class PreroundApp(App[None]):
    """Reads a profile and posts before program directors do."""

    TITLE = "preround"
    CSS_PATH = "app.tcss"
    DEFAULT_MODE = "post"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", id="app.help", tooltip="Keys, and help for where you are"),
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
        super().__init__()
        self._folder = folder or home()
        self._desks: list[DeskScreen] = []
        self._told = False
        for name in _PLACES:
            self.add_mode(name, partial(self._open, name))

    def on_load(self) -> None:
        """Registers the themes before anything is drawn."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = CALM.name

    @on(HasRead)
    def _say_that_rules_are_alone(self) -> None:
        """Says once that there is no language model, where there is none."""
        from analyzers.encoder import encoder_problem  # loaded by the reading, off the drawing thread

        if not self._told and (problem := encoder_problem()):
            self._told = True
            self.notify(
                f"{problem}; rules alone read your drafts.", severity="warning", timeout=15, markup=False
            )

    def on_unmount(self) -> None:
        """Saves what is not saved yet."""
        for desk in self._desks:
            try:
                desk.autosave.flush()
            except DraftError as error:
                self._exit_renderables.append(Text(f"The {desk.noun} draft was not saved: {error}"))

    def get_key_display(self, binding: Binding) -> str:
        """Function keys as they are printed on keyboards."""
        shown = super().get_key_display(binding)
        return shown.upper() if _FUNCTION_KEY.fullmatch(shown) else shown

    def action_help(self) -> None:
        """Shows the keys, and help for the focused part."""
        if not isinstance(self.screen, PlaceScreen):
            return
        focused = self.screen.focused
        nodes = focused.ancestors_with_self if focused else ()
        about = next((node.HELP for node in nodes if isinstance(node, Widget) and node.HELP), "")
        self.push_screen(HelpScreen(about, self._keys()))

    def _keys(self) -> Iterable[tuple[str, str]]:
        """The keys that are ours, each with what it does."""
        places: dict[str, tuple[list[str], str]] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if binding.id is not None:
                keys, _ = places.setdefault(binding.id, ([], f"{binding.description}: {binding.tooltip}"))
                keys.append(self.get_key_display(binding))
        yield from ((keys[0], does) for keys, does in places.values())
        yield (
            self.get_key_display(Binding(self.COMMAND_PALETTE_BINDING, "")),
            "Palette: Everything else, by name",
        )

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """What the command palette offers: this place's commands, the places, then the app's own."""
        if isinstance(screen, PlaceScreen):
            yield from screen.palette()
        for name, (key, title) in PLACES.items():
            yield SystemCommand(f"go to: {title}", key, partial(self.switch_mode, name))
        yield from super().get_system_commands(screen)

    @on(RadarScreen.Answering)
    async def _answer(self, event: RadarScreen.Answering) -> None:
        """Takes a post that was found to where it is answered."""
        await self.switch_mode("reply")
        if isinstance(self.screen, ReplyScreen):
            self.screen.answer(event.text, Platform.MASTODON)

    def _open(self, name: str) -> PlaceScreen:
        place = _PLACES[name](self._folder)
        if isinstance(place, DeskScreen):
            self._desks.append(place)
        return place
