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
        "own",
        "same",
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
_SPOKEN_TO = {
    "my": "your",
    "our": "your",
    "his": "the",
    "her": "the",
    "their": "the",
    "its": "the",
    "your": "the",
}
_PASSED_OVER = frozenset(
    [
        "same",
        "own",
        "first",
        "second",
        "third",
        "last",
        "next",
        "good",
        "great",
        "best",
        "bad",
        "most",
        "real",
    ]
) | frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
_ASKS = frozenset(["do", "does", "did", "can", "could", "will", "would", "should", "may", "might"])
_PARTICLES = frozenset(["out", "off", "up", "down", "away", "back"])  # "a BNP cannot rule out heart failure"
_VERB_ENDINGS = ("ing", "ize", "izes", "ify", "ifies")
_ADJECTIVE_ENDINGS = ("ous", "ful", "less", "able", "ible", "ive", "ic", "al", "iest")
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
    """A noun phrase: its span in code points, its words, and the determiner a reply would use ("our" becomes "your")."""

    start: int
    end: int
    words: tuple[Word, ...]
    determiner: str = ""


def phrases_of(text: str) -> Iterator[Phrase]:
    """The noun phrases of a text, in order; none holds more than four words."""
    words = words_of(text)
    run: list[int] = []
    for number in range(len(words)):
        joined = bool(run) and _joined(text, words, number)
        if _is_name(text, words, number) and (joined or not run):
            run.append(number)
            continue
        if joined and _links(words, number) and _goes_on(text, words, number):
            run.append(number)
            continue
        yield from _phrase(text, words, run)
        run = [number] if _is_name(text, words, number) else []
    yield from _phrase(text, words, run)


def _joined(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether nothing but a gap stands between a word and the one before it: after a comma a clause may begin."""
    return 0 < number < len(words) and bool(_GAP.fullmatch(text[words[number - 1].end : words[number].start]))


def _links(words: Sequence[Word], number: int) -> bool:
    """Whether a word can join two names: "of", or the "to" of a ratio."""
    if words[number].lower == "to":
        return number + 2 < len(words) and words[number + 2].lower in {"ratio", "ratios"}
    return words[number].lower in _LINK


def _goes_on(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether a linking word leads straight to a name."""
    return _joined(text, words, number + 1) and _is_name(text, words, number + 1)


def _phrase(text: str, words: Sequence[Word], run: Sequence[int]) -> Iterator[Phrase]:
    numbers = list(run)
    while numbers and not _is_head(words[numbers[-1]]):
        numbers.pop()
    if len(numbers) > _MOST:
        links = [place for place, number in enumerate(numbers) if words[number].lower in _LINK]
        numbers = numbers[: links[0]] if links and 0 < links[0] <= _MOST else numbers[-3:]
    if not numbers:
        return
    determiner = _determiner(text, words, numbers[0]) if numbers[0] == run[0] else ""
    start = words[numbers[0]].start
    yield Phrase(start, words[numbers[-1]].end, tuple(words[number] for number in numbers), determiner)


def _is_head(word: Word) -> bool:
    """Whether a noun phrase can end with a word: not with an adverb, an adjective, or the owner of something."""
    if word.lower in _LINK or part_of(word.lower) is Part.ADVERB:
        return False
    if word.lower.endswith("'s"):
        return word.text[:1].isupper() and word.lower.removesuffix("'s") not in word_list("common_words")
    return not is_adjective(word)


def is_adjective(word: Word) -> bool:
    """Whether a word only says how something is: such a word alone names nothing."""
    if word.is_number or word.text[1:] != word.text[1:].lower():
        return False
    plain = word.lower.rpartition("-")[2]
    if plain in word_list("adjectives"):
        return True
    if plain in word_list("adjective_like_nouns") or len(plain) < 5:
        return False
    return plain.endswith(_ADJECTIVE_ENDINGS) or (plain.endswith("ed") and not plain.endswith("eed"))


def _determiner(text: str, words: Sequence[Word], number: int) -> str:
    """What a reply would put before a phrase; over a word such as "same" or "first" it becomes "the"."""
    passed = False
    while _joined(text, words, number):
        before = words[number - 1].lower
        if before in _DETERMINERS:
            return "the" if passed else before
        if before not in _PASSED_OVER:
            return _SPOKEN_TO.get(before, "")
        passed, number = True, number - 1
    return ""


def _is_name(text: str, words: Sequence[Word], number: int) -> bool:
    word = words[number]
    kind = part_of(word.lower)
    if word.is_number:
        return True
    if kind is Part.EITHER:
        return _is_noun(text, words, number)
    if kind is Part.ADVERB:
        return False
    return kind is Part.NAME


def _is_noun(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether a word that is a noun or a verb is a noun where it stands: what opens a clause is a verb ("ask learners")."""
    if not _joined(text, words, number):
        return False
    word, before = words[number].lower, words[number - 1].lower
    after = words[number + 1].lower if _joined(text, words, number + 1) else ""
    leads_on = part_of(after) is Part.NAME or after in _NOUN_AHEAD if after else False
    if word.endswith("ing"):
        return before not in _VERB_AHEAD and not leads_on and _is_singular_name(text, words, number - 1)
    if before in _NOUN_AHEAD:
        return True
    if before in _VERB_AHEAD or after in _PARTICLES or not _is_name(text, words, number - 1):
        return False
    if word.endswith("s") and before in word_list("roles"):
        return False  # "a learner presents"; whether "resident notes" are written or taken cannot be told
    plural_subject = before.endswith("s") and word in word_list("noun_verbs")
    singular_subject = word.endswith("s") and (leads_on or after.endswith("ing"))
    asked = leads_on and word in word_list("noun_verbs") and _is_asked(text, words, number)
    return not (word.endswith("ed") or plural_subject or singular_subject or asked)


def _is_singular_name(text: str, words: Sequence[Word], number: int) -> bool:
    return not words[number].lower.endswith("s") and _is_name(text, words, number)


def _is_asked(text: str, words: Sequence[Word], number: int) -> bool:
    """Whether a word is the verb of a question ("does X change Y"): "does" stands before it, and no verb between."""
    while _joined(text, words, number):
        number -= 1
        if words[number].lower in _ASKS:
            return True
        kind = part_of(words[number].lower)
        if kind is Part.VERB or (kind is Part.EITHER and not _is_name(text, words, number)):
            return False
    return False


@cache
def part_of(word: str) -> Part:
    """What a word in lower case can be."""
    if word in word_list("function_words"):
        return Part.FUNCTION
    if word in word_list("gerund_nouns"):
        return Part.NAME
    if word in word_list("verbs") and word not in word_list("noun_verbs"):
        return Part.VERB
    if word in word_list("noun_verbs") or _inflected(word, word_list("noun_verbs")):
        return Part.EITHER
    if word in word_list("adjectives"):
        return Part.NAME
    if _inflected(word, word_list("verbs")) or (word.endswith(_VERB_ENDINGS) and len(word) > 5):
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
