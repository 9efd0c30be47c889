"""Asks where the user's own profile is, and reads it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, ProgressBar, Static

from tui.given_path import path_in
from tui.plain import plain
from tui.screens.pushed import Dialog
from tui.widgets.line_input import LineInput

if TYPE_CHECKING:
    from sources.profile_document import ImportedProfile

_ASKED = """\
Type or paste where it is: your LinkedIn export (ZIP or folder), its “Save to PDF”, a saved page (HTML), or a text \
whose first line is the headline. It is read on this machine and goes nowhere.

Nothing to hand? Press Escape and paste headline and About into the two fields."""


@dataclass(frozen=True, slots=True)
class Imported:
    """A profile that was read, and from where."""

    profile: ImportedProfile
    path: Path


class ImportScreen(Dialog[Imported | None]):
    """A path, read in a thread; what goes wrong is said here and the path stays."""

    DEFAULT_CSS = """
    ImportScreen {
        align: center middle;
        & > VerticalScroll {
            width: 76;
            max-width: 96%;
            height: auto;
            max-height: 96%;
            padding: 1 2;
            background: $panel;
            border: round $border;
            border-title-color: $text-primary;
            & > Static { height: auto; }
            & > LineInput, & > LineInput:focus { margin: 1 0 0 0; background: $background; }
            & > ProgressBar { height: 1; margin: 0; display: none; }
            & > #said { min-height: 1; max-height: 4; margin: 0; color: $text-error; }
            & > Horizontal { height: 1; align-horizontal: right; }
            & Button { margin: 0 0 0 2; }
        }
        &.-reading ProgressBar { display: block; }
        &.-reading #said { color: $text-muted; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Not now", id="import.leave", tooltip="Read nothing"),
    ]

    @dataclass
    class Read(Message):
        """A path was read: a profile, or one line that says why there is none."""

        path: Path
        profile: ImportedProfile | None
        error: str = ""

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None

    def compose(self) -> ComposeResult:
        """What is asked, where it is typed, what came of it."""
        with VerticalScroll(can_focus=False) as panel:
            panel.border_title = "Import yours"
            yield Static(_ASKED, markup=False)
            yield LineInput(placeholder="~/Downloads/Basic_LinkedInDataExport.zip", id="path")
            yield ProgressBar(total=None, show_percentage=False, show_eta=False)
            yield Static(id="said", markup=False)
            with Horizontal():
                yield Button("Not now (Esc)", id="leave", compact=True)
                yield Button("Read it (Enter)", id="read", compact=True)

    @on(Input.Changed)
    def _forget_error(self) -> None:
        """What was wrong was about another path."""
        if not self.has_class("-reading"):
            self.query_one("#said", Static).update("")

    @on(Input.Submitted)
    @on(Button.Pressed, "#read")
    def _asked(self) -> None:
        if self.has_class("-reading"):
            return
        given = self.query_one(LineInput).value
        if not given.strip():
            self._say("Type a path first; or press Escape and paste into the two fields.")
            return
        self._path = path = path_in(given)
        self.add_class("-reading")
        self.query_one("#said", Static).update(Content(f"Reading {plain(path.name)} …"))
        self.run_worker(lambda: self._read(path), thread=True, exit_on_error=False, group="import")

    def _read(self, path: Path) -> None:
        self.post_message(read_import(path))

    @on(Read)
    def _was_read(self, event: Read) -> None:
        if event.path != self._path:
            return  # another was asked for meanwhile
        self.remove_class("-reading")
        if event.profile is None:
            self._say(event.error)
        else:
            self.dismiss(Imported(event.profile, event.path))

    def _say(self, error: str) -> None:
        self.query_one("#said", Static).update(Content(plain(error)))
        self.query_one(LineInput).focus()

    @on(Button.Pressed, "#leave")
    def action_leave(self) -> None:
        """Leaves without a profile; what is still being read is dropped."""
        self._path = None
        self.dismiss(None)


def read_import(path: Path) -> ImportScreen.Read:
    """Reads a profile: slow, called in a thread."""
    from sources.errors import SourceError
    from sources.profile_import import read_profile

    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # a pipe might never end
            return ImportScreen.Read(path, None, f"{path}: is neither a file nor a folder")
        profile = read_profile(path)
    except SourceError as error:
        return ImportScreen.Read(path, None, str(error))
    except Exception as error:  # a file that breaks the reader must not take the app with it
        return ImportScreen.Read(
            path, None, f"{path}: cannot be read ({type(error).__name__}); paste the text instead"
        )
    if not f"{profile.headline}{profile.about}".strip():
        return ImportScreen.Read(path, None, f"{path}: holds neither headline nor About; paste them instead")
    return ImportScreen.Read(path, profile)
