"""What changed between two audits: told from what was found, never from the texts themselves."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the app shows changes before it loads what finds them
    from analyzers.profile import Audit, Section


@dataclass(frozen=True, slots=True)
class Standing:
    """What an audit found, without the texts.

    Attributes:
        score: 0 to 100.
        statuses: `met`, `partial` or `missing` for each criterion, named as in "headline: goal".
        findings: How often each category was found, named as in "about: venting".
        digests: A digest of each text, by the name of its section: two that differ tell of a rewritten text.
    """

    score: int
    statuses: Mapping[str, str]
    findings: Mapping[str, int]
    digests: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Earlier:
    """An audit that went before, and when it was made."""

    when: datetime
    standing: Standing


def standing_of(audit: Audit) -> Standing:
    """What is kept of an audit."""
    sections = _sections(audit)
    return Standing(
        score=audit.score,
        statuses={
            f"{name}: {criterion.id}": criterion.status.value
            for name, section in sections.items()
            for criterion in section.criteria
        },
        findings=Counter(
            f"{name}: {finding.category}"
            for name, section in sections.items()
            for finding in section.findings
        ),
        digests={name: digest(section.text) for name, section in sections.items()},
    )


def digest(text: str) -> str:
    """Sixteen hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def changes(before: Standing, after: Standing) -> tuple[str, ...]:
    """What changed, a line each: score, texts, criteria, findings. Empty where nothing did."""
    return (
        *_score(before, after),
        *_texts(before.digests, after.digests),
        *_statuses(before.statuses, after.statuses),
        *_findings(before.findings, after.findings),
    )


def signed(number: int) -> str:
    """A difference with its sign: +16, −5, ±0."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "±0"


def _sections(audit: Audit) -> dict[str, Section]:
    more = {"bio": audit.bio, "career": audit.career}
    return {
        "headline": audit.headline,
        "about": audit.about,
        **{name: section for name, section in more.items() if section},
    }


def _score(before: Standing, after: Standing) -> Iterator[str]:
    if before.score != after.score:
        yield f"score {before.score} → {after.score} ({signed(after.score - before.score)})"


def _texts(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name, its_digest in after.items():
        if name in before and before[name] != its_digest:
            yield f"{name} is rewritten"


def _statuses(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    for name, status in after.items():
        if before.get(name, status) != status:
            yield f"{name} is {status}, was {before[name]}"


def _findings(before: Mapping[str, int], after: Mapping[str, int]) -> Iterator[str]:
    for name in sorted({*before, *after}):
        was, now = before.get(name, 0), after.get(name, 0)
        if not now and was:
            yield f"{name} is no longer found"
        elif not was and now:
            yield f"{name} is new"
        elif was != now:
            yield f"{name} is found {now}×, was {was}×"
