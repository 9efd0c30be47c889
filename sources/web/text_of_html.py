"""The words of a piece of HTML: paragraphs and line breaks kept, tags, mentions and links as the words they show."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter

from sources.web.clean_text import without_controls
from sources.web.html_tree import tree_of

_KEPT = ["p", "br", "div", "section", "article", "ul", "ol", "li", "blockquote", "figcaption", "q"]
_UNSEEN = "script, style, template, noscript, svg, iframe, [hidden], .visually-hidden, .quote-inline"
"""`.quote-inline` is how Mastodon repeats the address of a quoted post for those that cannot show it."""
_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_ZERO_WIDTH = re.compile("[\u200b\u2060\ufeff]")


class _Words(MarkdownConverter):
    """markdownify, for words instead of Markdown."""

    def convert_br(self, _el: Tag, text: str, **_: object) -> str:
        return "\n" + text

    def convert_blockquote(self, _el: Tag, text: str, **_: object) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_hN(self, _n: int, _el: Tag, text: str, _tags: object) -> str:  # noqa: N802
        return f"\n\n{text.strip()}\n\n"

    def convert_pre(self, _el: Tag, text: str, **_: object) -> str:
        return f"\n\n{text.strip()}\n\n"

    def convert_tr(self, _el: Tag, text: str, **_: object) -> str:
        return f"{text.strip()}\n"

    def convert_td(self, _el: Tag, text: str, **_: object) -> str:
        return f"{text.strip()} "

    def convert_li(self, _el: Tag, text: str, **_: object) -> str:
        return f"- {text.strip()}\n" if text.strip() else ""

    convert_th = convert_td
    convert_header = convert_main = convert_table = convert_blockquote


def text_of_html(html: str, name: str = "the post") -> str:
    """The words of a piece of HTML.

    Raises:
        SourceError: It is built too strangely to be read; the line starts with `name`.
    """
    return text_of_tree(tree_of(html, name))


def text_of_tree(tree: BeautifulSoup | Tag) -> str:
    """The words under an element of a tree."""
    for element in tree.select(_UNSEEN):
        element.decompose()
    words = _Words(
        convert=[
            *_KEPT,
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "header",
            "main",
            "table",
            "tr",
            "td",
            "th",
        ],
        escape_asterisks=False,
        escape_underscores=False,
        wrap=True,  # source line breaks are spaces ...
        wrap_width=None,  # ... and no line is folded
    )
    try:
        text = words.convert_soup(tree)
    except RecursionError:  # nested beyond what a person would write; its words without their paragraphs
        text = tree.get_text(" ")
    return _tidy(text)


def _tidy(text: str) -> str:
    text = _ZERO_WIDTH.sub("", without_controls(text))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()
