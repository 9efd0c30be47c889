"""A thread by its address: which platform it is, and who reads it."""

from __future__ import annotations

from urllib.parse import urlsplit

from analyzers import Platform
from sources.errors import SourceError
from sources.web.address import checked_address
from sources.web.bluesky import read_bluesky
from sources.web.clean_text import one_line
from sources.web.conversation import Thread, ThreadReply
from sources.web.endpoints import Endpoints
from sources.web.fetch import Fetcher
from sources.web.fetched import RefusedError
from sources.web.mastodon import NotMastodonError, read_mastodon, status_id
from sources.web.page import read_page
from sources.web.x import read_x

__all__ = ["Thread", "ThreadReply", "read_thread"]

_ENDPOINTS = Endpoints()


def read_thread(url: str, fetcher: Fetcher, endpoints: Endpoints = _ENDPOINTS) -> Thread:
    """The post at an address, with its replies where the platform shows them without a login.

    Mastodon (any instance) and Bluesky give replies; X and any other page give the post alone.

    Raises:
        SourceError: The address cannot be read, or what it shows is no post; one line says why and what to do.
    """
    url = checked_address(url)
    try:
        return _read(url, fetcher, endpoints)
    except RefusedError as error:
        if error.status == 404:
            raise SourceError(f"{one_line(url)}: the post is private or deleted (404)") from error
        if error.status in {401, 403}:
            raise SourceError(f"{error}; paste the text instead") from error
        raise


def _read(url: str, fetcher: Fetcher, endpoints: Endpoints) -> Thread:
    host = (urlsplit(url).hostname or "").rstrip(".")
    if _is(host, "linkedin.com", "lnkd.in"):
        raise SourceError(
            f"{one_line(url)}: LinkedIn does not show posts without a login; "
            "paste the text, or save the page and give the file"
        )
    if _is(host, "bsky.app"):
        return read_bluesky(url, fetcher, endpoints)
    if _is(host, "x.com", "twitter.com"):
        return read_x(url, fetcher, endpoints)
    if status_id(url):
        try:
            return read_mastodon(url, fetcher)
        except NotMastodonError:
            pass  # another site whose addresses look alike; its page may still be read
    return read_page(url, fetcher, Platform.THREADS if _is(host, "threads.net", "threads.com") else None)


def _is(host: str, *domains: str) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
