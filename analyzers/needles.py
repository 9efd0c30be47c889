"""The letters without which an expression cannot match: where none of them stands, it need not be tried.

Nor need it be compiled, which is most of the time that a short command takes. To read an expression for its
letters takes as long, so `data/needles.json` remembers the letters of the expressions that ship
(`make needles`); what it does not know is read when it is first asked for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any
from zlib import crc32

from analyzers.data import load_json

try:
    from re import _parser as reader  # type: ignore[attr-defined]
except ImportError:  # a Python whose library keeps its reader of expressions elsewhere: slower, not wrong
    reader = None

_SHORTEST = 3
_MOST = 400
_SEARCHED = re.VERBOSE | re.IGNORECASE

asked: set[tuple[str, int]] = set()
"""The expressions, with their flags, whose letters have been asked for so far."""


@cache
def needles(expression: str, flags: int = _SEARCHED) -> tuple[str, ...]:
    """Lower-case strings of which a match holds at least one; empty where there is no sure set."""
    asked.add((expression, flags))
    known = _remembered().get(key_of(expression, flags))
    return read_needles(expression, flags) if known is None else tuple(known)


def may_stand(low: str, start: int, end: int, expression: str, flags: int = _SEARCHED) -> bool:
    """Whether the letters that the expression cannot do without stand in this stretch of a lower-case text."""
    wanted = needles(expression, flags)
    return not wanted or any(low.find(word, start, end) >= 0 for word in wanted)


def key_of(expression: str, flags: int) -> str:
    """The name under which the letters of an expression are remembered."""
    return f"{crc32(expression.encode()):08x}{len(expression):x}.{flags:x}"


@cache
def _remembered() -> Mapping[str, list[str]]:
    return load_json("needles")


def read_needles(expression: str, flags: int) -> tuple[str, ...]:
    """The same, read from the expression itself."""
    if reader is None:
        return ()
    found = _of_sequence(reader.parse(expression, flags))
    if found is None or len(found) > _MOST:
        return ()
    words = sorted(found, key=lambda word: (len(word), word))
    return tuple(word for word in words if not any(other in word and other != word for other in found))


def _of_sequence(tree: Any) -> frozenset[str] | None:
    """The best set that one of the parts of a sequence gives."""
    best: frozenset[str] | None = None
    run = ""
    for operation, argument in [*tree, (None, None)]:
        if str(operation) == "LITERAL" and argument < 128:
            run += chr(argument).lower()
            continue
        best, run = _better(best, frozenset({run}) if len(run) >= _SHORTEST else None), ""
        best = _better(best, _of_part(str(operation), argument))
    return best


def _of_part(operation: str, argument: Any) -> frozenset[str] | None:
    if operation == "SUBPATTERN":
        return _of_sequence(argument[3])
    if operation in {"MAX_REPEAT", "MIN_REPEAT"} and argument[0] > 0:
        return _of_sequence(argument[2])
    if operation == "BRANCH":
        sets = [_of_sequence(branch) for branch in argument[1]]
        return None if None in sets else frozenset().union(*(each for each in sets if each))
    return None


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """The set with the longer shortest word, or the smaller one."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other, key=lambda each: (min(map(len, each)), -len(each)))
