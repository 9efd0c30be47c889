"""Marked spans that stay on their words while the text around them changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from analyzers.finding import Finding, Fix


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a draft with something to say.

    Attributes:
        start: First code point.
        end: One past its last code point.
        tone: `info`, `warn`, `block`, or `named` for words that are only pointed out; empty where the span is only a place to go to.
        message: What a pointer resting on it reads.
        fixes: Edits on offer, valid for the text as it stands.
    """

    start: int
    end: int
    tone: str = ""
    message: str = ""
    fixes: tuple[Fix, ...] = ()

    @classmethod
    def of(cls, finding: Finding) -> Mark:
        """The mark that a finding leaves on its text."""
        return cls(finding.start, finding.end, finding.severity.value, finding.message, finding.fixes)

    def holds(self, offset: int) -> bool:
        """Whether a cursor at this offset stands in or right after the marked words."""
        return self.start <= offset <= self.end


def moved(marks: Iterable[Mark], before: str, after: str) -> tuple[Mark, ...]:
    """The marks, as many and in the same order, after an edit turned `before` into `after`.

    A mark behind the edit moves with its words. One that was itself edited keeps its place but loses its
    fixes, which were meant for other words.
    """
    start = _common(before, after)
    tail = _common(before[start:][::-1], after[start:][::-1])
    end = len(before) - tail
    by = len(after) - len(before)
    return tuple(_moved(mark, start, end, by) for mark in marks)


def _moved(mark: Mark, start: int, end: int, by: int) -> Mark:
    low = min([mark.start, *(fix.start for fix in mark.fixes)])
    high = max([mark.end, *(fix.end for fix in mark.fixes)])
    if high <= start:
        return mark
    if low >= end:
        fixes = tuple(fix.shifted(by) for fix in mark.fixes)
        return replace(mark, start=mark.start + by, end=mark.end + by, fixes=fixes)
    first = _place(mark.start, start, end, by)
    return replace(mark, start=first, end=max(first, _place(mark.end, start, end, by)), fixes=())


def _place(offset: int, start: int, end: int, by: int) -> int:
    if offset <= start:
        return offset
    return offset + by if offset >= end else min(offset, end + by)


def _common(one: str, other: str) -> int:
    """How many leading characters two strings share, by halving: long texts are compared in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
