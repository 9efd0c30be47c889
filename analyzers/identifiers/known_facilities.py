"""Hospitals that everybody in the trade knows by a short name.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import indexes_of_names, name_at, words_of
from analyzers.identifiers.locative import is_cited, is_located

_SITE = re.compile(
    r"[ ](?:ED|ER|M?ICU|CCU|hospital|clinic|patient|pt|attending|records?|ward|oncology|cardiology|campus)\b"
)
_ACRONYM = re.compile(r"bidmc|bwh|mgh|mskcc|ohsu|uc(?:la|sd|sf)|upmc|utmb|vumc|zsfg", re.IGNORECASE)


def recognize_known_facilities(text: str) -> Iterator[Identifier]:
    """Short names of hospitals, after "at", "from" and the like or before "ED", "clinic" and the like."""
    names = load_terms("geography/facilities")
    words = words_of(text)
    for index in indexes_of_names(words, names):
        found = name_at(words, index, names)
        if found is None:
            continue
        start, end = words[index].start, words[found[1] - 1].end
        written = text[start:end]
        if is_cited(text, start, end) or not _is_name(written):
            continue
        if is_located(text, start):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.8)
        elif _SITE.match(text, end):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.65)


def _is_name(written: str) -> bool:
    """Whether a short name reads as one: in capitals, of several words, or an acronym."""
    return written[0].isupper() or " " in written or _ACRONYM.fullmatch(written) is not None
