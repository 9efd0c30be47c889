"""Frames: what a rule looks for, kept as lists of phrases in `data/**/*.toml`, one way of saying it an item.

A phrase may name the words listed under `[words]`, or one of the built-in gaps: `{gap}` is the rest of a
clause, `{near}` a few words, `{some}` up to three words, `{start}` the start of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Reading
from analyzers.rule import Pattern, compiled
from analyzers.rules.letters import Letters, letters_of
from analyzers.rules.phrases import Phrase, Words
from analyzers.weigh import THRESHOLD

_BUILT_IN = {
    "gap": [r"[^.!?\n]{0,50}"],
    "near": [r"[^.!?\n]{0,25}"],
    "some": [r"([\w'-]+ ){0,3}?"],
    "start": [r"(?<![\s\S])", r"(?<=[\n])", r"(?<=[.!?\n]\s)"],
}


@dataclass(frozen=True)
class Frame(Pattern):
    """A pattern made of phrases, of which only those are tried whose letters stand in the text."""

    phrases: tuple[Phrase, ...] = ()

    def matches(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The spans that this pattern marks in the reading."""
        if reading.frame.kind not in self.kinds:
            return
        letters = letters_of(reading.plain, reading.sentences)
        answered: dict[int, bool] = {}  # by the start of the sentence: it is read once, however many matches
        for phrase in self.phrases:
            for match in _matches(phrase, reading.plain, letters):
                start = reading.sentence_at(match.start()).start
                if start not in answered:
                    answered[start] = self._answers(reading.sentence_text(start))
                if not answered[start]:
                    answered[start] = self.confidence < THRESHOLD  # a hint is said once a sentence
                    yield match.span()

    def _answers(self, sentence: str) -> bool:
        return self.unless is not None and compiled(self.unless).search(sentence) is not None


def _matches(phrase: Phrase, plain: str, letters: Letters) -> Iterator[re.Match[str]]:
    sentences = letters.sentences_with(phrase.grams[:1] if phrase.wide else phrase.grams)
    if sentences and phrase.wide:
        yield from compiled(phrase.expression).finditer(plain)
        return
    for sentence in sentences:
        yield from compiled(phrase.expression).finditer(plain, sentence.start, sentence.end)


@dataclass(frozen=True, slots=True)
class Frames:
    """What one data file says: the patterns of a rule and the expressions that excuse it."""

    patterns: tuple[Frame, ...]
    excuse: str
    excuse_in_sentence: str


def load_frames(name: str) -> Frames:
    """The frames of `data/NAME.toml`.

    Raises:
        FileNotFoundError: There is no such table in the package.
        KeyError: A phrase names words that are not listed.
    """
    table = load_table(name)
    words = Words()
    for key, listed in (_BUILT_IN | table.get("words", {})).items():
        words.add(key, listed)
    return Frames(
        patterns=tuple(_frame(entry, words) for entry in table["frames"]),
        excuse=words.any_of(table.get("excuse", ())),
        excuse_in_sentence=words.any_of(table.get("excuse_in_sentence", ())),
    )


def _frame(entry: Mapping[str, Any], words: Words) -> Frame:
    return Frame(
        expression="",
        message=entry["message"],
        severity=Severity(entry["severity"]) if "severity" in entry else None,
        confidence=entry.get("confidence", 0.9),
        unless=words.any_of(entry.get("unless", ())) or None,
        kinds=frozenset(Kind(kind) for kind in entry.get("kinds", Kind)),
        phrases=tuple(Phrase.of(phrase, words) for phrase in entry["phrases"]),
    )
