"""A Mastodon post and its replies, by the API of the very instance its address names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from analyzers import Platform
from sources.errors import SourceError
from sources.web.clean_text import one_line, without_controls
from sources.web.conversation import Thread, ThreadReply
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON, RefusedError, UnexpectedAnswerError
from sources.web.json_values import list_at, moment_at, text_at, value_at
from sources.web.text_of_html import text_of_html

_POST_PATHS = (
    re.compile(r"/(?:web/|deck/)?@[^/@]+(?:@[^/]+)?/(\d{1,25})(?:/.*)?"),
    re.compile(r"/(?:ap/)?users/[^/]+/statuses/(\d{1,25})(?:/.*)?"),
    re.compile(r"/web/statuses/(\d{1,25})"),
)
_MOST_REPLIES = 100


class NotMastodonError(Exception):
    """The address looks like a Mastodon post, but nothing there speaks Mastodon's API."""


def status_id(url: str) -> str | None:
    """The id in the address of a Mastodon post, or None where it does not look like one."""
    path = urlsplit(url).path
    found = (pattern.fullmatch(path) for pattern in _POST_PATHS)
    return next((match[1] for match in found if match), None)


def read_mastodon(url: str, fetcher: Fetcher) -> Thread:
    """The post at an address for which `status_id` finds an id.

    Raises:
        NotMastodonError: Its host is no Mastodon instance.
        SourceError: The post cannot be read, or has no words.
    """
    parts = urlsplit(url)
    api = f"{parts.scheme}://{parts.netloc}/api/v1/statuses/{status_id(url)}"
    status = _status(api, url, fetcher)
    text = text_of_status(status)
    if not text:
        raise SourceError(f"{one_line(url)}: has no words to answer, only pictures or links")
    return Thread(
        url=url,
        platform=Platform.MASTODON,
        author=author_of(status),
        author_role=one_line(text_of_html(text_at(status, "account", "note"))),
        text=text,
        posted=moment_at(status, "created_at"),
        replies=tuple(_replies(api, fetcher)),
        sensitive=value_at(status, "sensitive") is True,
    )


def text_of_status(status: Any) -> str:
    """The words of a status: its content warning, its text, the options of its poll."""
    warning = one_line(text_at(status, "spoiler_text"))
    options = [one_line(text_at(option, "title")) for option in list_at(status, "poll", "options")]
    lines = [f"CW: {warning}"] if warning else []
    lines.append(text_of_html(text_at(status, "content")))
    lines.append("\n".join(f"- {option}" for option in options if option))
    return "\n\n".join(line for line in lines if line)


def text_or_nothing(status: Any) -> str:
    """The words of a status; none where they are built too strangely to be read."""
    try:
        return text_of_status(status)
    except SourceError:
        return ""


def author_of(status: Any) -> str:
    """The name an author shows, else the account's."""
    account = value_at(status, "account")
    return one_line(without_controls(text_at(account, "display_name")) or text_at(account, "acct"))


def _status(api: str, url: str, fetcher: Fetcher) -> Any:
    try:
        status = fetcher.get(api, JSON, one_line(url)).json(one_line(url))
    except UnexpectedAnswerError as error:
        raise NotMastodonError from error
    except RefusedError as error:
        if error.status in {404, 405, 410} and not error.body.lstrip().startswith(b"{"):
            raise NotMastodonError from error
        raise
    boosted = value_at(status, "reblog")
    status = boosted if isinstance(boosted, dict) else status
    if not isinstance(value_at(status, "content"), str) or not isinstance(value_at(status, "account"), dict):
        raise NotMastodonError
    return status


def _replies(api: str, fetcher: Fetcher) -> Iterator[ThreadReply]:
    """Nothing where the instance keeps them to its members: the post alone can be answered too."""
    try:
        context = fetcher.get(f"{api}/context", JSON).json(api)
    except SourceError:
        return
    for status in list_at(context, "descendants")[:_MOST_REPLIES]:
        if text := text_or_nothing(status):
            yield ThreadReply(author_of(status), text, moment_at(status, "created_at"))
