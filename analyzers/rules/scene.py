"""Patterns that speak only where the rest of the text sets the scene.

"Review porphyria" is teaching; under "my exam was this morning" it is a leak. A `ScenePattern` looks at the
words, at the sentences beside them and at the whole text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from analyzers.finding import Finding, Severity
from analyzers.needles import may_stand, needles
from analyzers.reading import Context, Reading, Span, lowered
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
    return (
        may_stand(lowered(text), 0, len(text), expression) and compiled(expression).search(text) is not None
    )


def _start(sentence: Span) -> int:
    return sentence.start


def beside(reading: Reading, offset: int, reach: int = 1) -> str:
    """The plain text of the sentence at this code point and of `reach` sentences on either side."""
    sentences = reading.sentences
    here = max(0, bisect_right(sentences, offset, key=_start) - 1)
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
        if not may_stand(lowered(text), 0, len(text), self.expression):
            return
        for start, end in self._matches_by_sentence(reading):
            around = beside(reading, start) if self.near or self.unless_near else ""
            if self.near and not compiled(self.near).search(around):
                continue
            if self.unless_near and compiled(self.unless_near).search(around):
                continue
            yield start, end

    def _matches_by_sentence(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """As a `Pattern`; an expression that cannot run over a sentence is tried only where it may match."""
        if _crosses(self.expression) or not reading.sentences or reading.frame.kind not in self.kinds:
            yield from super().matches(reading)
            return
        text, done = reading.plain, 0
        for sentence in reading.sentences:
            until = min(len(text), sentence.end + _LONGEST)
            if not may_stand(lowered(text), sentence.start, until, self.expression):
                continue
            for match in compiled(self.expression).finditer(text, max(done, sentence.start), until):
                if match.start() >= sentence.end:
                    break
                done = match.end()
                if self.unless and compiled(self.unless).search(reading.sentence_text(match.start())):
                    continue
                yield match.span("span" if "span" in match.re.groupindex and match["span"] is not None else 0)


@lru_cache(maxsize=512)
def _crosses(expression: str) -> bool:
    """Whether the expression may run over the end of a sentence, or gives no letters to look for."""
    return r"[^\n]" in expression or not needles(expression)


@dataclass(frozen=True)
class Clue:
    """One sign among several.

    Attributes:
        expression: What it looks like.
        weight: What it adds; a negative weight is an excuse.
        reach: How many sentences away it may stand; `ANYWHERE` for the whole text.
    """

    expression: str
    weight: float
    reach: int = 1


ANYWHERE = 10_000


@dataclass(frozen=True)
class Constellation:
    """Signs that mean little alone and much together, in whatever order they stand.

    A match of `core` is marked when its weight and those of the clues within reach come to at least 1; from 0.7 on it
    is a hint.

    Attributes:
        message: One sentence; `{span}` stands for the marked words.
        core: What must be there, and gets marked.
        clues: What else counts, for or against.
        cues: Lower-case substrings of which the text must hold one, or nothing is tried.
        severity: Where it differs from the rule's own.
    """

    message: str
    core: Clue
    clues: tuple[Clue, ...]
    cues: tuple[str, ...] = ()
    severity: Severity | None = None

    def matches(self, reading: Reading) -> Iterator[tuple[int, int, float]]:
        """The marked spans with their sums; at most one a sentence."""
        if self.cues and not has_cue(reading.plain, self.cues):
            return
        starts = [sentence.start for sentence in reading.sentences]
        cores = {bisect_right(starts, start) - 1: (start, end) for start, end in _found(self.core, reading)}
        most = self.core.weight + sum(clue.weight for clue in self.clues if clue.weight > 0)
        totals = dict.fromkeys(cores, most)  # what each core may still come to
        for clue in sorted(self.clues, key=lambda clue: -clue.weight):
            for here in list(totals):
                if _stands(clue, reading, here) != (clue.weight > 0):
                    totals[here] -= abs(clue.weight)
                    if totals[here] < _HINTED:
                        del totals[here]
            if not totals:
                return
        for here, total in totals.items():
            yield *cores[here], total


_ENOUGH = 0.999  # a full constellation; sums of decimal weights fall a hair short of 1
_HINTED = 0.699  # a partial one: a hint that other evidence may complete


def _confidence(total: float) -> float:
    """0.55 to 0.9 for a full constellation, 0.1 to 0.4 for a partial one."""
    return round(min(0.9, 0.55 + 0.35 * (total - 1)) if total >= _ENOUGH else total - 0.6, 2)


def _stands(clue: Clue, reading: Reading, here: int) -> bool:
    """Whether the clue stands in the sentence of this number, or as near to it as the clue reaches."""
    if clue.reach >= ANYWHERE or not reading.sentences:
        return holds(clue.expression, reading.plain)
    near = reading.sentences[max(0, here - clue.reach) : max(0, here) + clue.reach + 1]
    return any(_opens(clue.expression, reading.plain, span.start, span.end) for span in near)


@lru_cache(maxsize=4096)
def _opens(expression: str, text: str, start: int, end: int) -> bool:
    """Whether a match begins in this stretch of the text."""
    until = min(len(text), end + _LONGEST)
    if not may_stand(lowered(text), start, until, expression):
        return False
    match = compiled(expression).search(text, start, until)
    return match is not None and match.start() < end


_LONGEST = 12  # how far over the end of its sentence a clue may run


def _found(clue: Clue, reading: Reading) -> Iterator[tuple[int, int]]:
    """The spans of the clue, sentence by sentence; only those sentences are read that may hold it."""
    if not needles(clue.expression) or not reading.sentences:
        yield from _spans(clue.expression, reading.plain, 0, len(reading.plain))
        return
    for sentence in reading.sentences:
        yield from _spans(clue.expression, reading.plain, sentence.start, sentence.end)


@lru_cache(maxsize=4096)
def _spans(expression: str, text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    until = min(len(text), end + _LONGEST)
    if not may_stand(lowered(text), start, until, expression):
        return ()
    found = compiled(expression).finditer(text, start, until)
    return tuple(match.span() for match in found if match.start() < end)


class SceneRule(PatternRule):
    """A rule of such patterns and constellations. It reads the whole text; `cues` as in a `ScenePattern`."""

    scope = "document"
    cues: ClassVar[tuple[str, ...]] = ()
    patterns: ClassVar[tuple[Pattern, ...]] = ()
    constellations: ClassVar[tuple[Constellation, ...]] = ()
    exempt: ClassVar[frozenset[Context]] = frozenset()
    exempt_anywhere: ClassVar[frozenset[Context]] = frozenset()

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every match in its scene; constellations add one to a sentence that has none."""
        if self.cues and not has_cue(reading.plain, self.cues):
            return
        said: set[int] = set()
        for finding in super().find(reading):
            said.add(reading.sentence_at(finding.start).start)
            yield finding
        for constellation in self.constellations:
            for start, end, total in constellation.matches(reading):
                sentence = reading.sentence_at(start).start
                if sentence in said:
                    continue
                if total >= _ENOUGH:
                    said.add(sentence)
                yield self.finding(
                    start,
                    end,
                    constellation.message.replace("{span}", reading.text[start:end]),
                    severity=constellation.severity,
                    confidence=_confidence(total),
                )


_BETWEEN_WORDS = re.compile(r"""[\s,;:!?()"]+(?:'(?=\w))?|['.](?=\s|$)""")


@lru_cache(maxsize=16)
def _spaced(text: str) -> str:
    return f" {_BETWEEN_WORDS.sub(' ', text.lower())} "


def has_cue(text: str, cues: tuple[str, ...]) -> bool:
    """Whether the text, in lower case, holds one of the substrings.

    Between words there is one space, so that " ck " is a word of its own and "exam" is not.
    """
    spaced = _spaced(text)
    return any(cue in spaced for cue in cues)
