"""Surname first, as charts have it: "LOPEZ, MARIA A", "Friend, Harold"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analyzers.identifiers.name_after import has_age, has_record
from analyzers.identifiers.name_before import Evidence
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import EPONYM, GIVEN, SURNAME, UPPER

_INVERTED = re.compile(r", ?")
_LIST = re.compile(r", [A-Z][a-z]")
_MIDDLE = re.compile(r"[ ][A-Z]\b\.?(?![\w'/-])(?![ ](?:diff|spine|section|difficile)\b)")
_CHART_START = re.compile(r"(?:^|\n|[:|>(]|\b(?:patient|pt|for|name|re)\b)[ \t*-]{0,4}$", re.IGNORECASE)


def find_inverted(text: str, runs: list[Run]) -> Iterator[tuple[int, int, float, list[Evidence]]]:
    """Start, end, confidence and evidence of every surname that a given name follows after a comma."""
    for left, right in pairwise(runs):
        adjacent = right.first == left.last + 1 and _INVERTED.fullmatch(text, left.end, right.start)
        if not adjacent or len(left.core) != 1 or not 1 <= len(right.core) <= 2:
            continue
        surname, given = left.core[0], right.core[0]
        if not (_fit(surname, given) and _stands_as_entry(text, left.start, surname, given)):
            continue
        middle = _MIDDLE.match(text, right.end)
        told = has_age(text, right.end) or has_record(text, right.end)
        if _LIST.match(text, right.end) and not (middle or told):
            continue
        if not (given.strong or middle or told) or not (given.word.flags & GIVEN or told):
            continue
        end = given.end if len(right.core) == 2 and right.core[1].weak else right.end
        end = middle.end() if middle and end == right.end else end
        yield left.start, end, 0.94 if given.strong else 0.7, [("surname, given name", 0.94)]


def _fit(surname: Token, given: Token) -> bool:
    """Whether the two words can be a surname and a given name as they are written."""
    if not (surname.word.flags & SURNAME or surname.unknown) or not (surname.capital and given.capital):
        return False
    if surname.word.flags & EPONYM and not given.strong:
        return False
    return given.word.shape != UPPER or surname.word.shape == UPPER


def _stands_as_entry(text: str, start: int, surname: Token, given: Token) -> bool:
    """Whether they open a line or follow a label, or both are in capitals."""
    if surname.word.shape == UPPER and given.word.shape == UPPER:
        return True
    opened = _CHART_START.search(text[max(0, start - 16) : start]) is not None
    return opened and not (surname.weak and given.weak)
