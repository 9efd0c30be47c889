"""Any page: its main text, taken as a post."""

from __future__ import annotations

from datetime import datetime

from bs4 import BeautifulSoup, Tag

from analyzers import Platform
from sources.errors import SourceError
from sources.web.clean_text import one_line
from sources.web.conversation import Thread
from sources.web.fetch import Fetcher
from sources.web.html_tree import decoded, tree_of
from sources.web.json_values import moment_of
from sources.web.main_text import LEAST, is_wall, main_texts, meta


def read_page(url: str, fetcher: Fetcher, platform: Platform | None = None) -> Thread:
    """The main text of a page, with its author and date where the page names them.

    Raises:
        SourceError: It cannot be read, shows a login instead, or holds too little text.
    """
    fetched = fetcher.get(url)
    return thread_of_page(decoded(fetched.body, fetched.charset), url, platform)


def thread_of_page(html: str, url: str, platform: Platform | None = None) -> Thread:
    """The main text of the HTML of a page, from an address or a file.

    Raises:
        SourceError: It shows a login instead, or holds too little text; the line starts with `url`.
    """
    name = one_line(url)
    tree = tree_of(html, name)
    author = one_line(meta(tree, "author", "article:author"))
    posted = posted_on(tree)
    return Thread(
        url=url,
        platform=platform,
        author="" if author.startswith(("http://", "https://")) else author,
        author_role="",
        text=_text(tree, name),
        posted=posted,
    )


def posted_on(tree: BeautifulSoup) -> datetime | None:
    """When a page says that it was published."""
    if moment := moment_of(meta(tree, "article:published_time", "datePublished", "date")):
        return moment
    time = tree.find("time", attrs={"datetime": True})
    return moment_of(str(time["datetime"])) if isinstance(time, Tag) else None


def _text(tree: BeautifulSoup, name: str) -> str:
    walled = False
    for text in main_texts(tree):
        if is_wall(text):
            walled = True
        elif len(text) >= LEAST:
            return text
    if walled:
        raise SourceError(
            f"{name}: shows a login or asks for JavaScript, not the post; paste the text instead"
        )
    raise SourceError(f"{name}: holds no text to answer (under {LEAST} characters); paste the text instead")
