"""The scores of a profile over time as a small picture: lines of SVG, which needs no script and no network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

WIDTH, HEIGHT = 320, 80
_EDGE = 6
_MOST = 30


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """The picture in its own coordinates, and the scores it shows.

    Attributes:
        points: `x,y` pairs, as SVG's polyline wants them.
        last: The last of them, x and y.
        scores: When and how much, the oldest first.
    """

    points: str
    last: tuple[float, float]
    scores: Sequence[tuple[datetime, int]]


def score_line(scores: Sequence[tuple[datetime, int]]) -> ScoreLine | None:
    """The line through the last thirty scores, evenly spaced; None where there are fewer than two."""
    shown = tuple(scores)[-_MOST:]
    if len(shown) < 2:
        return None
    step = (WIDTH - 2 * _EDGE) / (len(shown) - 1)
    places = [
        (round(_EDGE + number * step, 1), round(HEIGHT - _EDGE - score / 100 * (HEIGHT - 2 * _EDGE), 1))
        for number, (_, score) in enumerate(shown)
    ]
    return ScoreLine(" ".join(f"{x},{y}" for x, y in places), places[-1], shown)
