"""Towns that no list knows, where the words around them leave no doubt.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import states
from analyzers.identifiers.locative import is_of_a_patient

_PLACE = r"(?:(?:St|Ft|Mt)\.[ ])?[A-Z][a-z']{2,15}(?:(?:[ -]|-(?:in|on|by|de|sur|du|la|the|by-the)-)[A-Z][a-z']{2,15}){0,2}"
_HOME = re.compile(
    r"\b(?:(?i:(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|born|raised|grew[ ]up)[ ](?:in|near|outside(?:[ ]of)?)"
    r"|(?:resident|native|outskirts)[ ]of|(?:mov(?:ed|ing)|relocat(?:ed|ing))[ ](?:here[ ])?(?:from|to)"
    r"|(?:town|city|village|suburb|hamlet|municipality|neighbou?rhood)[ ](?:of|called)|hometown[ ](?:is|of)"
    r"|transferred[ ]from|(?:en[ ]route|originally|hails|flew[ ]in|flew|drove[ ]in|drove|travel(?:ed|ing)|visiting|airlifted)[ ]from|(?:small|rural)[ ](?:town|village),)(?:[ ](?:rural|downtown|nearby|the[ ]town[ ]of))?)[ ]"
    rf"(?P<place>{_PLACE})(?![\w'])"
)
_FROM = re.compile(
    r"(?:\b(?:year-old|yr[ -]old|y/?o|man|woman|lady|patient|pt|male|female|boy|girl|farmer|teacher|student|veteran|worker|baby|infant|kid|child|family|couple|drive|drives|driving)|shrimper|fisherman|trucker|hunter|hiker|rancher|\b\d{1,3}[ ]?(?:yo?)?[ ]?[MFmf])"
    rf"[ ](?:from|near|in|out[ ]of)[ ](?P<place>{_PLACE})(?![\w'])(?![ ](?:[A-Z]|disease|syndrome|hospital|clinic|\d))"
)
_FROM_FIRST = re.compile(rf"(?:^|[.;!?][ ])[Ff]rom[ ](?P<place>{_PLACE}),[ ]")
_NATURAL = re.compile(
    rf"\b(?:in|on|at|near|from|to|of|around|off|by|outside)[ ](?:the[ ])?(?P<place>{_PLACE}[ ](?:Island|Islands|Lake|Beach|Harbor|Harbour|Falls|Springs|Heights|"
    r"Township|Valley|Bay|Point|Ridge|Reservation|Rancheria|Pueblo|Barracks|Creek|Junction|Mills|Grove|Hills|Park|Village|Corners|Crossing|Hollow|Prairie|Mesa|Keys?|Mountains?|River|Pond|Reservoir|"
    r"Trailer[ ]Park|Mobile[ ]Home[ ]Park|RV[ ]Park|Campground|Marina|State[ ]Park|National[ ]Park|State[ ]Forest|National[ ]Forest|AFB|Air[ ]Force[ ]Base|Naval[ ]Base))(?![\w'])"
)
_KINDS_OF_LAND = tuple(
    f" {kind}"
    for kind in [
        "Island",
        "Lake",
        "Beach",
        "Harbo",
        "Falls",
        "Springs",
        "Heights",
        "Township",
        "Valley",
        "Bay",
        "Point",
        "Ridge",
        "Reserv",
        "Rancheria",
        "Pueblo",
        "Barracks",
        "Creek",
        "Junction",
        "Mills",
        "Grove",
        "Hills",
        "Park",
        "Village",
        "Corners",
        "Crossing",
        "Hollow",
        "Prairie",
        "Mesa",
        "Key",
        "Mountain",
        "River",
        "Pond",
        "Trailer",
        "Mobile",
        "RV",
        "Campground",
        "Marina",
        "State",
        "National",
        "AFB",
        "Air",
        "Naval",
    ]
)
_LAKE = re.compile(
    r"\b(?:in|on|at|near|from|to|out[ ]of|deployed|stationed|deployed[ ]to|swimming[ ]in|off|by|around)[ ](?P<place>(?:Lake|Camp|Fort|Ft\.?|Isle[ ]of|Point|Port|Bayou|Rancho|Villa|Joint[ ]Base|Naval[ ]Station|NAS)[ ][A-Z][a-z']{2,15}(?:[ ][A-Z][a-z']{2,15})?)(?![\w'])"
)
_STATE_AFTER = re.compile(r",[ ](?P<state>[A-Z]{2}\b|[A-Z][a-z]{3,13}(?:[ ][A-Z][a-z]{3,10})?)")
_CITY_STATE = re.compile(rf"(?<![\w.&'-])(?P<place>{_PLACE})(?=,[ ][A-Z])")


def recognize_homes(text: str) -> Iterator[Identifier]:
    """Places that no list knows: after "lives in" and the like, or before the name of a state."""
    for match in _HOME.finditer(text):
        if not _is_wide(match["place"]):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("place"), match.end("place"), 0.6)
    for pattern in (_FROM, _FROM_FIRST, _NATURAL, _LAKE):
        if pattern is _NATURAL and not any(kind in text for kind in _KINDS_OF_LAND):
            continue
        for match in pattern.finditer(text):
            place = match["place"]
            telling = pattern in {_NATURAL, _LAKE} or _is_foreign_to_charts(place)
            if (
                telling
                and not _is_wide(place)
                and is_of_a_patient(text, match.start("place"), match.end("place"))
            ):
                yield Identifier(IdentifierType.GEOGRAPHIC, match.start("place"), match.end("place"), 0.55)
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
        or name in load_terms("geography/regions")
        or name.split()[0] in load_terms("geography/not_homes")
        or name.split()[-1] in {"university", "hospital", "medicine", "school", "college", "syndrome"}
    )


def _is_foreign_to_charts(place: str) -> bool:
    """Whether no word of the name is a service, a drug or the like, which also follow "patient from"."""
    known = load_terms("geography/common_facility_words")
    return not any(
        word.lower().strip(".'") in known for word in place.replace("-", " ").split() if word[0].isupper()
    )
