"""The public timeline of a hashtag on one Mastodon instance, as far back as it matters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from sources.errors import SourceError
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON
from sources.web.json_values import moment_at

_MOST_A_PAGE = 40  # Mastodon gives no more
_PAGES = 2
_NEXT = re.compile(r'<([^<>]{1,2000})>\s*;[^,]{0,200}\brel="?next\b', re.IGNORECASE)


def tag_timeline(instance: str, tag: str, fetcher: Fetcher, since: datetime, limit: int) -> Iterator[Any]:
    """The statuses under a tag, newest first: one page, and a second while the first ends within the time asked for.

    Args:
        instance: A host name, or a base address.
        tag: A hashtag without #.
        fetcher: What asks.
        since: How far back to look.
        limit: How many statuses to ask for at once, at most 40.

    Raises:
        SourceError: The instance fails, or is none; the line starts with `instance`.
    """
    base = instance if "://" in instance else f"https://{instance}"
    url = f"{base}/api/v1/timelines/tag/{quote(tag, safe='')}?limit={max(1, min(limit, _MOST_A_PAGE))}"
    for _ in range(_PAGES):
        fetched = fetcher.get(url, JSON, instance)
        statuses = fetched.json(instance)
        if not isinstance(statuses, list):
            raise SourceError(f"{instance}: is not a Mastodon instance")
        yield from statuses
        following = _NEXT.search(fetched.headers.get("link", ""))
        oldest = moment_at(statuses[-1], "created_at") if statuses else None
        if following is None or oldest is None or oldest < since:
            return
        url = urljoin(url, following[1])
        if urlsplit(url)[:2] != urlsplit(base)[:2]:
            return
