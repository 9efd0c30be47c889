"""Pattern rules with excuses of their own: words that, somewhere in the text, change what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import prod
from typing import ClassVar

from analyzers.finding import Finding
from analyzers.reading import Context, Reading
from analyzers.rule import PatternRule, compiled
from analyzers.rules.frames import load_frames
from analyzers.weigh import THRESHOLD


class ExcusedRule(PatternRule):
    """A pattern rule that reads its frames from a data file and that its own words can excuse.

    Class attributes:
        excuse: An expression that, found anywhere in the reading, silences the rule.
        excuse_in_sentence: The same, for the sentence of a match.
        joins_sentences: Whether hints in two sentences that follow each other add up.
    """

    exempt: ClassVar[frozenset[Context]] = frozenset({Context.MENTION})
    exempt_anywhere: ClassVar[frozenset[Context]] = frozenset()
    excuse: ClassVar[str]
    excuse_in_sentence: ClassVar[str]
    joins_sentences: ClassVar[bool] = False

    def __init_subclass__(cls, frames: str = "", **options: object) -> None:
        """Loads the frames of a rule declared with `frames="family/name"`, its file under `data`."""
        super().__init_subclass__(**options)
        if frames:
            loaded = load_frames(frames)
            cls.patterns = loaded.patterns
            cls.excuse, cls.excuse_in_sentence = loaded.excuse, loaded.excuse_in_sentence

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every match that neither a context nor an excuse answers."""
        found = self._unanswered(reading, super().find(reading))
        if not found or (self.excuse and compiled(self.excuse).search(reading.plain)):
            return
        hints = _said_once(reading, [each for each in found if each.confidence < THRESHOLD])
        yield from (each for each in found if each.confidence >= THRESHOLD)
        yield from hints.values()
        if self.joins_sentences:
            yield from _joined_with_next(reading, hints)

    def _unanswered(self, reading: Reading, findings: Iterable[Finding]) -> list[Finding]:
        """The findings whose sentences hold no excuse; each sentence is read once."""
        if not self.excuse_in_sentence:
            return list(findings)
        answered: dict[int, bool] = {}
        kept = []
        for finding in findings:
            start = reading.sentence_at(finding.start).start
            if start not in answered:
                sentence = reading.sentence_text(start)
                answered[start] = compiled(self.excuse_in_sentence).search(sentence) is not None
            if not answered[start]:
                kept.append(finding)
        return kept


_Hints = dict[tuple[int, str], Finding]


def _said_once(reading: Reading, hints: list[Finding]) -> _Hints:
    """Each hint once a sentence, by the number of its sentence: the same hint twice is no new evidence."""
    numbers = {sentence.start: number for number, sentence in enumerate(reading.sentences)}
    kept: _Hints = {}
    for hint in hints:
        number = numbers.get(reading.sentence_at(hint.start).start, 0)
        kept.setdefault((number, hint.message.replace(reading.text[hint.start : hint.end], "")), hint)
    return kept


def _joined_with_next(reading: Reading, hints: _Hints) -> Iterator[Finding]:
    """Hints of different kinds in two sentences that follow each other, as one finding."""
    for number in range(len(reading.sentences) - 1):
        here = {kind: hint for (place, kind), hint in hints.items() if place == number}
        there = {kind: hint for (place, kind), hint in hints.items() if place == number + 1}
        if here and there.keys() - here.keys():
            both = list((there | here).values())
            joined = 1 - prod(1 - hint.confidence for hint in both)
            if joined >= THRESHOLD:
                lead = max(both, key=lambda hint: (hint.severity, hint.confidence))
                evidence = tuple(f"{hint.rule}: {hint.confidence:.2f}" for hint in both)
                yield replace(lead, confidence=round(joined, 3), evidence=evidence)
