"""A post and the replies under it, wherever they were read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from analyzers import Platform


@dataclass(frozen=True, slots=True)
class ThreadReply:
    """A reply somebody has written already, so that nobody says it again.

    Attributes:
        author: The name shown.
        text: Its words.
        posted: When, in UTC, where that is known.
    """

    author: str
    text: str
    posted: datetime | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A post to be answered.

    Attributes:
        url: Where it can be seen, as given.
        platform: Where it was posted; None for any other page.
        author: The name shown, or empty.
        author_role: What the author says to be, on one line, or empty.
        text: Its words; never empty.
        posted: When, in UTC, where that is known.
        replies: What was answered, as far as the server shows it without a login.
        sensitive: Whether its author or the platform marked it so.
    """

    url: str
    platform: Platform | None
    author: str
    author_role: str
    text: str
    posted: datetime | None = None
    replies: tuple[ThreadReply, ...] = ()
    sensitive: bool = False
