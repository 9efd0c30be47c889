"""The seam for a learned encoder. Rules work without one; with one, its scores join their evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol


class Encoder(Protocol):
    """Anything that can say how much a sentence is like those of a label."""

    def scores(self, sentences: Sequence[str]) -> Sequence[Mapping[str, float]]:
        """For each sentence, in order: category slug to a probability of 0 to 1."""
        ...
