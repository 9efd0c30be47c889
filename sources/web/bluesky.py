"""A Bluesky post and its replies, by the public AppView."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from analyzers import Platform
from sources.errors import SourceError
from sources.web.clean_text import one_line, without_controls
from sources.web.conversation import Thread, ThreadReply
from sources.web.endpoints import Endpoints
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON, RefusedError
from sources.web.json_values import list_at, moment_at, text_at, value_at

_POST_PATH = re.compile(r"/profile/([^/]{1,260})/post/([A-Za-z0-9._~:-]{1,512})/?")
_MEMBERS_ONLY = "!no-unauthenticated"
_SENSITIVE = {"porn", "sexual", "nudity", "graphic-media", "gore", "!warn", "!hide"}
_DEPTH = 3
_MOST_REPLIES = 100


def post_key(url: str) -> tuple[str, str] | None:
    """The handle or DID, and the record key, in the address of a post; None for another address."""
    match = _POST_PATH.fullmatch(unquote(urlsplit(url).path))
    return (match[1].removeprefix("@"), match[2]) if match else None


def read_bluesky(url: str, fetcher: Fetcher, endpoints: Endpoints) -> Thread:
    """The post at an address for which `post_key` finds a key.

    Raises:
        SourceError: It is gone, blocked, for members only, has no words, or the service does not answer.
    """
    name = one_line(url)
    key = post_key(url)
    if key is None:
        raise SourceError(f"{name}: is not the address of one post; open the post and copy its address")
    account, record = key
    did = account if account.startswith("did:") else _did(account, name, fetcher, endpoints)
    thread = _thread(f"at://{did}/app.bsky.feed.post/{record}", name, fetcher, endpoints)
    post = value_at(thread, "post")
    if _MEMBERS_ONLY in _labels(value_at(post, "author")):
        raise SourceError(f"{name}: its author shows posts to signed-in people only; paste the text instead")
    text = without_controls(text_at(post, "record", "text")).strip()
    if not text:
        raise SourceError(f"{name}: has no words to answer, only pictures or links")
    return Thread(
        url=url,
        platform=Platform.BLUESKY,
        author=_author(post),
        author_role="",
        text=text,
        posted=moment_at(post, "record", "createdAt"),
        replies=tuple(_replies(thread))[:_MOST_REPLIES],
        sensitive=bool(_SENSITIVE & (_labels(post) | _self_labels(post))),
    )


def _did(handle: str, name: str, fetcher: Fetcher, endpoints: Endpoints) -> str:
    url = f"{endpoints.bluesky}/com.atproto.identity.resolveHandle?handle={quote(handle)}"
    try:
        did = text_at(fetcher.get(url, JSON, name).json(name), "did")
    except RefusedError as error:
        if error.status == 400:
            raise SourceError(f"{name}: nobody on Bluesky is called {one_line(handle, 80)}") from error
        raise
    if not did.startswith("did:"):
        raise SourceError(f"{name}: nobody on Bluesky is called {one_line(handle, 80)}")
    return did


def _thread(uri: str, name: str, fetcher: Fetcher, endpoints: Endpoints) -> Any:
    query = urlencode({"uri": uri, "depth": _DEPTH, "parentHeight": 0})
    try:
        answer = fetcher.get(f"{endpoints.bluesky}/app.bsky.feed.getPostThread?{query}", JSON, name).json(
            name
        )
    except RefusedError as error:
        if error.status == 400 and b"NotFound" in error.body:
            raise SourceError(f"{name}: the post is private or deleted") from error
        raise
    thread = value_at(answer, "thread")
    kind = text_at(thread, "$type")
    if kind.endswith("#notFoundPost") or value_at(thread, "notFound") is True:
        raise SourceError(f"{name}: the post is private or deleted")
    if kind.endswith("#blockedPost") or value_at(thread, "blocked") is True:
        raise SourceError(f"{name}: its author has blocked who would see it here; paste the text instead")
    return thread


def _replies(thread: Any) -> Iterator[ThreadReply]:
    for reply in list_at(thread, "replies"):
        post = value_at(reply, "post")
        text = without_controls(text_at(post, "record", "text")).strip()
        if text and _MEMBERS_ONLY not in _labels(value_at(post, "author")):
            yield ThreadReply(_author(post), text, moment_at(post, "record", "createdAt"))
        yield from _replies(reply)


def _author(post: Any) -> str:
    return one_line(text_at(post, "author", "displayName") or text_at(post, "author", "handle"))


def _labels(labelled: Any) -> set[str]:
    """The labels in force: a later one with `neg` takes the same label back."""
    labels = list_at(labelled, "labels")
    taken_back = {text_at(label, "val") for label in labels if value_at(label, "neg") is True}
    return {text_at(label, "val") for label in labels} - taken_back


def _self_labels(post: Any) -> set[str]:
    return {text_at(label, "val") for label in list_at(post, "record", "labels", "values")}
