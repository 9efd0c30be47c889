"""The audit of a profile: what its headline, About and bio tell, with a score whose parts are shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from analyzers.blanks import without_blanks
from analyzers.career import NOTHING_LISTED, Career
from analyzers.document import Document, Kind, Platform
from analyzers.finding import Finding, Severity
from analyzers.platforms import length_of, limit_of
from analyzers.profile.about import about_criteria
from analyzers.profile.abroad_heard import abroad_spans
from analyzers.profile.answered import is_answered
from analyzers.profile.bio import bio_criteria
from analyzers.profile.career_checks import career_findings, career_signs, has_graduated, text_findings
from analyzers.profile.claims import Part as Text
from analyzers.profile.claims import Sign, held
from analyzers.profile.consistency import contradictions, signs_of
from analyzers.profile.criterion import Criterion, Status
from analyzers.profile.headline import headline_criteria
from analyzers.profile.learned import weigh_criteria
from analyzers.profile.listed import listed

_POINTS = {
    "headline": {"identity": 16, "stage": 10, "goal": 14, "clarity": 10},
    "about": {"goal": 14, "interests": 10, "abroad": 16, "focus": 10},
}
_COSTS = {Severity.INFO: 0, Severity.WARN: 5, Severity.BLOCK: 15}
_ASKED = {"headline-unclear", "about-gaps"}  # what the criteria ask: one of them must be open
_WEIGHED = {Kind.HEADLINE, Kind.ABOUT}
_SHARE = {Status.MET: 2, Status.PARTIAL: 1, Status.MISSING: 0}  # halves


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person's profile says: LinkedIn headline and About, a bio elsewhere, the name shown, what it lists."""

    headline: str
    about: str
    bio: str = ""
    name: str = ""
    career: Career = NOTHING_LISTED


class Part(NamedTuple):
    """One part of the score: `points` of `of`; a finding takes points away and has an `of` of 0."""

    label: str
    points: int
    of: int


@dataclass(frozen=True, slots=True)
class Section:
    """One text of the profile.

    Attributes:
        text: The text as given.
        length: Its length, in the unit of its platform.
        limit: The most that the platform allows; 0 where nothing limits it.
        fold: Where it is cut before "see more"; None where it is not.
        criteria: What the guide asks of it.
        findings: What the rules say about it.
    """

    text: str
    length: int
    limit: int
    fold: int | None
    criteria: tuple[Criterion, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Audit:
    """What a profile tells.

    Attributes:
        score: 0 to 100, the sum of `parts`.
        parts: The criteria of headline and About with their points, then what findings cost.
        headline: The headline with its criteria and findings.
        about: The About with its criteria and findings.
        abroad_sentences: Sentences of the About about being an American abroad; the guide asks 1 to 2.
        bio: The bio, which is not scored; None where there is none.
        career: What the profile lists, as one text with what contradicts it; None where it lists nothing.
    """

    score: int
    parts: tuple[Part, ...]
    headline: Section
    about: Section
    abroad_sentences: int
    bio: Section | None = None
    career: Section | None = None


def audit(profile: Profile, today: date | None = None) -> Audit:
    """Reads a profile against the guide, with every rule, and its parts against each other.

    Args:
        profile: What it says.
        today: The day it is read, which decides whether a graduation lies ahead; by default this one.
    """
    headline = _section(
        profile.headline, Kind.HEADLINE, Platform.LINKEDIN, headline_criteria(profile.headline)
    )
    abroad = abroad_spans(profile.about)
    about = _section(profile.about, Kind.ABOUT, Platform.LINKEDIN, about_criteria(profile.about, abroad))
    bio = (
        _section(profile.bio, Kind.BIO, Platform.X, bio_criteria(profile.bio, profile.name))
        if profile.bio
        else None
    )
    texts = (Text("headline", headline.text), Text("about", about.text))
    standing = _standing(texts, profile.career, today or date.today())
    headline = _with(headline, texts[0], profile.career, standing)
    about = _with(about, texts[1], profile.career, standing)
    career = _career_section(profile.career, standing)
    parts = _score_parts({"headline": headline, "about": about}, bio, career)
    return Audit(
        score=sum(part.points for part in parts),
        parts=parts,
        headline=headline,
        about=about,
        abroad_sentences=len(abroad),
        bio=bio,
        career=career,
    )


def _section(text: str, kind: Kind, platform: Platform, criteria: tuple[Criterion, ...]) -> Section:
    from analyzers.engine import (  # late: the engine loads the rules, which load this package's cues
        analyze,
        read,
    )

    document = Document(text, kind, platform)
    limit = limit_of(kind, platform)
    return Section(
        text=text,
        length=length_of(text, platform),
        limit=limit.limit,
        fold=limit.fold,
        criteria=weigh_criteria(criteria, read(replace(document, text=without_blanks(text))))
        if kind in _WEIGHED
        else criteria,
        findings=analyze(document).findings,
    )


@dataclass(frozen=True, slots=True)
class _Standing:
    """Where a profile shows its writer to stand, and what it shows him or her to hold."""

    signs: Sequence[Sign]
    holds: frozenset[str]


def _standing(texts: tuple[Text, ...], career: Career, today: date) -> _Standing:
    holds = held(texts, today) | ({"degree"} if has_graduated(career, today) else set())
    return _Standing((*signs_of(texts, holds, today), *career_signs(career, today)), holds)


def _with(section: Section, text: Text, career: Career, standing: _Standing) -> Section:
    """The section with what other parts contradict, and without suspicions that they answer."""
    against = [
        *contradictions(text, standing.signs, standing.holds),
        *(text_findings(text, career) if career else ()),
    ]
    kept = [
        finding
        for finding in section.findings
        if not any(finding.category == other.category and finding.overlaps(other) for other in against)
        and not is_answered(finding, text, standing.holds)
        and not (finding.category in _ASKED and all(criterion.met for criterion in section.criteria))
    ]
    found = sorted([*kept, *against], key=lambda finding: (finding.start, finding.end))
    return replace(section, findings=tuple(found))


def _career_section(career: Career, standing: _Standing) -> Section | None:
    if not career:
        return None
    lines = listed(career)
    found = sorted(career_findings(lines, standing.signs), key=lambda finding: (finding.start, finding.end))
    return Section(lines.text, len(lines.text), 0, None, (), tuple(found))


def _score_parts(
    sections: dict[str, Section], bio: Section | None, career: Section | None
) -> tuple[Part, ...]:
    """The parts, summing to between 0 and 100: findings take no more than the criteria gave."""
    parts = [
        Part(
            f"{name}: {criterion.id}",
            _POINTS[name][criterion.id] * _SHARE[criterion.status] // 2,
            _POINTS[name][criterion.id],
        )
        for name, section in sections.items()
        for criterion in section.criteria
    ]
    left = sum(part.points for part in parts)
    shown = {**sections, **({"bio": bio} if bio else {}), **({"career": career} if career else {})}
    for name, finding in _costly(shown):
        cost = min(left, _COSTS[finding.severity])
        parts.append(Part(f"{name}: {finding.category}", -cost, 0))
        left -= cost
    return tuple(parts)


def _costly(sections: dict[str, Section]) -> Sequence[tuple[str, Finding]]:
    return [
        (name, finding)
        for name, section in sections.items()
        for finding in section.findings
        if finding.severity > Severity.INFO
    ]
