"""What stands beside a draft: one note for each finding, criterion or headline on offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from analyzers.finding import Finding
from tui.plain import plain
from tui.signs import CRITERIA, OFFER, SEVERITIES, WEAK, Sign

if TYPE_CHECKING:
    from analyzers.profile.criterion import Criterion
    from snippets.reply.gate import Objection


@dataclass(frozen=True, slots=True)
class Note:
    """A row of the list and its details.

    Attributes:
        sign: How it looks.
        text: What it says, in one sentence.
        key: What makes it the same note after the draft was read again.
        place: The part of the profile it is about.
        area: The id of the draft area it points into.
        mark: The index of its mark there.
        more: Labelled paragraphs for the detail pane.
        edits: The titles of the edits on offer, best first.
        replacement: A whole new text for the area, where that is the edit.
    """

    sign: Sign
    text: str
    key: str
    place: str = ""
    area: str = ""
    mark: int | None = None
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
        mark=mark,
        more=(("Why", finding.why), ("Source", finding.source), ("Rule", finding.rule)),
        edits=tuple(fix.title for fix in finding.fixes),
    )


def note_of_criterion(criterion: Criterion, area: str, mark: int | None, place: str, worth: str) -> Note:
    """The note for one thing that the guide asks of a part of the profile."""
    return Note(
        sign=CRITERIA[criterion.status.value],
        text=criterion.message,
        key=f"{area} criterion {criterion.id}",
        place=place,
        area=area,
        mark=mark,
        more=(
            ("Next", criterion.suggestion),
            ("Points", worth),
            ("Criterion", criterion.id),
        ),
    )


def note_of_objection(objection: Objection, area: str) -> Note:
    """The note for what makes a reply weak, though nothing forbids it."""
    return Note(
        sign=WEAK,
        text=objection.message,
        key=f"{area} objection {objection.rule} {objection.message}",
        area=area,
        more=(("Instead", objection.mend), ("Held against", "what an offered reply must pass")),
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
