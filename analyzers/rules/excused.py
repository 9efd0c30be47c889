"""Pattern rules with excuses of their own: words that, somewhere in the text, change what it means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from analyzers.finding import Finding
from analyzers.reading import Context, Reading
from analyzers.rule import PatternRule, compiled
from analyzers.rules.frames import load_frames


class ExcusedRule(PatternRule):
    """A pattern rule that reads its frames from a data file and that its own words can excuse.

    Class attributes:
        excuse: An expression that, found anywhere in the reading, silences the rule.
        excuse_in_sentence: The same, for the sentence of a match.
    """

    exempt: ClassVar[frozenset[Context]] = frozenset({Context.MENTION})
    exempt_anywhere: ClassVar[frozenset[Context]] = frozenset()
    excuse: ClassVar[str]
    excuse_in_sentence: ClassVar[str]

    def __init_subclass__(cls, frames: str = "", **options: object) -> None:
        """Loads the frames of a rule declared with `frames="family/name"`, its file under `data`."""
        super().__init_subclass__(**options)
        if frames:
            loaded = load_frames(frames)
            cls.patterns = loaded.patterns
            cls.excuse, cls.excuse_in_sentence = loaded.excuse, loaded.excuse_in_sentence

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every match that neither a context nor an excuse answers."""
        found = [finding for finding in super().find(reading) if not self.is_excused(finding, reading)]
        if found and not (self.excuse and compiled(self.excuse).search(reading.plain)):
            yield from found

    def is_excused(self, finding: Finding, reading: Reading) -> bool:
        """Whether the sentence of the finding answers it."""
        if not self.excuse_in_sentence:
            return False
        sentence = reading.sentence_text(finding.start)
        return compiled(self.excuse_in_sentence).search(sentence) is not None
