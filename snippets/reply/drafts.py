"""Drafts of replies to a post: a frame that names something particular, with something of a topic in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, product
from typing import TypeVar
from zlib import crc32

from snippets.reply.answered import is_answered
from snippets.reply.bearing import bears_on, single_cues
from snippets.reply.frames import (
    Frame,
    Move,
    asks_of,
    frames_for,
    frames_of,
    intentions,
    introduction_for,
    occasion_frames_of,
    plain_lines_of,
    title_verb_of,
    verb_of,
)
from snippets.reply.honors import honors_of
from snippets.reply.occasion import Occasion
from snippets.reply.personal import is_personal
from snippets.reply.phrases import Part, part_of
from snippets.reply.post import Post
from snippets.reply.specifics import Specific, SpecificKind, vocabulary
from snippets.reply.subject import Subject
from snippets.topic import Item, Source, Topic
from snippets.words import Stems, stem, stems_of, word_list, words_of

Turned = TypeVar("Turned")
_READING = {"guideline", "review"}
OF_PEOPLE = {
    Occasion.NEWS,
    Occasion.CONGRATULATION,
    Occasion.CALL,
    Occasion.RECRUITING,
    Occasion.SEEKING,
    Occasion.OWN_WORK,
}  # more than of a subject
_OF_PERSONS = {Occasion.NEWS, Occasion.CONGRATULATION}  # nothing is taught or asked of a subject there
_CITING = {Move.EVIDENCE, Move.RESOURCE}  # what they name must be what the source is about
_OF_SUBJECTS = {Move.QUESTION, Move.EVIDENCE, Move.RESOURCE}
_ITEMS = 8  # of the topics are tried for a move
_DRAFTS = 6  # of one item: an item that only repeats the post leaves room for the next
_QUOTED_WORDS = 18  # of a question that is quoted back; a longer one is named by what it is about
_TOP = 3  # phrases that say what a post is about
_WEIGHTY = 2.0  # of a phrase that tells by itself
_PHRASES = 8  # of the weightiest are named
_LONG_TITLE, _SHORT_TITLE = 90, 20
_ARTICLE = re.compile(r"\b(the|an?) $", re.IGNORECASE)
_ENDS = re.compile(r"[.!?](?:\s|$)|\n")  # of a sentence
_NEAR = 120  # code points that a phrase may stand away for one point of weight
_PARTS: dict[Move, Callable[[Topic], Sequence[Item]]] = {
    Move.QUESTION: lambda topic: topic.questions,
    Move.EVIDENCE: lambda topic: topic.facts,
    Move.INSIGHT: lambda topic: topic.pitfalls,
    Move.EXPERIENCE: lambda topic: topic.practice,
    Move.RESOURCE: lambda topic: [
        fact for fact in topic.facts if fact.source and fact.source.kind in _READING
    ],
}


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply that has not passed the gate yet.

    Attributes:
        text: As it would be posted; square brackets are the user's to fill.
        moves: What it does.
        source: Where its fact is written.
        frame: The frame it was made from: no two suggestions use the same.
        said: What the source says, in the words of the library.
    """

    text: str
    moves: tuple[Move, ...]
    source: Source | None
    frame: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """An item of the library that fits a post, with the subject it was found under; None where it fits any subject."""

    item: Item
    subject: Subject | None = None


def drafts_of(post: Post, move: Move, year: str = "") -> Iterator[Draft]:
    """The drafts for one move, the most fitting first; `year` is the user's own, where it is known."""
    if post.occasion.is_grave:
        yield from _grave(post)
        return
    if move is Move.EXPERIENCE and post.asked:
        yield from _answers(post, post.asked)
    if post.occasion in OF_PEOPLE:
        yield from _without_topic(post, move, year)
    if post.occasion in _OF_PERSONS:
        return
    if post.occasion not in OF_PEOPLE or move in _OF_SUBJECTS:
        for found in islice(_found(post, move), _ITEMS):
            filled = _filled(post, move, frames_for(move, found.item), found, year)
            yield from islice(filled, _DRAFTS)
    if post.occasion not in OF_PEOPLE:
        yield from _without_topic(post, move, year)


