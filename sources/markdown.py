"""Which parts of a Markdown file are not prose: front matter, code, comments, link targets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,300}>")
_LINK_TARGET = re.compile(r"(?<=\])\([^()\s]{1,2000}(?:\s+\"[^\"\n]{0,300}\")?\)")
_INLINE_CODE = re.compile(r"(`{1,3})(?!`)[^`\n]+\1(?!`)")


def unread_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The spans (start, end) of a Markdown text that a reader does not see as prose, in order."""
    spans = set(_code_blocks(text))
    for pattern in (_FRONT_MATTER, _COMMENT, _TAG, _LINK_TARGET, _INLINE_CODE):
        spans.update(match.span() for match in pattern.finditer(text))
    return tuple(sorted(spans))


def _code_blocks(text: str) -> Iterator[tuple[int, int]]:
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in MarkdownIt().parse(text):
        if token.type in {"fence", "code_block"} and token.map:
            first, after = token.map
            yield starts[first], starts[min(after, len(starts) - 1)]
