"""All drafts of a place: searched as you type, opened, deleted and brought back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static

from tui.plain import plain
from tui.screens.pushed import Dialog
from tui.shelf import KEPT_DAYS, Shelf, ShelvedDraft
from tui.widgets.draft_list import DraftList
from tui.widgets.line_input import LineInput

_MOST_WORDS = 30


class DraftSearch(LineInput):
    """Words that a draft must hold. Delete, behind the last of them, is meant for the list."""

    def action_delete_right(self) -> None:
        """Deletes a character, or where there is none, the draft that is marked."""
        if self.cursor_position < len(self.value):
            super().action_delete_right()
        elif isinstance(self.screen, DraftsScreen):
            self.screen.action_delete()


class DraftsScreen(Dialog[str | None]):
    """Gives back the id of the draft to open."""

    DEFAULT_CSS = """
    DraftsScreen {
        & > Vertical {
            width: 84;
            max-width: 94%;
            height: auto;
            max-height: 94%;
            & > DraftList { height: auto; max-height: 60vh; }
            & > DraftSearch { background: $panel-lighten-1; margin: 0 0 1 0; }
            & > #undo { height: auto; max-height: 2; padding: 0 1; color: $text-warning; display: none; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+o", "dismiss", "Close", id="drafts.close", tooltip="Back to where you were"),
        Binding("up", "move(-1)", "Up", id="drafts.up", show=False, tooltip="The draft above"),
        Binding("down", "move(1)", "Down", id="drafts.down", show=False, tooltip="The draft below"),
        Binding("pageup", "move(-5)", "Up", id="drafts.page_up", show=False, tooltip="Five up"),
        Binding("pagedown", "move(5)", "Down", id="drafts.page_down", show=False, tooltip="Five down"),
        Binding("delete", "delete", "Delete", id="drafts.delete", tooltip="Delete the marked draft"),
        Binding(
            "ctrl+z,super+z",
            "bring_back",
            "Undo",
            id="drafts.bring_back",
            priority=True,
            tooltip="Bring the deleted draft back",
        ),
    ]

    @dataclass
    class Listed(Message):
        """The drafts have been read from disk."""

        drafts: tuple[ShelvedDraft, ...]

    def __init__(self, shelf: Shelf, here: str) -> None:
        super().__init__()
        self._shelf = shelf
        self._here = here
        self._drafts: tuple[ShelvedDraft, ...] = ()
        self._marked = ""

    def compose(self) -> ComposeResult:
        """The search, the drafts, and what can be undone."""
        with Vertical() as panel:
            panel.border_title = "Drafts"
            panel.border_subtitle = "Enter opens · Delete deletes · Esc closes"
            yield DraftSearch(placeholder="Search in all words of all drafts", id="search")
            yield DraftList()
            yield Static(id="undo", markup=False)

    def on_mount(self) -> None:
        """Reads them, off the drawing thread."""
        self._read_again()

    def _read_again(self, marked: str = "") -> None:
        self._marked = marked
        self.run_worker(
            lambda: self.post_message(self.Listed(self._shelf.drafts())), thread=True, exit_on_error=False
        )

    @on(Listed)
    def _listed(self, event: Listed) -> None:
        self._drafts = event.drafts
        self._show()

    @on(Input.Changed)
    def _show(self) -> None:
        words = self.query_one(DraftSearch).value
        found = tuple(draft for draft in self._drafts if draft.speaks_of(words))
        empty = "No draft holds these words." if self._drafts else "No draft is kept here yet."
        drafts = self.query_one(DraftList)
        drafts.show(found, self._here, empty)
        places = [index for index, draft in enumerate(found) if draft.id == self._marked]
        if places:
            drafts.highlighted = places[0]

    # Keys

    def action_move(self, step: int) -> None:
        """Marks another draft, wherever the focus is."""
        drafts = self.query_one(DraftList)
        if drafts.marked:
            last = drafts.option_count - 1
            drafts.highlighted = min(last, max(0, (drafts.highlighted or 0) + step))

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def _open(self) -> None:
        if marked := self.query_one(DraftList).marked:
            self.dismiss(marked)

    def action_delete(self) -> None:
        """Puts the marked draft away."""
        drafts = self.query_one(DraftList)
        gone = next((draft for draft in self._drafts if draft.id == drafts.marked), None)
        if gone is None:
            return
        try:
            self._shelf.delete(gone.id)
        except OSError as error:
            self._say(f"It could not be deleted: {error.strerror or type(error).__name__}.")
            return
        place = drafts.highlighted or 0
        listed = [option.id or "" for option in drafts.options]
        self._read_again((listed[place + 1 :] or listed[:place][-1:] or [""])[0])
        words = plain(gone.first_words)
        short = words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()}…"
        self._say(f"Deleted “{short}”. Ctrl+Z brings it back; it is kept for {KEPT_DAYS} days.")

    def action_bring_back(self) -> None:
        """Brings back what was deleted last."""
        try:
            identity = self._shelf.bring_back()
        except OSError as error:
            self._say(f"It could not be brought back: {error.strerror or type(error).__name__}.")
            return
        if identity:
            self._read_again(identity)
        left = len(self._shelf.deleted)
        self._say(
            f"Back again. Ctrl+Z brings back {left} more." if left else "Back again." if identity else ""
        )

    def _say(self, text: str) -> None:
        undo = self.query_one("#undo", Static)
        undo.display = bool(text)
        undo.update(Content(text))