def items_for(post: Post, move: Move) -> Iterator[Item]:
    """What the topics of a post have for a move, the most fitting first."""
    yield from (found.item for found in _found(post, move))


def _found(post: Post, move: Move) -> Iterator[Found]:
    pick = _PARTS.get(move)
    if pick is None or not post.subjects:
        return
    stems = Stems.of(post.text)
    most = post.subjects[0].weight
    scored: list[tuple[float, str, Found]] = []
    for rank, subject in enumerate(post.subjects[:3]):
        for item in pick(subject.topic):
            if move is Move.QUESTION and is_answered(item, post.text):
                continue
            score = _fit(item, stems, post) * subject.weight / most
            if score and (item.about or (not rank and not _is_incidental(post, subject))):
                scored.append((-score, item.text, Found(item, subject)))
    yield from (found for _, _, found in sorted(scored, key=lambda entry: entry[:2]))


def _fit(item: Item, stems: Stems, post: Post) -> float:
    """How well an item fits a post: how weighty in the post is what it is about; what only repeats it fits less."""
    if not item.about:
        return 0.4
    spans = {span for phrase in item.about if (span := stems.find(phrase)) and not _is_fragment(post, span)}
    if not spans:
        return 0.0
    held: dict[int, float] = {}
    for span in spans:
        for one in post.phrases:
            if _holds(one, span):
                held[one.start] = max(held.get(one.start, 0.0), one.weight * _part(one, span))
    loose = sum(not any(_holds(one, span) for one in post.phrases) for span in spans)
    said = set(stems_of(item.text))
    repeated = len(said & set(stems.order)) / max(1, len(said))
    return (sum(held.values()) + 0.6 * loose) * (0.5 if repeated > 0.75 else 1.0)


def _is_incidental(post: Post, subject: Subject) -> bool:
    """Whether a topic shows in one word only, among weightier ones: "high lipids" in a thread on the kidney."""
    if len(subject.spans) > 1 or len(post.phrases) <= _TOP:
        return False
    return not any(_holds(one, subject.spans[0]) for one in post.phrases[:_TOP])


def _is_fragment(post: Post, span: tuple[int, int]) -> bool:
    """Whether a span is one plain word within a phrase that speaks of something else: "vein" in "renal vein thrombosis"."""
    words = stems_of(post.text[span[0] : span[1]])
    if len(words) != 1 or words[0] in single_cues():
        return False
    return any(_holds(one, span) and span[1] < one.end for one in post.phrases)


def _part(specific: Specific, span: tuple[int, int]) -> float:
    """How much of a phrase a span is: "sodium" is little of "a spot urine sodium"."""
    return min(1.0, (span[1] - span[0] + 2) / (specific.end - specific.start))


def _holds(specific: Specific, span: tuple[int, int]) -> bool:
    return specific.start <= span[0] and span[1] <= specific.end


def _filled(
    post: Post, move: Move, frames: tuple[Frame, ...], found: Found | None, year: str
) -> Iterator[Draft]:
    """The frames of a move with one item, each with the specifics that go best with it."""
    item = found.item if found else None
    for frame, (first, second) in product(_turned(frames, post, move), _pairs(post, move, found)):
        values = _values(post, found, first, second)
        if frame.slots <= values.keys() and frame.takes(values.get("item", "")):
            asks = move is Move.QUESTION and item
            introduction = introduction_for(post.occasion, year) if asks else ""
            text = introduction + frame.fill(values)
            source, said = (item.source, item.text) if item and item.source else (None, "")
            yield Draft(text, _moves(move, frame), source, frame.text, said)


def _without_topic(post: Post, move: Move, year: str) -> Iterator[Draft]:
    if move is Move.QUESTION:
        yield from _filled(post, move, occasion_frames_of(post.occasion, move), None, year)
        yield from _asked(post, year)
    if move is Move.APPRECIATION:
        own = occasion_frames_of(post.occasion, move)
        yield from _filled(post, move, own or frames_of(move), None, year)
    if move is Move.EXPERIENCE:
        own = occasion_frames_of(post.occasion, move)
        yield from _filled(post if own else _weighty(post), move, own or intentions(), None, year)


