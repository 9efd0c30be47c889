"""A LinkedIn post in the HTML that somebody saved from their browser.

LinkedIn changes its markup without notice, so what is known of it stands in the lists below, newest first: the page
of a signed-in reader, the public page, and the structured data (JSON-LD) that the public page carries for search
engines. Gathered in November 2026; likely, not sure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bs4 import BeautifulSoup, Tag

from sources.web.clean_text import one_line, without_controls
from sources.web.conversation import ThreadReply
from sources.web.json_values import list_at, moment_at, text_at, value_at
from sources.web.text_of_html import text_of_tree

_TEXT = (
    ".feed-shared-update-v2__description .update-components-text",
    ".update-components-text",
    ".feed-shared-text",
    "[data-test-id=main-feed-activity-card__commentary]",
    ".attributed-text-segment-list__content",
    "[data-testid=expandable-text-box]",
)
_AUTHOR = (
    ".update-components-actor__title [aria-hidden=true]",
    ".update-components-actor__name",
    "[data-tracking-control-name=public_post_feed-actor-name]",
    ".base-main-feed-card__entity-lockup a",
)
_ROLE = (
    ".update-components-actor__description [aria-hidden=true]",
    ".update-components-actor__description",
    ".base-main-feed-card__entity-lockup p",
)
_COMMENT = (".comments-comment-entity", ".comments-comment-item", "section.comment")
_COMMENT_AUTHOR = (".comments-comment-meta__description-title", ".comment__author")
_COMMENT_TEXT = (".comments-comment-item__main-content", ".comment__text")
_MORE = re.compile(r"\s*(?:…|\.\.\.)\s*(?:see )?more\s*$", re.IGNORECASE)
_HASHTAG = re.compile(r"\bhashtag\s*(?=#)")
_POSTINGS = {"SocialMediaPosting", "DiscussionForumPosting", "Article", "VideoObject"}
_MOST_COMMENTS = 100


class LinkedInPost:
    """What a saved page says about the first post on it; each part empty where the page lacks it."""

    def __init__(self, tree: BeautifulSoup, structured: list[str]) -> None:
        """Reads the tree of the page and its JSON-LD blocks."""
        data = _posting(structured)
        comments = tuple(_comments(tree)) or tuple(_told_comments(data))
        for selector in _COMMENT:
            for element in tree.select(selector):
                element.decompose()  # their texts carry the same classes as the post's
        told = text_at(data, "articleBody") or text_at(data, "text")
        self.text: str = _plain(_first(tree, _TEXT) or without_controls(told).strip())
        self.author: str = one_line(_first(tree, _AUTHOR) or text_at(data, "author", "name"))
        self.role: str = one_line(_first(tree, _ROLE))
        self.posted: datetime | None = moment_at(data, "datePublished")
        self.comments: tuple[ThreadReply, ...] = comments[:_MOST_COMMENTS]


def _posting(structured: list[str]) -> Any:
    for block in structured:
        try:
            value = json.loads(block)
        except (ValueError, RecursionError):
            continue
        for item in [value, *list_at(value, "@graph"), *(value if isinstance(value, list) else [])]:
            if text_at(item, "@type") in _POSTINGS:
                return item
    return None


def _comments(tree: BeautifulSoup) -> Iterator[ThreadReply]:
    for selector in _COMMENT:
        for element in tree.select(selector):
            if text := _plain(_first(element, _COMMENT_TEXT)):
                yield ThreadReply(one_line(_first(element, _COMMENT_AUTHOR)), text)


def _told_comments(data: Any) -> Iterator[ThreadReply]:
    for comment in list_at(data, "comment"):
        if text := without_controls(text_at(comment, "text")).strip():
            author = one_line(text_at(value_at(comment, "author"), "name"))
            yield ThreadReply(author, text, moment_at(comment, "datePublished"))


def _first(tree: BeautifulSoup | Tag, selectors: tuple[str, ...]) -> str:
    for selector in selectors:
        for element in tree.select(selector):
            if text := text_of_tree(element):
                return text
    return ""


def _plain(text: str) -> str:
    """Without "…more", and without the word that screen readers hear before a hashtag."""
    return _HASHTAG.sub("", _MORE.sub("", text)).strip()
