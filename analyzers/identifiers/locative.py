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
    r"discharge[ds]?|d/c'?d|dc'?d|teach(?:es|ing)?|taught|camping|hik(?:es|ed|ing)|fishing|farms?|farming|retired|immigrated|emigrated|arrived|originally|came|comes|coming|en[ ]route|commut\w{2,4}|deployed|incarcerated|vacation\w{0,3}"
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
    r"year-old|y/?o[mf]|yr[ ]old|months?[ ]old|teammate|lifeguard|trucker|roofer|painter|electrician|mechanic|cashier|waitress|bartender|clerk|secretary|"
    r"fisherman|hunter|couple|family|neighbor|"
    r"old|yo|y/o|y\.o\.|\d{1,3}[ ]?(?:yo?)?[ ]?[mf]"
)
_STRONG_LEFT = re.compile(
    rf"(?:\b(?:(?:{_DWELLS}|{_SITES}|{_PEOPLE})[ ,]{{1,2}}(?:[\w'-]{{1,14}}[ ]){{0,2}}?"
    rf"(?:in|from|to|near|at|around|outside(?:[ ]of)?|via)|(?:residents?|native|citizen|town|city|village|suburb|"
    rf"outskirts|borough|municipality|north|south|east|west|miles|mi|km|hours?|h|hrs?|min|mins|minutes?|exits?|blocks)[ ](?:of|outside|from|north[ ]of|south[ ]of|east[ ]of|west[ ]of)|"
    rf"(?:visited|visiting|hometown(?:[ ]is|:)|downtown|hometown|lives|address:?|city:|hailing[ ]from))[ ]{_NEARER})$",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    rf"\b(?:in|near|outside(?:[ ]of)?|around|throughout|across)[ ](?:the[ ])?{_NEARER}$", re.IGNORECASE
)
_BESIDE = re.compile(
    r"(?:\b(?:hospice|rehab|SNF|NH|ALF|urgent[ ]care|nursing[ ]home|dialysis|hospital|clinic|shelter|pharmacy|facility|VA|ED|campus|liv(?:es|ing)(?:[ ](?:alone|independently|with[ ]\w{2,9}|w/[ ]?\w{2,9}))?|homeless|resident)[ ]|"
    r"\b\d{1,3}[ -]?(?:yo|y/o|yr|y|year[ -]old)?[ -]?(?:male|female|man|woman|[MF])?,[ ]|\b\d{1,3}[ ]?(?:yo[ ])?[MF][ ])$"
)
_ADDRESS_LEFT = re.compile(
    r"(?:\b\w{2,15}[ ](?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Blvd|Pkwy|Parkway|Hwy|Highway|Way|Pl|Place|Ter|Terrace|Cir|Circle|Trail|Pike)\.?,|"
    r"\b(?:Suite|Ste|Apt|Unit|Box|Lot|Route|Rt|RR|Barracks|Fl|Floor)\.?[ ]?\#?\d[\dA-Z]{0,5},?|\#[ ]?\d{1,4}[A-Z]?,?)[ ]$",
    re.IGNORECASE,
)
_ZIP_RIGHT = re.compile(r",?[ ]\d{5}-\d{4}(?!\w)|,?[ ](?:zip|ZIP)\b")
_WEAK_LEFT = re.compile(
    rf"(?:\b(?:from|to|at|via|into|leaving|through|for|over)[ ](?:the[ ])?|@[ ]?){_NEARER}$", re.IGNORECASE
)
_NATIVE = re.compile(
    r"(?:-(?:based|area|born)|[ ](?:native|resident|area|suburbs?|metro|man|woman|lady|patient|pt|firefighter|veteran|police|clinic|"
    r"hospital|ED|ER|SNF|VA|office|campus|shelter|resident's|born|skier|\w{0,6}worker|farmer|teacher|trucker|driver|miner|welder|nurse|student|cop|officer|roofer|rancher|fisherman|hiker|camper|runner|logger|engineer|mechanic|mom|dad|mother|father|couple|family|boy|girl|kid|teen|toddler|retiree|widow|transplant|outbreak|cluster|derailment|facility|jail|prison))\b"
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
    if _ADDRESS_LEFT.search(left) or _ZIP_RIGHT.match(text, end):
        return Setting.STRONG
    if _NATIVE.match(text, end):
        return Setting.NATIVE
    return max(before, Setting.WEAK) if state else before


def _before(left: str) -> Setting:
    if _STRONG_LEFT.search(left):
        return Setting.STRONG
    if _WITHIN.search(left) or _BESIDE.search(left):
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


_CHART = re.compile(
    r"\b(?:pts?|patient'?s?|\d{1,3}[ -]?(?:yo|y/o|yr[ -]old|year[- ]old|mo[ ]old|wk[ ]old|[MF])|c/o|s/p|h/o|p/w|hx|dx|rx|fx|sx|tx|mrn|dob|adm|admitted|discharged?|transfer\w{0,3}|"
    r"febrile|fever|rash|cough|vomit\w{0,3}|seizures?|seen|labs?|inr|wbc|hb|hgb|a1c|bp|hr|na|cr|ekg|ecg|cxr|mri|ct|iv|po|prn|bid|tid|mg|mcg|abx|dose|"
    r"allerg\w{1,3}|pregnant|needs|letter|exposure|bite|meds|biopsy|bx|worry|swam|drowned|near-drowning|bit|stung|trampled|thrown|botulism|poisoning|pos|neg|records?|wks?|\d{1,3}[ ]?(?:months?|weeks?|wks|days?))(?:['s]{0,2})(?![\w])",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    r"\b(?:match(?:ed|ing)?|medical[ ]student|hopeful|conferral|degree|MPH|MBBS|class[ ]of[ ]\d{4}|residency|residents?[ ]physician|candidate|alum\w{0,3}|graduat\w{1,4}|faculty|professor|fellow(?:ship)?|researchers?|published|"
    r"lecture|keynote|conference|symposium|honou?red|excited|proud|thrilled|grateful|congratulations|congrats|usmle|eras|rotation|clerkship|observership|mentors?|"
    r"linkedin|about[ ]me|aspiring|MS-?[1-4]|M[1-4]|internal[ ]medicine|img|imgs|volunteer\w{0,3}|campaign|webinar|podcast|students)\b",
    re.IGNORECASE,
)
_AROUND, _QUESTION, _TERSE = 160, 280, 140
_FIRST_PERSON = re.compile(
    r"\b(?:I|I'm|we|our|us|join|see[ ]you|happy|great|tonight|today's|welcome|thanks?|thank[ ]you|#\w)(?!\w)|[#@]\w",
    re.IGNORECASE,
)


def is_of_a_patient(text: str, start: int, end: int) -> bool:
    """Whether the words around text[start:end] read as a note or a question about a patient, not as a career."""
    around = text[max(0, start - _AROUND) : start] + " " + text[end : end + _AROUND]
    asks = len(text) < _QUESTION and (
        "?" in text[end:] or (len(text) < _TERSE and not _FIRST_PERSON.search(text))
    )
    return (asks or _CHART.search(around) is not None) and _PROFILE.search(around) is None
