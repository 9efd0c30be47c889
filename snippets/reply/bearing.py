"""Whether what the library says bears on a phrase of a post, so that a reply may name them in one breath."""

from __future__ import annotations

from functools import cache

from snippets.library import all_topics
from snippets.reply.specifics import Specific, terms
from snippets.topic import Item, Topic
from snippets.words import stem_list, stems_of, words_of

_PLAIN = ("function_words", "empty_words", "common_words", "not_alone", "qualifiers")


def bears_on(item: Item, topic: Topic, phrase: Specific) -> bool:
    """Whether an item is about a phrase: it says so itself, it lists it, or both name the topic.

    That both belong to one topic is not enough: a fact on morning report is not about noon conference.
    """
    said = stems_of(f"{item.text} {item.source.title if item.source else ''}")
    own = stems_of(phrase.text)
    return _says(said, own) or _lists(item, topic, own) or _both_name(said, own, topic)


def _says(said: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether the item has the telling words of the phrase: two of them, or one that tells enough by itself.

    "Pressure" is too little of "a narrow pulse pressure", and "thyroid" of "thyroid storm"; "furosemide" is enough of
    "the IV furosemide dose", whose other words tell nothing.
    """
    bound = {one for run in _terms_in(own) for one in run} - stem_list("function_words")
    telling = [one for one in own if _tells(one) or one in bound]
    shared = {one for one in telling if one in said}
    return len(shared) > 1 or any(
        len(telling) == 1 or (one == own[-1] and one in single_cues()) for one in shared
    )


def _lists(item: Item, topic: Topic, own: tuple[str, ...]) -> bool:
    """Whether the phrase holds something the item is listed under, which no other topic has for its own."""
    cues = {stems_of(cue) for cue in topic.cues}
    listed = {stems_of(phrase) for phrase in item.about} & _runs(own)
    return any((run in cues or run not in _all_cues()) and (len(run) > 1 or _tells(run[0])) for run in listed)


def _both_name(said: tuple[str, ...], own: tuple[str, ...], topic: Topic) -> bool:
    """Whether item and phrase both call the topic by its title or by the initials of it ("AKI")."""
    names = _names(topic)
    return bool(names & _runs(said)) and any(own[-len(name) :] == name for name in names)


def _names(topic: Topic) -> frozenset[tuple[str, ...]]:
    initials = "".join(word.lower[0] for word in words_of(topic.title))
    short = (stems_of(cue) for cue in topic.cues if cue.lower() == initials)
    return frozenset([stems_of(topic.title), *short])


def _tells(one: str) -> bool:
    return not one[0].isdigit() and (one in single_cues() or one not in stem_list(*_PLAIN))


def _terms_in(own: tuple[str, ...]) -> set[tuple[str, ...]]:
    return _runs(own) & terms()


def _runs(stems: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Every run of up to four stems."""
    count = len(stems)
    return {stems[i:j] for i in range(count) for j in range(i + 1, min(i + 4, count) + 1)}


@cache
def _all_cues() -> frozenset[tuple[str, ...]]:
    return frozenset(stems_of(cue) for topic in all_topics() for cue in topic.cues)


@cache
def single_cues() -> frozenset[str]:
    """The cues of one word, but for words that name too little alone."""
    return frozenset(run[0] for run in _all_cues() if len(run) == 1) - stem_list("not_alone")
