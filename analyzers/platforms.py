"""How long a text may be on each platform, counted the way that platform counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import regex

from analyzers.data import load_table
from analyzers.document import Kind, Platform

_GRAPHEME = regex.compile(r"\X")
_URL = regex.compile(r"https?://[^\s<>\"]+", regex.IGNORECASE)
_EMOJI = regex.compile(r"\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3")
_REMOTE_DOMAIN = regex.compile(r"(?<![\w/])(@\w+)@[\w.-]+\w")
_URL_LENGTH = 23
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))


@dataclass(frozen=True, slots=True)
class Limit:
    """What a platform allows: `limit` in its own unit, `fold` where the text is cut, `bytes` as a second cap."""

    limit: int
    unit: str
    fold: int | None = None
    bytes: int | None = None


def name_of(platform: Platform) -> str:
    """The platform's name as it writes it itself."""
    name: str = load_table("platforms")[platform]["name"]
    return name


@cache
def limit_of(kind: Kind, platform: Platform) -> Limit:
    """The limit for this kind of text on this platform (source: `data/platforms.toml`)."""
    table = load_table("platforms")[platform]
    entry = table[kind]
    return Limit(entry["limit"], table["unit"], entry.get("fold"), entry.get("bytes"))


def length_of(text: str, platform: Platform) -> int:
    """The length of the text in the unit that the platform counts in."""
    unit: str = load_table("platforms")[platform]["unit"]
    return _COUNTERS[unit](text)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _utf8(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _graphemes(text: str) -> int:
    return len(_GRAPHEME.findall(text))


def _mastodon(text: str) -> int:
    short = _URL.sub("u" * _URL_LENGTH, text)
    return _graphemes(_REMOTE_DOMAIN.sub(r"\1", short))


def _weighted(text: str) -> int:
    """The weighted length of twitter-text 3: light characters 1, others and emoji sequences 2, a URL 23."""
    text, urls = _URL.subn("", text)
    return urls * _URL_LENGTH + sum(_weight(cluster) for cluster in _GRAPHEME.findall(text))


def _weight(cluster: str) -> int:
    if _EMOJI.match(cluster) and not cluster.isascii():
        return 2
    return sum(1 if any(low <= ord(char) <= high for low, high in _LIGHT) else 2 for char in cluster)


_COUNTERS: dict[str, Callable[[str], int]] = {
    "utf16": _utf16,
    "utf8": _utf8,
    "graphemes": _graphemes,
    "mastodon": _mastodon,
    "weighted": _weighted,
}
