"""Fresh posts under a tag, from the public timelines of Mastodon instances. What is worth an answer is judged elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sources.errors import SourceError
from sources.web.fetch import Fetcher
from sources.web.json_values import count_at, list_at, moment_at, text_at, value_at
from sources.web.mastodon import author_of, text_or_nothing
from sources.web.side_by_side import side_by_side
from sources.web.tag_timeline import tag_timeline

_LEAST_WORDS = 60
_MOST_BY_ONE = 2
_AT_ONCE = 8
_NOT_WORDS = re.compile(r"https?://\S+|[#@][\w@.-]+")


@dataclass(frozen=True, slots=True)
class RadarPost:
    """A post that could be answered.

    Attributes:
        url: Its page.
        author: The name shown.
        text: Its words.
        posted: When, in UTC.
        replies_count: How many replies the instance knows of.
        tags: Its hashtags, without #.
        instance: Where it was found.
    """

    url: str
    author: str
    text: str
    posted: datetime
    replies_count: int
    tags: tuple[str, ...]
    instance: str


@dataclass(frozen=True, slots=True)
class Radar:
    """What was found: posts, the newest first, and a line for each instance that failed."""

    posts: tuple[RadarPost, ...]
    problems: tuple[str, ...]


def fresh_posts(
    tags: Sequence[str],
    instances: Sequence[str],
    fetcher: Fetcher,
    now: datetime,
    hours: float = 48,
    limit: int = 40,
    asking: Callable[[str], None] = lambda _instance: None,
) -> Radar:
    """Public posts by people, in English, with words, of the last hours, under any of the tags.

    Args:
        tags: Hashtags, with or without #.
        instances: Host names of Mastodon instances, or base addresses.
        fetcher: What reads them; instances are asked side by side, each for one thing at a time.
        now: The time, with its zone.
        hours: How old a post may be.
        limit: How many posts to ask for at once, at most 40; up to two pages a tag are read.
        asking: Told, from any thread, which instance is asked next; what it raises ends the asking.
    """
    since = now - timedelta(hours=hours)
    found: list[tuple[str, Any]] = []
    problems: list[str] = []
    names = list(dict.fromkeys(tag.strip().lstrip("#") for tag in tags if tag.strip("# ")))
    bases = list(dict.fromkeys(instance.strip().rstrip("/") for instance in instances if instance.strip()))

    def read(instance: str) -> tuple[list[tuple[str, Any]], str]:
        statuses: list[tuple[str, Any]] = []
        try:
            for tag in names:
                asking(instance)
                statuses += [
                    (instance, status) for status in tag_timeline(instance, tag, fetcher, since, limit)
                ]
        except SourceError as error:  # asking it for the other tags would only fail again, slowly
            return statuses, str(error)
        return statuses, ""

    for statuses, problem in side_by_side(read, bases, _AT_ONCE):
        found += statuses
        problems += [problem] if problem else []
    return Radar(tuple(_chosen(found, since)), tuple(problems))


def _chosen(found: list[tuple[str, Any]], since: datetime) -> Iterator[RadarPost]:
    dated = [
        (moment, status, instance)
        for instance, status in found
        if (moment := moment_at(status, "created_at"))
    ]
    # of one post seen from two instances, the one that knows more of its replies comes first
    dated.sort(key=lambda item: (item[0], count_at(item[1], "replies_count")), reverse=True)
    seen: set[str] = set()
    by_author: dict[str, int] = {}
    for posted, status, instance in dated:
        if posted < since or not _is_wanted(status) or _key(status) in seen:
            continue
        text = text_or_nothing(status)
        author = text_at(status, "account", "url") or text_at(status, "account", "acct")
        if not _has_words(text) or by_author.get(author, 0) >= _MOST_BY_ONE:
            continue
        seen.add(_key(status))
        by_author[author] = by_author.get(author, 0) + 1
        yield RadarPost(
            url=_page_of(status),
            author=author_of(status),
            text=text,
            posted=posted,
            replies_count=count_at(status, "replies_count"),
            tags=tuple(text_at(tag, "name") for tag in list_at(status, "tags")),
            instance=instance,
        )


def _is_wanted(status: Any) -> bool:
    language = text_at(status, "language").lower()
    return (
        value_at(status, "account", "bot") is not True
        and value_at(status, "in_reply_to_id") is None
        and value_at(status, "reblog") is None
        and value_at(status, "sensitive") is not True
        and (not language or language.partition("-")[0] == "en")
        and bool(_page_of(status))
    )


def _page_of(status: Any) -> str:
    addresses = (text_at(status, "url"), text_at(status, "uri"))
    return next((address for address in addresses if address.startswith(("https://", "http://"))), "")


def _key(status: Any) -> str:
    return text_at(status, "uri") or _page_of(status)


def _has_words(text: str) -> bool:
    return len(" ".join(_NOT_WORDS.sub(" ", text).split())) >= _LEAST_WORDS
