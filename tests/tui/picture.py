"""What is on the screen, as text that can be read and compared: the characters, and how they are drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.strip import Strip

_BLANK_SHOWS = ("underline", "reverse", "strike")
_BLANK = "on "
_FLAGS = ("bold", "dim", "italic", "underline", "reverse", "strike")


def picture_of(app: App[None]) -> str:
    """The rows, then each run of cells that is not drawn in the commonest way: `row: first-last style, …`."""
    strips = app.screen._compositor.render_strips()
    rows = [list(_runs(strip)) for strip in strips]
    cells = Counter[str]()
    for first, last, drawn in (run for row in rows for run in row if not run[2].startswith(_BLANK)):
        cells[drawn] += last - first + 1
    usual = cells.most_common(1)[0][0]
    unsaid = {
        usual,
        usual[usual.index(f" {_BLANK}") + 1 :],
    }  # text of the usual style, and blanks on its background
    lines = [strip.text.rstrip() for strip in strips]
    lines.append(f"--- otherwise {usual}")
    for number, row in enumerate(rows):
        runs = [f"{first}-{last} {drawn}" for first, last, drawn in row if drawn not in unsaid]
        if runs:
            lines.append(f"{number}: {', '.join(runs)}")
    return "\n".join(lines) + "\n"


def _runs(strip: Strip) -> Iterator[tuple[int, int, str]]:
    start = 0
    cells = [(segment, _drawn(segment)) for segment in strip if not segment.control]
    for drawn, group in groupby(cells, key=lambda cell: cell[1]):
        width = sum(segment.cell_length for segment, _ in group)
        if width:
            yield start, start + width - 1, drawn
        start += width


def _drawn(segment: Segment) -> str:
    """Colours and style; of blanks only what can be seen."""
    style = segment.style or Style.null()
    flags = [flag for flag in _FLAGS if getattr(style, flag)]
    if not segment.text.strip() and not set(flags) & set(_BLANK_SHOWS):
        return f"on {_colour(style, 'bgcolor')}"
    return " ".join([_colour(style, "color"), "on", _colour(style, "bgcolor"), *flags])


def _colour(style: Style, part: str) -> str:
    colour = getattr(style, part)
    if colour is None:
        return "default"
    return colour.triplet.hex if colour.triplet else str(colour.name)
