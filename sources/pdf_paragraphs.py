"""Lines of a PDF column joined into paragraphs again: a PDF knows where words stand, not why a line ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sources.pdf_lines import PdfLine

_PARAGRAPH_PITCH = 2.4
"""Lines of one paragraph are 1.5 to 1.7 sizes apart, an empty line makes it 3: 18 and 36 points."""
_SENTENCE_ENDS = (".", "!", "?", ":", "…", ".”", '."')
_SPACE = 0.3


def joined(lines: Sequence[PdfLine], edge: float) -> str:
    """The text of these lines: folded lines made one, breaks that somebody typed kept.

    Args:
        lines: Of one column, top to bottom, over any number of pages.
        edge: Where the column ends on the right, in points.
    """
    if not lines:
        return ""
    pieces = [lines[0].text]
    for before, line in pairwise(lines):
        pieces += [_break(before, line, edge), line.text]
    return "".join(pieces)


def items(lines: Sequence[PdfLine], edge: float) -> Iterator[str]:
    """The entries of a list in a narrow column, each of which may be folded."""
    entry: list[str] = []
    for number, line in enumerate(lines):
        if number and (_would_have_fitted(lines[number - 1], line, edge) or _far(lines[number - 1], line)):
            yield " ".join(entry)
            entry = []
        entry.append(line.text)
    if entry:
        yield " ".join(entry)


def right_edge(lines: Sequence[PdfLine]) -> float:
    """Where a column ends on the right: as far as any of its lines goes."""
    return max((line.end for line in lines), default=0.0)


def _break(before: PdfLine, line: PdfLine, edge: float) -> str:
    typed = _would_have_fitted(before, line, edge)
    if line.page != before.page:  # no pitch tells here
        return "\n\n" if typed and before.text.endswith(_SENTENCE_ENDS) else "\n" if typed else " "
    if _far(before, line):
        return "\n\n"
    return "\n" if typed else " "


def _far(before: PdfLine, line: PdfLine) -> bool:
    return line.page == before.page and before.y - line.y > _PARAGRAPH_PITCH * line.size


def _would_have_fitted(before: PdfLine, line: PdfLine, edge: float) -> bool:
    """Whether the first word of a line had room on the line before, so that the break is the author's."""
    return before.end + _SPACE * line.size + line.first_word < edge
