"""The letters without which an expression cannot match: where none of them stands, it need not be tried."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

try:
    from re import _parser as reader  # type: ignore[attr-defined]
except ImportError:  # a Python whose library keeps its reader of expressions elsewhere: slower, not wrong
    reader = None

_SHORTEST = 3
_MOST = 400


@cache
def needles(expression: str, flags: int = re.VERBOSE | re.IGNORECASE) -> tuple[str, ...]:
    """Lower-case strings of which a match holds at least one; empty where there is no sure set."""
    if reader is None:
        return ()
    found = _of_sequence(reader.parse(expression, flags))
    if found is None or len(found) > _MOST:
        return ()
    return tuple(word for word in sorted(found, key=len) if not any(w in word and w != word for w in found))


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
