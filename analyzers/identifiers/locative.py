"""How the words around a name speak of a place."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache

from analyzers.data import load_terms
from analyzers.identifiers.gazetteer import state_pattern, states

_REACH = 70
_NEARER = (
    r"(?:(?:downtown|rural|suburban|nearby|greater|metro|inner[- ]city|north|south|east|west|central|northern|"
    r"southern|eastern|western|the[ ]city[ ]of|the[ ]town[ ]of)[ ]){0,2}"
)
_DWELLS = (
    r"liv(?:es?|ed|ing)|resid(?:es?|ed|ing|ents?|ence)|based|born|raised|grew[ ]up|mov(?:ed?|es|ing)|relocat\w{2,4}|"
    r"travel\w{0,4}|trip|return(?:ed|s|ing)|transfer(?:red|s)?|transported|airlifted|flown|flew|flying|drove|"
    r"driv(?:es|ing)|visit(?:ed|ing)|hometown|hails|homeless|stationed|work(?:s|ed|ing)|stay(?:s|ed|ing)|"
    r"immigrated|emigrated|arrived|originally|came|comes|coming|en[ ]route|commut\w{2,4}|deployed|incarcerated|vacation\w{0,3}"
)
_SITES = (
    r"clinic|hospital|office|practice|shelter|nursing[ ]home|SNF|home|house|apartment|farm|school|prison|jail|"
    r"church|pharmacy|ED|ER|ICU|VA|rehab|facility|admitted|hospitali[sz]ed|treated|evaluated|referred|seen"
)
_PEOPLE = (
    r"patients?|pts?|man|woman|male|female|lady|guy|gentleman|girl|boy|kid|child|teen(?:ager)?|veteran|farmer|teacher|"
    r"worker|mother|father|mom|dad|grandm(?:a|other)|grandfather|nurse|driver|rancher|retiree|student|daughter|son|"
    r"instructor|engineer|firefighter|officer|operator|carpenter|plumber|logger|miner|welder|chef|cook|lawyer|professor|pastor|"
    r"priest|rabbi|imam|nun|soldier|marine|sailor|pilot|athlete|runner|hiker|camper|tourist|travell?er|refugee|immigrant|migrant|"
    r"fisherman|hunter|couple|family|neighbor|"
    r"old|yo|y/o|y\.o\.|\d{1,3}[ ]?(?:yo?)?[ ]?[mf]"
)
_STRONG_LEFT = re.compile(
    rf"(?:\b(?:(?:{_DWELLS}|{_SITES}|{_PEOPLE})[ ,]{{1,2}}(?:[\w'-]{{1,14}}[ ]){{0,2}}?"
    rf"(?:in|from|to|near|at|around|outside(?:[ ]of)?|via)|(?:residents?|native|citizen|town|city|village|suburb|"
    rf"outskirts|borough|municipality|north|south|east|west|miles|hours?)[ ](?:of|outside|from)|"
    rf"(?:visited|visiting|hometown(?:[ ]is|:)|downtown|hometown|lives|address:?|city:|hailing[ ]from))[ ]{_NEARER})$",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    rf"\b(?:in|near|outside(?:[ ]of)?|around|throughout|across)[ ](?:the[ ])?{_NEARER}$", re.IGNORECASE
)
_WEAK_LEFT = re.compile(
    rf"(?:\b(?:from|to|at|via|into|leaving|through|for|over)[ ](?:the[ ])?|@[ ]?){_NEARER}$", re.IGNORECASE
)
_NATIVE = re.compile(
    r"(?:-(?:based|area|born)|[ ](?:native|resident|area|suburbs?|metro|man|woman|lady|patient|pt|firefighter|veteran|police|clinic|"
    r"hospital|ED|ER|SNF|VA|office|campus|shelter|resident's|born))\b"
)


class Setting(IntEnum):
    """From no sign of a place to words that only a place follows."""

    NONE = 0
    WEAK = 1  # "from", "to", "at"
    WITHIN = 2  # "in", "near"
    NATIVE = 3  # "X-based", "X resident"
    STRONG = 4  # "lives in", "patient from", "X, Idaho"


def setting_of(text: str, start: int, end: int) -> Setting:
    """The strongest sign around text[start:end] that it names a place."""
    left = text[max(0, start - _REACH) : start].replace("\n", " ")
    before = _before(left)
    state = _state_or_country(text, end)
    if state and (state not in _DEGREES or before is not Setting.NONE):
        return Setting.STRONG
    if before is Setting.STRONG:
        return before
    if _NATIVE.match(text, end):
        return Setting.NATIVE
    return max(before, Setting.WEAK) if state else before


def _before(left: str) -> Setting:
    if _STRONG_LEFT.search(left):
        return Setting.STRONG
    if _WITHIN.search(left):
        return Setting.WITHIN
    return Setting.WEAK if _WEAK_LEFT.search(left) else Setting.NONE


_DEGREES = frozenset({"MD", "MS", "PA", "MA", "ND"})  # "Jackson, MD" is a person unless "in" comes before
_LOWER_STATE = re.compile(
    r",?[ ](tx|fl|ny|nj|wv|wy|mn|mt|nm|nv|nh|ut|tn|ks|ky|az|ak|ga|il|ri|wi|ia|sd|wa)(?![\w'])"
)
_COUNTRY = re.compile(r",[ ]([A-Z][a-z]{2,12}(?:[ ][A-Z][a-z]{2,10})?)")


def _state_or_country(text: str, end: int) -> str:
    """The state or country that follows, as it is written; empty if there is none."""
    state = _state_after().match(text, end)
    if state:
        return state.group(1)
    lower = _LOWER_STATE.match(text, end)
    if lower:
        return lower.group(1)
    country = _COUNTRY.match(text, end)
    if country is None:
        return ""
    names = {country.group(1).lower(), country.group(1).lower().split()[0]}
    return country.group(1) if names & states()["countries"] else ""


@cache
def _state_after() -> re.Pattern[str]:
    return re.compile(rf",?[ ]{{1,2}}({state_pattern()})(?![\w'])")


_AT = re.compile(
    r"(?:\b(?:at|from|to|via|in|by|outside|near|into|visiting|left|admitted|seen|of|through)[ ](?:the[ ])?|@[ ]?)$",
    re.IGNORECASE,
)
_CITES = re.compile(
    r"\b(?:according|thanks|proud|thank|congrats|congratulations|grateful)[ ]to[ ](?:the[ ])?$", re.IGNORECASE
)
_NEXT_WORD = re.compile(r"[ ]([A-Za-z]{2,20})")


def is_located(text: str, start: int) -> bool:
    """Whether "at", "from" or the like stands before a facility that starts here."""
    return _AT.search(text[max(0, start - 24) : start]) is not None


def is_cited(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] is a source ("according to X") or lends its name ("X Proceedings", "X score")."""
    following = _NEXT_WORD.match(text, end)
    word = following.group(1).lower() if following else ""
    labels = load_terms("geography/clinical_nouns")
    return word in labels or _CITES.search(text[max(0, start - 28) : start]) is not None
