"""Words of a text with their places and stems, and phrases found by stem."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import regex

from analyzers.reading import fold

_WORD = regex.compile(
    r"""
      [<>\u2264\u2265~]?\d(?:[\d,.:/-]*\d)?(?:\ ?%|[a-zA-Z\u00b5]+)?(?!\w)   # numbers with what clings to them
    | \p{L}[\p{L}\p{N}]*(?:['.\-/\u2019+&]\p{L}?[\p{L}\p{N}]+)*\+?        # words, with inner hyphens and slashes
    """,
    regex.VERBOSE,
)
_SUFFIXES = ("ingly", "edly", "ings", "ing", "ies", "ied", "ed", "es", "ly", "s")


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its place in the text, as written, in lower case and as a stem."""

    start: int
    end: int
    text: str
    lower: str
    stem: str

    @property
    def is_number(self) -> bool:
        """Whether it begins like a number."""
        return any(char.isdigit() for char in self.text[:2])


@lru_cache(maxsize=64)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, in order."""
    plain = fold(text)
    return tuple(
        Word(match.start(), match.end(), match[0], match[0].lower(), stem(match[0].lower()))
        for match in _WORD.finditer(plain)
    )


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What a word shares with its plural, its -ing and its -ed form; at least four letters are kept."""
    word = word.removesuffix("'s")
    if word.endswith(("ss", "us", "is")):
        return word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            kept = word[: -len(suffix)]
            return kept + "y" if suffix in {"ies", "ied"} else kept.removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=50_000)
def stems_of(phrase: str) -> tuple[str, ...]:
    """The stems of a phrase, hyphens read as spaces."""
    return tuple(stem(part) for word in words_of(phrase) for part in word.lower.split("-") if part)


@dataclass(frozen=True, slots=True)
class Stems:
    """The stems of a text in order, each with the word it comes from, and where each stands."""

    words: tuple[Word, ...]
    order: tuple[str, ...]
    owner: tuple[int, ...]
    places: dict[str, tuple[int, ...]]

    @classmethod
    def of(cls, text: str) -> Stems:
        """The stems of a text."""
        words = words_of(text)
        pairs = [(stem(part), number) for number, word in enumerate(words) for part in _parts(word)]
        places: dict[str, list[int]] = {}
        for place, (one, _) in enumerate(pairs):
            places.setdefault(one, []).append(place)
        return cls(
            words,
            tuple(one for one, _ in pairs),
            tuple(number for _, number in pairs),
            {one: tuple(found) for one, found in places.items()},
        )

    def find(self, phrase: str) -> tuple[int, int] | None:
        """The code points of the first place where the phrase stands, by stems.

        A phrase in capitals (YEARS, CAP, ART) is found only in capitals.
        """
        wanted = stems_of(phrase)
        if not wanted:
            return None
        for place in self.places.get(wanted[0], ()):
            if self.order[place : place + len(wanted)] != wanted:
                continue
            first, last = self.words[self.owner[place]], self.words[self.owner[place + len(wanted) - 1]]
            if not phrase.isupper() or first.text.rstrip("s").isupper():
                return first.start, last.end
        return None

    def count(self, phrases: Iterable[str]) -> int:
        """How many of the phrases stand in the text."""
        return sum(self.find(phrase) is not None for phrase in phrases)


def _parts(word: Word) -> Sequence[str]:
    return [part for part in word.lower.split("-") if part]


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of `data/NAME.txt`, one or more a line; `#` starts a comment."""
    text = (Path(__file__).parent / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() for word in line.split("#")[0].split())


@cache
def stem_list(*names: str) -> frozenset[str]:
    """The stems of the words in these lists."""
    return frozenset(stem(word) for name in names for word in word_list(name))
