"""A page that somebody saved from their browser: a LinkedIn post first of all, which no program may fetch."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from bs4 import BeautifulSoup, Tag

from analyzers import Platform
from sources.errors import SourceError
from sources.text import read_bytes
from sources.web.conversation import Thread
from sources.web.html_tree import decoded, tree_of
from sources.web.linkedin_post import LinkedInPost
from sources.web.main_text import meta
from sources.web.page import thread_of_page

_MOST_BYTES = 15_000_000
_ARCHIVES = {".mhtml", ".mht", ".webarchive"}
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d{1,5}\)(https?://[^\s<>]{1,2000}) -->")
_STRUCTURED = re.compile(r"<script\b[^<>]{0,300}application/ld\+json[^<>]{0,300}>(.*?)</script>", re.I | re.S)
_LINKEDIN = re.compile(r"https?://(?:[a-z-]{1,12}\.)?linkedin\.com(?:/|$)")


def read_saved_page(path: Path) -> Thread:
    """The post in a saved HTML file; its comments become the replies.

    Raises:
        SourceError: The file cannot be read, is no HTML, or holds no post.
    """
    if path.suffix.lower() in _ARCHIVES:
        raise SourceError(f"{path}: is a web archive; save the page again as “HTML only” or “complete page”")
    data = read_bytes(path, _MOST_BYTES)
    html = decoded(data, None)
    if "<" not in html or (b"\0" in data and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))):
        raise SourceError(f"{path}: is not a saved web page")
    tree = tree_of(html, str(path))
    url = _address(html, tree)
    if _LINKEDIN.match(url):
        post = LinkedInPost(tree, _STRUCTURED.findall(html))
        if post.text:
            return Thread(
                url=url,
                platform=Platform.LINKEDIN,
                author=post.author,
                author_role=post.role,
                text=post.text,
                posted=post.posted,
                replies=post.comments,
            )
    return thread_of_page(html, str(path), Platform.LINKEDIN if _LINKEDIN.match(url) else None)


def _address(html: str, tree: BeautifulSoup) -> str:
    """Where the page was saved from, as the browser or the page notes it; empty where neither does."""
    if saved := _SAVED_FROM.search(html[:5_000]):
        return saved[1]
    if url := meta(tree, "og:url"):
        return url
    canonical = tree.find("link", attrs={"rel": "canonical"})
    return str(canonical.get("href") or "") if isinstance(canonical, Tag) else ""
