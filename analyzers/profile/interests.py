"""What a person says they care about in medicine, concretely enough to talk about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from analyzers.data import load_terms
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
        found += [
            Span(m.start() + sentence.start, m.end() + sentence.start, m[0].lower())
            for m in _topics().finditer(words)
        ]
    return found


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