def _weighty(post: Post, *, lines: bool = False) -> Post:
    """The post with those phrases only that tell by themselves, and are not the writer's own; and with its lines."""
    kept = [one for one in post.phrases if one.weight >= _WEIGHTY and not one.text.startswith("your ")]
    return replace(post, specifics=(*kept, *post.lines) if lines else tuple(kept))


def _answers(post: Post, asked: Specific) -> Iterator[Draft]:
    """Answers to the question a post asks, with blanks for what only the user has seen."""
    quoted = _quoted(asked)
    within = [one for one in post.phrases if _holds(asked, (one.start, one.end))]
    without = [one for one in post.phrases[:_PHRASES] if one not in within]
    for frame in _turned(frames_of("answer"), post, Move.EXPERIENCE):
        for phrase, other in pairwise((*within, *without, None)):
            given = {"asked": quoted, "a": phrase and phrase.text, "b": other and other.text}
            values = {name: value for name, value in given.items() if value}
            if frame.slots <= values.keys():
                yield Draft(frame.fill(values), (Move.EXPERIENCE,), None, frame.text)


def _quoted(asked: Specific | None) -> str | None:
    return asked.text if asked and len(asked.text.split()) <= _QUOTED_WORDS else None


def _asked(post: Post, year: str) -> Iterator[Draft]:
    """The questions of the occasion, each in a frame that names what it is about; a lesson is asked of weighty phrases."""
    post = _weighty(post, lines=True) if post.occasion is Occasion.PEARL else post
    for ask in _turned(asks_of(post.occasion, two=True), post, Move.RESOURCE):
        if is_answered(Item(ask), post.text):
            continue
        two = ask not in asks_of(post.occasion, two=False)
        frames = tuple(frame for frame in frames_of(Move.QUESTION) if not two or {"a", "b"} <= frame.slots)
        yield from islice(_filled(post, Move.QUESTION, frames, Found(Item(ask)), year), 3)


def _grave(post: Post) -> Iterator[Draft]:
    """Each frame with each line worth quoting back to somebody in grief or distress; then words that quote nothing."""
    lines = [one.text for one in post.lines if is_personal(one.text, post.occasion)]
    plain = tuple(Frame.of(text) for text in plain_lines_of(post.occasion))
    for frame in _turned(frames_of(post.occasion), post, Move.APPRECIATION):
        yield from (_humane(frame, line) for line in lines)
    yield from (_humane(frame, "") for frame in plain)


def _humane(frame: Frame, line: str) -> Draft:
    return Draft(frame.fill({"line": line}), (Move.APPRECIATION,), None, frame.text)


def _pairs(post: Post, move: Move, found: Found | None) -> Iterator[tuple[Specific | None, Specific | None]]:
    """Pairs of phrases to name: first what the item is about, beside it what goes with that in the post."""
    known = list(post.phrases[:_PHRASES])
    if found is None or found.subject is None:
        firsts, beside = known, known
    else:
        firsts = _named_for(post, move, found.item, found.subject)
        beside = firsts if move in _CITING else known
    if not firsts and move not in _CITING:
        yield None, None
    said = set(stems_of(found.item.text)) if found else set()
    for first in firsts[:3]:
        others = [one for one in beside if not (one.stems & first.stems)]
        if found and found.subject and move not in _CITING:
            others = [one for one in others if one in firsts or _in_one_sentence(post, first, one)]
        others.sort(key=lambda one: abs(one.start - first.start) / _NEAR - one.weight)
        if first.stems <= said and others and others[0] in firsts:
            # The item names it already: begin with what stands beside it in the post.
            yield others[0], first
        yield first, (others[0] if others else None)


def _named_for(post: Post, move: Move, item: Item, subject: Subject) -> list[Specific]:
    """The phrases of a post that an item can be said to be about, the weightiest first.

    A source must bear on what is named; a question or an intention may also begin with what it is listed under, or,
    where it fits any post of its topic, with what showed the topic.
    """
    about = _about(post, item)
    named = {one.start: one for one in (*post.phrases, *about) if bears_on(item, subject.topic, one)}
    if move not in _CITING and (item.about or not named):
        shown = about or [one for one in post.phrases if any(_holds(one, span) for span in subject.spans)]
        named |= {one.start: one for one in shown}
    return sorted(named.values(), key=lambda one: -one.weight)


