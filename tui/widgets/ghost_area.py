"""A text area that can show words which are not in its text, without moving anything before them.

Textual's own `suggestion` draws at the cursor and wraps as if nothing had been drawn: words behind it end up in the
wrong place or nowhere, and the right arrow writes it into the text. Here the line is wrapped anew with room for
the ghost, so that every word stays visible and every click lands where it seems to.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual._wrap import compute_wrap_offsets
from textual.content import Content
from textual.document._document import EditResult, Location
from textual.document._edit import Edit
from textual.document._wrapped_document import WrappedDocument
from textual.events import MouseEvent
from textual.geometry import Offset
from textual.strip import Strip
from textual.widgets import TextArea

from tui.plain import plain


@dataclass(frozen=True, slots=True)
class Ghost:
    """What is shown, and the location it is shown behind; the cursor is never beyond that."""

    text: str
    location: Location

    @classmethod
    def of(cls, replacement: str, location: Location) -> Ghost:
        """The ghost of words on offer; of none at all where the offer is to leave words out."""
        words = " ⏎ ".join(plain(replacement).split("\n")).replace("\t", " ").strip()
        return cls(f"→ {words or '(remove)'}", location)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a ghost is drawn: the part of its line, the first cell there, and its text with its space."""

    section: tuple[int, int]
    cell: int
    text: str


class GhostArea(TextArea):
    """A text area with room for one ghost."""

    def __init__(self, *, id: str | None = None, placeholder: str | Content = "") -> None:  # noqa: A002
        self._ghost: Ghost | None = None
        self._place: Place | None = None
        super().__init__(id=id, placeholder=placeholder, highlight_cursor_line=False)

    @property
    def ghost(self) -> str:
        """The words shown that are not in the text."""
        return self._ghost.text if self._ghost else ""

    def show_ghost(self, ghost: Ghost | None) -> None:
        """Shows a ghost, or none."""
        if ghost != self._ghost:
            self._ghost = ghost
            self._rewrap_and_refresh_virtual_size()
            self.refresh()

    def review_ghost(self) -> None:
        """Decides anew whether there is a ghost to show."""

    # Nothing that changes the text or moves by rows ever sees the ghost.

    def edit(self, edit: Edit) -> EditResult:
        """Makes an edit."""
        self.show_ghost(None)
        return super().edit(edit)

    def undo(self) -> None:
        """Takes an edit back."""
        self.show_ghost(None)
        super().undo()

    def redo(self) -> None:
        """Makes it again."""
        self.show_ghost(None)
        super().redo()

    def load_text(self, text: str) -> None:
        """Replaces the text."""
        self._ghost = self._place = None
        super().load_text(text)

    def action_cursor_up(self, select: bool = False) -> None:
        """Moves a row up."""
        self.show_ghost(None)
        super().action_cursor_up(select)
        self.review_ghost()

    def action_cursor_down(self, select: bool = False) -> None:
        """Moves a row down."""
        self.show_ghost(None)
        super().action_cursor_down(select)
        self.review_ghost()

    def action_cursor_page_up(self) -> None:
        """Moves a screen up."""
        self.show_ghost(None)
        super().action_cursor_page_up()
        self.review_ghost()

    def action_cursor_page_down(self) -> None:
        """Moves a screen down."""
        self.show_ghost(None)
        super().action_cursor_page_down()
        self.review_ghost()

    def action_cursor_line_end(self, select: bool = False) -> None:
        """Moves to the end of the row."""
        self.show_ghost(None)
        super().action_cursor_line_end(select)
        self.review_ghost()

    # Where it stands

    def _rewrap_and_refresh_virtual_size(self) -> None:
        # Not by way of the original: it would measure without the ghost first, and a scrollbar might come and go for ever.
        self.wrapped_document.wrap(self.wrap_width, self.indent_width)
        self._place = _make_room(self.wrapped_document, self._ghost) if self._ghost else None
        self._line_cache.clear()
        self._refresh_size()

    def get_target_document_location(self, event: MouseEvent) -> Location:
        """The location under the pointer; the ghost itself stands for the place it is behind."""
        place, ghost = self._place, self._ghost
        if place is None or ghost is None:
            return super().get_target_document_location(event)
        scroll_x, scroll_y = self.scroll_offset
        x = event.x - self.gutter_width + scroll_x - self.gutter.left
        y = event.y + scroll_y - self.gutter.top
        if self._section(y) != place.section or x < place.cell:
            return super().get_target_document_location(event)
        beyond = x - place.cell - cell_len(place.text)
        if beyond < 0:
            return ghost.location
        return self.wrapped_document.offset_to_location(Offset(place.cell + beyond, y))

    def render_line(self, y: int) -> Strip:
        """A row, with the ghost where it is in this one."""
        strip = super().render_line(y)
        strip = strip.crop(
            0, self.wrap_width + 1
        )  # a cursor behind the last word may add a cell that is not there
        place, ghost = self._place, self._ghost
        if place is None or ghost is None or self._section(y + self.scroll_offset.y) != place.section:
            return strip
        style = self.rich_style + self.get_component_rich_style("draft-area--ghost", partial=True)
        before, after = strip.crop(0, place.cell), strip.crop(place.cell)
        drawn = [Segment(place.text, style)]
        if self._draw_cursor and self.selection.end == ghost.location and place.text.startswith(" "):
            # The cursor stays on its words: it takes the ghost's space, and what follows is drawn without it.
            under = next(iter(after), Segment(" "))
            drawn = [Segment(" ", under.style), Segment(place.text[1:], style)]
            after = Strip([Segment(under.text, self.rich_style), *list(after)[1:]])
        return Strip.join([before, Strip(drawn), after]).crop(0, strip.cell_length)

    def _section(self, y: int) -> tuple[int, int] | None:
        sections = self.wrapped_document._offset_to_line_info
        return sections[y] if 0 <= y < len(sections) else None


def _make_room(wrapped: WrappedDocument, ghost: Ghost) -> Place | None:
    """Wraps the ghost's line as if its words stood there; None where there is no room at all."""
    row, column = ghost.location
    line, width = wrapped.document.get_line(row), wrapped._width
    if width < 12:
        return None
    text = ghost.text if cell_len(ghost.text) <= width - 2 else set_cell_size(ghost.text, width - 3) + "…"
    stand_in = " " + "x" * cell_len(text)
    breaks = compute_wrap_offsets(line[:column] + stand_in + line[column:], width, wrapped._tab_width)
    falls = column + 1 in breaks  # it does not fit behind its words: it begins the next row
    takes_space = falls and not line[column : column + 1].strip()  # which the space behind them does not
    offsets = []
    for one in breaks:
        if one <= column:
            offsets.append(one)
        elif one == column + 1:
            offsets.append(column + takes_space)
        else:
            offsets.append(max(column + takes_space, one - len(stand_in)))
    wrapped._wrap_offsets[row] = offsets  # twice the same where the ghost has a row of its own
    _number_rows(wrapped)
    section = sum(one <= column + 1 for one in breaks)
    start = ([0, *offsets])[section]
    cell = 0 if falls else cell_len(line[start:column].expandtabs(wrapped._tab_width))
    return Place((row, section), cell, f"{text} " if takes_space else f" {text}")


def _number_rows(wrapped: WrappedDocument) -> None:
    rows = [(line, part) for line, cuts in enumerate(wrapped._wrap_offsets) for part in range(len(cuts) + 1)]
    wrapped._offset_to_line_info = rows
    wrapped._line_index_to_offsets = [[] for _ in wrapped._wrap_offsets]
    for y, (line, _) in enumerate(rows):
        wrapped._line_index_to_offsets[line].append(y)
