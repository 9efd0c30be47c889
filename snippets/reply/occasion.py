"""Why a post was written: it decides what may be said to it."""

from __future__ import annotations

import tomllib
from enum import StrEnum
from functools import cache
from pathlib import Path

import regex

from analyzers.reading import fold


class Occasion(StrEnum):
    """The occasion of a post."""

    LOSS = "loss"
    DISTRESS = "distress"
    CALL = "call"
    RECRUITING = "recruiting"
    SEEKING = "seeking"
    POLL = "poll"
    OWN_WORK = "own_work"
    QUALITY = "quality"
    CONGRATULATION = "congratulation"
    NEWS = "news"
    DEBATE = "debate"
    PAPER = "paper"
    CASE = "case"
    RESOURCE = "resource"
    REFLECTION = "reflection"
    PEARL = "pearl"
    REMARK = "remark"

    @property
    def is_grave(self) -> bool:
        """Whether somebody grieves or is at the end of their strength: a humane line is due, and no teaching."""
        return self in {Occasion.LOSS, Occasion.DISTRESS}


def occasion_of(text: str, *, has_topic: bool = True) -> Occasion:
    """The occasion of a post.

    Without any sign of one, a post on a topic is a pearl, something to learn from; any other is a remark.
    """
    plain = fold(text)
    weights = {
        occasion: sum(weight for weight, pattern in signs if pattern.search(plain))
        for occasion, signs in _signs().items()
    }
    for occasion in (Occasion.LOSS, Occasion.DISTRESS):
        if weights[occasion] >= 3:
            return occasion
    best = max(weights, key=lambda occasion: weights[occasion])
    if weights[best] >= 2:
        return best
    return Occasion.PEARL if has_topic else Occasion.REMARK


@cache
def _signs() -> dict[Occasion, list[tuple[int, regex.Pattern[str]]]]:
    path = Path(__file__).parents[1] / "data" / "occasions.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        Occasion(name): [
            (int(weight), regex.compile(sign, regex.IGNORECASE | regex.DOTALL))
            for weight, signs in weights.items()
            for sign in signs
        ]
        for name, weights in table.items()
    }
