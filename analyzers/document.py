"""The text that is read, and where it is meant to appear."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a text is for. A rule may weigh the same words differently in a headline and in a post."""

    HEADLINE = "headline"
    ABOUT = "about"
    BIO = "bio"
    POST = "post"
    REPLY = "reply"
    MESSAGE = "message"

    @property
    def is_profile(self) -> bool:
        """Whether the text stands in a profile, where it speaks for the person every day."""
        return self in {Kind.HEADLINE, Kind.ABOUT, Kind.BIO}


class Platform(StrEnum):
    """Where a text will appear."""

    LINKEDIN = "linkedin"
    X = "x"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    THREADS = "threads"


@dataclass(frozen=True, slots=True)
class Document:
    """One text to be read.

    Attributes:
        text: The text as given. Every offset in preround counts Unicode code points of this string.
        kind: What the text is for.
        platform: Where it will appear.
        origin: Where it came from, in words a person recognises ("Shares.csv, 4 March 2026").
        unread: Spans (start, end) that belong to the text but are not prose, such as fenced code.
    """

    text: str
    kind: Kind = Kind.POST
    platform: Platform = Platform.LINKEDIN
    origin: str = ""
    unread: tuple[tuple[int, int], ...] = ()
