"""Where sentences end in posts: line fragments, emoji bullets, hashtag tails, clinical abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.reading import Span

_END = re.compile(
    r"""
    (?P<stop>[.!?\u2026]+)["')\]\u201d\u2019]*(?=\s|$)       # a full stop with its closing quotes
    | \n+                                                     # a line break: posts are written in lines
    | \s(?=[\u2022\u25aa\u25ab\u25cf\u25e6\u2705\u2714\u27a1\u2192\U0001f539\U0001f538\U0001f449\U0001f4cc]\ufe0f?\s)
    | \s(?=(?:\#\w+\s*){2,}$)                                 # a tail of hashtags
    """,
    re.VERBOSE | re.MULTILINE,
)
_LAST_WORD = re.compile(r"(?:^|[\s(\[\"'])([\w./\u2019'-]+)$")
_INITIALS = re.compile(r"(?:[A-Za-z]\.)*[A-Za-z]$")


def split_sentences(text: str) -> Iterator[Span]:
    """The sentences of a paragraph, in order, without the white space around them."""
    start = 0
    for match in _END.finditer(text):
        if match["stop"] and not _ends_sentence(text, match):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    if match["stop"] != ".":
        return True
    before = _LAST_WORD.search(text, max(0, match.start() - 40), match.start())
    if before is None:
        return True
    word = before[1]
    following = text[match.end() :].lstrip()[:1]
    if word.lower() in load_terms("abbreviations"):
        return not following
    if _INITIALS.match(word) and (len(word) > 1 or word.isupper()):
        return "." in word and (not following or following.isupper()) and _closes(text, match.end())
    return True


def _closes(text: str, offset: int) -> bool:
    """Whether what follows dotted initials opens a sentence ("in the U.S. The rest") rather than goes on."""
    word = re.match(r"\s*(\w+)", text[offset : offset + 40])
    return word is None or word[1].lower() in load_terms("sentence_openers")


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
