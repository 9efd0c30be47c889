"""The notes on a draft, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.keys import key_shown
from tui.notes import Note
from tui.widgets.row_list import RowList


class NoteList(RowList):
    """A list of notes. Moving through it chooses one; Enter or a click goes to its words."""

    HELP = """
    **Up** and **Down** choose a note, its words are shown in the draft. **Enter** goes there.
    **F5** makes the edit on offer.
    """
    DEFAULT_CSS = """
    NoteList { text-wrap: nowrap; text-overflow: ellipsis; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select", "Go to", id="notes.go", show=False, tooltip="Go to the marked words"),
    ]

    @dataclass
    class Chosen(Message):
        """A note was chosen; `go` where its words should get the focus."""

        index: int
        go: bool

    def __init__(self, title: str, *, id: str | None = None, key: tuple[str, str, str] | None = None) -> None:  # noqa: A002
        """A list under a title; `key` names a binding, its key, and what that does, to be said beside the title."""
        super().__init__(title, id=id)
        self.notes: tuple[Note, ...] = ()
        self._title, self._key = title, key

    def on_mount(self) -> None:
        """Says the key as the user has it."""
        if self._key is not None:
            identity, key, does = self._key
            self.border_title = Content(f"{self._title} · {key_shown(self, identity, key)} {does}")

    def show(self, notes: tuple[Note, ...], chosen: int | None, empty: str) -> None:
        """Shows these notes, or a line that says why there are none."""
        if notes != self.notes or not self.option_count or not notes:
            self.notes = notes
            rows = list(_rows(notes)) or [Option(Content(empty), disabled=True)]
            with self.prevent(OptionList.OptionHighlighted):
                self.clear_options()
                self.add_options(rows)
        self.choose(chosen)

    def choose(self, index: int | None) -> None:
        """Highlights a note without saying so."""
        with self.prevent(OptionList.OptionHighlighted):
            self.highlighted = None if index is None else self.get_option_index(str(index))
        self.call_after_refresh(self.scroll_to_highlight)

    @on(OptionList.OptionHighlighted)
    def _moved(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self.post_message(self.Chosen(int(event.option_id or 0), go=False))

    @on(OptionList.OptionSelected)
    def _entered(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.post_message(self.Chosen(int(event.option_id or 0), go=True))


def _rows(notes: tuple[Note, ...]) -> Iterator[Option]:
    """A row for each note, known by its index, under the name of its place."""
    width = max((len(note.sign.word) for note in notes), default=0)
    place = ""
    for index, note in enumerate(notes):
        if note.place != place:
            place = note.place
            yield Option(Content(place), disabled=True)
        yield Option(note.row(width), id=str(index))
