"""A text cut where findings begin and end, for formats that mark words where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from analyzers.finding import Finding, Severity


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text about which the same findings speak.

    Attributes:
        text: The words, as given.
        severity: The most severe of its findings; None where there is none.
        begins: Numbers of the findings that begin with this piece.
        ends: Numbers of the findings that end with it.
    """

    text: str
    severity: Severity | None
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def on_the_whole(text: str, findings: Sequence[Finding]) -> tuple[int, ...]:
    """Numbers (from 1) of the findings about the whole text, or about no words of it: marking all marks nothing."""
    return tuple(number for number, finding in enumerate(findings, start=1) if _is_whole(text, finding))


def pieces(text: str, findings: Sequence[Finding]) -> Iterator[Piece]:
    """The text in pieces that together give it back; findings are numbered from 1, in their order.

    Findings about the whole text are left out: see `on_the_whole`.
    """
    marked = [(n, finding) for n, finding in enumerate(findings, start=1) if not _is_whole(text, finding)]
    cuts = sorted({0, len(text), *(cut for _, finding in marked for cut in (finding.start, finding.end))})
    for start, end in pairwise(cuts):
        found = [(n, finding) for n, finding in marked if finding.start < end and finding.end > start]
        yield Piece(
            text=text[start:end],
            severity=max((finding.severity for _, finding in found), default=None),
            begins=tuple(n for n, finding in found if finding.start == start),
            ends=tuple(n for n, finding in found if finding.end == end),
        )


def _is_whole(text: str, finding: Finding) -> bool:
    start, end = max(0, finding.start), min(len(text), finding.end)
    return start >= end or not (text[:start].strip() or text[end:].strip())
