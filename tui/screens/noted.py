"""Notes beside drafts: chosen in the list or by the cursor, walked with a key, answered with an edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.widgets import TextArea

from analyzers.finding import Severity
from tui.marks import Mark
from tui.notes import Note
from tui.screens.place import PlaceScreen
from tui.signs import SEVERITIES
from tui.widgets.detail import Detail, EditRow
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList


class NotedScreen(PlaceScreen):
    """A screen whose drafts carry notes; one of them is chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f5", "apply(0)", "Fix", id="desk.fix", tooltip="Make the edit on offer (Ctrl+Z takes it back)"
        ),
        Binding("f8", "walk(1)", "Next", id="desk.next", tooltip="Go to the next finding"),
        Binding(
            "shift+f8", "walk(-1)", "Previous", id="desk.previous", show=False, tooltip="Go to the one before"
        ),
        Binding("escape", "write", "Write", id="desk.write", show=False, tooltip="Back to the draft"),
    ]

    nothing_found: ClassVar[str]
    nowhere: ClassVar[str] = "Nothing to go to."
    changed_said: ClassVar[str] = "The words changed; it is being read again."
    elsewhere_said: ClassVar[str] = "Its words stand in no draft here."

    notes: var[tuple[Note, ...]] = var(())
    chosen: var[int | None] = var[int | None](None)

    def show_notes(self, notes: tuple[Note, ...], empty: str) -> None:
        """Shows new notes; the chosen one stays chosen where it is still there."""
        chosen = self._still_chosen(notes)
        self.notes = notes
        self.query_one(NoteList).show(notes, chosen, empty)
        self.chosen = chosen
        self.show_chosen()

    def _still_chosen(self, notes: tuple[Note, ...]) -> int | None:
        if not notes:
            return None
        if (under := self._under_cursor(notes)) is not None:
            return under
        if self.chosen is None or self.chosen >= len(self.notes):
            return _worst_of(notes)
        key = self.notes[self.chosen].key
        same = [index for index, note in enumerate(notes) if note.key == key]
        return min(
            same, key=lambda index: abs(index - (self.chosen or 0)), default=min(self.chosen, len(notes) - 1)
        )

    def _under_cursor(self, notes: tuple[Note, ...]) -> int | None:
        area = self.focused
        if not isinstance(area, DraftArea):
            return None
        offset = area.cursor_offset
        if self.chosen is not None and self.chosen < len(notes) and notes == self.notes:
            mark = self.mark_of(notes[self.chosen])
            if mark and notes[self.chosen].area == area.id and mark.tone and mark.holds(offset):
                return self.chosen
        index = area.mark_at(offset)
        here = (n for n, note in enumerate(notes) if note.area == area.id and index in note.marks)
        return None if index is None else next(here, None)

    def choose(self, index: int | None) -> None:
        """Chooses a note: highlighted, shown in detail, and marked in its draft."""
        self.chosen = index
        self.query_one(NoteList).choose(index)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Shows the chosen note in detail, and in its draft."""
        note = self.chosen_note
        self.query_one(Detail).show(note)
        for area in self.query(DraftArea):
            area.chosen = note.marks if note and note.area == area.id else ()

    @property
    def chosen_note(self) -> Note | None:
        """The note that is chosen."""
        return self.notes[self.chosen] if self.chosen is not None and self.chosen < len(self.notes) else None

    def marks_of(self, note: Note) -> tuple[Mark, ...]:
        """The marks of a note, where its words are now."""
        area = self.area_of(note)
        marks = area.marks if area is not None else ()
        return tuple(marks[index] for index in note.marks if index < len(marks))

    def mark_of(self, note: Note) -> Mark | None:
        """The first of them."""
        return next(iter(self.marks_of(note)), None)

    def area_of(self, note: Note) -> DraftArea | None:
        """The draft that a note is about; None where its words stand in no draft."""
        return self.query_one(f"#{note.area}", DraftArea) if note.area else None

    @on(NoteList.Chosen)
    def _list_chose(self, event: NoteList.Chosen) -> None:
        if event.index >= len(self.notes):
            return
        self.choose(event.index)
        self._go(self.notes[event.index], focus=event.go)

    @on(TextArea.SelectionChanged)
    def _cursor_moved(self, event: TextArea.SelectionChanged) -> None:
        if event.text_area is self.focused and event.selection.is_empty:
            under = self._under_cursor(self.notes)
            if under is not None and under != self.chosen:
                self.choose(under)

    def _go(self, note: Note, *, focus: bool) -> None:
        area = self.area_of(note)
        if area is None:
            if focus:
                self.notify(self.elsewhere_said, timeout=4)
            return
        marks = self.marks_of(note)
        if marks:
            area.go_to(_next_of(marks, area.cursor_offset) if focus else marks[0])
        if focus:
            area.focus()

    # Actions

    def action_walk(self, step: int) -> None:
        """Goes to the next finding after the cursor (or, with -1, before it), round and round."""
        walk = self._walk()
        if not walk:
            self.notify(self.nothing_found if not self.notes else self.nowhere, timeout=3, markup=False)
            return
        here = self._here()
        current = next(
            (n for n, (place, index) in enumerate(walk) if index == self.chosen and place == here), None
        )
        if current is not None:
            target = walk[(current + step) % len(walk)]
        else:
            beyond = [item for item in walk if (item[0] > here if step > 0 else item[0] < here)]
            target = (beyond or walk)[0 if step > 0 else -1]
        self.choose(target[1])
        self._go(self.notes[target[1]], focus=True)

    def _walk(self) -> list[tuple[tuple[int, int], int]]:
        """Every finding: where (area, offset) its words are, and its index; those of no draft come last."""
        order = {area.id: number for number, area in enumerate(self.query(DraftArea))}
        found = []
        for index, note in enumerate(self.notes):
            mark = self.mark_of(note)
            if mark is not None and mark.tone:
                found.append(((order[note.area], mark.start), index))
            elif not note.area:
                found.append(((len(order), index), index))
        return sorted(found)

    def _here(self) -> tuple[int, int]:
        if self.chosen is not None and self.chosen_note and not self.chosen_note.area:
            return len(self.query(DraftArea)), self.chosen
        for number, area in enumerate(self.query(DraftArea)):
            if area is self.focused:
                return number, area.cursor_offset
        note = self.chosen_note
        return (0, -1) if note is None else next((w for w, i in self._walk() if i == self.chosen), (0, -1))

    def action_apply(self, number: int) -> None:
        """Makes an edit on offer of the chosen note, counted from 0."""
        note = self.chosen_note
        if note is None:
            self.notify("Choose a finding first: F8 goes to the next one.", timeout=4)
            return
        area = self.area_of(note)
        mark = self.mark_of(note)
        if area is None:
            self.notify(self.elsewhere_said, timeout=4)
            return
        if note.replacement is not None:
            area.replace_all(note.replacement)
        elif mark is not None and number < len(mark.fixes):
            area.apply(mark.fixes[number])
        elif number < len(note.edits):
            self.notify(self.changed_said, timeout=3)
            return
        else:
            self.notify("No ready edit for this one: it needs your own words.", timeout=4)
            return
        area.focus()

    @on(EditRow.Made)
    def _edit_made(self, event: EditRow.Made) -> None:
        self.action_apply(event.index)

    def action_write(self) -> None:
        """Puts the cursor back in the draft."""
        note = self.chosen_note
        area = self.area_of(note) if note else None
        (area or self.query(DraftArea).first()).focus()


def _worst_of(notes: Sequence[Note]) -> int:
    """The first finding of the worst kind; the first note where nothing is serious."""
    for sign in (SEVERITIES[Severity.BLOCK], SEVERITIES[Severity.WARN]):
        for index, note in enumerate(notes):
            if note.sign is sign:
                return index
    return 0


def _next_of(marks: Sequence[Mark], offset: int) -> Mark:
    """The mark to go to: the first, or the one after that where the cursor is; round and round."""
    here = next((index for index, mark in enumerate(marks) if mark.start == offset), -1)
    return marks[(here + 1) % len(marks)]
