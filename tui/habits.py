"""What the app does for its user's habits: keys and theme of their own, help, settings, history, the tour."""

from __future__ import annotations

import os
from collections.abc import Iterable
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import LineFilter, NoColor
from textual.screen import ModalScreen, Screen
from textual.theme import Theme

from tui.alt_digits import hear_alt_digits
from tui.config import Config, ConfigError, load_config
from tui.drafts import DraftError, home
from tui.keys import Keymap, given_keys, keymap_of
from tui.said import ForTerminal, Said
from tui.themes import CALM, NO_COLOUR, THEMES
from tui.widgets.app_bar import PLACES

if TYPE_CHECKING:
    from tui.screens.desk import DeskScreen


def _number_keys() -> list[BindingType]:
    """Alt and a number for each place in its order; the bare digit too, where nothing is typed."""
    return [
        Binding(
            key,
            f"switch_mode('{name}')",
            title,
            id=f"app.{name}.{kind}",
            show=False,
            priority=kind == "number",
            tooltip=f"{title} by its number",
        )
        for number, (name, (_, title)) in enumerate(PLACES.items(), 1)
        for kind, key in (("number", f"alt+{number}"), ("digit", str(number)))
    ]


class HabitsApp(App[None]):
    """An app that its user can bend.

    Args:
        folder: Where drafts, settings, state and history are; the user's home where none is named.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "Help", id="app.help", tooltip="Keys, and help for where you are"),
        *_number_keys(),
    ]

    def __init__(self, folder: Path | None = None) -> None:
        plain = bool(os.environ.get("NO_COLOR"))  # read first: Textual takes it out of the environment
        super().__init__()
        self.folder = folder or home()
        self.keymap = Keymap({})
        self.config, problem = _config_in(self.folder)
        self._to_say = [problem] if problem else []
        self._plain = plain

    def on_load(self) -> None:
        """Takes theme and keys from the settings before anything is drawn."""
        hear_alt_digits()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = NO_COLOUR.name if self._plain else self._wanted_theme()
        if self.config.keys:
            self.keymap = keymap_of(self.config.keys)
            self._to_say += (f"{self.config.path}: {line}" for line in self.keymap.problems)
            self._to_say += self.keymap.clashes
            self.set_keymap(dict(self.keymap.keys))

    def on_mount(self) -> None:
        """Says what is wrong with the settings, and starts the tour where nobody has been here before."""
        from tui.kept_state import is_first_run

        for line in self._to_say:
            self.notify(line, severity="warning", timeout=20, markup=False)
        self.theme_changed_signal.subscribe(self, self._theme_changed)
        if is_first_run(self.folder):
            self.call_after_refresh(self.action_tour)

    def furnish(self, desk: DeskScreen) -> None:
        """Gives a place what the settings say about it."""
        from tui.screens.placed import PlacedScreen

        if isinstance(desk, PlacedScreen):
            desk.set_reactive(PlacedScreen.platform, self.config.platform)

    def settings_kept(self, config: Config) -> None:
        """Takes over settings that were just kept."""
        from tui.filling import without_facts
        from tui.screens.scripts import ScriptsScreen

        self.config = config
        for screen in self.desks():
            if isinstance(screen, ScriptsScreen):  # it shows the facts, and would keep those it knows
                screen.restore(without_facts(screen.fields()))
        self.notify("Settings are kept.", timeout=4)

    def desks(self) -> Iterable[DeskScreen]:
        """The places that have been opened."""
        return ()

    # Theme

    def _wanted_theme(self) -> str:
        wanted = self.config.theme
        if wanted in self.available_themes:
            return wanted
        near = get_close_matches(wanted, self.available_themes, n=1, cutoff=0.0)[0]
        self._to_say.append(f"{self.config.path}: theme {wanted!r} is unknown; the nearest is {near!r}")
        return CALM.name

    def watch_theme(self, name: str) -> None:
        """Without colour, styles carry what colours say elsewhere."""
        self.no_color = self._plain or name == NO_COLOUR.name

    def get_line_filters(self) -> Iterable[LineFilter]:  # type: ignore[override]
        """No colour reaches the terminal where none is wanted."""
        return [NoColor()] if self.no_color else super().get_line_filters()

    def _theme_changed(self, _: Theme) -> None:
        if not self._plain:  # NO_COLOR is about this start, not about the next
            self.run_worker(self._keep_theme, thread=True, exit_on_error=False, group="theme")

    def _keep_theme(self) -> None:
        from dataclasses import replace

        from tui.config_file import save_config

        try:
            self.config = save_config(lambda config: replace(config, theme=self.theme), self.folder)
        except ConfigError as error:
            self.post_message(Said(f"The theme is not kept: {error}", "warning", timeout=15))

    @on(Said)
    def _say(self, event: Said) -> None:
        self.notify(event.text, severity=event.severity, timeout=event.timeout, markup=False)

    @on(ForTerminal)
    def _hand_over(self, event: ForTerminal) -> None:
        self.copy_to_clipboard(event.text)

    # Keys

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """A text field gives up the editing keys that the user has given to something else."""
        held = event.widget._bindings.key_to_bindings
        for key in given_keys(self.keymap) & held.keys():
            if not any(binding.id for binding in held[key]):
                del held[key]
                self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A dialog is answered or left before the place is changed."""
        if action == "switch_mode" and isinstance(self.screen, ModalScreen):
            return False
        return super().check_action(action, parameters)

    def action_help(self) -> None:
        """Shows help for the focused part, and the keys."""
        from tui.screens.help import HelpScreen, help_on

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(help_on(self.screen, self.keymap))

    # What the palette opens

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Settings, history, tour and our themes, before what Textual has."""
        yield SystemCommand(
            "settings: Open", "Theme, platform, radar, own model, facts", self.action_settings
        )
        yield SystemCommand("history: Open", "Your audits over time", self.action_history)
        yield SystemCommand("tour: Start", "Two minutes on a sample profile", self.action_tour)
        for theme in THEMES:
            choose = partial(setattr, self, "theme", theme.name)
            yield SystemCommand(f"theme: {theme.name}", "Kept for the next time", choose)
        yield from super().get_system_commands(screen)

    def action_settings(self) -> None:
        """Opens the settings."""
        from tui.screens.settings import SettingsScreen

        self.push_screen(SettingsScreen(self.folder))

    def action_history(self) -> None:
        """Opens the history."""
        from tui.screens.history import HistoryScreen

        self.push_screen(HistoryScreen(self.folder))

    def action_tour(self) -> None:
        """Starts the tour."""
        from tui.screens.tour import TourScreen

        if "tour" not in self._modes:
            self.add_mode("tour", partial(TourScreen, self.folder, self.current_mode))
        self.switch_mode("tour")

    def end_tour(self, mode: str, *, done: bool) -> None:
        """Leaves the tour for a place; where it was walked to the end, one's own profile is asked for."""
        from tui.kept_state import keep_state

        try:
            keep_state(self.folder, tour="seen")
        except DraftError as error:
            self.notify(f"The state could not be kept: {error}", severity="warning", markup=False)
        self.call_later(self._leave_tour, mode, done)

    async def _leave_tour(self, mode: str, done: bool) -> None:
        await self.switch_mode(mode)
        await self.remove_mode("tour")
        if done:
            self.ask_import()
        else:
            self.notify("“tour: Start” in the palette brings it back.", timeout=6)

    def ask_import(self) -> None:
        """Asks for the user's own profile, and puts it into the Profile place."""
        from tui.screens.import_profile import ImportScreen

        self.push_screen(ImportScreen(), self._imported)

    async def _imported(self, found: object) -> None:
        from tui.screens.import_profile import Imported
        from tui.screens.profile import ProfileScreen

        await self.switch_mode("profile")  # also without one: there are the two fields to paste into
        if isinstance(found, Imported) and isinstance(self.screen, ProfileScreen):
            self.screen.take_import(found)


def _config_in(folder: Path) -> tuple[Config, str]:
    try:
        return load_config(folder), ""
    except ConfigError as error:
        return Config(path=folder / "config.toml"), f"{error}; the defaults hold until it is mended"
