"""What a post says in particular: the phrases, numbers and lines that a reply can take up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

import regex

from analyzers.sentences import split_sentences
from snippets.library import all_topics
from snippets.reply.phrases import Phrase, is_adjective, phrases_of
from snippets.topic import Topic
from snippets.words import Word, stem_list, stems_of, word_list, words_of

_POINT = regex.compile(
    r"\b(?:pearl|lesson|take-?away|take[ ]home|remember|key|point|learn(?:ed|t)?|because|instead|rather[ ]than|not\b|"
    r"but\b|found|showed?|reduc\w+|increas\w+|worked|matters?|myth|pitfall|ask(?:ed)?|changed)\b",
    regex.IGNORECASE,
)
_ANNOUNCED = regex.compile(
    r"\b(?:winning|becoming|join(?:ed|ing)?|named|selected|appointed|elected|promoted[ ]to|match(?:ed|ing)[ ](?:at|into|to)|award(?:ed)?|"
    r"receiv(?:ed?|ing)|won|start(?:ed|ing)?|position|role|defended|launch(?:ed|ing)|publish(?:ed|ing))"
    r"(?:[ ](?:as|for|of|in|on|at))?(?:[ ](?:the|an?|my|our))?[ ]*$",
    regex.IGNORECASE,
)
_APART = regex.compile(r"https?://\S+|(?<!\w)[#@][\w.-]+(?:@[\w.-]+)?")
_CALL = regex.compile(
    r"\b(?:check[ ]out|link[ ]in|register|sign[ ]up|join[ ]us|retweet|follow[ ]me|subscribe|dm[ ]me|tune[ ]in|"
    r"who's[ ]with[ ]me|sound[ ]familiar|want[ ]to[ ](?:join|know|learn)|interested[ ]in|comment[ ]below|tweetorial|new[ ](?:episode|post|paper|blog|article)|thread|save[ ]this)\b",
    regex.IGNORECASE,
)
_TEASER = regex.compile(
    r"^\s*(?:(?:an?[ ])?(?:short[ ]|new[ ])?(?:thread|tweetorial)\b|\U0001f9f5)", regex.IGNORECASE
)
_NUMBERED = regex.compile(
    r"(?<!\S)\d{1,2}/(?:\d{1,2}|n)?(?=\s|$)", regex.IGNORECASE
)  # "2/" opens a part of a thread
_LABEL = regex.compile(
    r"^\W*(?:\w+[ ]){0,3}?(?:breaking|psa|update|pearl|tip|reminder|point|hack|take|opinion|thread|call[ ]for[ ]\w+)s?(?:[ ]\w+){0,3}:\s+",
    regex.IGNORECASE,
)
_TELLING, _RARE, _COMMON, _NUMBER = 2.2, 1.4, 0.55, 0.7
_LEAST = 1.0
_ADDRESSED_WORDS = 6
_LINKS = frozenset(["of"])
_LINE_WORDS = range(3, 15)
_MOST_NAMED = 4  # words of a phrase with its article: five in a row would repeat the post
_ADVERBIAL = regex.compile(
    r"\b(?:by|at|on|off|out[ ]of)[ ]$", regex.IGNORECASE
)  # "by reflex", "at work", "on call"


class SpecificKind(StrEnum):
    """What sort of thing a reply takes up."""

    PHRASE = "phrase"
    LINE = "line"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Specific:
    """A span of the post that a reply can take up.

    Attributes:
        start: Its first code point in the post.
        end: One past its last.
        text: As a reply names it: a determiner kept, a capital of a sentence's start taken back.
        kind: A noun phrase, a short line worth quoting, or a question the post asks.
        weight: How much it is what the post is about; higher is more.
        stems: The stems of its telling words.
    """

    start: int
    end: int
    text: str
    kind: SpecificKind
    weight: float
    stems: frozenset[str]


def specifics_of(text: str, names: Sequence[tuple[int, int]] = ()) -> tuple[Specific, ...]:
    """Everything a reply can take up, the weightiest first.

    Args:
        text: The post.
        names: Spans of people's names, which are no subject for a reply.
    """
    prose = _APART.sub(lambda match: "\u00b7" * len(match[0]), text)
    prose = _NUMBERED.sub(lambda match: " " * len(match[0]), prose)
    for start, end in names:
        prose = prose[:start] + "\u00b7" * (end - start) + prose[end:]
    counts: dict[str, int] = {}
    for word in words_of(prose):
        counts[word.stem] = counts.get(word.stem, 0) + 1
    found: list[Specific] = []
    for sentence in split_sentences(prose):
        said = prose[sentence.start : sentence.end]
        if not _TEASER.match(said):
            stress = 1.25 if _POINT.search(said) else 1.0
            found.extend(_phrases(text, said, sentence.start, stress, counts))
            found.extend(_line(text, said, sentence.start, stress))
    return tuple(sorted(_distinct(found), key=lambda one: (-one.weight, one.start)))


def _phrases(text: str, said: str, offset: int, stress: float, counts: dict[str, int]) -> Iterator[Specific]:
    addressed = len(said) - len(_after_address(said))
    for phrase in phrases_of(said):
        if phrase.start < addressed or _announces(phrase, said):
            continue
        phrase = _without_empty_ends(phrase, labels=said[phrase.end :].startswith(":"))
        if not phrase.words or not _stands_alone(phrase.words) or _is_adverbial(phrase, said):
            continue
        weight = stress * _weight(phrase.words) * _ease(phrase)
        if any(counts[word.stem] > 1 for word in phrase.words):
            weight *= 1.15
        if _ANNOUNCED.search(said[: phrase.start]):
            weight *= 2
        if weight >= _LEAST and any(not word.is_number for word in phrase.words):
            start, end = phrase.start + offset, phrase.end + offset
            named = _named(text[start:end], phrase)
            yield Specific(start, end, named, SpecificKind.PHRASE, weight, _telling(phrase.words))


def _ease(phrase: Phrase) -> float:
    """How easily a phrase goes into a sentence: "framework" alone, without its article, limps."""
    last = phrase.words[-1]
    bare = len(phrase.words) == 1 and not phrase.determiner and last.text.islower()
    return 0.6 if bare and not last.lower.endswith(("s", "ing", "ion", "ia", "sis", "emia")) else 1.0


def _announces(phrase: Phrase, said: str) -> bool:
    """Whether a phrase only says what follows: "New preprint: ..."."""
    opens = not said[: phrase.start].strip()
    return opens and said[phrase.end :].startswith(":") and phrase.words[0].lower == "new"


def _is_adverbial(phrase: Phrase, said: str) -> bool:
    """Whether a bare word after a preposition only says how: "by reflex" speaks of no reflex."""
    alone = len(phrase.words) == 1 and not phrase.determiner and _word_weight(phrase.words[0]) < _TELLING
    return alone and bool(_ADVERBIAL.search(said[: phrase.start]))


def _without_empty_ends(phrase: Phrase, *, labels: bool) -> Phrase:
    """The phrase from its first to its last word that says something.

    A bare count or a word of praise in front is left out. What qualifies the noun stays ("a normal BNP" is not any
    BNP), and so does the noun itself: of "academic half day" or "morning report" nothing can be cut. What labels
    what follows ("Teaching tip:") names nothing.
    """
    words = list(phrase.words)
    known = frozenset() if labels else _in_known_terms(phrase.words)
    while words and _is_cut_in_front(words, known):
        words.pop(0)
    kept = list(words)
    while kept and not _says_something(kept[-1], known):
        kept.pop()
    words = kept if not kept or not is_adjective(kept[-1]) else words
    if not words or all(_qualifies(word) for word in words):
        return replace(phrase, words=())
    opens = words[0] is phrase.words[0]
    determiner = phrase.determiner if opens or phrase.determiner not in {"a", "an"} else "the"
    return Phrase(words[0].start, words[-1].end, tuple(words), determiner)


def _is_cut_in_front(words: Sequence[Word], known: frozenset[str]) -> bool:
    first = words[0]
    if len(words) > 1 and (first.text.isdecimal() or first.lower in _LINKS):
        return True
    return not _says_something(first, known) and not (len(words) > 1 and _qualifies(first))


def _says_something(word: Word, known: frozenset[str]) -> bool:
    return bool(_word_weight(word)) or word.stem in known


def _qualifies(word: Word) -> bool:
    return word.lower in word_list("qualifiers")


def _stands_alone(words: tuple[Word, ...]) -> bool:
    """Whether a phrase can be named by itself: one word must be telling, or a long rare noun."""
    if len(words) > 1:
        known = _in_known_terms(words)
        return any(not word.is_number and _says_something(word, known) for word in words)
    word = words[0]
    if word.lower in word_list("not_alone"):
        return False
    if _word_weight(word) == _TELLING or (word.text.isupper() and len(word.text) > 1):
        return True
    return _word_weight(word) == _RARE and len(word.lower) > 5


def _line(text: str, said: str, offset: int, stress: float) -> Iterator[Specific]:
    if not _is_whole(said):
        return
    label = _LABEL.match(said)
    if label:  # "Pearl: ..." is quoted without its label
        said, offset = said[label.end() :], offset + label.end()
    asks = said.rstrip().endswith("?")
    offset, said = offset + len(said) - len(_after_address(said)), _after_address(said)
    words = words_of(said)
    if len(words) not in _LINE_WORDS and not asks:
        return  # a line too light to be quoted from a lesson may be just what somebody in grief wrote
    weight = 0.45 * stress * sum(_word_weight(word) for word in words)
    if words and not _CALL.search(said):
        kind = SpecificKind.QUESTION if asks else SpecificKind.LINE
        start, end = (
            words[0].start + offset if words else offset,
            offset + len(said.rstrip(" .!?\u2026\u00b7")),
        )
        if words and start < end and "\u00b7" not in said[: len(said.rstrip(" .!?\u00b7"))]:
            yield Specific(start, end, text[start:end], kind, weight, _telling(words))


def _after_address(said: str) -> str:
    """A sentence without those it is addressed to: "Program directors: ...", "PSA for new interns: ..."."""
    before, _, after = said.partition(": ")
    called = before.split()
    if not after or len(called) > _ADDRESSED_WORDS:
        return said
    calls = said.rstrip().endswith("?") or (called[-1:] and called[-1].lower() in word_list("roles"))
    return after if calls else said


def _is_whole(said: str) -> bool:
    """Whether a line is a sentence from its beginning, without a quotation of its own."""
    first = said.lstrip(" \u00b7")[:1]
    return not first.islower() and not any(mark in said for mark in '"\u201c\u201d')


def _named(written: str, phrase: Phrase) -> str:
    first = phrase.words[0].text
    if first[:1].isupper() and first[1:].islower() and len(first) > 1 and not _is_proper(phrase.words):
        written = written[:1].lower() + written[1:]
    determiner = "the" if phrase.determiner in {"this", "that", "these", "those"} else phrase.determiner
    long = len(written.split()) >= _MOST_NAMED and determiner != "your"
    return f"{determiner} {written}" if determiner and not long else written


def _is_proper(words: tuple[Word, ...]) -> bool:
    """Whether a capital belongs to the first word: topics write it so, or it stands inside the sentence.

    A common word keeps it only where another capital follows ("the Gold Humanism award").
    """
    word, titled = words[0], len(words) > 1 and words[1].text[:1].isupper()
    if word.text in proper_words():
        return True
    return word.start > 0 and (titled or word.lower not in word_list("common_words"))


def _telling(words: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(
        part for word in words if _word_weight(word) for part in (stems_of(word.lower) or (word.lower,))
    )


def _weight(words: tuple[Word, ...]) -> float:
    known = _in_known_terms(words)
    total = sum(_TELLING if word.stem in known else _word_weight(word) for word in words)
    return float(total / len(words) ** 0.45)


def _word_weight(word: Word) -> float:
    if word.is_number:
        return _NUMBER
    plain = word.lower.removesuffix("'s")
    if plain in word_list("function_words") or plain in word_list("empty_words"):
        return 0.0
    if vocabulary() & set(stems_of(word.lower)):
        return _TELLING
    common = word.lower in word_list("common_words") or len(word.lower) < 3 or is_adjective(word)
    return _COMMON if common else _RARE


def _in_known_terms(words: tuple[Word, ...]) -> frozenset[str]:
    """The stems of a phrase that make up a term of several words which a topic listens for ("urine sodium")."""
    stems = tuple(part for word in words for part in stems_of(word.lower))
    runs = {stems[i:j] for i in range(len(stems)) for j in range(i + 2, min(i + 4, len(stems)) + 1)}
    return frozenset(stem for run in runs & terms() for stem in run)


@cache
def terms() -> frozenset[tuple[str, ...]]:
    """The terms of several words that the topics listen for, as stems."""
    said = (phrase for topic in all_topics() for phrase in _listened_for(topic))
    return frozenset(stems for phrase in said if len(stems := stems_of(phrase)) > 1)


@cache
def vocabulary() -> frozenset[str]:
    """The stems of the cues of all topics, but for words that are common or hold sentences together."""
    said = (cue for topic in all_topics() for cue in topic.cues)
    plain = stem_list("function_words", "common_words")
    return frozenset(one for phrase in said for one in stems_of(phrase) if len(one) > 1) - plain


@cache
def proper_words() -> frozenset[str]:
    """The words that the topics write with a capital ("Medicaid", "Crohn's")."""
    said = {
        word.text for topic in all_topics() for phrase in _listened_for(topic) for word in words_of(phrase)
    }
    return frozenset(word for word in said if word.istitle() and word.lower() not in said)


def _listened_for(topic: Topic) -> Iterator[str]:
    yield from topic.cues
    for item in (*topic.questions, *topic.facts, *topic.pitfalls, *topic.practice):
        yield from item.about


def _distinct(found: list[Specific]) -> Iterator[Specific]:
    """Each once: of two phrases with the same telling words the first is kept."""
    seen: set[tuple[str, frozenset[str]]] = set()
    for one in found:
        key = (one.kind, frozenset([str(one.start)]) if one.kind is SpecificKind.QUESTION else one.stems)
        if key not in seen:
            seen.add(key)
            yield one
