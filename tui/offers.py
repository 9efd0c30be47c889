"""What can be answered to a post: the replies on offer, or one line that says why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from analyzers.document import Platform
from tui.marks import Mark

if TYPE_CHECKING:
    from snippets.reply.post import Post
    from snippets.reply.suggest import Suggestion

COUNT = 5
_MOST_NAMED = 12  # phrases underlined: were all of them, none would stand out


@dataclass(frozen=True, slots=True)
class Offers:
    """Replies to one post.

    Attributes:
        suggestions: The replies, the most fitting first.
        said: Why there are none.
        about: Topics and occasion of the post, for its title.
        marks: What in the post a reply can take up.
    """

    suggestions: tuple[Suggestion, ...] = ()
    said: str = ""
    about: str = ""
    marks: tuple[Mark, ...] = ()


@lru_cache(maxsize=16)
def offers_for(text: str, platform: Platform, year: str = "") -> Offers:
    """The replies to a post: slow, but only once a text and platform.

    Args:
        text: The post.
        platform: Where the reply would stand.
        year: The user's own year, where they have kept it.
    """
    from snippets.reply.post import is_english, read_post
    from snippets.reply.suggest import suggest_replies

    if not text.strip():
        return Offers(said="Replies appear here once there is a post to answer.")
    if not is_english(text):
        return Offers(said="This does not seem to be in English, the only language of these replies.")
    post = read_post(text, platform)
    suggestions = suggest_replies(text, platform, COUNT, year=year)
    said = (
        "" if suggestions else "Nothing in it to take up: a reply would be empty. Say what you think, below."
    )
    return Offers(suggestions, said, _about(post), _marks(post))


def _about(post: Post) -> str:
    topics = ", ".join(subject.topic.title for subject in post.subjects[:3])
    return " · ".join(part for part in (topics, post.occasion.value.replace("_", " ")) if part)


def _marks(post: Post) -> tuple[Mark, ...]:
    named = sorted(post.phrases[:_MOST_NAMED], key=lambda one: one.start)
    return tuple(Mark(one.start, one.end, "named", "A reply can take this up.") for one in named)
