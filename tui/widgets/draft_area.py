"""A text area that underlines what was found while you type."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import ClassVar

from rich.style import Style
from rich.text import Text
from textual import events, on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.document._document import EditResult, Location, Selection
from textual.document._edit import Edit
from textual.message import Message
from textual.reactive import var
from textual.timer import Timer
from textual.widgets import TextArea

from analyzers.blanks import blanks_in
from analyzers.finding import Fix
from tui.marks import Mark, moved
from tui.plain import plain
from tui.widgets.ghost_area import Ghost, GhostArea

SETTLE = 0.08
_CHOSEN = "chosen"


class DraftArea(GhostArea):
    """Where a text is written. Marks stay on their words while the text changes."""

    HELP = """
    Write or paste; it is read as you type, on this machine. Marked words are underlined: put the cursor
    on them, or press **F8**, to see why. What could stand there instead is shown faintly behind them: **F5** takes
    it over and **Ctrl+Z** takes that back.
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "draft-area--info",
        "draft-area--warn",
        "draft-area--block",
        "draft-area--chosen",
        "draft-area--named",
        "draft-area--ghost",
    }
    DEFAULT_CSS = """
    DraftArea {
        padding: 0 1;
        border: none;
        border-top: solid $border-blurred;
        border-title-color: $text-muted;
        border-subtitle-color: $text-muted;
        background: $background;
        scrollbar-size-vertical: 1;
        &:focus { border: none; border-top: solid $border; border-title-color: $text-primary; }
        & .draft-area--named { text-style: underline; }
        & .draft-area--info { color: $text-primary; text-style: underline; }
        & .draft-area--warn { color: $text-warning; text-style: underline; }
        & .draft-area--block { color: $text-error; text-style: bold underline; }
        & .draft-area--chosen { background: $panel-lighten-2; }
        & .draft-area--ghost { color: $text-muted; text-style: italic dim; }

        /* Without colour each severity keeps a style of its own, and the chosen words are reversed. */
        &:nocolor, &:ansi {
            & .draft-area--warn { text-style: italic underline; }
            & .draft-area--chosen { text-style: reverse; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+z,super+z", "undo", "Undo", id="draft.undo", show=False, tooltip="Take the last edit back"
        ),
        Binding("ctrl+y,super+y", "redo", "Redo", id="draft.redo", show=False, tooltip="Make it again"),
    ]

    marks: var[tuple[Mark, ...]] = var(())
    chosen: var[tuple[int, ...]] = var(())

    @dataclass
    class Settled(Message):
        """The text has not changed for a moment, or is new: it can be read."""

        area: DraftArea

        @property
        def control(self) -> DraftArea:
            """The area whose text settled."""
            return self.area

    def __init__(self, placeholder: str = "", *, id: str | None = None) -> None:  # noqa: A002
        self._spans: dict[int, list[tuple[int, int, str]]] = {}
        self._styles: dict[str, Style] = {}
        self._settle_timer: Timer | None = None
        self._marked_text = ""
        super().__init__(id=id, placeholder=Content(placeholder))
        self.match_cursor_bracket = False

    # The text

    def cleaned(self, text: str) -> str:
        """The text as this area may hold it."""
        return plain(text)

    def load_text(self, text: str) -> None:
        """Replaces the text and forgets how it came about."""
        super().load_text(self.cleaned(text))
        self.settle()

    def edit(self, edit: Edit) -> EditResult:
        """Makes an edit; what it brings is cleaned first."""
        edit.text = self.cleaned(edit.text)
        return super().edit(edit)

    def apply(self, fix: Fix) -> None:
        """Makes the edit of a fix; undo takes it back. The text is read again at once."""
        self.history.checkpoint()
        self.replace(
            fix.replacement,
            self.location_of(fix.start),
            self.location_of(fix.end),
            maintain_selection_offset=False,
        )
        self.history.checkpoint()
        self.settle()

    def replace_all(self, text: str) -> None:
        """Takes over another text, its first [blank] selected; undo brings the old one back."""
        self.apply(Fix("", 0, len(self.text), text))
        if blanks := blanks_in(self.text):
            first = blanks[0]
            self.selection = Selection(self.location_of(first.start), self.location_of(first.end))

    def settle(self) -> None:
        """Says that the text can be read, now."""
        if self._settle_timer is not None:
            self._settle_timer.stop()
            self._settle_timer = None
        self.post_message(self.Settled(self))

    @on(TextArea.Changed)
    def _wait_to_settle(self) -> None:
        if self._marked_text != self.text:
            self.marks = moved(self.marks, self._marked_text, self.text)
            self._marked_text = self.text
        if self._settle_timer is not None:
            self._settle_timer.stop()
        self._settle_timer = self.set_timer(SETTLE, self.settle)

    # The marks

    def show_marks(self, text: str, marks: tuple[Mark, ...]) -> bool:
        """Shows marks found in `text`; False where the text has changed since."""
        if text != self.text:
            return False
        self._marked_text = text
        self.marks = marks
        return True

    def mark_at(self, offset: int) -> int | None:
        """The index of the shortest mark on this offset."""
        held = [
            (mark.end - mark.start, index)
            for index, mark in enumerate(self.marks)
            if mark.tone and mark.holds(offset)
        ]
        return min(held)[1] if held else None

    @property
    def cursor_offset(self) -> int:
        """Where the cursor is, in code points from the start."""
        return self.offset_of(self.cursor_location)

    def go_to(self, mark: Mark) -> None:
        """Puts the cursor on the first of the marked words."""
        self.move_cursor(self.location_of(mark.start))

    def offset_of(self, location: Location) -> int:
        """The code points before a location."""
        row, column = location
        return sum(len(line) + 1 for line in self.document.lines[:row]) + column

    def location_of(self, offset: int) -> Location:
        """The location of an offset; the end of the text for one beyond it."""
        for row, line in enumerate(self.document.lines):
            if offset <= len(line):
                return row, max(0, offset)
            offset -= len(line) + 1
        return self.document.end

    def watch_marks(self) -> None:
        """Draws the marks."""
        self._draw_marks()
        self.review_ghost()

    def watch_chosen(self) -> None:
        """Draws the chosen marks."""
        self._draw_marks()
        self.review_ghost()

    @on(TextArea.SelectionChanged)
    def review_ghost(self) -> None:
        """Shows what would stand in the place of the chosen words, while the cursor is on them."""
        self.show_ghost(self._offer())

    def _offer(self) -> Ghost | None:
        chosen = self._chosen_marks() if self._marked_text == self.text else []
        if not chosen or not self.selection.is_empty or self._selecting:
            return None
        mark = chosen[0]
        if not mark.tone or not mark.fixes or not mark.holds(self.cursor_offset):
            return None
        end = mark.start + len(self.text[mark.start : mark.end].rstrip())
        return Ghost.of(mark.fixes[0].replacement, self.location_of(max(end, self.cursor_offset)))

    def _chosen_marks(self) -> list[Mark]:
        return [self.marks[index] for index in self.chosen if index < len(self.marks)]

    def _draw_marks(self) -> None:
        spans = self._spans_by_row()
        if spans != self._spans:
            self._spans = spans
            self.notify_style_update()
            self.refresh()

    def _spans_by_row(self) -> dict[int, list[tuple[int, int, str]]]:
        spans: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
        drawn = [(mark.start, mark.end, mark.tone) for mark in self.marks if mark.tone]
        drawn += [(mark.start, mark.end, _CHOSEN) for mark in self._chosen_marks()]
        start = 0
        for row, line in enumerate(self.document.lines) if drawn else ():
            end = start + len(line)
            for low, high, style in drawn:
                if low < end and high > start:
                    spans[row].append((max(low, start) - start, min(high, end) - start, style))
            start = end + 1
        return dict(spans)

    # Drawing

    def get_line(self, line_index: int) -> Text:
        """The line, with its marks."""
        line = super().get_line(line_index)
        for start, end, name in self._spans.get(line_index, ()):
            line.stylize(self._style(name), start, end)
        return line

    def notify_style_update(self) -> None:
        """Forgets the styles: the theme changed, or the marks did."""
        self._styles.clear()
        super().notify_style_update()

    def _style(self, name: str) -> Style:
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"draft-area--{name}", partial=True)
        return self._styles[name]

    def on_mouse_up(self) -> None:
        """A click on marked words shows what could stand there, a drag does not."""
        self.call_after_refresh(self.review_ghost)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Shows what the mark under the pointer says."""
        index = self.mark_at(self.offset_of(self.get_target_document_location(event)))
        self.tooltip = None if index is None else Content(self.marks[index].message)


class HeadlineArea(DraftArea):
    """A draft of one line, wrapped: Enter goes on to the next field."""

    DEFAULT_CSS = """
    HeadlineArea { height: 4; }
    """

    def cleaned(self, text: str) -> str:
        """The text without newlines."""
        return super().cleaned(text).replace("\n", " ")

    def on_key(self, event: events.Key) -> None:
        """Enter leaves the field."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.screen.focus_next()
