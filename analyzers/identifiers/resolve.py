"""One identifier for each stretch of text, where several recognizers see one."""

from __future__ import annotations

from collections.abc import Iterable

from analyzers.identifier import Identifier

THRESHOLD = 0.5


def resolve(candidates: Iterable[Identifier]) -> tuple[Identifier, ...]:
    """The candidates at or above the threshold, in order; of overlapping ones the surest, then longest."""
    kept: list[Identifier] = []
    for candidate in sorted(candidates, key=lambda c: (c.confidence, c.end - c.start), reverse=True):
        if candidate.confidence >= THRESHOLD and not any(
            candidate.start < other.end and other.start < candidate.end for other in kept
        ):
            kept.append(candidate)
    return tuple(sorted(kept, key=lambda identifier: identifier.start))
