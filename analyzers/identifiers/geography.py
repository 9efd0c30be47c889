"""Cities, towns, counties and neighbourhoods: whatever is smaller than a state. States and countries stay.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import Tier, Word, cities, name_at, phrases_around, states, words_of
from analyzers.identifiers.locative import Setting, setting_of

_LIST_JOINT = re.compile(r",? (?:and|or|to|then|via) |, ?| ?/ ?| - ")
_SHORTEST_LOWER = 5
_ACRONYM = 4


def recognize_places(text: str) -> Iterator[Identifier]:
    """Cities and towns that are known by name, where the words around them speak of a place."""
    words = words_of(text)
    shouted = text.isupper()
    index = 0
    last_end = -1
    while index < len(words):
        found = name_at(words, index, cities())
        if found is None:
            index += 1
            continue
        name, after = found
        start, end = words[index].start, words[after - 1].end
        joined = last_end >= 0 and _LIST_JOINT.fullmatch(text, last_end, start) is not None
        confidence = _confidence(text, words, (index, after), cities()[name], joined, shouted)
        if confidence:
            yield Identifier(IdentifierType.GEOGRAPHIC, start, end, confidence)
            last_end = end
        index = after if confidence else index + 1


def recognize_areas(text: str) -> Iterator[Identifier]:
    """Boroughs, neighbourhoods, valleys and islands that are known by name."""
    words = words_of(text)
    areas = load_terms("geography/areas")
    for index in range(len(words)):
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
    text: str, words: list[Word], span: tuple[int, int], tier: Tier, joined: bool, shouted: bool
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
    return _capitalised(tier, setting, _stands_alone(words, first, after))


def _capitalised(tier: Tier, setting: Setting, alone: bool) -> float:
    if setting is Setting.STRONG:
        return 0.85
    if setting is Setting.NATIVE:
        return 0.75 if tier >= Tier.PLAIN else 0.6 if tier is Tier.LIKE_NAME else 0.0
    if setting is Setting.WITHIN:
        return {Tier.LARGE: 0.8, Tier.PLAIN: 0.75, Tier.LIKE_NAME: 0.6}.get(tier, 0.0)
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


def _means_something_else(words: list[Word], first: int, after: int) -> bool:
    following = words[after].form if after < len(words) and words[after].follows else ""
    if following in load_terms("geography/clinical_nouns"):
        return True
    return any(phrase in _not_places() for phrase in phrases_around(words, first, after))


def _belongs_to_a_name(words: list[Word], first: int, after: int) -> bool:
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


def _stands_alone(words: list[Word], first: int, after: int) -> bool:
    """Whether no capitalised word touches the name, which would make it part of another one."""
    before = first > 0 and words[first].follows and words[first - 1].is_capitalised
    before = before and words[first - 1].form not in _OPENERS
    behind = after < len(words) and words[after].follows and words[after].is_capitalised
    return not before and not behind


_OPENERS = frozenset("is are do does did can should would will could what which how why where the in".split())


def _is_acronym(name: str, shouted: bool) -> bool:
    return not shouted and len(name) <= _ACRONYM and name.isupper()


@cache
def _not_places() -> frozenset[str]:
    return load_terms("geography/not_places")


_NAMED = r"[A-Z][A-Za-z'.]{1,20}"
_UNIT = re.compile(rf"\b((?:{_NAMED}[ -]){{1,3}}(?:County|Parish|Township|Twp\.?|Borough|Reservation))\b")
_UNIT_LOWER = re.compile(r"\b([a-z.']{2,15})[ ]([a-z.']{2,15}[ ])?(?:county|parish)\b(?![ ]hospital)", re.I)
_NO_UNIT = frozenset("the a an this that our your my every each any local another same per of in".split())


def recognize_counties(text: str) -> Iterator[Identifier]:
    """Counties, parishes and townships."""
    for match in _UNIT.finditer(text):
        start = match.start()
        words = match.group(1).split()
        while words and words[0].lower() in _NO_UNIT | _LOCATIVES:
            start += len(words.pop(0)) + 1
        if len(words) > 1:
            yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.85)
    counties = load_terms("geography/counties")
    for match in _UNIT_LOWER.finditer(text):
        first, second = match.group(1), (match.group(2) or "").strip()
        for name, start in ((f"{first} {second}", match.start()), (second or first, match.start(2))):
            if name.replace(".", "").replace("'", "").lower().strip() in counties and first not in _NO_UNIT:
                at = match.start() if start < 0 else start
                yield Identifier(IdentifierType.GEOGRAPHIC, at, match.end(), 0.7)


_LOCATIVES = frozenset("from near at to for with and".split())

_PLACE = r"(?:(?:St|Ft|Mt)\.[ ])?[A-Z][a-z']{2,15}(?:[ -][A-Z][a-z']{2,15}){0,2}"
_HOME = re.compile(
    r"\b(?:(?i:(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|born|raised|grew[ ]up)[ ](?:in|near|outside(?:[ ]of)?)"
    r"|(?:resident|native|outskirts)[ ]of|(?:mov(?:ed|ing)|relocat(?:ed|ing))[ ](?:here[ ])?(?:from|to)"
    r"|(?:town|city|village|suburb|hamlet|municipality|neighbou?rhood)[ ](?:of|called)|hometown[ ](?:is|of)"
    r"|transferred[ ]from|(?:en[ ]route|originally|hails|flew[ ]in|flew|drove[ ]in|drove|travel(?:ed|ing)|visiting|airlifted)[ ]from|(?:small|rural)[ ](?:town|village),)(?:[ ](?:rural|downtown|nearby|the[ ]town[ ]of))?)[ ]"
    rf"(?P<place>{_PLACE})(?![\w'])"
)
_STATE_AFTER = re.compile(r",[ ](?P<state>[A-Z]{2}\b|[A-Z][a-z]{3,13}(?:[ ][A-Z][a-z]{3,10})?)")
_CITY_STATE = re.compile(rf"(?<![\w.&'-])(?P<place>{_PLACE})(?=,[ ][A-Z])")
_NOT_HOME = frozenset(
    "the this that january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday room bed unit ward dr icu spain california".split()
)
_REGIONS = frozenset(
    {
        "africa",
        "america",
        "asia",
        "britain",
        "caribbean",
        "central america",
        "england",
        "europe",
        "latin america",
        "middle east",
        "midwest",
        "new england",
        "north",
        "north america",
        "northeast",
        "northwest",
        "scotland",
        "south",
        "south america",
        "south asia",
        "southeast",
        "southeast asia",
        "southwest",
        "us",
        "wales",
        "west",
        "east",
        "west africa",
        "east africa",
        "east asia",
        "deep south",
        "pacific northwest",
        "sun belt",
        "appalachia",
        "mid atlantic",
        "mid-atlantic",
        "east coast",
        "west coast",
        "gulf coast",
        "north africa",
        "eastern europe",
    }
)


def recognize_homes(text: str) -> Iterator[Identifier]:
    """Places that no list knows: after "lives in" and the like, or before the name of a state."""
    for match in _HOME.finditer(text):
        if not _is_wide(match["place"]):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("place"), match.end("place"), 0.6)
    for match in _CITY_STATE.finditer(text):
        after = _STATE_AFTER.match(text, match.end())
        if after is None or _is_wide(match["place"]):
            continue
        known = states()
        state = after["state"]
        if state in known["codes"] or state.lower() in known["names"]:
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("place"), match.end("place"), 0.6)


def _is_wide(place: str) -> bool:
    """Whether the name is a state, a country or no place at all."""
    name = place.lower()
    known = states()
    return (
        name in known["names"]
        or name in known["countries"]
        or name in _REGIONS
        or name.split()[0] in _NOT_HOME
        or name.split()[-1] in {"university", "hospital", "medicine", "school", "college", "syndrome"}
    )
