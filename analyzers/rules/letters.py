"""Which sentences of a text hold which runs of letters: a quick look before the slow one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from analyzers.reading import Span, lowered

_LENGTHS = (3, 4, 5)


@dataclass(frozen=True, slots=True)
class Letters:
    """The runs of three, four and five letters of a text.

    Attributes:
        sentences: The sentences, in order.
        where: For each run of letters, the sentences that hold it, as bits of one number.
    """

    sentences: tuple[Span, ...]
    where: dict[str, int]

    def sentences_with(self, needs: Sequence[frozenset[str]]) -> list[Span]:
        """The sentences that hold a run out of every set."""
        bits = (1 << len(self.sentences)) - 1
        for need in needs:
            held = 0
            for gram in need:
                held |= self.where.get(gram, 0)
            bits &= held
            if not bits:
                return []
        return [sentence for number, sentence in enumerate(self.sentences) if bits >> number & 1]


@lru_cache(maxsize=16)
def letters_of(plain: str, sentences: tuple[Span, ...]) -> Letters:
    """The letters of a folded text, given its sentences; a text without any counts as one."""
    spans = sentences or (Span(0, len(plain)),)
    low = lowered(plain)
    where: dict[str, int] = {}
    for number, span in enumerate(spans):
        bit = 1 << number
        for length in _LENGTHS:
            for at in range(span.start, span.end - length + 1):
                gram = low[at : at + length]
                where[gram] = where.get(gram, 0) | bit
    return Letters(spans, where)


def grams_of_words(words: Iterable[str]) -> frozenset[str]:
    """One run of letters for each word; empty where a word is too short to have one."""
    found = frozenset(word[: _LENGTHS[-1]] for word in words)
    return found if all(len(gram) >= _LENGTHS[0] for gram in found) else frozenset()
