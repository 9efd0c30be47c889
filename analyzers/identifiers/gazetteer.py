"""The names of places, and how much each says when it stands alone.

Source: GeoNames (CC BY 4.0), through scripts/build_geography.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

from analyzers.data import load_table, load_terms

_WORD = re.compile(r"[^\W\d_](?:[\w'.]{0,30}[\w'])?")
_JOINT = re.compile(r"(?:'s)?[ \t]{1,2}|-|\.[ ]")
_UNKEYED = str.maketrans("", "", ".'")
_SHORT = {"saint": "st", "mount": "mt", "fort": "ft"}
LONGEST = 4
"""Words in the longest name that is looked up."""


class Tier(IntEnum):
    """What a city's name needs around it before it is taken for the city."""

    SMALL = 1  # a small town: words such as "lives in", or its state
    LIKE_WORD = 2  # an English word: the same
    LIKE_NAME = 3  # people bear it: "in", or more
    PLAIN = 4  # means nothing else: any locative preposition
    LARGE = 5  # large, and means nothing else: nothing


_FILES = {
    Tier.SMALL: "cities_small",
    Tier.LIKE_WORD: "cities_like_words",
    Tier.LIKE_NAME: "cities_like_names",
    Tier.PLAIN: "cities",
    Tier.LARGE: "cities_large",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its span, and the form under which it is looked up."""

    start: int
    end: int
    form: str
    is_capitalised: bool
    follows: bool  # nothing but a space or a hyphen parts it from the word before


@lru_cache(maxsize=4)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order. Several recognizers ask for those of the same paragraph."""
    found: list[Word] = []
    end = 0
    for match in _WORD.finditer(text):
        raw = match.group().removesuffix("'s")
        form = raw.translate(_UNKEYED).lower()
        follows = bool(found) and _JOINT.fullmatch(text, end, match.start()) is not None
        end = match.start() + len(raw)
        found.append(Word(match.start(), end, _SHORT.get(form, form), raw[0].isupper(), follows))
    return tuple(found)


@cache
def _openings(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.split(" ", 1)[0] for name in names)


def indexes_of_names(words: Sequence[Word], names: frozenset[str]) -> Iterator[int]:
    """The indexes of the words with which a known name may start."""
    openings = _openings(names)
    return (index for index, word in enumerate(words) if word.form in openings)


def name_at(words: Sequence[Word], index: int, names: Set[str] | dict[str, Tier]) -> tuple[str, int] | None:
    """The longest known name that starts at this word, and the index past its last word."""
    grown = ""
    best = None
    for end in range(index, min(index + LONGEST, len(words))):
        if end > index and not words[end].follows:
            break
        grown = f"{grown} {words[end].form}" if grown else words[end].form
        if grown in names:
            best = (grown, end + 1)
    return best


def phrases_around(words: Sequence[Word], start: int, end: int) -> Iterator[str]:
    """Every run of two to four words that holds some of words[start:end]."""
    first = max(0, start - 2)
    for left in range(first, end):
        for right in range(max(left + 2, start + 1), min(left + LONGEST, len(words)) + 1):
            yield " ".join(word.form for word in words[left:right])


@cache
def cities() -> dict[str, Tier]:
    """Every city that is known, by its lower-case name."""
    return {name: tier for tier, file in _FILES.items() for name in load_terms(f"geography/{file}")}


@cache
def city_names() -> frozenset[str]:
    """The names of every city that is known."""
    return frozenset(cities())


@cache
def states() -> dict[str, frozenset[str]]:
    """`names`, `codes`, `codes_of_many_uses` (upper case) and `countries`."""
    return {key: frozenset(terms) for key, terms in load_table("geography/states").items()}


@cache
def state_pattern() -> str:
    """A pattern for the name or the code of a state, to be used without ignoring case."""
    known = states()
    names = "|".join(sorted((_titled(name) for name in known["names"]), key=len, reverse=True))
    codes = "|".join(sorted(known["codes"] | known["codes_of_many_uses"]))
    return rf"(?:{names}|{codes}|D\.C\.)"


def _titled(name: str) -> str:
    return "[ ]".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in name.split())
