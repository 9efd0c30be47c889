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
_START = 4  # code points in a first look
_KEYS = 3  # keys tried for one branch
_DEAR = 30  # pieces that cost as much as one letter spares
_MOST = 200  # more pieces than this are dearer to look up than the search they would save


@dataclass(frozen=True, slots=True)
class Key:
    """Pieces of lower-case text of which a match holds at least one.

    Attributes:
        pieces: The pieces.
        starts: The first few letters of each: a quick first look.
    """

    pieces: tuple[str, ...]
    starts: frozenset[str]

    @classmethod
    def of(cls, pieces: frozenset[str]) -> Key:
        """The key made of these pieces."""
        return cls(tuple(sorted(pieces)), frozenset(piece[:_START] for piece in pieces))


@dataclass(frozen=True, slots=True)
class Branch:
    """One alternative of an expression, and the keys that a text must all hold; without keys it is always searched."""

    expression: re.Pattern[str]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Gated:
    """An expression as the alternatives it is made of."""

    branches: tuple[Branch, ...]

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every match of every branch in a lower-case text; matches of two branches may overlap."""
        present = _present(low)
        for branch in self.branches:
            if present.all(branch.keys):
                yield from branch.expression.finditer(low)

    def search(self, low: str) -> re.Match[str] | None:
        """Some match in a lower-case text, or None."""
        return next(self.finditer(low), None)


@cache
def gated(expression: str, flags: int = 0) -> Gated:
    """The expression, over lower-case text, split into its alternatives."""
    return Gated(tuple(_branch(part, flags) for part in _alternatives(expression)))


def _branch(expression: str, flags: int) -> Branch:
    required = [pieces for pieces in _required(parser.parse(expression, flags)) if len(pieces) <= _MOST]
    keys = tuple(Key.of(pieces) for pieces in sorted(required, key=_worth, reverse=True)[:_KEYS])
    return Branch(re.compile(expression, flags), keys)


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


def _required(tree: Iterable[Any]) -> list[frozenset[str]]:
    """Sets of pieces; a match of this sequence holds one piece of each set."""
    found: list[frozenset[str]] = []
    run = ""
    for code, argument in [*tree, (None, None)]:
        if code is codes.LITERAL:
            run += chr(argument).lower()
            continue
        if len(run) >= _SHORTEST:
            found.append(frozenset({run}))
        if code is not codes.AT:
            run = ""
        found += _required_by(code, argument)
    return found


def _required_by(code: Any, argument: Any) -> list[frozenset[str]]:
    if code is codes.SUBPATTERN:
        return _required(argument[3])
    if code in {codes.MAX_REPEAT, codes.MIN_REPEAT} and argument[0] > 0:
        return _required(argument[2])
    if code is codes.BRANCH:
        parts = [_required(part) for part in argument[1]]
        if all(parts):
            return [frozenset[str]().union(*(max(part, key=_worth) for part in parts))]
    return []


def _worth(pieces: frozenset[str]) -> float:
    """How much a set of pieces spares: long ones are rare, few are cheap."""
    return min(len(piece.strip()) for piece in pieces) - len(pieces) / _DEAR


class _Present:
    """Which pieces a text holds, each looked up once."""

    def __init__(self, low: str) -> None:
        self._low = low
        self._starts = {low[at : at + size] for size in (2, 3, _START) for at in range(len(low))}
        self._known: dict[str, bool] = {}

    def all(self, keys: tuple[Key, ...]) -> bool:
        """Whether the text holds a piece of every key."""
        if any(self._starts.isdisjoint(key.starts) for key in keys):
            return False
        return all(any(map(self._holds, key.pieces)) for key in keys)

    def _holds(self, piece: str) -> bool:
        held = self._known.get(piece)
        if held is None:
            held = self._known[piece] = piece in self._low
        return held


@lru_cache(maxsize=4)
def _present(low: str) -> _Present:
    return _Present(low)
