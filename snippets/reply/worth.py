"""How much a student could add to a post, and in one line why: what the radar ranks by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from analyzers import Platform
from snippets.reply.drafts import items_for
from snippets.reply.frames import Move
from snippets.reply.occasion import Occasion
from snippets.reply.post import Post, is_english, read_post

_OPEN = {
    Occasion.SEEKING: ("asks for views", 2.0),
    Occasion.DEBATE: ("invites an argument", 1.5),
    Occasion.POLL: ("is a poll", 1.0),
    Occasion.PEARL: ("teaches", 1.2),
    Occasion.CASE: ("is a case", 1.2),
    Occasion.PAPER: ("is about a paper", 1.2),
    Occasion.OWN_WORK: ("shows the writer's own work", 1.4),
    Occasion.QUALITY: ("is about quality improvement", 1.4),
    Occasion.REFLECTION: ("looks back", 1.0),
    Occasion.RESOURCE: ("offers a resource", 0.8),
    Occasion.CALL: ("calls for papers or abstracts", 0.7),
    Occasion.RECRUITING: ("looks for people", 0.6),
    Occasion.NEWS: ("is news", 0.3),
    Occasion.CONGRATULATION: ("congratulates somebody", 0.2),
    Occasion.REMARK: ("is a remark", 0.5),
}
_FRESH = timedelta(hours=24)
_CROWDED = 15  # replies after which one more is not read


@dataclass(frozen=True, slots=True)
class Worth:
    """What answering a post is worth.

    Attributes:
        score: Higher is more; 0 where there is nothing to add.
        why: In a few words, for the list.
        topics: The titles of what it speaks of, the weightiest first.
    """

    score: float
    why: str
    topics: tuple[str, ...] = ()


def worth_of(text: str, platform: Platform, replies: int, posted: datetime, now: datetime) -> Worth:
    """What a student could add to a post.

    Args:
        text: The post.
        platform: Where it stands.
        replies: How many it has already.
        posted: When it was written.
        now: The time from which its age is counted.
    """
    if not is_english(text):
        return Worth(0.0, "not in English")
    post = read_post(text, platform)
    if post.occasion.is_grave:
        return Worth(0.0, "somebody grieves or is in distress: answer as a person, if at all")
    told, weight = _OPEN[post.occasion]
    fitting = {move: _fitting(post, move) for move in (Move.QUESTION, Move.EVIDENCE)}
    score = (
        weight + 0.5 * fitting[Move.QUESTION] + 0.7 * fitting[Move.EVIDENCE] + 0.1 * min(8, len(post.phrases))
    )
    score *= 1.0 if now - posted < _FRESH else 0.7
    score *= max(0.2, 1 - replies / _CROWDED)
    if not post.subjects:
        score *= 0.4
    topics = tuple(subject.topic.title for subject in post.subjects)
    return Worth(round(score, 2), _why(post, told, fitting, replies), topics)


def _fitting(post: Post, move: Move) -> int:
    """How many things of the library fit what the post mentions, three at most."""
    return sum(bool(item.about) for item in islice(items_for(post, move), 3))


def _why(post: Post, told: str, fitting: dict[Move, int], replies: int) -> str:
    topics = " and ".join(subject.topic.title.lower() for subject in post.subjects[:2])
    parts = [f"{told}: {topics}" if topics else told]
    if fitting[Move.EVIDENCE]:
        parts.append(f"{fitting[Move.EVIDENCE]} source{'s' if fitting[Move.EVIDENCE] > 1 else ''} fit")
    parts.append(
        "nobody has answered yet" if not replies else f"{replies} repl{'ies' if replies > 1 else 'y'}"
    )
    return "; ".join(parts)
