"""Frames: patterns kept as lists of phrases in `data/**/*.toml`, one way of saying a thing a line.

In a phrase ’ is an apostrophe that may be missing, a plain group does not capture, and `{name}` stands for the words listed
under `[words]` (or for `{gap}`, the rest of a clause; `{some}`, up to three words). A phrase begins and ends
at the border of a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from analyzers.data import load_table
from analyzers.document import Kind
from analyzers.finding import Severity
from analyzers.reading import Reading
from analyzers.rule import Pattern

_BUILT_IN = {
    "gap": r"[^.!?\n]{0,50}",
    "near": r"[^.!?\n]{0,25}",
    "some": r"(?:[\w'-]+ ){0,3}?",
    "start": r"(?:(?<=[.!?\n] )|(?<=[\n])|(?<![\s\S]))",
    "stop": r"(?=\s*(?:[.!?;:,\n]|$))",
    "you": r"(?:you|u|ya|y'all|you guys)",
}
_NAME = re.compile(r"\{([a-z_]+)\}")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")


@dataclass(frozen=True)
class Frame(Pattern):
    """A pattern that is only tried where one of its cues stands.

    Attributes:
        cues: Lower-case pieces of words, separated by white space. Every text that the expression can match
            must hold one of them; none means "always try". They make reading fast, nothing else.
    """

    cues: str = ""

    def matches(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The spans that this pattern marks in the reading."""
        if holds_any(reading.plain, self.cues):
            yield from super().matches(reading)


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
    words = {key: _spelled(word, {}) for key, word in _BUILT_IN.items()}
    for key, listed in table.get("words", {}).items():
        words[key] = f"(?:{'|'.join(_spelled(word, words) for word in listed)})"
    return Frames(
        patterns=tuple(_frame(entry, words) for entry in table["frames"]),
        excuse=_any_of(table.get("excuse", ()), words),
        excuse_in_sentence=_any_of(table.get("excuse_in_sentence", ()), words),
    )


def holds_any(plain: str, cues: str) -> bool:
    """Whether one of the cues (separated by white space) stands in the text; true where there are none."""
    lowered = _lowered(plain)
    return not cues or any(cue in lowered for cue in _split(cues))


def _frame(entry: Mapping[str, Any], words: Mapping[str, str]) -> Frame:
    return Frame(
        expression=_any_of(entry["phrases"], words),
        message=entry["message"],
        severity=Severity(entry["severity"]) if "severity" in entry else None,
        confidence=entry.get("confidence", 0.9),
        unless=_any_of(entry.get("unless", ()), words) or None,
        kinds=frozenset(Kind(kind) for kind in entry.get("kinds", Kind)),
        cues=entry.get("cues", ""),
    )


def _any_of(phrases: Sequence[str], words: Mapping[str, str]) -> str:
    """One expression for all the phrases; those that begin with a letter share one look for a border."""
    bordered = [_spelled(phrase, words) for phrase in phrases if phrase[0].isalnum() or phrase[0] in "({"]
    other = [_spelled(phrase, words) for phrase in phrases if not (phrase[0].isalnum() or phrase[0] in "({")]
    parts = [rf"\b(?:{'|'.join(bordered)})(?!\w)"] if bordered else []
    return "|".join(parts + other)


def _spelled(phrase: str, words: Mapping[str, str]) -> str:
    spelled = _GROUP.sub("(?:", phrase).replace(" ", r"\ ").replace("#", r"\#").replace("’", "'?")
    return _NAME.sub(lambda match: words[match[1]], spelled)


@lru_cache(maxsize=8)
def _lowered(plain: str) -> str:
    return plain.lower()


@lru_cache(maxsize=512)
def _split(cues: str) -> tuple[str, ...]:
    return tuple(cues.split())
