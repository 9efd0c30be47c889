"""What was found in the posts and comments of an export, for a report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from analyzers import Analysis, Verdict

_MOST = 20
_ORDER = tuple(reversed(Verdict))  # the worst first


@dataclass(frozen=True, slots=True)
class PostsRead:
    """The posts of an export.

    Attributes:
        verdicts: How many there are of each verdict.
        worst: Those to act on, blocks first, at most twenty.
    """

    verdicts: Counter[Verdict]
    worst: Sequence[Analysis]

    @property
    def count(self) -> int:
        """How many were read."""
        return sum(self.verdicts.values())

    @property
    def left_out(self) -> int:
        """How many to act on there are beyond `worst`."""
        return self.count - self.verdicts[Verdict.CLEAR] - len(self.worst)

    @property
    def summary(self) -> str:
        """One sentence."""
        told = ", ".join(f"{self.verdicts[verdict]} {verdict}" for verdict in reversed(Verdict))
        return f"{self.count} posts and comments read: {told}."


def posts_read(analyses: Iterable[Analysis]) -> PostsRead:
    """Counts analyses one by one and keeps only those to act on, so that thousands fit in memory."""
    verdicts: Counter[Verdict] = Counter()
    worst: list[Analysis] = []
    for analysis in analyses:
        verdicts[analysis.verdict] += 1
        if analysis.verdict is not Verdict.CLEAR:
            worst.append(analysis)
            if len(worst) > 10 * _MOST:
                worst = _sorted(worst)
    return PostsRead(verdicts, tuple(_sorted(worst)))


def _sorted(analyses: list[Analysis]) -> list[Analysis]:
    return sorted(analyses, key=lambda one: _ORDER.index(one.verdict))[:_MOST]
