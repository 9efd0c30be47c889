"""Blanks in square brackets, as our own suggestions leave them: what stands in one says nothing of its writer yet."""

from __future__ import annotations

import re

from analyzers.reading import Span

_PRONOUNS = r"(?!\w+(?:/\w+)+\])"
_WITH_WORDS = r"(?=[^\[\]\n]*[^\W\d_]{2})"
_NO_LINK = r"(?!\()"  # "[a word](https://...)" is one in Markdown
_BLANK = re.compile(rf"\[{_PRONOUNS}{_WITH_WORDS}[^\[\]\n]{{2,160}}\]{_NO_LINK}")


def blanks_in(text: str) -> tuple[Span, ...]:
    """The blanks that are still to be filled."""
    return tuple(Span(found.start(), found.end()) for found in _BLANK.finditer(text))


def without_blanks(text: str) -> str:
    """The text with spaces in the place of each blank: every offset stays."""
    return _BLANK.sub(lambda found: " " * len(found[0]), text)


def blanks_as_flaw(text: str) -> tuple[Span, ...]:
    """The blanks as what keeps a text from being read, in one span; nothing where there are none."""
    blanks = blanks_in(text)
    if not blanks:
        return ()
    return (Span(blanks[0].start, blanks[-1].end, still_to_fill(len(blanks))),)


def still_to_fill(count: int) -> str:
    """So many blanks, in words: “2 blanks are still to fill”."""
    return f"{'a blank is' if count == 1 else f'{count} blanks are'} still to fill"
