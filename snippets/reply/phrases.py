"""Noun phrases of a text, found by what holds sentences together rather than by a trained tagger.

No tagger with weights installs from a package index (facts of November 2026), and a reply needs few phrases but sound
ones: what cannot be told to be a noun phrase is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

import regex

from snippets.words import Word, word_list, words_of

_DETERMINERS = frozenset(["the", "a", "an", "this", "that", "these", "those"])
_NOUN_AHEAD = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "my",
        "your",
        "his",
        "her",
        "its",
        "our",
        "their",
        "of",
        "in",
        "on",
        "at",
        "by",
        "for",
        "with",
        "about",
        "against",
        "between",
        "into",
        "through",
        "during",
        "before",
        "after",
        "above",
        "below",
        "from",
        "over",
        "under",
        "per",
        "via",
        "within",
        "without",
        "across",
        "no",
        "any",
        "every",
        "each",
        "versus",
        "vs",
    ]
)
_VERB_AHEAD = frozenset(
    [
        "to",
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "who",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "will",
        "would",
        "don't",
        "doesn't",
        "didn't",
        "can't",
        "couldn't",
        "won't",
        "wouldn't",
        "shouldn't",
        "not",
        "never",
        "always",
        "please",
        "i'll",
        "we'll",
        "you'll",
        "i'd",
        "we'd",
        "you'd",
        "let",
        "let's",
        "and",
    ]
)
_GAP = regex.compile(r"(?:[ \u00a0]|[ ]?/[ ]?|[ ]?&[ ]?)")  # what may stand between the words of one phrase
_LINK = frozenset({"of"})
_MOST = 4  # words


class Part(Enum):
    """What a word can be, as far as it is known."""

    FUNCTION = auto()
    VERB = auto()
    EITHER = auto()
    ADVERB = auto()
    NAME = auto()  # a noun or an adjective


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its span in code points, and its words without a determiner."""

    start: int
    end: int
    words: tuple[Word, ...]
    determiner: str = ""


def phrases_of(text: str) -> Iterator[Phrase]:
    """The noun phrases of a text, in order; none holds more than four words."""
    words = words_of(text)
    run: list[int] = []
    for number, word in enumerate(words):
        joined = bool(run) and bool(_GAP.fullmatch(text[words[number - 1].end : word.start]))
        if _is_name(words, number) and (joined or not run):
            run.append(number)
            continue
        if joined and word.lower in _LINK and _goes_on(text, words, number):
            run.append(number)
            continue
        yield from _phrase(words, run)
        run = [number] if _is_name(words, number) else []
    yield from _phrase(words, run)


def _goes_on(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether a linking "of" leads straight to a name."""
    following = number + 1
    return (
        following < len(words)
        and bool(_GAP.fullmatch(text[words[number].end : words[following].start]))
        and _is_name(words, following)
    )


def _phrase(words: Sequence[Word], run: Sequence[int]) -> Iterator[Phrase]:
    numbers = list(run)
    while numbers and part_of(words[numbers[-1]].lower) is Part.ADVERB:
        numbers.pop()
    if len(numbers) > _MOST:
        links = [place for place, number in enumerate(numbers) if words[number].lower in _LINK]
        numbers = numbers[: links[0]] if links and 0 < links[0] <= _MOST else numbers[-3:]
    if not numbers:
        return
    before = words[numbers[0] - 1] if numbers[0] else None
    determiner = before.lower if before and before.lower in _DETERMINERS and numbers[0] == run[0] else ""
    start = words[numbers[0]].start
    yield Phrase(start, words[numbers[-1]].end, tuple(words[number] for number in numbers), determiner)


def _is_name(words: Sequence[Word], number: int) -> bool:
    word = words[number]
    kind = part_of(word.lower)
    if word.is_number:
        return True
    if kind is Part.EITHER:
        return _is_noun(words, number)
    if kind is Part.ADVERB:
        return False
    return kind is Part.NAME


def _is_noun(words: Sequence[Word], number: int) -> bool:
    """Whether a word that is a noun or a verb is a noun where it stands."""
    word, before = words[number].lower, words[number - 1].lower if number else ""
    if word.endswith("ing"):
        return False
    if before in _NOUN_AHEAD:
        return True
    if not before or before in _VERB_AHEAD or part_of(before) not in {Part.NAME, Part.EITHER}:
        return False
    after = words[number + 1].lower if number + 1 < len(words) else ""
    plural_subject = before.endswith("s") and word in word_list("noun_verbs")
    singular_subject = word.endswith("s") and (part_of(after) is Part.NAME or after in _NOUN_AHEAD)
    return not (word.endswith("ed") or plural_subject or singular_subject)


@cache
def part_of(word: str) -> Part:
    """What a word in lower case can be."""
    if word in word_list("function_words"):
        return Part.FUNCTION
    if word in word_list("gerund_nouns"):
        return Part.NAME
    if word in word_list("noun_verbs") or _inflected(word, word_list("noun_verbs")):
        return Part.EITHER
    if word in word_list("verbs") or _inflected(word, word_list("verbs")):
        return Part.VERB
    if (
        word.endswith("ly")
        and len(word) > 4
        and word not in {"family", "anomaly", "assembly", "daily", "elderly"}
    ):
        return Part.ADVERB
    return Part.NAME


def _inflected(word: str, bases: frozenset[str]) -> bool:
    return any(base in bases for base in _bases(word))


def _bases(word: str) -> Iterator[str]:
    """The base forms that a regular inflection could come from."""
    for suffix in ("ing", "ed", "es", "s", "d"):
        if word.endswith(suffix) and len(word) > len(suffix) + 2:
            kept = word[: -len(suffix)]
            yield kept
            if suffix in {"ing", "ed"}:
                yield kept + "e"
                if kept[-1:] == kept[-2:-1]:
                    yield kept[:-1]
            if suffix in {"es", "ed"} and kept.endswith("i"):
                yield kept[:-1] + "y"
