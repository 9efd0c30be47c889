"""A post as somebody reads it who wants to answer: its topics, its specifics, its occasion."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from analyzers import Document, IdentifierType, Platform
from analyzers.engine import read
from snippets.reply.occasion import Occasion, occasion_of
from snippets.reply.specifics import Specific, SpecificKind, specifics_of
from snippets.reply.subject import Subject, subjects_of
from snippets.words import Stems, word_list

_QUOTABLE = 1.5  # the weight from which a line says enough to be quoted
_NOT_ASKING = {Occasion.CONGRATULATION, Occasion.NEWS, Occasion.POLL}  # a poll is answered by a vote
_LEAST_ASKED = 3  # words of a question; "Why?" alone cannot be answered in one line
_TAGS = regex.compile(r"https?://\S+|[#@][\w.-]+")
_COMMUNITIES = regex.compile(  # a post that is tagged for them is not about them
    r"#(?:med(?:twitter|ed|sky|students?|school)|foam(?:ed|im)?|im(?:twitter|residency|proud|journalclub)|some|twitter\w*)\b",
    regex.IGNORECASE,
)
_MOST_READ = 12_000  # code points; what a post has to say stands before that
_LETTERS = regex.compile(r"\p{L}")
_LATIN = regex.compile(r"\p{Latin}")
_INITIALS = regex.compile(r"\b[A-Z]{2,}\w*\b")  # of no language, as hashtags are
_ELSEWHERE = frozenset(  # small words of other languages too
    ["a", "all", "am", "an", "as", "die", "do", "he", "in", "me", "no", "on", "or", "per", "so", "was"]
)
_LEAST_ENGLISH = 0.22  # the share of small and common words below which a text of some length is not English


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's post, read.

    Attributes:
        text: The post as given.
        platform: Where it stands.
        author_role: What its writer is, where that is known ("resident", "program director").
        occasion: Why it was written.
        subjects: The topics it speaks of, the weightiest first.
        specifics: What a reply can take up, the weightiest first.
    """

    text: str
    platform: Platform
    author_role: str
    occasion: Occasion
    subjects: tuple[Subject, ...]
    specifics: tuple[Specific, ...]

    @property
    def phrases(self) -> tuple[Specific, ...]:
        """The noun phrases among the specifics."""
        return tuple(one for one in self.specifics if one.kind is SpecificKind.PHRASE)

    @property
    def asked(self) -> Specific | None:
        """The question a post ends in, or that a post which seeks advice asks: of several the weightiest.

        Quotations are no questions of its own.
        """
        if self.occasion in _NOT_ASKING:
            return None
        questions = [one for one in self.specifics if one.kind is SpecificKind.QUESTION]
        last: list[Specific] = []
        end = len(self.text)
        for one in sorted(questions, key=lambda one: -one.start):
            if (
                _LETTERS.search(_TAGS.sub(" ", self.text[one.end : end]))
                and self.occasion is not Occasion.SEEKING
            ):
                break
            last.append(one)
            end = one.start
        long = [one for one in last if len(one.text.split()) >= _LEAST_ASKED]
        return max(long, key=lambda one: one.weight, default=None)

    @property
    def lines(self) -> tuple[Specific, ...]:
        """The short lines worth quoting; where somebody grieves or has news of their own every short line is."""
        least = 0.0 if self.occasion.is_grave or self.occasion is Occasion.NEWS else _QUOTABLE
        return tuple(one for one in self.specifics if one.kind is SpecificKind.LINE and one.weight >= least)


@lru_cache(maxsize=32)
def read_post(text: str, platform: Platform = Platform.LINKEDIN, author_role: str = "") -> Post:
    """Reads a post; what stands beyond its first 12,000 code points is not read."""
    head = text[:_MOST_READ]
    subjects = subjects_of(_COMMUNITIES.sub(lambda match: " " * len(match[0]), head))
    occasion = occasion_of(head, has_topic=bool(subjects))
    names = [] if occasion is Occasion.LOSS else _names_in(head)
    return Post(text, platform, author_role, occasion, subjects, specifics_of(head, names))


def _names_in(text: str) -> list[tuple[int, int]]:
    """Where people are named; of somebody who has died, the name is what one speaks of."""
    identifiers = read(Document(text)).identifiers
    return [(one.start, one.end) for one in identifiers if one.type is IdentifierType.NAME]


def is_english(text: str) -> bool:
    """Whether a text is written in English, as far as its small and common words tell; a very short one is taken to be."""
    letters = len(_LETTERS.findall(text))
    if letters and len(_LATIN.findall(text)) / letters < 0.6:
        return False
    words = [
        word.lower
        for word in Stems.of(_INITIALS.sub(" ", _TAGS.sub(" ", text[:_MOST_READ]))).words
        if word.lower.isalpha()
    ]
    return len(words) < 12 or sum(word in _known_words() for word in words) / len(words) >= _LEAST_ENGLISH


@cache
def _known_words() -> frozenset[str]:
    return (frozenset(word_list("function_words")) | frozenset(word_list("common_words"))) - _ELSEWHERE
