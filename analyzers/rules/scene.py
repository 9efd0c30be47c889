"""Patterns that speak only where the rest of the text sets the scene.

"Review porphyria" is teaching; under "my exam was this morning" it is a leak. A `ScenePattern` looks at the
words, at the sentences beside them and at the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from analyzers.finding import Finding
from analyzers.reading import Context, Reading
from analyzers.rule import Pattern, PatternRule, compiled

_GAP = r"[^.!?\n]{0,60}?"
_BARE_SPACE = re.compile(r"(?<!\\) ")
_WORDS = r"(?:[\w'/&#+%-]{1,24},?[ ]){0,3}?"


def any_of(phrases: str) -> str:
    """One expression for the phrases, a line each.

    A space is a space, `~ ` up to three words, an ellipsis (…) up to sixty characters of the same sentence; the
    rest is regular expression.
    """
    lines = [line.strip() for line in phrases.splitlines()]
    joined = "|".join(_BARE_SPACE.sub(r"\\ ", line.replace("~ ", "~")) for line in lines if line)
    return f"(?:{joined.replace('~', _WORDS).replace('…', _GAP)})"


@lru_cache(maxsize=1024)
def holds(expression: str, text: str) -> bool:
    """Whether the expression is found in the text; remembered, since patterns share their scenes."""
    return compiled(expression).search(text) is not None


def beside(reading: Reading, offset: int, reach: int = 1) -> str:
    """The plain text of the sentence at this code point and of `reach` sentences on either side."""
    sentences = reading.sentences
    here = max((i for i, s in enumerate(sentences) if s.start <= offset), default=0)
    near = sentences[max(0, here - reach) : here + reach + 1]
    return reading.plain[near[0].start : near[-1].end] if near else reading.plain


@dataclass(frozen=True)
class ScenePattern(Pattern):
    """A pattern with conditions on what stands around it.

    Attributes:
        cues: Lower-case substrings of which the text must hold one, or the pattern is not tried at all.
        needs: An expression that must be found somewhere in the text.
        near: An expression that must be found in the sentence or in one beside it.
        never: An expression that, found anywhere in the text, silences the pattern.
        unless_near: An expression that, found in the sentence or in one beside it, silences the pattern.
    """

    cues: tuple[str, ...] = ()
    needs: str | None = None
    near: str | None = None
    never: str | None = None
    unless_near: str | None = None

    def matches(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The spans that this pattern marks, where the scene is right."""
        text = reading.plain
        if self.cues and not has_cue(text, self.cues):
            return
        if (self.needs and not holds(self.needs, text)) or (self.never and holds(self.never, text)):
            return
        for start, end in super().matches(reading):
            around = beside(reading, start) if self.near or self.unless_near else ""
            if self.near and not compiled(self.near).search(around):
                continue
            if self.unless_near and compiled(self.unless_near).search(around):
                continue
            yield start, end


class SceneRule(PatternRule):
    """A rule of such patterns. It reads the whole text, and only texts that hold one of its `cues`."""

    scope = "document"
    cues: ClassVar[tuple[str, ...]] = ()
    exempt: ClassVar[frozenset[Context]] = frozenset()
    exempt_anywhere: ClassVar[frozenset[Context]] = frozenset()

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every match in its scene; one for each stretch of words."""
        if self.cues and not has_cue(reading.plain, self.cues):
            return
        yield from super().find(reading)


@lru_cache(maxsize=16)
def _lowered(text: str) -> str:
    return text.lower()


def has_cue(text: str, cues: tuple[str, ...]) -> bool:
    """Whether the text, in lower case, holds one of the substrings."""
    lowered = _lowered(text)
    return any(cue in lowered for cue in cues)


def number(span: str) -> int | None:
    """The first whole number in the words, or None."""
    found = re.search(r"\d+", span)
    return int(found[0]) if found else None
