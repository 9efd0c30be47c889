"""Pieces of a saved LinkedIn page as text, each once, however often the page repeats it for screen readers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from sources.web.text_of_html import text_of_tree

_CARD = "com.linkedin.sdui.profile.card.ref"
_HIDDEN = re.compile(r"display:\s*none", re.IGNORECASE)
_MORE = re.compile(r"\s*(?:(?:…|\.\.\.)\s*(?:see )?more|\bshow (?:more|less))\s*\Z", re.IGNORECASE)


def text_in(element: Tag | None) -> str:
    """The words of an element.

    Where LinkedIn writes a text twice, for the eye (`aria-hidden`) and for screen readers, the one for the eye counts.
    """
    if element is None:
        return ""
    seen = [span for span in element.select("span[aria-hidden=true]") if span.get_text(strip=True)]
    pieces = (text_of_tree(span) for span in seen) if seen else (text_of_tree(element),)
    return _MORE.sub("", "\n".join(piece for piece in pieces if piece)).strip()


def first_text(tree: BeautifulSoup | Tag, *selectors: str) -> str:
    """The words of the first element with words that one of these selectors finds; empty where none does."""
    for selector in selectors:
        for element in tree.select(selector):
            if text := text_in(element):
                return text
    return ""


def line_of(tree: BeautifulSoup | Tag, *selectors: str) -> str:
    """The first line of `first_text`."""
    return first_text(tree, *selectors).partition("\n")[0].strip()


def card(tree: BeautifulSoup, name: str) -> Tag | None:
    """The card of this name (lower case) in the markup of 2026: the innermost, as wrappers may carry its key."""
    found = [
        element
        for attribute in ("componentkey", "id")
        for element in tree.select(f'[{attribute}*="{_CARD}"]')
        if str(element[attribute]).lower().endswith(name)
    ]
    around = {id(parent) for each in found for parent in each.parents}  # by identity: equal tags may be many
    return next((each for each in found if id(each) not in around), None)


def section_at(tree: BeautifulSoup, anchor: str) -> Tag | None:
    """The section that holds this anchor, in the markup of 2022 to 2025."""
    found = tree.find(id=anchor)
    section = found.find_parent("section") if isinstance(found, Tag) else None
    return section if isinstance(section, Tag) else None


def paragraphs(element: Tag) -> Iterator[str]:
    """The shown paragraphs under an element, in order, each on one line."""
    for paragraph in element.select("p, a[href*=contact-info]"):
        if paragraph.name == "a" and paragraph.select_one("p"):
            continue  # its paragraph comes by itself
        shown = [paragraph, *paragraph.parents]
        if any(_HIDDEN.search(str(each.get("style") or "")) for each in shown if isinstance(each, Tag)):
            continue
        if line := " ".join(text_in(paragraph).split()):
            yield line
