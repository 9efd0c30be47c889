"""Long expressions kept fast: an alternative is searched only where letters that it needs are present."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from analyzers.needles import needles


@dataclass(frozen=True, slots=True)
class Branch:
    """One alternative of an expression, and letters of which a match holds some; without any, always searched."""

    expression: str
    flags: int
    needles: tuple[str, ...]

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every match in a lower-case text; compiled when it is first asked for."""
        return _compiled(self.expression, self.flags).finditer(low)


@cache
def _compiled(expression: str, flags: int) -> re.Pattern[str]:
    return re.compile(expression, flags)


@dataclass(frozen=True, slots=True)
class Gated:
    """An expression as the alternatives it is made of."""

    branches: tuple[Branch, ...]

    def finditer(self, low: str) -> Iterator[re.Match[str]]:
        """Every match of every branch in a lower-case text; matches of two branches may overlap."""
        holds = _holding(low)
        for branch in self.branches:
            if not branch.needles or any(map(holds, branch.needles)):
                yield from branch.finditer(low)

    def search(self, low: str) -> re.Match[str] | None:
        """Some match in a lower-case text, or None."""
        return next(self.finditer(low), None)


@cache
def gated(expression: str, flags: int = 0) -> Gated:
    """The expression, over lower-case text, split into its alternatives."""
    parts = _alternatives(expression)
    return Gated(tuple(Branch(part, flags, needles(part, flags)) for part in parts))


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


class _Holding(dict[str, bool]):
    """Which strings a text holds, each looked up once."""

    def __init__(self, low: str) -> None:
        super().__init__()
        self._low = low

    def __missing__(self, needle: str) -> bool:
        self[needle] = needle in self._low
        return self[needle]


@lru_cache(maxsize=4)
def _holding(low: str) -> Callable[[str], bool]:
    return _Holding(low).__getitem__
