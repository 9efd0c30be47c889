"""A draft as a platform will show it: cut, with its links shortened and what is too long marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content

from analyzers.document import Document, Platform
from analyzers.platforms import length_of, limit_of
from tui.fold import fold_offset, within
from tui.widgets.platform_bar import name_of

_TOKEN = re.compile(
    r"""(?P<link>https?://[^\s<>"]+)
      | (?P<mention>(?<![\w/.@])@\w[\w.-]{0,60}(?P<server>@[\w.-]{1,60}\w)?)
      | (?P<tag>(?<![\w&\#])\#\w{1,100})""",
    re.IGNORECASE | re.VERBOSE,
)
_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_SHORT = 23  # cells of a link, where every link counts as 23
_STYLES = {"link": "$text-primary underline", "mention": "$text-primary bold", "tag": "$text-primary bold"}
_OVER = "$text-error underline"


@dataclass(frozen=True, slots=True)
class Preview:
    """What readers see.

    Attributes:
        text: The text as shown.
        said: Its count, and what follows from it, in a line.
        cut: Whether more of it can be shown.
    """

    text: Content
    said: str
    cut: bool


def preview_of(document: Document, *, whole: bool = False) -> Preview:
    """The document as its platform shows it, up to the fold or `whole`."""
    text, platform = document.text, document.platform
    limit = limit_of(document.kind, platform).limit
    fold = fold_offset(text, document.kind, platform)
    end = len(text) if whole or fold is None else fold
    over = within(text, platform, limit)
    shown = Content.assemble(*_pieces(text, platform, end, over))
    if end < len(text):
        shown = Content.assemble(shown.rstrip(), "… ", ("see more", "bold $text-muted"))
    return Preview(shown, " · ".join(_said(document, limit, fold)), fold is not None)


def _pieces(text: str, platform: Platform, end: int, over: int) -> Iterator[Content]:
    place = 0
    for match in _TOKEN.finditer(text, 0, end):
        yield from _plain(text, place, match.start(), over)
        name = match.lastgroup if match.lastgroup in _STYLES else "mention"
        style = _STYLES[name or "mention"]
        yield Content.styled(_shown(match, platform), style if match.end() <= over else _OVER)
        place = match.end()
    yield from _plain(text, place, end, over)


def _plain(text: str, start: int, end: int, over: int) -> Iterator[Content]:
    """Words without any meaning to a platform; a mark stands where the limit is."""
    yield Content(text[start : max(start, min(end, over))])
    if start <= over < end:
        yield Content.styled("▐over the limit▌", "$text-error bold")
    yield Content.styled(text[max(start, over) : end], _OVER)


def _shown(match: re.Match[str], platform: Platform) -> str:
    """A link or a mention as it stands there: what is not counted is not shown either."""
    if match["link"] and platform in {Platform.X, Platform.MASTODON}:
        bare = _SCHEME.sub("", match[0])
        return bare if len(bare) <= _SHORT else f"{bare[: _SHORT - 1]}…"
    if match["server"] and platform is Platform.MASTODON:
        return match[0].removesuffix(match["server"])
    return match[0]


def _said(document: Document, limit: int, fold: int | None) -> Iterator[str]:
    length = length_of(document.text, document.platform)
    yield f"{name_of(document.platform)} {document.kind.value}: {length:,} of {limit:,}"
    if length > limit:
        yield f"{length - limit:,} over"
        if document.platform is Platform.X and document.kind.value == "post":
            yield f"a thread would take {posts_needed(document.text, document.platform, limit)} posts"
    if fold is not None:
        yield f"cut after {fold:,} characters"


def posts_needed(text: str, platform: Platform, limit: int) -> int:
    """How many posts hold the text, cut between words, without numbers on them."""
    posts, post = 1, ""
    for word in re.findall(r"\s*\S+", text):
        if length_of(post + word, platform) <= limit:
            post += word
            continue
        posts += bool(post)
        post = word.lstrip()
        posts += (length_of(post, platform) - 1) // limit  # a word longer than a post
    return posts
