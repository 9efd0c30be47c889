"""Fresh posts, those first to which a student could add most: what the radar shows, on the screen and in the command."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tui.config import Config

if TYPE_CHECKING:
    from sources.web.radar import Radar, RadarPost

HOURS = 48  # how old a post may be, where nothing else is asked for


@dataclass(frozen=True, slots=True)
class FreshPost:
    """A post with what answering it is worth.

    Attributes:
        url: Its page.
        author: The name shown.
        text: Its words.
        posted: When, in UTC.
        replies: How many it had.
        tags: Its hashtags, without #.
        instance: Where it was found.
        score: What answering is worth; higher is more.
        why: What there is to add, in a few words.
        topics: What it speaks of, the weightiest first.
    """

    url: str
    author: str
    text: str
    posted: datetime
    replies: int
    tags: tuple[str, ...]
    instance: str
    score: float
    why: str
    topics: tuple[str, ...]


def ask(
    config: Config,
    tags: Sequence[str],
    hours: float,
    cache: Path,
    now: datetime,
    asking: Callable[[str], None] = lambda _instance: None,
) -> Radar:
    """Asks the servers for fresh posts; what is in them is not read yet.

    Args:
        config: Names the servers.
        tags: Hashtags, without #.
        hours: How old a post may be.
        cache: The folder where answers are kept for some minutes.
        now: The time.
        asking: Told, from any thread, which server is asked next; what it raises ends the asking.

    Raises:
        SourceError: The proxy named in the environment cannot be used.
    """
    from sources.web.fetch import Fetcher
    from sources.web.radar import fresh_posts

    with Fetcher(cache) as fetcher:
        return fresh_posts(tags, config.instances, fetcher, now, hours, asking=asking)


def nobody_answered(radar: Radar, config: Config) -> str:
    """In one line that nothing could be read at all; empty where something was."""
    if radar.posts or len(radar.problems) < len(set(config.instances)):
        return ""
    return f"no instance could be read; others can be named in {config.path}"


def ranked(posts: Iterable[RadarPost], now: datetime) -> tuple[FreshPost, ...]:
    """The posts with something to add, the worthiest first; slow, for each of them is read."""
    judged = [_judged(post, now) for post in posts]
    return tuple(sorted((post for post in judged if post.score), key=lambda post: -post.score))


def _judged(post: RadarPost, now: datetime) -> FreshPost:
    from analyzers.document import Platform
    from snippets.reply.worth import worth_of

    worth = worth_of(post.text, Platform.MASTODON, post.replies_count, post.posted, now)
    return FreshPost(
        url=post.url,
        author=post.author,
        text=post.text,
        posted=post.posted,
        replies=post.replies_count,
        tags=post.tags,
        instance=post.instance,
        score=worth.score,
        why=worth.why,
        topics=worth.topics,
    )
