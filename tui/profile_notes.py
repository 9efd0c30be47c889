"""What the Profile place lists and marks for an audit: the checklist, the findings, what is on offer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from analyzers.career import Career
from analyzers.finding import Finding
from tui.marks import Mark
from tui.notes import (
    Note,
    note_of_criterion,
    note_of_finding,
    note_of_headline,
    note_of_listed,
    note_of_outline,
    places_of,
)

if TYPE_CHECKING:
    from analyzers.profile.audit import Audit, Part, Section
    from snippets.audited import Audited

TITLES = {"headline": "Headline", "about": "About"}
_CAREER = "Career"
_CHECKLIST = {"headline-unclear", "about-gaps"}


def notes_of(reading: Audited) -> tuple[Note, ...]:
    """The notes on headline, About and career; headlines and an order for the About among them."""
    audit = reading.audit
    worth = {part.label: f"{part.points:g} of {part.of:g}" for part in audit.parts if part.of}
    headlines = (
        note_of_headline(text, number, "headline", TITLES["headline"])
        for number, text in enumerate(reading.headlines, 1)
    )
    outline = reading.outline.text
    ordered = [note_of_outline(outline, "about", TITLES["about"])] if reading.needs_order else []
    listed = (
        [note_of_listed(finding, audit.career.text, _CAREER) for finding in audit.career.findings]
        if audit.career
        else []
    )
    return (
        *_section_notes("headline", audit.headline, worth),
        *headlines,
        *_section_notes("about", audit.about, worth),
        *(note for note in ordered if outline != audit.about.text.strip()),
        *listed,
    )


def said(section: Section) -> tuple[Finding, ...]:
    """The findings that the checklist does not say already."""
    return tuple(finding for finding in section.findings if finding.category not in _CHECKLIST)


def all_said(audit: Audit) -> tuple[Finding, ...]:
    """The same for the whole profile."""
    listed = audit.career.findings if audit.career else ()
    return (*said(audit.headline), *said(audit.about), *listed)


def marks_of(section: Section) -> tuple[Mark, ...]:
    """The marks of the findings, then every place where criteria are answered, in the order of `notes_of`."""
    found = (Mark.of(finding) for finding in said(section))
    answers = (Mark(start, end) for criterion in section.criteria for start, end in places_of(criterion))
    return (*found, *answers)


def _section_notes(name: str, section: Section, worth: Mapping[str, str]) -> Iterator[Note]:
    """What is asked and how far it is answered, then what was found."""
    place = len(said(section))
    for criterion in section.criteria:
        points = worth.get(f"{name}: {criterion.id}", "")
        yield note_of_criterion(criterion, section.text, name, place, TITLES[name], points)
        place += len(places_of(criterion))
    for index, finding in enumerate(said(section)):
        yield note_of_finding(finding, section.text, name, index, TITLES[name])


def sums(parts: Iterable[Part]) -> str:
    """The score by what it is about: “headline 24/50 · about 30/50”, then what findings cost."""
    points: dict[str, float] = defaultdict(float)
    most: dict[str, float] = defaultdict(float)
    for part in parts:
        name = part.label.partition(":")[0]
        points[name] += part.points
        most[name] += part.of
    return " · ".join(f"{n} {points[n]:g}" + (f"/{most[n]:g}" if most[n] else "") for n in points)


def listed_words(career: Career) -> str:
    """What was read in beside the texts, counted: “3 positions, 1 school”; empty where nothing was."""
    counted = (
        (len(career.positions), "position"),
        (len(career.education), "school"),
        (len(career.publications), "publication"),
        (len(career.certifications), "certificate"),
    )
    return ", ".join(f"{count} {word}{'s' if count > 1 else ''}" for count, word in counted if count)
