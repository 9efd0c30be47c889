"""The settings, each with its label: what is filled in is kept when it is saved, not before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual._path import CSSPathType
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Footer, Input, Select, Static

from analyzers.document import Platform
from tui.config import Config, ConfigError
from tui.drafts import DraftError
from tui.plain import plain
from tui.screens.confirm import ConfirmScreen
from tui.screens.pushed import PushedScreen
from tui.settings_form import FormError, SettingsForm, keep_form, load_form
from tui.themes import THEMES
from tui.widgets.line_input import LineInput
from tui.widgets.platform_bar import name_of
from tui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from tui.habits import HabitsApp

_LEAVES = (
    "Off unless filled. With it, the post you answer and your draft leave this machine for that address."
)


class SettingRow(Horizontal):
    """A label and its control."""

    def __init__(self, label: str, control: Widget) -> None:
        super().__init__(Static(Content(label), classes="label", markup=False), control)


class SettingsScreen(PushedScreen[None]):
    """Theme, platform, radar, own model, facts, history."""

    CSS_PATH: ClassVar[CSSPathType | None] = "settings.tcss"
    HELP = """
    **Tab** goes to the next field. **Ctrl+S** keeps everything, **Escape** goes back; what is not kept yet is asked
    about first. A fact about you that is emptied is forgotten.
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "save", "Save", id="settings.save", tooltip="Keep the settings"),
        Binding("escape", "leave", "Back", id="settings.leave", tooltip="Back to where you were"),
    ]

    @dataclass
    class Kept(Message):
        """The settings are kept."""

        config: Config

    @dataclass
    class Refused(Message):
        """They are not; one line says why."""

        error: str

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._problem = ""
        try:
            self._kept: SettingsForm | None = load_form(folder)
        except ConfigError as error:
            self._kept = None
            self._problem = f"{error}. Mend the file, or move it away; nothing is written over it."

    def compose(self) -> ComposeResult:
        """The fields; or, where the file cannot be read, why there are none."""
        yield Static("Settings", id="title", markup=False)
        with VerticalScroll(id="fields", can_focus=self._kept is None):
            if self._kept is None:
                yield Static(Content(plain(self._problem)), id="problem", markup=False)
            else:
                yield from self._fields(self._kept)
        yield Static(id="said", markup=False)
        yield Footer()

    def _fields(self, form: SettingsForm) -> Iterator[Widget]:
        themes = [theme.name for theme in THEMES]
        if self.app.theme not in themes:
            themes.append(self.app.theme)
        yield _title("How it looks")
        yield SettingRow(
            "Theme",
            Select(
                [(name, name) for name in themes],
                value=self.app.theme,
                allow_blank=False,
                id="theme",
                compact=True,
            ),
        )
        yield _title("Drafts and audits")
        yield SettingRow(
            "New drafts for",
            Select(
                [(name_of(one), one) for one in Platform],
                value=form.platform,
                allow_blank=False,
                id="platform",
                compact=True,
            ),
        )
        yield SettingRow("History", TickBox("keep audits, never the texts", form.history))
        yield _title("Radar")
        yield SettingRow("Hashtags", LineInput(form.tags, id="tags"))
        yield SettingRow("Servers", LineInput(form.instances, id="instances"))
        yield _title("A language model of your own")
        yield Static(_LEAVES, classes="note", markup=False)
        yield SettingRow("Address", LineInput(form.url, placeholder="http://localhost:11434/v1", id="url"))
        yield SettingRow("Name", LineInput(form.model, placeholder="llama3.2", id="model"))
        yield SettingRow(
            "Key", LineInput(form.key, password=True, placeholder="where it needs one", id="key")
        )
        yield _title("About you")
        yield Static("Scripts and replies fill these in. Emptied is forgotten.", classes="note", markup=False)
        for name, value in form.facts.items():
            field = LineInput(value, classes="fact", name=name)
            yield SettingRow(name.replace("_", " ").capitalize(), field)

    def on_mount(self) -> None:
        """The first field."""
        self.call_after_refresh(self.query("#fields Select, #fields").first().focus)

    def filled(self) -> SettingsForm:
        """The form as it is filled now."""
        return SettingsForm(
            theme=str(self.query_one("#theme", Select).value),
            platform=Platform(str(self.query_one("#platform", Select).value)),
            history=self.query_one(TickBox).value,
            tags=self._text("tags"),
            instances=self._text("instances"),
            url=self._text("url"),
            model=self._text("model"),
            key=self._text("key"),
            facts={
                field.name or "": field.value.strip()
                for field in self.query("LineInput.fact").results(LineInput)
            },
        )

    def _text(self, name: str) -> str:
        return self.query_one(f"#{name}", LineInput).value

    @on(Select.Changed, "#theme")
    def _try_theme(self, event: Select.Changed) -> None:
        """A theme is best chosen by seeing it; the app keeps it at once."""
        if self.app.theme != event.value:
            self.app.theme = str(event.value)

    @on(Input.Submitted)
    def _entered(self) -> None:
        self.focus_next()

    def action_save(self) -> None:
        """Keeps everything, in a thread, and goes back; or says why it cannot."""
        if self._kept is None:
            self._say(self._problem)
            return
        form = self.filled()
        self.run_worker(
            lambda: self._keep(form), thread=True, exit_on_error=False, group="settings", exclusive=True
        )

    def _keep(self, form: SettingsForm) -> None:
        try:
            self.post_message(self.Kept(keep_form(form, self._folder)))
        except (FormError, ConfigError, DraftError) as error:
            self.post_message(self.Refused(str(error)))

    @on(Kept)
    def _was_kept(self, event: Kept) -> None:
        cast("HabitsApp", self.app).settings_kept(event.config)
        self.dismiss()

    @on(Refused)
    def _was_refused(self, event: Refused) -> None:
        self._say(event.error)

    def _say(self, error: str) -> None:
        self.query_one("#said", Static).update(Content(plain(error)))
        self.notify(error, severity="error", timeout=10, markup=False)

    def action_leave(self) -> None:
        """Goes back; asks first where something is not kept yet."""
        if self._kept is None or self.filled() == self._kept_with_theme():
            self.dismiss()
            return

        def answered(leave: bool | None) -> None:
            if leave:
                self.dismiss()

        self.app.push_screen(
            ConfirmScreen("Leave without keeping what you changed?", "Leave", "Stay"), answered
        )

    def _kept_with_theme(self) -> SettingsForm | None:
        from dataclasses import replace

        return replace(self._kept, theme=self.app.theme) if self._kept else None


def _title(text: str) -> Static:
    return Static(text, classes="group", markup=False)
