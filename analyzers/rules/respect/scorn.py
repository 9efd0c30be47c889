"""Scorn that no single phrase gives away: small signs near each other, added up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from math import prod
from typing import ClassVar

from analyzers.data import load_table
from analyzers.finding import Finding
from analyzers.reading import Reading, lowered
from analyzers.rule import Rule
from analyzers.rules.respect.gate import Gated, gated
from analyzers.rules.respect.stance import ABOUT_WORDS, AGAINST_CONTEMPT, objects, quoted
from analyzers.weigh import THRESHOLD

_NEAR = 220  # code points within which signs belong together
_FAINT = 0.3  # below this signs are not worth a hint
_ALONE = 0.55  # what a sign must weigh to speak by itself
_CERTAIN = 0.8  # the most that signs alone may claim
_WARMTH = 0.55  # what warmth in the text leaves of the sum
_IDENTITY = r"(?:asian|indian|chinese|korean|filipin[oa]|pakistani|black|african|nigerian|haitian|jamaican|hispanic|latin[oax]|mexican|cuban|arab|muslim|jewish|hindu|russian|white|brown|immigrant|foreign|img|fmg|female|male|woman|man|girl|guy|gay|old|young|fat)"
_WARM = re.compile(
    r"\b(?:grateful|gratitude|thankful|thank|thanks|honou?red|humbled|privileged?|inspir\w+|kindness|generous|lucky|(?<!never )learned(?! more from)|learning from|proud|legends|blessed to"
    r"|advoca\w+|affordab\w+|afford|insurance|uninsured|access|system(?:s|ic)?|rebuilt|reform|apologi[sz]\w+|(?<!put )together|mentor\w*|congratulations|excited|we (?:asked|offered|moved|found|laughed|fixed|changed)|ask (?:about|what|when|why|permission)|frightened|mortified|grie(?:f|ving)|lonely|lives alone|glad|relie(?:f|ved)|respect to|best (?:part|teaching)|teaching of|great question|guidance|hospitality|miss (?:him|her|them)|housing|respite|sleeps outside|interpreters?|patient with|trust(?:ed)? me|deserves?|support(?:ed)?)\b"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A small sign of scorn, and how much it weighs."""

    weight: float
    expression: Gated


Place = tuple[int, int, Sign]
"""A sign, and the span where it was seen."""


class ScornRule(Rule):
    """Adds up signs of scorn. A subclass says at whom they are aimed."""

    section: ClassVar[str]
    target: ClassVar[re.Pattern[str]]
    excuse: ClassVar[re.Pattern[str]] = AGAINST_CONTEMPT
    message: ClassVar[str]
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding, or one hint, for each place where signs gather."""
        low = lowered(reading.plain)
        if not self.target.search(low):
            return
        aimed = _places(low, self.section)
        if not aimed:
            return
        damp = _WARMTH if _WARM.search(low) else 1.0
        groups = list(_groups(aimed, _places(low, "tone"), damp))
        if not groups or objects(reading, self.excuse):
            return
        earnest = [item for item in aimed if not self.excused(reading, item[0], item[1])]
        for near, joined in _groups(earnest, _places(low, "tone"), damp):
            lead = max((item for item in near if item in earnest), key=lambda item: item[2].weight)
            yield self._found(reading, lead, joined, near)

    def excused(self, reading: Reading, start: int, end: int) -> bool:
        """Whether the words are quoted in earnest or spoken about."""
        return quoted(reading, start, end) or ABOUT_WORDS.search(reading.around(start)) is not None

    def _found(
        self, reading: Reading, lead: tuple[int, int, Sign], joined: float, near: list[Place]
    ) -> Finding:
        start, end, _ = lead
        said = reading.text[start:end].strip() or reading.text[start:end]
        evidence = tuple(f"“{reading.text[s:e].strip()}”: {sign.weight:.2f}" for s, e, sign in near)
        confidence = joined if joined >= THRESHOLD else min(joined, 0.45)
        return self.finding(
            start,
            end,
            self.message.replace("{span}", said),
            confidence=round(confidence, 3),
            evidence=evidence,
        )


def _join(items: list[Place]) -> float:
    """The joined weight of distinct signs; of signs that share words the strongest counts."""
    taken: list[Place] = []
    for item in sorted(items, key=lambda item: -item[2].weight):
        if not any(item[2] is other[2] or (item[0] < other[1] and other[0] < item[1]) for other in taken):
            taken.append(item)
    joined = 1 - prod(1 - sign.weight for _, _, sign in taken)
    alone = len({id(sign) for _, _, sign in items}) == 1
    return min(joined, THRESHOLD - 0.05) if alone and joined < _ALONE else joined


def _gathered(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans that stand near each other, joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start - joined[-1][1] <= _NEAR:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _groups(aimed: list[Place], toned: list[Place], damp: float) -> Iterator[tuple[list[Place], float]]:
    """The signs that stand near each other, with their joined weight, where it is worth a hint."""
    for start, end in _gathered([(s, e) for s, e, _ in aimed]):
        near = [item for item in (*aimed, *toned) if start - _NEAR <= item[0] <= end + _NEAR]
        joined = min(_CERTAIN, damp * _join(near))
        if joined >= _FAINT:
            yield near, joined


@lru_cache(maxsize=16)
def _places(low: str, section: str) -> list[Place]:
    """Where the signs of one section stand in the text."""
    return [(*match.span(), sign) for sign in _signs(section) for match in sign.expression.finditer(low)]


@cache
def _signs(section: str) -> tuple[Sign, ...]:
    lines = (line.strip() for line in load_table("scorn")[section].splitlines())
    return tuple(_sign(line) for line in lines if line)


def _sign(line: str) -> Sign:
    weight, expression = line.split(None, 1)
    return Sign(float(weight), gated(expression.replace("@ID@", _IDENTITY), re.MULTILINE))
