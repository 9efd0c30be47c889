"""Long expressions kept fast: a branch is searched only where a piece of text that it needs is present."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 2  # a single letter is in every text
_START = 4
_MOST = 200  # more pieces than this are dearer to look up than the search they would save


@dataclass(frozen=True, slots=True)
class Branch:
    """One alternative of an expression, and pieces of text of which a match holds at least one.

    Attributes:
        expression: The alternative, compiled.
        pieces: Lower-case pieces; empty where nothing can be said, so that the branch is always searched.
        starts: The first few letters of each piece: a quick first look.
    """

    expression: re.Pattern[str]
    pieces: tuple[str, ...]
    starts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Gated:
    """An expression as the alternatives it is made of."""

    branches: tuple[Branch, ...]

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every match of every branch in a lower-case text; matches of two branches may overlap."""
        present = _present(low)
        for branch in self.branches:
            if not branch.pieces or present.any(branch):
                yield from branch.expression.finditer(low)

    def search(self, low: str) -> re.Match[str] | None:
        """Some match in a lower-case text, or None."""
        return next(self.finditer(low), None)


@cache
def gated(expression: str, flags: int = 0) -> Gated:
    """The expression, over lower-case text, split into its alternatives."""
    return Gated(tuple(_branch(part, flags) for part in _alternatives(expression)))


def _branch(expression: str, flags: int) -> Branch:
    found = _needed(parser.parse(expression, flags))
    pieces = tuple(sorted(found)) if found and len(found) <= _MOST else ()
    return Branch(re.compile(expression, flags), pieces, frozenset(piece[:_START] for piece in pieces))


def _alternatives(expression: str) -> list[str]:
    """The expression cut at the bars that stand outside every group and class."""
    parts, depth, start, in_class, position = [], 0, 0, False, 0
    while position < len(expression):
        char = expression[position]
        if char == "\\":
            position += 1
        elif in_class:
            in_class = char != "]"
        elif char == "[":
            in_class = True
            position += expression[position + 1 : position + 2] in {"]", "^"}
        elif char in "()":
            depth += 1 if char == "(" else -1
        elif char == "|" and not depth:
            parts.append(expression[start:position])
            start = position + 1
        position += 1
    return [part for part in (*parts, expression[start:]) if part.strip()]


def _needed(tree: Iterable[Any]) -> frozenset[str] | None:
    """Pieces of which any match of this sequence holds one; None where there is no such set."""
    best: frozenset[str] | None = None
    run = ""
    for code, argument in [*tree, (None, None)]:
        if code is codes.LITERAL:
            run += chr(argument).lower()
            continue
        for found in (frozenset({run}) if len(run) >= _SHORTEST else None, _needed_by(code, argument)):
            if found and (best is None or _worth(found) > _worth(best)):
                best = found
        if code is not codes.AT:
            run = ""
    return best


def _needed_by(code: Any, argument: Any) -> frozenset[str] | None:
    if code is codes.SUBPATTERN:
        return _needed(argument[3])
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT} and argument[0] > 0:
        return _needed(argument[2])
    if code is codes.BRANCH:
        parts = [_needed(part) for part in argument[1]]
        if all(parts):
            return frozenset[str]().union(*(part for part in parts if part))
    return None


def _worth(pieces: frozenset[str]) -> float:
    """How much a set of pieces spares: long ones are rare, few are cheap."""
    return min(len(piece) for piece in pieces) - len(pieces) / 8


class _Present:
    """Which pieces a text holds, each looked up once."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._starts = {low[at : at + size] for size in (2, 3, _START) for at in range(len(low))}
        self._known: dict[str, bool] = {}

    def any(self, branch: Branch) -> bool:
        """Whether the text holds one of the pieces that the branch needs."""
        if self._starts.isdisjoint(branch.starts):
            return False
        known, low = self._known, self._low
        for piece in branch.pieces:
            held = known.get(piece)
            if held is None:
                held = known[piece] = piece in low
            if held:
                return True
        return False


@lru_cache(maxsize=4)
def _present(low: str) -> _Present:
    return _Present(low)
