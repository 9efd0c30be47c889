"""The words of a paragraph with their places, as the name recognizer reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analyzers.identifiers.name_words import (
    FUNCTION,
    GIVEN,
    LOWER,
    NAME,
    ORDINARY,
    SURNAME,
    WORD,
    Word,
    look_up,
)

_TOKEN = re.compile(
    r"(?<![\w\u0300-\u036f])[^\W\d_][\u0300-\u036f]?(?:[^\W\d_]|[\u0300-\u036f]|['-](?=[^\W\d_])){0,39}(?![\w\u0300-\u036f])"
)
_UNREAD = re.compile(
    r"[@#]\w[\w.-]{0,60}|(?:https?://|www\.)\S{1,300}|\b[\w.+-]{1,64}@[\w.-]{1,100}"
    r"|\b[\w-]{1,60}(?:\.[\w-]{1,30}){0,2}\.(?:com|org|edu|net|gov|io|app|co)\b(?:/\S{0,200})?"
)
_UNREAD_SIGN = re.compile(r"[@#]|://|www\.|\.(?:com|org|edu|net|gov|io|app|co)\b")
_STOP = re.compile(r"[.!?\n:;]|\s[-*•>|]\s")


@dataclass(slots=True)
class Token:
    """One word of the text. `gap` is what stands between the word before and this one."""

    start: int
    end: int
    gap: str
    word: Word

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.word.shape != LOWER

    @property
    def strong(self) -> bool:
        """Whether the lists know it as a name and nothing else."""
        return self.word.strong

    @property
    def strong_given(self) -> bool:
        """Whether it is a given name and nothing else."""
        return self.word.strong and bool(self.word.flags & GIVEN)

    @property
    def unknown(self) -> bool:
        """Whether no list has it."""
        return self.word.flags == 0

    @property
    def weak(self) -> bool:
        """Whether it is a name that is an ordinary word as well."""
        return bool(self.word.flags & ORDINARY)

    @property
    def surname_only(self) -> bool:
        """Whether it is a surname and no given name."""
        return self.word.flags & NAME == SURNAME

    @property
    def opens(self) -> bool:
        """Whether it stands where any word has a capital: at the start, after a stop, in a new line."""
        return bool(_STOP.search(self.gap))


class Tokens(list[Token]):
    """All words of a text, with what can be asked of the lines they stand in."""

    def __init__(self, text: str) -> None:
        self.text = text
        if _UNREAD_SIGN.search(text):
            text = _UNREAD.sub(lambda match: "\x00" * len(match[0]), text)
        self.readable = text
        before = 0
        for match in _TOKEN.finditer(text):
            start, end = match.span()
            gap = text[before:start] if self else "\n" + text[:start]
            self.append(Token(start, end, gap, look_up(match[0])))
            before = end
        self._headings: dict[int, bool] = {}

    def heading(self, index: int) -> bool:
        """Whether the line of this token is set in capitals, so that a capital says little."""
        start = self.text.rfind("\n", 0, self[index].start) + 1
        if start not in self._headings:
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            first = index
            while first and self[first - 1].start >= start:
                first -= 1
            line = []
            for token in self[first : first + 60]:
                if token.start >= end:
                    break
                if token.end - token.start > 3:
                    line.append(token)
            plain = [token for token in line if token.word.flags & (WORD | FUNCTION | ORDINARY)]
            rest = plain[1:]  # any line opens with a capital
            self._headings[start] = len(rest) >= 2 and sum(t.capital for t in rest) >= 0.7 * len(rest)
        return self._headings[start]
