"""The main text of a page, without what surrounds it, and whether it is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from sources.web.clean_text import without_controls
from sources.web.text_of_html import text_of_tree

LEAST = 40
"""With fewer characters there is nothing to answer."""
_AROUND = (
    "nav, aside, footer, form, dialog, button, [role=navigation], [role=complementary], [role=contentinfo], "
    "[role=search], [role=dialog], [role=banner], [aria-hidden=true]"
)
_WALL_AT_MOST = 600
_WALL = re.compile(
    r"""
    ^ [ ]* (?:please[ ])? (?:sign|log)[ -]?in [ ]* (?:$ | [.!|] | (?:to|or|with|now|required)\b)
    | \b (?:sign|log)[ -]?in [ ] to [ ] (?:continue|see|view|read|access|your)
    | \b enable [ ] javascript | \b javascript [ ] (?:is|must) [ ]
    | \b verify [ ] (?:that [ ])? you [ ] are [ ] (?:a [ ])? human
    """,
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)


def main_texts(tree: BeautifulSoup) -> Iterator[str]:
    """What may be the main text, the likeliest first: article, main, the body, what the page says for previews.

    It takes the tree apart; read its metadata before.
    """
    summary = meta(tree, "og:description")
    for element in tree.select(_AROUND):
        element.decompose()
    for selector in ("article", "main, [role=main]", "body"):
        yield max((text_of_tree(found) for found in tree.select(selector)), key=len, default="")
    if tree.body is None:
        yield text_of_tree(tree)
    yield summary


def meta(tree: BeautifulSoup, *names: str) -> str:
    """The first of these metadata of a page, by `property` or `name`; empty where it has none."""
    for name in names:
        for attribute in ("property", "name"):
            element = tree.find("meta", attrs={attribute: name})
            if isinstance(element, Tag) and str(element.get("content") or "").strip():
                return without_controls(str(element["content"])).strip()
    return ""


def is_wall(text: str) -> bool:
    """Whether this asks for a login or a browser instead of saying something."""
    return len(text) <= _WALL_AT_MOST and _WALL.search(text) is not None
