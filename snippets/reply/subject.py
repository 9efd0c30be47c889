"""Which topics of the library a post speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import log

from snippets.library import all_topics
from snippets.topic import Topic
from snippets.words import Stems, stem_list, stems_of

_LEAST = 1.0
_IN_TITLE = 1.4  # for a cue by which the topic is called
_COMMON = 0.5  # for a cue that is a common word ("rounds")
_SHARE = 0.35  # of the best topic's weight, for another to count as well


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic that a post speaks of.

    Attributes:
        topic: The topic.
        weight: How much of the post's telling words are its cues.
        spans: Where those stand in the post, in code points.
    """

    topic: Topic
    weight: float
    spans: tuple[tuple[int, int], ...]


def subjects_of(text: str, topics: Sequence[Topic] | None = None) -> tuple[Subject, ...]:
    """The topics of a post, the weightiest first; none where nothing telling is said."""
    stems = Stems.of(text)
    known = all_topics() if topics is None else topics
    found = [subject for topic in known if (subject := _subject(topic, stems)).weight >= _LEAST]
    found.sort(key=lambda subject: (-subject.weight, subject.topic.id))
    return tuple(one for one in found if one.weight >= _SHARE * found[0].weight)


def _subject(topic: Topic, stems: Stems) -> Subject:
    weight, spans, seen = 0.0, [], set()
    for place, cue in enumerate(topic.cues):
        span = stems.find(cue)
        if span is None or stems_of(cue) in seen:
            continue
        seen.add(stems_of(cue))
        first = 1.0 if place < 8 else 0.75
        named = _IN_TITLE if set(stems_of(cue)) <= set(stems_of(topic.title)) else 1.0
        weight += first * named * _telling(cue) * (1 + 0.3 * (len(stems_of(cue)) - 1))
        spans.append(span)
    return Subject(topic, weight, tuple(sorted(set(spans))))


def _telling(cue: str) -> float:
    """A cue of one topic alone weighs one and a half; the more topics share it, and the commoner it is, the less."""
    stems = stems_of(cue)
    common = _COMMON if len(stems) == 1 and stems[0] in stem_list("common_words") else 1.0
    return common * 1.5 / (1 + 0.6 * log(_cue_counts().get(stems_of(cue), 1)))


@cache
def _cue_counts() -> dict[tuple[str, ...], int]:
    counts: dict[tuple[str, ...], int] = {}
    for topic in all_topics():
        for cue in {stems_of(cue) for cue in topic.cues}:
            counts[cue] = counts.get(cue, 0) + 1
    return counts
