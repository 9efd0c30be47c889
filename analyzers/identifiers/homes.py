"""Towns that no list knows, where the words around them leave no doubt.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import states

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
        or name in load_terms("geography/regions")
        or name.split()[0] in load_terms("geography/not_homes")
        or name.split()[-1] in {"university", "hospital", "medicine", "school", "college", "syndrome"}
    )
