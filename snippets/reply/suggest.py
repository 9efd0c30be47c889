"""Three to five replies to a post that differ in what they do and have all passed the gate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from analyzers import Platform, Verdict
from analyzers.document import Kind
from analyzers.platforms import length_of, limit_of
from snippets.reply.drafts import OF_PEOPLE, Draft, drafts_of
from snippets.reply.frames import Move
from snippets.reply.gate import judge_reply, too_alike, words_taken_up
from snippets.reply.occasion import Occasion
from snippets.reply.post import Post, is_english, read_post
from snippets.reply.specifics import Specific
from snippets.topic import Source
from snippets.words import stems_of

_TRIES = 18  # drafts of one move that go to the gate
_WELL_NAMED = 4  # words of the post's specifics: a reply that takes up so many is preferred
_LESSON = (Move.QUESTION, Move.EVIDENCE, Move.EXPERIENCE, Move.INSIGHT, Move.RESOURCE, Move.APPRECIATION)
_WORK = (Move.QUESTION, Move.EVIDENCE, Move.APPRECIATION, Move.RESOURCE, Move.INSIGHT, Move.EXPERIENCE)
_PERSON = (Move.APPRECIATION, Move.QUESTION, Move.EXPERIENCE)
_ORDER: dict[Occasion, tuple[Move, ...]] = {
    Occasion.OWN_WORK: _WORK,
    Occasion.PAPER: _WORK,
    Occasion.RESOURCE: _WORK,
    Occasion.NEWS: _PERSON,
    Occasion.CONGRATULATION: (Move.APPRECIATION, Move.QUESTION),
    Occasion.REMARK: (Move.QUESTION, Move.APPRECIATION, Move.EXPERIENCE),
    Occasion.CALL: (Move.QUESTION, Move.EXPERIENCE, Move.APPRECIATION),
    Occasion.RECRUITING: (Move.QUESTION, Move.EXPERIENCE, Move.APPRECIATION),
    Occasion.SEEKING: (Move.RESOURCE, Move.QUESTION, Move.EVIDENCE, Move.EXPERIENCE, Move.APPRECIATION),
    Occasion.DEBATE: (Move.QUESTION, Move.EVIDENCE, Move.EXPERIENCE, Move.INSIGHT, Move.APPRECIATION),
    Occasion.POLL: (Move.EXPERIENCE, Move.QUESTION, Move.EVIDENCE, Move.APPRECIATION),
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A reply on offer.

    Attributes:
        text: As it would be posted; square brackets are the user's to fill.
        moves: What it does.
        specifics: What of the post it takes up.
        sources: Where its facts are written.
        length: In the platform's unit.
        limit: The platform's limit.
        verdict: Of preround's own check.
    """

    text: str
    moves: tuple[Move, ...]
    specifics: tuple[Specific, ...]
    sources: tuple[Source, ...]
    length: int
    limit: int
    verdict: Verdict


def suggest_replies(
    text: str,
    platform: Platform = Platform.LINKEDIN,
    count: int = 4,
    author_role: str = "",
    year: str = "",
    said: Sequence[str] = (),
) -> tuple[Suggestion, ...]:
    """Up to `count` replies to a post, each with another move; fewer where fewer pass the gate.

    Args:
        text: The post.
        platform: Where the reply would stand.
        count: How many are wanted.
        author_role: What the writer of the post is, where that is known.
        year: The user's own year ("fourth-year"), where they have kept it.
        said: Replies that others have written already.
    """
    if not text.strip() or not is_english(text):
        return ()
    post = read_post(text, platform, author_role)
    chosen: list[Suggestion] = []
    frames: set[str] = set()
    for move in _moves(post, count):
        found = _first_passing(post, move, year, (*said, *(one.text for one in chosen)), frames)
        if found:
            suggestion, draft = found
            chosen.append(suggestion)
            frames.add(draft.frame)
        if len(chosen) == count:
            break
    return tuple(chosen)


def _moves(post: Post, count: int) -> Iterator[Move]:
    """The moves in the order of the occasion, an answer first where the post asks; then questions, should too few pass."""
    if post.occasion.is_grave:
        yield from [Move.APPRECIATION] * min(count, 3)
        return
    order = _ORDER.get(post.occasion, _LESSON)
    if post.asked:
        yield Move.EXPERIENCE
        order = tuple(move for move in order if move is not Move.EXPERIENCE)
    yield from order
    yield from [Move.QUESTION] * 2


def _first_passing(
    post: Post, move: Move, year: str, said: Sequence[str], frames: set[str]
) -> tuple[Suggestion, Draft] | None:
    limit = limit_of(Kind.REPLY, post.platform).limit
    fitting = (
        draft
        for draft in drafts_of(post, move, year)
        if draft.frame not in frames
        and length_of(draft.text, post.platform) <= limit
        and not too_alike(draft.text, said, post.text)
    )
    second_best: tuple[Suggestion, Draft] | None = None
    for draft in islice(fitting, _TRIES):
        judged = judge_reply(draft.text, post.platform, post.text, _said_by(draft))
        if not (judged.passes or (post.occasion.is_grave and judged.only("unspecific"))):
            continue
        found = _suggestion(post, draft, limit, judged.analysis.verdict), draft
        answers = move is Move.EXPERIENCE and post.asked is not None
        first_is_best = answers or post.occasion.is_grave or post.occasion in OF_PEOPLE
        if first_is_best or words_taken_up(draft.text, post) >= _WELL_NAMED:
            return found
        second_best = second_best or found
    return second_best


def _suggestion(post: Post, draft: Draft, limit: int, verdict: Verdict) -> Suggestion:
    sources = (draft.source,) if draft.source else ()
    length = length_of(draft.text, post.platform)
    return Suggestion(draft.text, draft.moves, named_in(post, draft.text), sources, length, limit, verdict)


def _said_by(draft: Draft) -> tuple[str, ...]:
    source = draft.source
    return (f"{source.title} {source.short} {source.year}", draft.said) if source else ()


def named_in(post: Post, reply: str) -> tuple[Specific, ...]:
    """The specifics of the post all of whose telling words stand in the reply."""
    said = set(stems_of(reply))
    return tuple(
        sorted((one for one in post.specifics if one.stems and one.stems <= said), key=lambda one: one.start)
    )
