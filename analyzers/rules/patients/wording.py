"""How patients' stories are worded: expressions over the folded text in lower case, made from phrase lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache

from analyzers.data import load_table
from analyzers.needles import may_stand

_REMEMBERED = 256  # sentences
_FLAGS = re.MULTILINE
_GAP = r"[^.!?\n]{0,60}?"
_SOME_WORDS = r"(?:[\w'/&%-]{1,24},? ){0,3}?"
_PLACE = re.compile(r"<(\w+)>")


def phrases(lines: str) -> str:
    """One expression for the phrases, a line each.

    `~ ` stands for up to three words, an ellipsis (…) for up to sixty characters of the same sentence and
    `<name>` for a list of `data/patients/words.toml`; the rest is regular expression.
    """
    joined = "|".join(line.strip() for line in lines.splitlines() if line.strip())
    return _filled(joined.replace("~ ", _SOME_WORDS).replace("…", _GAP))


class Cue:
    """An expression over lower-case text, compiled on first use, that remembers what it has been asked.

    Rules ask the same of a sentence and of its neighbours again and again.
    """

    def __init__(self, expression: str) -> None:
        """Takes a regular expression; nothing is compiled yet."""
        self.expression = expression

    @cached_property
    def search(self) -> Callable[..., re.Match[str] | None]:
        """`search(text, start, end)` of the expression."""
        return lru_cache(maxsize=_REMEMBERED)(self._search)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match in the text, in order."""
        if may_stand(text, 0, len(text), self.expression, _FLAGS):
            yield from self._compiled.finditer(text)

    def _search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        until = len(text) if end is None else end
        if not may_stand(text, start, until, self.expression, _FLAGS):
            return None
        return self._compiled.search(text, start, until)

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.expression, _FLAGS)


def cue(lines: str) -> Cue:
    """The phrases over whole words of lower-case text."""
    return Cue(rf"(?<!\w){phrases(lines)}(?!\w)")


def cue_before(lines: str) -> Cue:
    """The same for text that stands right before something: the phrases must end it."""
    return Cue(rf"(?<!\w){phrases(lines)}[\s(\"'*]{{0,3}}\Z")


def cue_after(lines: str) -> Cue:
    """The same for text that stands right after something: the phrases must open it."""
    return Cue(rf"\A[\s)\"*]{{0,2}}{phrases(lines)}(?!\w)")


@cache
def vocabulary(name: str) -> str:
    """A word list of `data/patients/words.toml` as one expression.

    Raises:
        KeyError: There is no such list.
    """
    words: str = load_table("patients/words")[name]
    return _filled(words)


def _filled(expression: str) -> str:
    return f"(?:{_PLACE.sub(lambda match: vocabulary(match[1]), expression)})"
