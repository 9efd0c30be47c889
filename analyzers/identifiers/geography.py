"""Cities, towns and neighbourhoods that are known by name. States and countries stay.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import (
    Tier,
    Word,
    cities,
    city_names,
    indexes_of_names,
    name_at,
    phrases_around,
    words_of,
)
from analyzers.identifiers.locative import Setting, is_of_a_patient, setting_of

_LIST_JOINT = re.compile(r",? (?:and|or|to|then|via) |, ?| ?/ ?| - ")
_SHORTEST_LOWER = 4
_ACRONYM = 4


def recognize_places(text: str) -> Iterator[Identifier]:
    """Cities and towns that are known by name, where the words around them speak of a place."""
    words = words_of(text)
    shouted = text.isupper()
    past = 0
    last_end = -1
    for index in indexes_of_names(words, city_names()):
        found = name_at(words, index, cities()) if index >= past else None
        if found is None:
            continue
        name, after = found
        start, end = words[index].start, words[after - 1].end
        joined = last_end >= 0 and _LIST_JOINT.fullmatch(text, last_end, start) is not None
        confidence = _confidence(text, words, (index, after), cities()[name], joined, shouted)
        if confidence:
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, confidence)
            last_end = end
            past = after


def recognize_areas(text: str) -> Iterator[Identifier]:
    """Boroughs, neighbourhoods, valleys and islands that are known by name."""
    words = words_of(text)
    areas = load_terms("geography/areas")
    for index in indexes_of_names(words, areas):
        found = name_at(words, index, areas)
        if found is None or _means_something_else(words, index, found[1]):
            continue
        span = words[index : found[1]]
        start, end = span[0].start, span[-1].end
        capital = all(word.is_capitalised for word in span)
        setting = setting_of(text, start, end)
        if capital and (setting >= Setting.WEAK or len(span) > 1):
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.8 if setting >= Setting.WEAK else 0.55)
        elif setting is Setting.STRONG or (setting is Setting.WEAK and len(span) > 1) or found[0] in _TELLING:
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, 0.6)


_TELLING = frozenset({"brooklyn", "nyc", "the bronx", "manhattan", "staten island", "philly"})


def _confidence(
    text: str, words: Sequence[Word], span: tuple[int, int], tier: Tier, joined: bool, shouted: bool
) -> float:
    """How sure it is that words[span] is the place; 0 if it is not taken for one."""
    first, after = span
    start, end = words[first].start, words[after - 1].end
    setting = setting_of(text, start, end)
    if _means_something_else(words, first, after) or _is_acronym(text[start:end], shouted):
        return 0.0
    if setting is not Setting.STRONG and _belongs_to_a_name(words, first, after):
        return 0.0
    if not all(word.is_capitalised for word in words[first:after]):
        return _lower_case(tier, setting, end - start)
    if joined and tier >= Tier.LIKE_NAME:
        setting = max(setting, Setting.WEAK)
    alone = _stands_alone(words, first, after)
    sure = _capitalised(tier, setting, alone)
    if not sure and after - first > 1 and alone and setting >= Setting.WEAK:
        return 0.6  # of several words, each of them in capitals
    if not sure and _is_appositive(text, start, end) and (tier >= Tier.PLAIN or after - first > 1) and alone:
        return 0.55 if is_of_a_patient(text, start, end) else 0.0
    return sure


_COMMA_LEFT = re.compile(r"(?:[a-z\d),][ ]?,|[MF],)[ ]$")
_COMMA_RIGHT = re.compile(r"[ ]?(?:[,.?!;)]|$)(?![ ](?:MD|DO|PhD|RN|et|and|or)\b)")


def _is_appositive(text: str, start: int, end: int) -> bool:
    """Whether commas part the name from the words around it ("Isaiah, Cleveland Heights, lead 22")."""
    return _COMMA_LEFT.search(text[max(0, start - 5) : start]) is not None and bool(
        _COMMA_RIGHT.match(text, end)
    )


def _capitalised(tier: Tier, setting: Setting, alone: bool) -> float:
    if setting is Setting.STRONG:
        return 0.85
    if setting is Setting.NATIVE:
        return 0.75 if tier >= Tier.PLAIN else 0.6 if tier is Tier.LIKE_NAME else 0.0
    if setting is Setting.WITHIN:
        return {Tier.LARGE: 0.8, Tier.PLAIN: 0.75, Tier.LIKE_NAME: 0.6, Tier.SMALL: 0.55}.get(tier, 0.0)
    if setting is Setting.WEAK:
        return 0.75 if tier >= Tier.PLAIN else 0.0
    return 0.55 if tier is Tier.LARGE and alone else 0.0


def _lower_case(tier: Tier, setting: Setting, length: int) -> float:
    if tier is Tier.LARGE:
        return {Setting.STRONG: 0.75, Setting.NATIVE: 0.65, Setting.WITHIN: 0.65, Setting.WEAK: 0.6}.get(
            setting, 0
        )
    if tier >= Tier.LIKE_NAME and setting is Setting.STRONG and length >= _SHORTEST_LOWER:
        return 0.6 if tier is Tier.PLAIN else 0.5
    return 0.0


def _means_something_else(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether the name is part of an eponym, a score, a study, a team."""
    for distance, labels in enumerate((load_terms("geography/clinical_nouns"), _SCORES)):
        index = after + distance
        if index >= len(words) or not words[index].follows:
            break
        if words[index].form in labels:
            return True
    return any(phrase in load_terms("geography/not_places") for phrase in phrases_around(words, first, after))


_SCORES = frozenset(
    {"score", "scores", "scale", "criteria", "classification", "staging", "rules", "guidelines", "trial"}
)


def _belongs_to_a_name(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether the place is part of a university, an author list or the like."""
    following = words[after].form if after < len(words) and words[after].follows else ""
    before = [word.form for word in words[max(0, first - 2) : first]]
    return following in _AFTER_NAME or before[-2:] in _BEFORE_NAME or before[-1:] in _TITLES


_AFTER_NAME = frozenset({"et", "university", "college", "school", "i", "ii", "iii", "iv", "v", "scientific"})
_BEFORE_NAME = [["university", "of"], ["college", "of"], ["school", "of"], ["univ", "of"], ["bank", "of"]]
_TITLES = [
    ["dr"],
    ["mr"],
    ["mrs"],
    ["ms"],
    ["miss"],
    ["prof"],
    ["professor"],
    ["doctor"],
    ["nurse"],
    ["uncle"],
]


def _stands_alone(words: Sequence[Word], first: int, after: int) -> bool:
    """Whether no capitalised word touches the name, which would make it part of another one."""
    label = load_terms("geography/clinical_nouns")
    for word in words[after : after + 3]:
        if not word.follows:
            break
        if word.form in label:
            return False
    if after < len(words) and words[after].follows and words[after].form.endswith(("ed", "said", "asks")):
        return False  # somebody of that name
    before = first > 0 and words[first].follows and words[first - 1].is_capitalised
    before = before and words[first - 1].form not in _OPENERS
    behind = after < len(words) and words[after].follows and words[after].is_capitalised
    return not before and not behind


_OPENERS = frozenset(
    [
        "is",
        "are",
        "do",
        "does",
        "did",
        "can",
        "should",
        "would",
        "will",
        "could",
        "what",
        "which",
        "how",
        "why",
        "where",
        "the",
        "in",
    ]
)


def _is_acronym(name: str, shouted: bool) -> bool:
    return not shouted and len(name) <= _ACRONYM and sum(char.isupper() for char in name) > 1
