"""How a score went, in a line of text."""

from __future__ import annotations

from collections.abc import Sequence

_BARS = "▁▂▃▄▅▆▇█"
_MOST = 24


def course_of(scores: Sequence[int]) -> str:
    """Scores, the oldest first, as bars from 0 to 100; then the last of the numbers."""
    scores = scores[-_MOST:]
    bars = "".join(_BARS[min(len(_BARS) - 1, score * len(_BARS) // 100)] for score in scores)
    return f"{bars}  {' → '.join(map(str, scores[-6:]))}"
