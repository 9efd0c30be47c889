"""One note in full: what, the edits on offer, why, and who says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui.keys import key_shown
from tui.notes import Note
from tui.plain import plain

_MOST_EDITS = 3


class EditRow(Static, can_focus=True):
    """An edit on offer: a click or Enter makes it."""

    DEFAULT_CSS = """
    EditRow {
        width: 1fr;
        height: auto;
        color: $text-secondary;
        &:hover { text-style: underline; }
        &:focus { background: $block-cursor-background; color: $block-cursor-foreground; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter,space", "make", "Make this edit", id="edit.make", show=False, tooltip="Make this edit"
        ),
    ]

    @dataclass
    class Made(Message):
        """The user wants this edit, counted from 0."""

        index: int

    def __init__(self, index: int) -> None:
        super().__init__(markup=False)
        self.index = index

    def show(self, title: str) -> None:
        """Shows the edit's title and, for the first one, its key."""
        key = f"{key_shown(self, 'desk.fix', 'F5')} ▸ " if self.index == 0 else "   ▸ "
        self.update(Content.assemble((key, "bold"), Content(title)))

    def on_click(self) -> None:
        """A click makes the edit."""
        self.action_make()

    def action_make(self) -> None:
        """Asks for the edit."""
        self.post_message(self.Made(self.index))


class Detail(VerticalScroll):
    """The note that is chosen."""

    DEFAULT_CSS = """
    Detail {
        height: 1fr;
        padding: 0 1;
        border-top: solid $border-blurred;
        border-title-color: $text-muted;
        scrollbar-size-vertical: 1;
        &:focus { border-top: solid $border; border-title-color: $text-primary; }
        & > Static { height: auto; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="detail")
        self.border_title = Content("In detail")
        self.note: Note | None = None
        self.display = False

    def compose(self) -> ComposeResult:
        """The sentence, the edits, then why and source."""
        yield Static(id="what", markup=False)
        for index in range(_MOST_EDITS):
            yield EditRow(index)
        yield Static(id="more", markup=False)

    def show(self, note: Note | None) -> None:
        """Shows a note; without one there is nothing to see."""
        if note == self.note:
            return
        self.note = note
        self.display = note is not None
        if note is None:
            return
        self.query_one("#what", Static).update(_what(note))
        self.query_one("#more", Static).update(_more(note))
        edits = note.edits
        for row in self.query(EditRow):
            row.display = row.index < len(edits)
            if row.display:
                row.show(edits[row.index])
        self.scroll_home(animate=False)


def _what(note: Note) -> Content:
    place = f"{note.place}: " if note.place else ""
    return Content.assemble(note.sign.content, f"  {place}", (plain(note.text), "bold"))


def _more(note: Note) -> Content:
    parts = [
        Content.assemble((f"{label}  ", "$foreground 60%"), Content(plain(text)))
        for label, text in note.more
        if text
    ]
    return Content("\n").join(parts)
