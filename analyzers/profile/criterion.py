"""One thing the guide asks of a profile, and how far a text answers it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from analyzers.reading import Span


class Status(StrEnum):
    """How far a text answers a criterion."""

    MET = "met"
    PARTIAL = "partial"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing the guide asks of a headline, an About or a bio.

    Attributes:
        id: Its stable name: `identity`, `stage`, `goal`, `clarity`, `interests`, `abroad`, `focus`, `name`.
        status: Whether the text answers it.
        evidence: Where it does (or where it goes wrong), in code points of that text.
        message: What was seen, in one sentence.
        suggestion: What to write, with blanks in square brackets; empty where nothing is to be done.
    """

    id: str
    status: Status
    evidence: tuple[Span, ...]
    message: str
    suggestion: str = ""

    @property
    def met(self) -> bool:
        """Whether nothing more is asked."""
        return self.status is Status.MET


def unmet(criteria: Iterable[Criterion]) -> tuple[Criterion, ...]:
    """The criteria that the text does not fully answer, in their order."""
    return tuple(criterion for criterion in criteria if not criterion.met)
