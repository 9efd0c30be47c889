"""Initials that stand for a person: "Mr. F", "patient J.F.", "JF is a 54-year-old"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms

_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof)(?:\.\s?|\s)([A-W](?:\.\s?[A-Z]\b\.?)?)(?![\w'])(?!\.\s?[A-Z][a-z])"
)
_DOTTED = re.compile(r"(?<![\w.])([A-Z]\.\s?[A-Z]\.(?:\s?[A-Z]\.)?)(?!\w|\s[A-Z][a-z])")
_OPENING = re.compile(
    r"(?:^|[\n.?!:;]\s{0,2})((?!U\.S\.|U\.K\.|E\.R\.|O\.R\.|I\.V\.|B\.S\.|M\.D\.|D\.O\.|P\.S\.|N\.B\.|P\.O\.)[A-Z]\.\s?[A-Z]\.)"
    r"(?=,\s\d{1,3}[,;]|\s(?:hemodynamically|stable|c/o|s/p|in\s\d|in\s(?:room|bed|icu|ed)|wants|needs|has|had|is|was|on\s[a-z]|came|denies|says|asks|asked|refuses|k\s\d|cr\s\d|hb\s\d|hgb\s\d|bp\s\d|post|pod|started|took|missed|missing|due|dced|got)(?!\w))",
)
_BARE = re.compile(r"(?<![\w./-])([A-Z]{2,3})(?![\w/-])")
_BEFORE = re.compile(
    r"\b(?:patient|pt|client|initials|husband|wife|son|daughter|mother|father|mom|dad|brother|sister|named|name|baby)"
    r"(?:\s(?:is|are|was))?\s?[,:(-]?\s?[\"']?$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:,?\s|,?\s\(|\s?\()(?:is\s|was\s)?(?:an?\s|our\s|my\s)?\d{1,3}[\s-]{0,2}(?:y/?o\b|yrs?\b|year|months?\b|weeks?\b|[MF]\b|male|female|man\b|woman\b)",
    re.IGNORECASE,
)
_IS_AGED = re.compile(r"\s(?:is|was)\san?\s\d{1,3}[\s-]{0,2}(?:y/?o\b|yr|year)")
_NEXT = re.compile(
    r"\s?(?:[,.;)]|$|\s(?:is|was|has|had|came|told|said|presented|presents|who|needs|denies|reports|with|w/|a\s\d)\b)"
)


def find_initials(text: str) -> Iterator[tuple[int, int, float]]:
    """Start, end and weight of every stretch of initials that a cue ties to a person."""
    for match in _TITLED.finditer(text):
        yield *match.span(1), 0.7
    known = load_terms("names/abbreviations")
    for match in _OPENING.finditer(text):
        yield *match.span(1), 0.6
    for match in _DOTTED.finditer(text):
        if match[1].replace(".", "").replace(" ", "").lower() not in known:
            yield from _tied(text, *match.span(1), 0.7)
        elif _IS_AGED.match(text, match.end()):
            yield *match.span(1), 0.6
    for match in _BARE.finditer(text):
        if match[1].lower() not in known:
            yield from _tied(text, *match.span(1), 0.6)
        elif _BEFORE.search(text[max(0, match.start() - 20) : match.start()]) and _AGE.match(
            text, match.end()
        ):
            yield *match.span(1), 0.6


def _tied(text: str, start: int, end: int, weight: float) -> Iterator[tuple[int, int, float]]:
    """The span, where words before or an age after tie it to a person."""
    before = _BEFORE.search(text[max(0, start - 20) : start])
    if _AGE.match(text, end) or (before and _NEXT.match(text, end)):
        yield start, end, weight
