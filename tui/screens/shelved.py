"""A place with several drafts: one is open, the others are a key away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import ClassVar

from textual.app import SystemCommand
from textual.binding import Binding, BindingType

from tui.drafts import DraftError
from tui.screens.desk import DeskScreen
from tui.screens.drafts import DraftsScreen
from tui.shelf import Shelf

_WORDS = ("text", "theirs")


class ShelvedScreen(DeskScreen):
    """A desk whose drafts lie on a shelf; `file` is the one that is open."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+n", "new_draft", "New", id="desk.new", show=False, tooltip="Begin another draft"),
        Binding("ctrl+o", "drafts", "Drafts", id="desk.drafts", show=False, tooltip="Open, search, delete"),
    ]

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.shelf = Shelf(self.noun, folder / "drafts")
        self.file = self.shelf.file(self.shelf.newest())
        self._loaded: Mapping[str, str] = {}
        self._verdict = ""

    def restore(self, fields: Mapping[str, str]) -> None:
        """Remembers what was saved."""
        self._loaded = dict(fields)
        self._verdict = fields.get("verdict", "")

    def with_verdict(self, fields: Mapping[str, str]) -> dict[str, str]:
        """What is to be saved, with the last verdict on it; only to read a draft again changes nothing."""
        same = all(self._loaded.get(name) == value for name, value in fields.items())
        return {**fields, "verdict": self._loaded.get("verdict", "") if same else self._verdict}

    def judged(self, verdict: str) -> None:
        """Keeps the verdict on the draft, for the list of drafts."""
        self._verdict = verdict
        self.autosave.keep(self.fields())

    def save(self, fields: Mapping[str, str]) -> None:
        """Writes the draft. One without words leaves no file behind, and one just deleted stays so.

        Raises:
            DraftError: It could not be written.
        """
        if self.file.path.stem in self.shelf.deleted:
            return
        if _says_something(fields):
            super().save(fields)
        else:
            self.file.discard()

    # From one to another

    def open_draft(self, identity: str) -> None:
        """Puts the open draft by and opens this one; where it cannot be saved it stays open."""
        if not self._put_by():
            return
        self.file = self.shelf.file(identity)
        self.restore(self.file.load())
        self.autosave.start_from(self.fields())
        self._say_notices()
        self.draft_changed()
        self.first_focus().focus()

    def _put_by(self) -> bool:
        try:
            self.autosave.flush()
        except DraftError as error:
            said = f"This draft is not saved ({error}), so it stays open: {self.file.path}"
            self.notify(said, severity="warning", timeout=15, markup=False)
            return False
        return True

    def action_new_draft(self) -> None:
        """Begins another draft; the open one is kept."""
        if not _says_something(self.fields()):
            self.notify("This draft is empty still: write here.", timeout=4)
            self.first_focus().focus()
            return
        self.open_draft(self.shelf.begin())

    def action_drafts(self) -> None:
        """Shows all drafts."""
        if self._put_by():
            self.app.push_screen(DraftsScreen(self.shelf, self.file.path.stem), self._chosen_from_list)

    def _chosen_from_list(self, identity: str | None) -> None:
        here = self.file.path.stem
        if identity and identity != here:
            self.open_draft(identity)
        elif here in self.shelf.deleted:
            self.open_draft(self.shelf.newest())
        self.shelf.deleted.clear()

    def palette(self) -> Iterator[SystemCommand]:
        """The drafts, beside what every place offers."""
        yield from super().palette()
        yield SystemCommand(f"{self.noun}: New draft", "Ctrl+N: this one is kept", self.action_new_draft)
        yield SystemCommand(f"{self.noun}: Drafts", "Ctrl+O: open, search, delete", self.action_drafts)


def _says_something(fields: Mapping[str, str]) -> bool:
    return any(fields.get(name, "").strip() for name in _WORDS)
