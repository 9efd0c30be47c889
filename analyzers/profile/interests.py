"""What a person says they care about in medicine, concretely enough to talk about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from analyzers.data import load_terms
from analyzers.profile.goal import find_specialties
from analyzers.reading import Span

_FLAGS = re.IGNORECASE | re.VERBOSE
_FRAME = re.compile(
    r"""\b(?:(?:particularly|especially|most|also|very|deeply|keenly)\ )?(?:interest(?:ed|s)?(?:\ (?:include|are|lie|is|span|range))?(?:\ in)?|drawn\ to|fascinat\w+\ (?:by|with)|curious\ about|care\ (?:most\ |deeply\ |a\ lot\ )?about|
    keen\ on|excited\ (?:by|about)|focus(?:ed|es|ing)?(?:\ (?:is|are))?(?:\ on)?|keep\ (?:coming|returning|going)\ back\ to|passion(?:ate)?\ (?:for|about)|enjoy|enthusias\w+\ (?:for|about)|I\ (?:like|love)|spend\ (?:my|most)[^.!?\n]{0,30}\ on|working\ on|work(?:s)?\ (?:is|so\ far|has\ been)?\ ?(?:on|in)|research(?:ing)?\ (?:is\ |on|in|into)|
    study(?:ing)?\ (?:of|on|how)|project(?:s)?\ (?:on|about|in|to)|read\ (?:widely\ )?about|think\ about|writing\ (?:up|about)|poster\ on|paper\ on|audit(?:ing)?|investigat\w+|what\ (?:holds|keeps|draws)|hold\ my\ attention|what\ I\ read)\b\s*:?""",
    _FLAGS,
)
_GENERIC_ONLY = re.compile(
    r"\b(?:research|leadership|technology|innovation|learning|patient\ care|helping\ (?:people|others)|clinical\ research|volunteering|service)\b",
    re.IGNORECASE | re.VERBOSE,
)
_LISTING = re.compile(
    r"\b(?:rotations?|clerkships?|rotated|skills|certificat\w+|memberships?|coursework|electives)\b\s*(?:included|:|in\b|through\b)",
    re.IGNORECASE,
)
_PRAISED = re.compile(
    r"\b(?:strong|good|excellent|great|exceptional|effective|solid|its|their|your)\s+(?:\w+\s+(?:and\s+)?)?$",
    re.IGNORECASE,
)
_OF_A_PLACE = re.compile(r"\s+(?:hospitals?|programs?|faculty|service|skills)\b", re.IGNORECASE)
_OWN_WORDS = re.compile(
    r"""\b(?:(?:am|'m|are|be|most|also|particularly|especially|deeply|very)\ interested\ in|interests?\ (?:in|are|include|lie\ in|is\ in|span)|interests?:
    |what\ (?:interests|draws|fascinates|holds|keeps)\ me(?:\ most)?\ (?:is|are|about)|drawn\ to|fascinated\ (?:by|with)|curious\ about
    |my\ (?:focus|research|work|study|project)\ (?:is|looks|focuses|centers|has\ been|concerns)(?:\ (?:on|at|in))?
    |(?:project|study|poster|paper|review|abstract|thesis|audit)\ (?:on|of|about))\s+(?P<words>[^.!?;\n]{4,120})""",
    _FLAGS,
)
_WORD = re.compile(r"[a-z][a-z-]{4,}", re.IGNORECASE)
_FAMILY = re.compile(
    r"\b(?:my|his|her|our)\ (?:grand\w+|mother|father|mom|dad|sister|brother|uncle|aunt|cousin|neighbor)\b|\b(?:died|passed\ away)\b",
    _FLAGS,
)


def find_interests(plain: str, sentences: Sequence[Span]) -> list[Span]:
    """The concrete professional interests of the text: topics from `data/profile/interests.txt`.

    Topics in a list of rotations, skills or certificates, or in a family's story, are not counted: they tell
    what happened and not what the writer cares about.

    Args:
        plain: The folded text.
        sentences: Its sentences, in order.
    """
    found = []
    for sentence in sentences:
        words = plain[sentence.start : sentence.end]
        if _LISTING.search(words) or (_FAMILY.search(words) and not _FRAME.search(words)):
            continue
        found += [span.shifted(sentence.start) for span in (*_named(words), *_in_own_words(words))]
    return found


def _named(words: str) -> Iterator[Span]:
    for match in _topics().finditer(words):
        praised = _PRAISED.search(words, max(0, match.start() - 40), match.start())
        if not praised and not _OF_A_PLACE.match(words, match.end()):
            yield Span(match.start(), match.end(), match[0].lower())


def _in_own_words(words: str) -> Iterator[Span]:
    """What follows the words of an interest, where it says something concrete that no list foresaw."""
    for match in _OWN_WORDS.finditer(words):
        words_told = _WORD.findall(match["words"])
        telling = [word for word in words_told if word.lower() not in _vague() and not _specialty(word)]
        if len(telling) > 1:
            yield Span(match.start("words"), match.end("words"), " ".join(telling[:3]).lower())


def find_generic_interest(plain: str, sentences: Sequence[Span]) -> Span | None:
    """An interest too wide to talk about ("research", "technology"), in the words of an interest."""
    for sentence in sentences:
        words = plain[sentence.start : sentence.end]
        match = _GENERIC_ONLY.search(words)
        if match and _FRAME.search(words):
            return Span(sentence.start + match.start(), sentence.start + match.end())
    return None


@cache
def _topics() -> re.Pattern[str]:
    terms = sorted(load_terms("profile/interests"), key=lambda term: (-len(term), term))
    whole = "|".join(re.escape(term) for term in terms if not term.endswith("*"))
    stems = "|".join(re.escape(term[:-1]) for term in terms if term.endswith("*"))
    return re.compile(rf"(?<![\w#])(?:(?:{whole})|(?:{stems})\w*)(?!\w)", re.IGNORECASE)


def _specialty(word: str) -> bool:
    """Whether the word names a residency, which is a goal and not an interest."""
    return any(find_specialties(word, "other", aimed=False))


@cache
def _vague() -> frozenset[str]:
    return load_terms("profile/vague_words")
