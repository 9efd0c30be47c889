"""The frames that replies are put together from, and how their slots are filled."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from snippets.reply.occasion import Occasion
from snippets.topic import Item, Source

_SLOT = re.compile(r"\{([A-Za-z]+\.?)\}")
_SEVERAL = re.compile(
    r"\b(?:and|et al|colleagues|recommendations|guidelines|criteria|definitions|statements)\b"
)
_VERBS = {
    "trial": "found",
    "cohort": "found",
    "study": "found",
    "review": "notes",
    "guideline": "states",
}


class Move(StrEnum):
    """What a reply does."""

    QUESTION = "question"
    INSIGHT = "insight"
    EVIDENCE = "evidence"
    EXPERIENCE = "experience"
    APPRECIATION = "appreciation"
    RESOURCE = "resource"


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence or two with slots.

    Attributes:
        text: With slots in braces.
        slots: Which it needs.
    """

    text: str
    slots: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Frame:
        """The frame of a text; `{A}` needs what `{a}` needs."""
        return cls(text, frozenset(slot.lower() for slot in _SLOT.findall(text)))

    def takes(self, item: str) -> bool:
        """Whether an item goes well here: after a colon no sentence that has a colon of its own."""
        return not (": {item}" in self.text and ":" in item)

    def fill(self, values: Mapping[str, str]) -> str:
        """The text with every slot filled; a capital slot gives a capital."""

        def value_of(match: re.Match[str]) -> str:
            name = match[1]
            value = values[name.lower()]
            return value[:1].upper() + value[1:] if name[0].isupper() else value

        return _SLOT.sub(value_of, self.text)


def frames_of(name: str) -> tuple[Frame, ...]:
    """The frames of a move or of a grave occasion, the long ones first, then the short ones."""
    table = _table()[name]
    return tuple(Frame.of(text) for text in (*table["frames"], *table.get("short", ())))


def frames_for(move: Move, item: Item) -> tuple[Frame, ...]:
    """The frames for an item: one that fits any post of its topic is not said to follow from this one."""
    loose = _table()[move].get("loose", ())
    return tuple(Frame.of(text) for text in loose) if loose and not item.about else frames_of(move)


def occasion_frames_of(occasion: Occasion, name: str) -> tuple[Frame, ...]:
    """The frames that this occasion has of its own for a move; none where it has none."""
    return tuple(Frame.of(text) for text in _table()["occasions"].get(occasion, {}).get(name, ()))


def intentions() -> tuple[Frame, ...]:
    """What a student could intend after any post that teaches."""
    return tuple(Frame.of(text) for text in _table()["intentions"]["all"])


def plain_lines_of(occasion: Occasion) -> tuple[str, ...]:
    """What can be said to somebody who grieves where nothing particular can be named."""
    return tuple(_table()[occasion]["plain"])


def asks_of(occasion: Occasion, *, two: bool) -> tuple[str, ...]:
    """Questions that fit any post of this occasion; with `two`, those that need two things named before."""
    asks: dict[str, list[str]] = _table()["asks"][occasion]
    return (*asks["two"], *asks["any"]) if two else tuple(asks["any"])


def introduction_for(occasion: Occasion, year: str) -> str:
    """Who is speaking, where the occasion asks for it; else nothing."""
    table = _table()["introductions"]
    if occasion not in table["occasions"]:
        return ""
    known: str = table["known"].format(year=year[:1].upper() + year[1:]) if year else table["unknown"]
    return known


def verb_of(source: Source) -> str:
    """How a source says what it says: a trial found, a guideline states, two authors note."""
    verb = _VERBS[source.kind]
    return verb.removesuffix("s") if _SEVERAL.search(source.short) else verb


def title_verb_of(source: Source) -> str:
    """The same verb after a title, which is always one."""
    return _VERBS[source.kind]


@cache
def _table() -> dict[str, Any]:
    path = Path(__file__).parents[1] / "data" / "replies.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
