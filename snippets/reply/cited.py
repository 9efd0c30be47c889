"""A paper found for a post, offered as something to read: its title and address, and no claim that nobody has read."""

from __future__ import annotations

from collections.abc import Sequence

from analyzers import Kind
from analyzers.platforms import length_of, limit_of
from snippets.reply.frames import Frame, Move, frames_of
from snippets.reply.gate import judge_reply
from snippets.reply.post import Post
from snippets.reply.suggest import Suggestion, named_in
from snippets.topic import Source

_TERMS = 3


def search_words(post: Post) -> str:
    """What to look for: the topic and the weightiest phrases of the post, a few words in all."""
    phrases = [one.text for one in post.phrases[:_TERMS]]
    topics = [subject.topic.title for subject in post.subjects[:1]]
    words = dict.fromkeys(
        word.strip(",.;:").lower() for text in (*topics, *phrases[:2]) for word in text.split()
    )
    return " ".join(word for word in words if word not in {"the", "a", "an", "and", "in", "of", "for"})


def wider_search_words(post: Post) -> str:
    """What to look for when the first search finds nothing: the topic, or the weightiest phrase."""
    if post.subjects:
        return post.subjects[0].topic.title
    return post.phrases[0].text if post.phrases else ""


def cited_reply(post: Post, source: Source, journal: str) -> Suggestion | None:
    """A reply that points to a paper; None where nothing passes the gate."""
    names = [one.text for one in post.phrases]
    if not names:
        return None
    values = {
        "a": names[0],
        "b": names[1] if len(names) > 1 else "",
        "kind": source.kind,
        "title": source.title,
        "journal": journal,
        "year": str(source.year),
        "url": source.url,
    }
    filled = {name: value for name, value in values.items() if value}
    for frame in _fitting(frames_of("found_paper"), filled):
        text = frame.fill(filled)
        limit, length = limit_of(Kind.REPLY, post.platform).limit, length_of(text, post.platform)
        judged = judge_reply(text, post.platform, post.text, (f"{source.title} {source.year} {journal}",))
        if length <= limit and judged.passes:
            named = named_in(post, text)
            return Suggestion(
                text, (Move.RESOURCE,), named, (source,), length, limit, judged.analysis.verdict
            )
    return None


def _fitting(frames: Sequence[Frame], values: dict[str, str]) -> list[Frame]:
    return [frame for frame in frames if frame.slots <= values.keys()]
