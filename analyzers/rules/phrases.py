"""Phrases: regular expressions as people write sentences, and the letters a sentence must hold to match one.

In a phrase a space is one white space, ’ is an apostrophe that may be missing, a plain group does not
capture, and `{name}` stands for a list of words. A phrase that begins with a letter or a group begins at the
border of a word, and every phrase that ends in one ends there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from analyzers.data import load_json, load_terms
from analyzers.needles import key_of
from analyzers.rules.letters import grams_of_words

_NAME = re.compile(r"\{([a-z_]+)\}")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_CLASS_OR_SPACE = re.compile(r"(\[[^\]]*\])| ")
_TOKEN = re.compile(r"[A-Za-z0-9]+|\\.|\[[^\]]+\]|\(\?(?::|-i:|<?[=!])|\{[a-z_]+\}|\{\d*,?\d*\}|.", re.S)
_MAYBE = {"?", "*"}
_WIDE = re.compile(r"\[\^(?:\.?\\n|\.)\]")
_COMMON = load_terms("common_words")
Cues = frozenset[str] | None


class Words:
    """Lists of words that phrases may name, each as an expression and as the letters it cannot do without."""

    def __init__(self) -> None:
        self.expressions: dict[str, str] = {}
        self.cues = _Cues()

    def add(self, name: str, phrases: Iterable[str]) -> None:
        """Adds a list; its phrases may name lists that were added before.

        Raises:
            KeyError: A phrase names a list that was not.
        """
        text = "|".join(phrases)
        self.expressions[name] = f"(?:{self.spell(text)})"
        self.cues.texts[name] = text

    def spell(self, text: str) -> str:
        """The phrase as a verbose expression, with every `{name}` put in."""
        return _NAME.sub(lambda match: self.expressions[match[1]], _spelled(text))

    def any_of(self, phrases: Iterable[str]) -> str:
        """One expression for all the phrases; those that begin with a letter share one look for a border."""
        bordered: list[str] = []
        other: list[str] = []
        for phrase in phrases:
            (bordered if _is_bordered(phrase) else other).append(self.spell(phrase))
        parts = [_between_borders("|".join(bordered))] if bordered else []
        return "|".join(parts + other)


class _Cues(dict[str, Cues]):
    """The letters that the lists of words cannot do without, read when they are first asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: dict[str, str] = {}

    def __missing__(self, name: str) -> Cues:
        self[name] = _Reader(self.texts[name], self).alternatives()
        return self[name]


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of saying a thing.

    Attributes:
        expression: A verbose, case-insensitive expression.
        grams: Sets of runs of letters: a sentence that matches holds one of each set. Empty where none is sure.
        wide: Whether it may run over the end of a sentence.
    """

    expression: str
    grams: tuple[frozenset[str], ...]
    wide: bool

    @classmethod
    def of(cls, text: str, words: Words) -> Phrase:
        """The phrase as an expression, with its grams.

        Raises:
            KeyError: It names words that are not listed.
        """
        expression = _between_borders(words.spell(text)) if _is_bordered(text) else words.spell(text)
        key = key_of(expression, 0)
        asked[key] = (text, words)
        known = _remembered().get(key)
        grams = read_grams(text, words) if known is None else known
        return cls(expression, tuple(map(frozenset, grams)), _WIDE.search(text) is not None)


asked: dict[str, tuple[str, Words]] = {}
"""The phrases read so far, with their words, under the names by which their letters are remembered."""


def read_grams(text: str, words: Words) -> list[list[str]]:
    """The letters that a phrase cannot do without, read from the phrase itself."""
    found = (grams_of_words(cues) for cues in _Reader(text, words.cues).needs())
    return [sorted(grams) for grams in found if grams]


@cache
def _remembered() -> Mapping[str, list[list[str]]]:
    return load_json("grams")


def _is_bordered(phrase: str) -> bool:
    return phrase[0].isalnum() or phrase[0] in "({"


def _between_borders(expression: str) -> str:
    return rf"\b(?:{expression})(?!\w)"


def _spelled(phrase: str) -> str:
    spelled = _GROUP.sub("(?:", phrase).replace("#", r"\#").replace("’", "'?").replace(r"\w+ ", r"[\w'-]+ ")
    return _CLASS_OR_SPACE.sub(lambda m: m[1].replace(" ", r"\ ") if m[1] else r"\s", spelled)


class _Reader:
    """Reads a phrase once, from left to right, for the letters that it cannot do without."""

    def __init__(self, text: str, cues: Mapping[str, Cues]) -> None:
        self.tokens, self.at, self.known = _TOKEN.findall(text), 0, cues

    def needs(self) -> list[frozenset[str]]:
        """Sets of literals, one of each of which every match holds; at most four, the rarest first."""
        first = self._sequence()
        if self.at < len(self.tokens):  # there are alternatives at the top: one set for them all
            self.at = 0
            whole = self.alternatives()
            return [whole] if whole else []
        return sorted(first, key=_worth, reverse=True)[:4]

    def alternatives(self) -> Cues:
        """One literal of each alternative; None where an alternative has none."""
        found: set[str] = set()
        sure = True
        while True:
            options = self._sequence()
            if options:
                found |= _best(options)
            sure = sure and bool(options)
            if self.at >= len(self.tokens) or self.tokens[self.at] == ")":
                return frozenset(found) if sure else None
            self.at += 1  # the bar

    def _sequence(self) -> list[frozenset[str]]:
        """Every set of literals that one alternative cannot do without."""
        options: list[frozenset[str]] = []
        while self.at < len(self.tokens) and self.tokens[self.at] not in {"|", ")"}:
            cues = self._atom()
            following = self.tokens[self.at] if self.at < len(self.tokens) else ""
            if following in _MAYBE or following.startswith(("{0,", "{,")):
                cues = None
            if cues:
                options.append(cues)
        return options

    def _atom(self) -> Cues:
        """Steps over one token or group; its cues where it must match."""
        token = self.tokens[self.at]
        self.at += 1
        if token[0].isalnum():
            following = self.tokens[self.at] if self.at < len(self.tokens) else ""
            optional = following in _MAYBE or following.startswith(("{0,", "{,"))
            if optional:  # only its last letter may be missing
                self.at += 1
            literal = token[:-1] if optional else token
            return frozenset({literal.lower()}) if literal else None
        if token[0] == "(":
            cues = self.alternatives()
            self.at += 1  # the closing bracket
            return cues if token in {"(", "(?:", "(?-i:"} else None
        return self.known[token[1:-1]] if _NAME.fullmatch(token) else None


def _best(options: list[frozenset[str]]) -> frozenset[str]:
    return max(options, key=_worth)


def _worth(cues: frozenset[str]) -> tuple[int, int, int]:
    """Rare before common, long before short, few before many."""
    shortest = min(map(len, cues))
    return (min(shortest, 3), -len(cues & _COMMON), min(shortest, 5) * 40 - len(cues))
