"""Counting right and wrong answers, and putting them into tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Hits, misses and false alarms of one label."""

    hits: int = 0
    misses: int = 0
    alarms: int = 0

    @classmethod
    def of(cls, answers: Iterable[tuple[bool, bool]]) -> Score:
        """The score of answers, each of which is what holds and what was said."""
        pairs = list(answers)
        return cls(
            hits=sum(holds and said for holds, said in pairs),
            misses=sum(holds and not said for holds, said in pairs),
            alarms=sum(said and not holds for holds, said in pairs),
        )

    @property
    def present(self) -> int:
        """How often the label holds."""
        return self.hits + self.misses

    @property
    def precision(self) -> float:
        """Of what was said, the share that holds; 1 where nothing was said."""
        return self.hits / (self.hits + self.alarms) if self.hits + self.alarms else 1.0

    @property
    def recall(self) -> float:
        """Of what holds, the share that was said."""
        return self.hits / max(1, self.present)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(1, 2 * self.hits + self.misses + self.alarms)

    def row(self, name: str) -> list[str]:
        """Name, precision, recall, F1 and how often the label holds, for a table."""
        return [name, f"{self.precision:.2f}", f"{self.recall:.2f}", f"{self.f1:.2f}", str(self.present)]


def f1_of_both(answers: Sequence[tuple[bool, bool]]) -> float:
    """The mean of the F1 of what holds and the F1 of what does not."""
    turned = [(not holds, not said) for holds, said in answers]
    return (Score.of(answers).f1 + Score.of(turned).f1) / 2


def share(flags: Iterable[bool]) -> str:
    """The share of those that are true, and of how many."""
    every = list(flags)
    return f"{sum(every) / max(1, len(every)):.3f} of {len(every)}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


SCORED = ("precision", "recall", "F1", "texts")