def _in_one_sentence(post: Post, one: Specific, other: Specific) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return not _ENDS.search(post.text[start:end])


def _about(post: Post, item: Item) -> list[Specific]:
    """The phrases of a post that hold what an item is about; else those very words."""
    stems = Stems.of(post.text)
    found: dict[int, Specific] = {}
    for phrase in item.about:
        span = stems.find(phrase)
        if span is None or _is_fragment(post, span):
            continue
        one = next((one for one in post.phrases if _holds(one, span)), None) or _bare(post.text, span)
        if one:
            found[one.start] = one
    return sorted(found.values(), key=lambda one: -one.weight)


def _bare(text: str, span: tuple[int, int]) -> Specific | None:
    """What an item is about, as a phrase of its own; None where it is no noun, or one that lacks its article."""
    words = words_of(text[span[0] : span[1]])
    last = words[-1].lower if words else ""
    if part_of(last) is not Part.NAME or (len(words) == 1 and last in word_list("not_alone")):
        return None
    before = _ARTICLE.search(text, 0, span[0])
    article = f"{before[1].lower()} " if before else ""
    if (
        not article
        and len(words) == 1
        and last.islower()
        and not (last.endswith("s") or stem(last) in vocabulary())
    ):
        return None
    named = article + _inside(text[span[0] : span[1]])
    return Specific(*span, named, SpecificKind.PHRASE, 1.0, frozenset(stems_of(named)))


def _values(
    post: Post, found: Found | None, first: Specific | None, second: Specific | None
) -> dict[str, str]:
    item = found.item if found else None
    line = _line(post, first, found)
    source = item.source if item else None
    given = {
        "a": first and first.text,
        "b": second and second.text,
        "line": line,
        "asked": _quoted(post.asked),
        **honors_of(post, first),
        "item": item and _inside(item.text),
        "short": source and source.short,
        "verb": source and verb_of(source),
        "states": source and title_verb_of(source),
        "title": source and _short_title(source.title),
        "year": source and str(source.year),
        "url": source and source.url,
    }
    return {name: value for name, value in given.items() if value}


def _line(post: Post, first: Specific | None, found: Found | None) -> str | None:
    """A line to quote: one on what is named, or, where nothing is, one that the item fits."""
    if first:
        on = [one.text for one in post.lines if one.stems & first.stems]
    elif found and found.subject:
        stems = {
            stem for phrase in (*found.item.about, *found.subject.topic.cues) for stem in stems_of(phrase)
        }
        on = [one.text for one in post.lines if one.stems & stems]
    else:
        on = []
    anything = not found or not found.subject
    return next(iter(on or [one.text for one in post.lines if anything]), None)


def _short_title(title: str) -> str:
    """A title as one says it: without the subtitle where it is long."""
    short = title.partition(": ")[0]
    return short if len(title) > _LONG_TITLE and len(short) > _SHORT_TITLE else title


def _inside(sentence: str) -> str:
    """A sentence as it goes on after a colon."""
    word = sentence.split()[0].strip(",") if sentence.split() else ""
    if len(word) > 1 and word[1:].islower() and "'" not in word[:2]:
        return sentence[:1].lower() + sentence[1:]
    return f"a{sentence[1:]}" if word == "A" else sentence


def _moves(move: Move, frame: Frame) -> tuple[Move, ...]:
    asks = frame.text.rstrip().endswith("?") or "? {url}" in frame.text
    return (move, Move.QUESTION) if asks and move is not Move.QUESTION else (move,)


def _turned(frames: tuple[Turned, ...], post: Post, move: Move) -> tuple[Turned, ...]:
    """The frames, or questions, from another start for every post, so that two replies of a day do not sound alike."""
    if not frames:
        return ()
    start = crc32(f"{move} {post.text}".encode()) % len(frames)
    return (*frames[start:], *frames[:start])
