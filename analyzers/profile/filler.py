"""Words that a profile could lose without losing a fact."""

from __future__ import annotations

import re
from functools import cache

from analyzers.data import load_table
from analyzers.reading import Span


def find_filler(plain: str) -> list[Span]:
    """Stock phrases that say nothing wherever they stand in a profile."""
    return [Span(match.start(), match.end(), "empty") for match in _pattern("empty").finditer(plain)]


def find_thin(plain: str) -> list[Span]:
    """Words that are fine alone and filler in a stack ("dedicated", "resilient", "impact")."""
    return [Span(match.start(), match.end(), "thin") for match in _pattern("thin").finditer(plain)]


@cache
def _pattern(strength: str) -> re.Pattern[str]:
    expressions: list[str] = load_table("profile/filler")[strength]
    return re.compile(rf"(?<!\w)(?:{'|'.join(expressions)})(?!\w)", re.IGNORECASE | re.MULTILINE)
