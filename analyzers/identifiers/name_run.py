"""A stretch of words taken as one name, and what can be asked of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analyzers.identifiers.name_tokens import Token, Tokens
from analyzers.identifiers.name_words import INITIAL, cue

_SUFFIX = re.compile(r",?\s(?:Jr|Sr|JR|SR|II|III|jr|sr)\b\.?")


@dataclass(slots=True)
class Run:
    """Consecutive words taken as one name: tokens first..last of the text.

    Attributes:
        tokens: All words of the text.
        first: Index of its first word.
        last: Index of its last word.
        titled: Whether a title such as "Mrs." stands right before it.
    """

    tokens: Tokens
    first: int
    last: int
    titled: bool = False
    _core: list[Token] | None = field(default=None, repr=False, compare=False)

    @property
    def words(self) -> list[Token]:
        """The words of the run."""
        return self.tokens[self.first : self.last + 1]

    @property
    def core(self) -> list[Token]:
        """Its words without initials and particles."""
        if self._core is None:
            particles = cue("shapes", "particles")
            self._core = [
                t for t in self.words if t.word.shape != INITIAL and (t.strong or t.word.key not in particles)
            ]
        return self._core

    @property
    def start(self) -> int:
        """First code point."""
        return self.tokens[self.first].start

    @property
    def end(self) -> int:
        """One past its last code point, without a possessive, with "Jr." or "III"."""
        last = self.tokens[self.last]
        if last.word.possessive:
            return last.end - 2
        suffix = _SUFFIX.match(self.tokens.text, last.end)
        return suffix.end() if suffix and self.last > self.first else last.end

    @property
    def lower(self) -> bool:
        """Whether it is written without capitals."""
        return all(not token.capital for token in self.words)

    @property
    def before(self) -> Token | None:
        """The word before it."""
        return self.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        """The word after it."""
        return self.tokens[self.last + 1] if self.last + 1 < len(self.tokens) else None
