"""A post on X, by its oEmbed: one post, without its replies."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urlencode, urlsplit

from bs4 import Tag

from analyzers import Platform
from sources.errors import SourceError
from sources.web.clean_text import one_line
from sources.web.conversation import Thread
from sources.web.endpoints import Endpoints
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON, RefusedError
from sources.web.html_tree import tree_of
from sources.web.json_values import text_at
from sources.web.text_of_html import text_of_tree

_POST_PATH = re.compile(r"/(?:i/web|i|[A-Za-z0-9_]{1,15})/status(?:es)?/(\d{1,25})(?:/.*)?")
_PICTURE = re.compile(r"\s*\bpic\.(?:twitter|x)\.com/\w+")


def read_x(url: str, fetcher: Fetcher, endpoints: Endpoints) -> Thread:
    """The post at an address on x.com or twitter.com.

    Raises:
        SourceError: It is not a post's address, the post is protected or gone, or has no words.
    """
    name = one_line(url)
    if not _POST_PATH.fullmatch(urlsplit(url).path):
        raise SourceError(f"{name}: is not the address of one post; open the post and copy its address")
    bare = urlsplit(url)._replace(query="", fragment="").geturl()
    query = urlencode({"url": bare, "omit_script": "1", "dnt": "true"})
    try:
        answer = fetcher.get(f"{endpoints.x}?{query}", JSON, name).json(name)
    except RefusedError as error:
        if error.status == 403:
            raise SourceError(f"{name}: the post is protected (403); paste the text instead") from error
        raise
    quoted = tree_of(text_at(answer, "html"), name).find("blockquote")
    paragraph = quoted.find("p") if isinstance(quoted, Tag) else None
    text = _PICTURE.sub("", text_of_tree(paragraph)).strip() if isinstance(paragraph, Tag) else ""
    if not isinstance(quoted, Tag) or not text:
        raise SourceError(f"{name}: has no words to answer, only pictures or links")
    return Thread(
        url=url,
        platform=Platform.X,
        author=one_line(text_at(answer, "author_name")),
        author_role="",
        text=text,
        posted=_posted(quoted),
    )


def _posted(quoted: Tag) -> datetime | None:
    """The day under the post, at midnight UTC: oEmbed tells no hour."""
    links = quoted.find_all("a")
    try:
        return datetime.strptime(links[-1].get_text().strip(), "%B %d, %Y").replace(tzinfo=UTC)
    except (IndexError, ValueError):
        return None
