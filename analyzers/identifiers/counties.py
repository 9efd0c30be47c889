"""Counties, parishes, townships and reservations.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType

_NAMED = r"[A-Z][A-Za-z'.]{1,20}"
_UNIT = re.compile(rf"\b((?:{_NAMED}[ -]){{1,3}}(?:County|Parish|Township|Twp\.?|Borough|Reservation))\b")
_UNIT_LOWER = re.compile(r"\b([a-z.']{2,15})[ ]([a-z.']{2,15}[ ])?(?:county|parish)\b(?![ ]hospital)", re.I)
_NO_UNIT = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "our",
        "your",
        "my",
        "every",
        "each",
        "any",
        "local",
        "another",
        "same",
        "per",
        "of",
        "in",
    ]
)


def recognize_counties(text: str) -> Iterator[Identifier]:
    """Counties, parishes and townships."""
    for match in _UNIT.finditer(text):
        start = match.start()
        words = match.group(1).split()
        while words and words[0].lower() in _NO_UNIT | _LOCATIVES:
            start += len(words.pop(0)) + 1
        if len(words) > 1:
            yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.85)
    counties = load_terms("geography/counties")
    for match in _UNIT_LOWER.finditer(text):
        first, second = match.group(1), (match.group(2) or "").strip()
        for name, start in ((f"{first} {second}", match.start()), (second or first, match.start(2))):
            if name.replace(".", "").replace("'", "").lower().strip() in counties and first not in _NO_UNIT:
                at = match.start() if start < 0 else start
                yield Identifier(IdentifierType.GEOGRAPHIC, at, match.end(), 0.7)


_LOCATIVES = frozenset(["from", "near", "at", "to", "for", "with", "and"])
