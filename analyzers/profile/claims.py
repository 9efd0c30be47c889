"""What a profile claims of its writer, and what in it shows that this is not so yet.

A claim may stand in the headline and its contradiction in the About, or the other way round: no single sentence is
wrong. The expressions, with what to say, are data (`data/profile/claims.toml`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import Any

from analyzers.data import load_table
from analyzers.reading import Span, fold

_FLAGS = re.VERBOSE | re.IGNORECASE | re.MULTILINE
_BEFORE = 90  # code points that may qualify a claim
DEGREES = frozenset({"degree", "year"})
"""What `held` finds that makes a graduate."""


@dataclass(frozen=True)
class Part:
    """One text of a profile, by its name: `headline`, `about`, `positions`, `education`."""

    name: str
    text: str

    @cached_property
    def plain(self) -> str:
        """The text, folded."""
        return fold(self.text)


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that show where the writer stands: a student, an applicant, an observer ...

    Attributes:
        kind: Its name in the data.
        part: The part they stand in.
        words: The words, as written.
        start: Where they start.
    """

    kind: str
    part: str
    words: str
    start: int


@dataclass(frozen=True, slots=True)
class ClaimKind:
    """One kind of claim: what to look for, what contradicts it, what to say."""

    id: str
    category: str
    severity: str
    against: tuple[str, ...]
    answered: tuple[str, ...]
    message: str
    headline: re.Pattern[str]
    about: re.Pattern[str]
    unless: re.Pattern[str] | None
    near: bool


@cache
def claim_kinds() -> tuple[ClaimKind, ...]:
    """Every kind of claim that the data describe."""
    return tuple(map(_claim_kind, load_table("profile/claims")["claims"]))


def _claim_kind(entry: Mapping[str, Any]) -> ClaimKind:
    return ClaimKind(
        id=entry["id"],
        category=entry["category"],
        severity=entry["severity"],
        against=tuple(entry["against"]),
        answered=tuple(entry["answered"]),
        message=entry["message"],
        headline=_compiled(entry["headline"]),
        about=_compiled(entry["about"]),
        unless=_compiled(entry["unless"]) if "unless" in entry else None,
        near=entry.get("near", False),
    )


def claims_in(part: Part, kind: ClaimKind) -> Iterator[Span]:
    """Where a text claims something of this kind; what its own sentence takes back is left out."""
    plain = part.plain
    pattern = kind.headline if part.name == "headline" else kind.about
    for match in pattern.finditer(plain):
        name = match.lastgroup or 0
        start, end = match.span(name)
        if not _taken_back(plain, start, end, kind):
            yield _trimmed(plain, start, end)


def _taken_back(plain: str, start: int, end: int, kind: ClaimKind) -> bool:
    if kind.unless is None:
        return False
    before = re.split(r"[.!?|\n]", plain[max(0, start - _BEFORE) : start])[-1]
    if kind.unless.pattern.rstrip().endswith("$"):
        return kind.unless.search(before) is not None
    after = re.split(r"[.!?|\n]", plain[end : end + _BEFORE])[0]
    return kind.unless.search(f"{before}{plain[start:end]}{after}") is not None


def _trimmed(plain: str, start: int, end: int) -> Span:
    while start < end and plain[start] in " |•·,;–\n.":
        start += 1
    while end > start and plain[end - 1] in " |•·,;–\n":
        end -= 1
    return Span(start, end)


def signs_in(part: Part, today: date) -> Iterator[Sign]:
    """Where a text shows its writer to stand on this day."""
    plain = part.plain
    for kind, entry in load_table("profile/claims")["signs"].items():
        for match in _compiled(entry["pattern"]).finditer(plain):
            year = match.groupdict().get("year")
            if year and int(year.replace("'", "20")) <= today.year:
                continue
            yield Sign(kind, part.name, part.text[match.start() : match.end()].strip(), match.start())


def held(parts: tuple[Part, ...], today: date) -> frozenset[str]:
    """What the writer can be seen to hold: a medical degree, one of a year that is over, another profession."""
    found = set()
    for kind, entry in load_table("profile/claims")["held"].items():
        for part in parts:
            matches = _compiled(entry["pattern"]).finditer(part.plain)
            if any(kind != "year" or int(match["year"]) <= today.year for match in matches):
                found.add(kind)
    return frozenset(found)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, _FLAGS)
