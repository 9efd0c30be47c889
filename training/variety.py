"""Texts as they might also have been posted: in another place, or as one paragraph of a longer post.

A risk is one clause in an otherwise fine essay; a model that has only seen it alone learns to look at the whole.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

from training.corpus import Text
from training.labels import RISKS

_EMBEDDED = 0.15  # of the texts that may stand in a longer one
_MOVED = 0.1  # of the texts that may stand elsewhere
_LONGEST = 700  # code points: what the encoder reads in one go
_ELSEWHERE = ("post", "reply", "message")
_OF_ITS_PLACE = {"headline-unclear", "about-gaps", "identity-missing", "low-effort-reply", "title-ambiguous"}
"""Risks that depend on where a text stands, or on its being all there is."""


def varied(texts: Sequence[Text], chance: random.Random) -> Iterator[Text]:
    """Every text once, some of them in another place or between paragraphs of clean texts."""
    company = [text.text for text in texts if _may_change(text) and not text.labels and len(text.text) < 300]
    for text in texts:
        if not _may_change(text):
            yield text
        elif company and chance.random() < _EMBEDDED:
            yield _embedded(text, company, chance)
        elif chance.random() < _MOVED:
            yield replace(text, kind=chance.choice(_ELSEWHERE))
        else:
            yield text


def _may_change(text: Text) -> bool:
    return (
        text.kind in _ELSEWHERE
        and set(RISKS) <= text.targets.keys()
        and not _OF_ITS_PLACE & text.labels
        and not any(slug in text.source for slug in _OF_ITS_PLACE)
    )


def _embedded(text: Text, company: Sequence[str], chance: random.Random) -> Text:
    parts = [text.text]
    for _ in range(chance.choice((1, 1, 2))):
        parts.insert(chance.randint(0, len(parts)), chance.choice(company))
    whole = "\n\n".join(parts)
    return replace(text, text=whole) if len(whole) <= _LONGEST else text
