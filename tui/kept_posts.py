"""What the radar found last, in a small file of the user's: opening the radar then asks nobody anything."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sources.whole_file import replace_file
from tui.drafts import DraftError
from tui.fresh_posts import FreshPost

_MOST_BYTES = 5_000_000
_MOST_ANSWERED = 500


@dataclass(frozen=True, slots=True)
class Kept:
    """Posts that were found.

    Attributes:
        posts: The posts, the worthiest first.
        found: When they were found; None where nobody has looked yet.
        answered: The addresses of posts that were opened to be answered, the oldest first.
    """

    posts: tuple[FreshPost, ...] = ()
    found: datetime | None = None
    answered: tuple[str, ...] = ()

    def with_answered(self, url: str) -> Kept:
        """The same, with one more that was answered."""
        others = tuple(one for one in self.answered if one != url)
        return Kept(self.posts, self.found, (*others, url)[-_MOST_ANSWERED:])

    def after(
        self, posts: tuple[FreshPost, ...], failed: Collection[str], now: datetime, hours: float
    ) -> Kept:
        """What is known after another look: an instance that failed takes none of its posts away.

        Args:
            posts: What was found.
            failed: The instances that could not be read to the end.
            now: When.
            hours: How old a post may be.
        """
        new = {post.url for post in posts}
        since = now - timedelta(hours=hours)
        left = (
            post
            for post in self.posts
            if post.instance in failed and post.posted >= since and post.url not in new
        )
        both = sorted((*posts, *left), key=lambda post: -post.score)
        return Kept(tuple(both), now, self.answered)


def load_kept(folder: Path) -> Kept:
    """What is kept in the user's folder; nothing where that cannot be read, for it can be found again."""
    try:
        with _path(folder).open("rb") as file:
            table = json.loads(file.read(_MOST_BYTES))
        return Kept(
            tuple(_post(fields) for fields in table["posts"]),
            _moment(table["found"]) if table["found"] else None,
            tuple(str(url) for url in table["answered"]),
        )
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return Kept()


def save_kept(kept: Kept, folder: Path) -> None:
    """Keeps it, whole or not at all, readable by its owner only.

    Raises:
        DraftError: It could not be written; the line names the file.
    """
    table = {
        "found": kept.found.isoformat() if kept.found else "",
        "answered": kept.answered,
        "posts": [asdict(post) | {"posted": post.posted.isoformat()} for post in kept.posts],
    }
    path = _path(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_file(path, json.dumps(table, ensure_ascii=False).encode("utf-8", "replace"), ".radar-")
    except OSError as error:
        raise DraftError(f"{path}: {error.strerror or type(error).__name__}") from error


def _path(folder: Path) -> Path:
    return folder / "radar.json"


def _post(fields: Any) -> FreshPost:
    return FreshPost(
        url=str(fields["url"]),
        author=str(fields["author"]),
        text=str(fields["text"]),
        posted=_moment(fields["posted"]),
        replies=int(fields["replies"]),
        tags=tuple(map(str, fields["tags"])),
        instance=str(fields["instance"]),
        score=float(fields["score"]),
        why=str(fields["why"]),
        topics=tuple(map(str, fields["topics"])),
    )


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
