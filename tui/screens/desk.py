"""What the places of the app share: drafts that are restored, read, saved and copied."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.events import DescendantFocus, Resize
from textual.message import Message
from textual.widget import Widget
from textual.widgets import TextArea

from analyzers.blanks import blanks_in, still_to_fill
from tui.autosave import Autosave
from tui.copying import copy_text, copy_to_a_file
from tui.drafts import DraftFile
from tui.latest import Done, Latest
from tui.plain import unmarked
from tui.screens.noted import NotedScreen
from tui.signs import UNREAD
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.status_line import StatusLine


class HasRead(Message):
    """A draft has been read for the first time since the screen opened."""


class DeskScreen(NotedScreen):
    """Drafts on one side, notes on the other."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9", "copy", "Copy", id="desk.copy", tooltip="Copy the draft to the clipboard"),
    ]

    nothing_yet: ClassVar[str]
    clearing: ClassVar[str] = "Start anew; Ctrl+Z brings it back"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.file = DraftFile(self.noun, folder / "drafts")
        self.autosave = Autosave(self, self.save)
        self.reading = Latest(self, self.read)
        self._has_read = False

    # What a screen is about

    @abstractmethod
    def fields(self) -> dict[str, str]:
        """The draft, as it is saved."""

    @abstractmethod
    def restore(self, fields: Mapping[str, str]) -> None:
        """Puts a saved draft back."""

    @abstractmethod
    def question(self) -> object:
        """What `read` is to be given for the draft as it stands."""

    @abstractmethod
    def read(self, question: object) -> object:
        """Reads the draft: slow, called in a thread, touches nothing on the screen."""

    @abstractmethod
    def show_reading(self, result: object) -> None:
        """Shows what `read` returned."""

    # Life

    def on_mount(self) -> None:
        """Restores the draft, then reads it; the first paint does not wait for either."""
        fields = self.file.load()
        self.restore(fields)
        self.autosave.start_from(self.fields())
        self._say_notices()
        self.show_notes((), self.nothing_yet)
        self.first_focus().focus()

    def first_focus(self) -> Widget:
        """What has the focus when the place is opened."""
        return self.query(DraftArea).first()

    def save(self, fields: Mapping[str, str]) -> None:
        """Writes the draft; called in a thread.

        Raises:
            DraftError: It could not be written.
        """
        self.file.save(fields)

    def draft_changed(self) -> None:
        """Saves soon, reads now."""
        if self.autosave.keep(self.fields()):
            self.query_one(StatusLine).show_saved("saving")
        self.reading.ask(self.question())

    @on(DraftArea.Settled)
    def _settled(self) -> None:
        self.draft_changed()

    @on(TextArea.Changed)
    def _changed(self) -> None:
        if self.autosave.keep(self.fields()):
            self.query_one(StatusLine).show_saved("saving")

    @on(Done)
    def _read(self, event: Done) -> None:
        self.reading.finished()
        if not self._has_read:
            self._has_read = True
            self.post_message(HasRead())
        if event.given != self.question():
            return
        if event.error is not None:
            reason = f"this draft could not be read: {type(event.error).__name__}"
            self.query_one(StatusLine).show_verdict(UNREAD, reason)
            self.log.error(event.error)
        elif event.result is not None:
            self.show_reading(event.result)

    def show_reason(self) -> None:
        """Says why the words under the cursor are marked, where the notes beside cannot."""
        if not self.query(Detail):  # the screen is being taken away
            return
        note = None if self._detail_is_seen() else self.chosen_note
        area = self.focused
        mark = self.mark_of(note) if note is not None else None
        if note is None or mark is None or not mark.tone or not isinstance(area, DraftArea):
            reason = None
        else:
            here = area.id == note.area and mark.holds(area.cursor_offset)
            reason = note.row(len(note.sign.word)) if here else None
        self.query_one(StatusLine).show_reason(reason)

    def _detail_is_seen(self) -> bool:
        detail = self.query_one(Detail)
        return (
            detail.is_on_screen and self.find_widget(detail).visible_region.height >= 2
        )  # border and sentence

    @on(Resize)
    @on(DescendantFocus)
    @on(TextArea.SelectionChanged)
    def _something_moved(self) -> None:
        self.call_after_refresh(self.show_reason)

    def show_chosen(self) -> None:
        """Shows the chosen note wherever it is to be seen."""
        super().show_chosen()
        self.call_after_refresh(self.show_reason)

    @on(Autosave.Saved)
    def _saved(self, event: Autosave.Saved) -> None:
        self.query_one(StatusLine).show_saved(f"not saved: {event.error}" if event.error else "saved")
        self._say_notices()

    def _say_notices(self) -> None:
        while self.file.notices:
            self.notify(self.file.notices.pop(0), severity="warning", timeout=15, markup=False)

    def action_copy(self) -> None:
        """Copies the draft, and says by which way."""
        if text := self._something_to_copy():
            copy_text(self, text, self.elsewhere(), self.folder)
            self._say_blanks(text)

    def action_copy_to_file(self) -> None:
        """Writes the draft to a file that anything can read it from."""
        if text := self._something_to_copy():
            copy_to_a_file(self, text, self.folder)

    def _say_blanks(self, text: str) -> None:
        if blanks := len({text[blank.start : blank.end] for blank in blanks_in(text)}):
            said = still_to_fill(blanks)
            self.notify(f"{said[0].upper()}{said[1:]} before you send it.", severity="warning", timeout=6)

    def _something_to_copy(self) -> str:
        text = self.copied_text()
        if not text:
            self.notify("There is nothing to copy yet.", timeout=3)
        return text

    def copied_text(self) -> str:
        """What `copy` takes: the draft that has the focus, or the first."""
        area = self.focused if isinstance(self.focused, DraftArea) else self.query(DraftArea).first()
        return area.text

    def elsewhere(self) -> str:
        """Where the words can be had should the clipboard fail."""
        return f"your draft is in {self.file.path}"

    def palette(self) -> Iterator[SystemCommand]:
        """What the command palette offers here."""
        noun = self.noun
        yield from self.edits()
        yield SystemCommand(f"{noun}: Next finding", "F8", lambda: self.action_walk(1))
        yield SystemCommand(f"{noun}: Previous finding", "Shift+F8", lambda: self.action_walk(-1))
        yield SystemCommand(f"{noun}: Copy", "F9: to the clipboard", self.action_copy)
        yield SystemCommand(
            f"{noun}: Copy to a file", "clipboard.txt, beside drafts", self.action_copy_to_file
        )
        yield SystemCommand(f"{noun}: Clear", self.clearing, self.action_clear)

    def edits(self) -> Iterator[SystemCommand]:
        """The edits that the chosen note offers."""
        noun = self.noun
        yield SystemCommand(
            f"{noun}: Make the edit on offer", "F5; Ctrl+Z takes it back", lambda: self.action_apply(0)
        )
        note = self.chosen_note
        for number, title in enumerate(note.edits[1:] if note else (), 1):
            make = partial(self.action_apply, number)
            yield SystemCommand(f"{noun}: Make edit {number + 1}", unmarked(title), make)

    def action_clear(self) -> None:
        """Empties the drafts, undoably."""
        for area in self.query(DraftArea):
            area.clear()
            area.settle()
