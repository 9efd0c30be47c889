"""HTML of strangers as a tree, in bounded time.

The parser of the standard library takes quadratic time on unclosed tags, Beautiful Soup on deep nesting: two
megabytes of either would take hours. So what could do that is made plain before, in one pass each.
"""

from __future__ import annotations

import re
from collections import Counter

from bs4 import BeautifulSoup
from bs4.dammit import UnicodeDammit
from bs4.exceptions import ParserRejectedMarkup

from sources.errors import SourceError

_UNREAD = tuple(
    (re.compile(start, re.IGNORECASE), re.compile(end, re.IGNORECASE))
    for start, end in (("<!--", "-->"), (r"<script\b", "</script>"), (r"<style\b", "</style>"))
)
_DECLARATION = re.compile(r"<[!?](?!doctype\b)[^<>]*>", re.IGNORECASE)
_STRAY = re.compile(r"<(?=[^<>]*(?:<|\Z))|<(?![A-Za-z/!])", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p(?=[\s>])", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_DEEPEST = 2_000


def decoded(body: bytes, charset: str | None) -> str:
    """HTML bytes as text: by the encoding the headers or the page name, else UTF-8, else Windows-1252."""
    known = [charset] if charset else []
    return UnicodeDammit(body, known_definite_encodings=known, is_html=True).unicode_markup or ""


def tree_of(html: str, name: str) -> BeautifulSoup:
    """The tree of an HTML text, without scripts, styles and comments.

    Raises:
        SourceError: It is nested so deeply that reading it would take minutes; the line starts with `name`.
    """
    for start, end in _UNREAD:
        html = _without(html, start, end)
    html = _DECLARATION.sub("", html)
    html = _STRAY.sub("&lt;", html)
    html = _PARAGRAPH.sub("</p><p", html)  # html.parser nests paragraphs that were left open
    if _depth(html) > _DEEPEST:
        raise SourceError(f"{name}: is built too strangely to be read; paste the text instead")
    try:
        return BeautifulSoup(html, "html.parser")
    except (ParserRejectedMarkup, RecursionError) as error:
        raise SourceError(f"{name}: is not HTML that can be read; paste the text instead") from error


def _without(html: str, start: re.Pattern[str], end: re.Pattern[str]) -> str:
    kept, at = [], 0
    while first := start.search(html, at):
        kept.append(html[at : first.start()])
        last = end.search(html, first.start() + 2)  # "<!-->" is a comment too
        if last is None:
            return "".join(kept)
        at = last.end()
    return "".join([*kept, html[at:]])


def _depth(html: str) -> int:
    """How deep the tree will be: an end tag closes whatever was left open inside it."""
    stack: list[str] = []
    count: Counter[str] = Counter()
    deepest = 0
    for closing, name in _TAG.findall(html):
        tag = name.lower()
        if tag in _VOID:
            continue
        if not closing:
            stack.append(tag)
            count[tag] += 1
            deepest = max(deepest, len(stack))
        while closing and count[tag]:
            closed = stack.pop()
            count[closed] -= 1
            if closed == tag:
                break
    return deepest
