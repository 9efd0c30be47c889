"""What stands beside a draft: one note for each finding, criterion or headline on offer."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING

from textual.content import Content

from analyzers.finding import Finding
from tui.plain import plain
from tui.signs import CRITERIA, OFFER, SEVERITIES, WEAK, Sign

if TYPE_CHECKING:
    from analyzers.profile.criterion import Criterion
    from snippets.reply.gate import Objection

_MOST_QUOTED = 70


@dataclass(frozen=True, slots=True)
class Note:
    """A row of the list and its details.

    Attributes:
        sign: How it looks.
        text: What it says, in one sentence.
        key: What makes it the same note after the draft was read again.
        place: The part of the profile it is about.
        area: The id of the draft area it points into.
        marks: The indexes of its marks there, in the order of the text.
        more: Labelled paragraphs for the detail pane.
        edits: The titles of the edits on offer, best first.
        replacement: A whole new text for the area, where that is the edit.
    """

    sign: Sign
    text: str
    key: str
    place: str = ""
    area: str = ""
    marks: tuple[int, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    edits: tuple[str, ...] = ()
    replacement: str | None = None

    def row(self, width: int) -> Content:
        """Glyph, word (in that many cells) and sentence on one line."""
        gap = " " * (width - len(self.sign.word) + 2)
        return Content.assemble(self.sign.content, gap, Content(plain(self.text)))


def note_of_finding(finding: Finding, text: str, area: str, mark: int, place: str = "") -> Note:
    """The note for a finding in a text."""
    return Note(
        sign=SEVERITIES[finding.severity],
        text=finding.message,
        key=f"{area} {finding.rule} {text[finding.start : finding.end]}",
        place=place,
        area=area,
        marks=(mark,),
        more=_reasons(finding),
        edits=tuple(fix.title for fix in finding.fixes),
    )


def note_of_listed(finding: Finding, text: str, place: str) -> Note:
    """The note for a finding in what a profile lists, which is no draft: it quotes the words."""
    words = text[finding.start : finding.end]
    return Note(
        sign=SEVERITIES[finding.severity],
        text=finding.message,
        key=f"{place} {finding.rule} {words}",
        place=place,
        more=(("Listed", f"“{words}”"), *_reasons(finding)),
    )


def _reasons(finding: Finding) -> tuple[tuple[str, str], ...]:
    return (("Why", finding.why), ("Source", finding.source), ("Rule", finding.rule))


def note_of_criterion(
    criterion: Criterion, text: str, area: str, first_mark: int, place: str, worth: str
) -> Note:
    """The note for one thing that the guide asks of a part of the profile; its evidence has marks from `first_mark` on."""
    return Note(
        sign=CRITERIA[criterion.status.value],
        text=criterion.message,
        key=f"{area} criterion {criterion.id}",
        place=place,
        area=area,
        marks=tuple(range(first_mark, first_mark + len(places_of(criterion)))),
        more=(
            ("Next", criterion.suggestion),
            ("Read in", _quoted(criterion, text)),
            ("Points", worth),
            ("Criterion", criterion.id),
        ),
    )


def places_of(criterion: Criterion) -> tuple[tuple[int, int], ...]:
    """Where a criterion was read, in the order of the text, as start and end; what lies within another is no place."""
    spans = sorted(
        {(span.start, span.end) for span in criterion.evidence}, key=lambda span: (span[0], -span[1])
    )
    found: list[tuple[int, int]] = []
    for start, end in spans:
        if not found or end > found[-1][1]:
            found.append((start, end))
    return tuple(found)


def _quoted(criterion: Criterion, text: str) -> str:
    """The words that were read for it; a remark on all of the text needs none."""
    pieces = (" ".join(text[start:end].split()) for start, end in places_of(criterion))
    return " · ".join(f"“{shorten(piece, _MOST_QUOTED, placeholder=' …')}”" for piece in pieces if piece)


def note_of_objection(objection: Objection, area: str) -> Note:
    """The note for what makes a reply weak, though nothing forbids it."""
    return Note(
        sign=WEAK,
        text=objection.message,
        key=f"{area} objection {objection.rule} {objection.message}",
        area=area,
        more=(("Instead", objection.mend), ("Held against", "what an offered reply must pass")),
    )


def note_of_outline(text: str, area: str, place: str) -> Note:
    """The note for an order of the About on offer."""
    return Note(
        sign=OFFER,
        text="The same sentences in the order that the guide asks, with blanks for what is missing",
        key=f"{area} outline",
        place=place,
        area=area,
        more=(("Then", "Fill the blanks; F6 shows both side by side, and what could go."),),
        edits=("Take this order over",),
        replacement=text,
    )


def note_of_headline(text: str, number: int, area: str, place: str) -> Note:
    """The note for a headline on offer."""
    return Note(
        sign=OFFER,
        text=text,
        key=f"{area} offer {number}",
        place=place,
        area=area,
        more=(("Then", "Fill the blanks and change the words until they are yours."),),
        edits=("Take this headline over",),
        replacement=text,
    )
