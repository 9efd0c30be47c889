"""Texts with tagged identifiers, made from carrier sentences and many people's names, places, dates and numbers.

A carrier is one line of `corpora/identifiers/*.txt` with slots in braces: `{name}`, `{given}`, `{family}`,
`{initials}`, `{city}`, `{facility}`, `{street}`, `{date}`, `{day}` (a date without its year), `{number}`.
A line without slots holds no identifier at all and is there to be left alone.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from training.corpus import CORPORA, CorpusError, Split
from training.fillers import Fillers

_SLOT = re.compile(r"\{(\w+)\}")
TAG_OF = {
    "name": "NAME", "given": "NAME", "family": "NAME", "initials": "NAME",
    "city": "GEOGRAPHIC", "facility": "GEOGRAPHIC", "street": "GEOGRAPHIC",
    "date": "DATE", "day": "DATE", "number": "OTHER_ID",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with the spans of its identifiers: first code point, one past the last, tag."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def carriers(split: Split) -> list[str]:
    """The carrier lines of one split: nine of ten teach, the tenth tests.

    Raises:
        CorpusError: A carrier has a slot that nobody can fill.
    """
    lines = []
    for path in sorted((CORPORA / "identifiers").glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if unknown := {slot for slot in _SLOT.findall(line) if slot not in TAG_OF}:
                raise CorpusError(f"{path.name}, line {number}: no such slot: {', '.join(sorted(unknown))}")
            if line.strip():
                lines.append(line)
    return [line for index, line in enumerate(lines) if (index % 10 == 0) == (split is Split.TEST)]


def tagged_texts(split: Split, fillings: int, seed: int) -> Iterator[Tagged]:
    """Every carrier of the split, filled so many times; those without slots come once."""
    chance = random.Random(seed)
    fillers = Fillers(chance)
    for carrier in carriers(split):
        for _ in range(fillings if _SLOT.search(carrier) else 1):
            yield _noisy(_fill(carrier, fillers), chance)


def _fill(carrier: str, fillers: Fillers) -> Tagged:
    text, spans, done = "", [], 0
    for slot in _SLOT.finditer(carrier):
        text += carrier[done : slot.start()]
        filled = fillers.fill(slot[1])
        spans.append((len(text), len(text) + len(filled), TAG_OF[slot[1]]))
        text += filled
        done = slot.end()
    return Tagged(text + carrier[done:], tuple(spans))


def _noisy(tagged: Tagged, chance: random.Random) -> Tagged:
    """The text as it is often typed: lower case, or without its last full stop."""
    text = tagged.text
    lower = text.lower()
    if chance.random() < 0.35 and len(lower) == len(text):
        text = lower
    if chance.random() < 0.2 and text.endswith((".", "?")):
        text = text[:-1]
    return Tagged(text, tuple((start, min(end, len(text)), tag) for start, end, tag in tagged.spans))
