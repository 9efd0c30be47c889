"""Whether a post has answered a question already: to ask it then shows that one has not read."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

from analyzers.reading import fold
from analyzers.sentences import split_sentences
from snippets.topic import Item
from snippets.words import Stems, stem_list, stems_of

_SHARED = 2  # telling words of the question that the sentence must have


@dataclass(frozen=True, slots=True)
class _Pair:
    """What a question asks and what tells it; `anywhere`: in a sentence on something else too."""

    asks: regex.Pattern[str]
    told: regex.Pattern[str]
    anywhere: bool


def is_answered(question: Item, text: str) -> bool:
    """Whether a sentence of the post, about what the question is about, tells what the question asks."""
    plain = fold(text)
    pairs = [pair for pair in _pairs() if pair.asks.search(question.text)]
    sentences = [plain[one.start : one.end] for one in split_sentences(plain)] if pairs else []
    return any(
        pair.told.search(said) and (pair.anywhere or _is_on(question, said))
        for pair in pairs
        for said in sentences
    )


def _is_on(question: Item, said: str) -> bool:
    stems = Stems.of(said)
    shared = (set(stems_of(question.text)) - stem_list("function_words")) & set(stems.order)
    return len(shared) >= _SHARED or any(stems.find(phrase) for phrase in question.about)


@cache
def _pairs() -> tuple[_Pair, ...]:
    path = Path(__file__).parents[1] / "data" / "answered.toml"
    return tuple(
        _Pair(
            regex.compile(pair["asks"], regex.IGNORECASE),
            regex.compile(pair["told"], regex.IGNORECASE),
            pair.get("anywhere", False),
        )
        for pair in tomllib.loads(path.read_text(encoding="utf-8"))["pairs"]
    )
