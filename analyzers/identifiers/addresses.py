"""Street addresses, post-office boxes and ZIP codes.

Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.gazetteer import state_pattern

_CLEAR = (
    r"street|avenue|ave|blvd|boulevard|road|rd|lane|ln|parkway|pkwy|highway|hwy|turnpike|tpke|drive|dr|court|ct|"
    r"terrace|ter|st"
)
_CAPITAL_ONLY = (
    r"Way|Place|Pl|Circle|Cir|Trail|Trl|Square|Sq|Loop|Run|Row|Alley|Path|Plaza|Pike|Crossing|Point|Ridge|Mews|"
    r"Broadway|Track|Cliffs?|Canyon|Manor|Gardens?|Heights|Flats?|Crescent|Grove|Bend|Walk|Fort|Junctions?|Shoals?|"
    r"Vista|Harbors?|Xing|Cv|Trace|Trce|Bnd|Mnr|Commons|Green|Close|Gate|Pass|Spur|View|Green|Quay|Wharf|Esplanade|Promenade|Mall|Landing|Hollow|Estates?|Drives|Hills?|Springs?|Meadows?|Summit|Cove|Glen|Park|Creek"
)
_DIRECTION = r"(?:(?:N|S|E|W|NE|NW|SE|SW)\.?|North|South|East|West)"
_UNIT = r"(?:,?[ \n](?:apt|apartment|suite|ste|unit|fl|floor|\#)\.?[ ]?\#?[ ]?[A-Za-z]?-?\d{1,5}[A-Za-z]?)"
_NUMBER = r"(?<![\w./:$#-])\d{1,5}[A-Za-z]?(?:-\d{1,4})?(?:[ ]1/2)?"
_PROPER = r"(?:[A-Z][\w'.]{0,20}|\d{1,3}(?:st|nd|rd|th)|of|the|de|la|del|los|las)"
_STREET = re.compile(
    rf"{_NUMBER},?[ ](?:{_DIRECTION}[ ])?(?:{_PROPER}[ ]){{1,4}}(?:(?i:{_CLEAR})|{_CAPITAL_ONLY})\b\.?"
    rf"(?:[ ]{_DIRECTION}\b)?(?i:{_UNIT})?"
)
_BROADWAY = re.compile(
    rf"{_NUMBER}[ ](?:{_DIRECTION}[ ])?(?:Broadway|Main|(?:Avenue|Highway|Route)[ ][\dA-Z]{{1,4}})\b"
)
_LOWER = re.compile(
    rf"{_NUMBER}[ ](?:{_DIRECTION}[ ])?(?P<name>(?:[a-z']{{2,15}}|\d{{1,3}}(?:st|nd|rd|th))(?:[ ][a-z']{{2,15}}){{0,2}})[ ]"
    rf"(?:{_CLEAR})\b\.?{_UNIT}?",
    re.IGNORECASE,
)
_LIVED_AT = re.compile(
    rf"\b(?i:(?:lives?|living|lived|resides?|residing|stays?|staying)[ ](?:at|on)|address(?:[ ]is|:)?|admitted[ ]from|discharged?[ ](?:home[ ])?to|from|home[ ]at)[ ]"
    rf"(?P<street>\d{{2,5}}[ ](?:{_DIRECTION}[ ])?[A-Z][a-z']{{2,15}}(?:[ ][A-Z][a-z']{{2,15}}){{1,2}}(?i:{_UNIT})?)(?![\w'])"
)
_NOT_STREETS = re.compile(
    r"\b(?:mg|mcg|ml|of|the|to|with|on|in|for|per|by|and|or|at|from|is|was|were|are|a|an|his|her|their|my|our|"
    r"days?|weeks?|months?|years?|hours?|hrs?|min|mins|minutes?|times?|patients?|pts?|old|yo|y|m|f|male|female|man|"
    r"woman|x|vs|then|when|after|blocks?|miles?|degree|people|new|more|who|that|this|head|chest|hd|side|lead|tds|year|"
    r"abdomen|abd|brain|non|contrast|repeat|ordered|showed|no|cm|mm|kg|french|fr|seen|see|saw)\b",
    re.IGNORECASE,
)
_NAMED_STREET = re.compile(
    rf"\b(?i:on|at|off|near|along|down|of|to)[ ](?P<street>(?:{_DIRECTION}[ ])?(?:(?!Wall|Sesame|Fleet|The)[A-Z][a-z']{{2,15}}|\d{{1,3}}(?:st|nd|rd|th))"
    r"(?:[ ][A-Z][a-z']{2,15})?[ ](?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Lane|Ln|Drive|Parkway|Pkwy|Highway|Hwy)\b\.?)"
)
_CORNER = re.compile(
    r"\b(?:corner|intersection)[ ]of[ ](?P<street>(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w']{1,15})(?:[ ][A-Z][a-z]{1,12})?"
    r"[ ](?:and|&)[ ](?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w']{1,15})(?:[ ](?:St|Street|Ave|Avenue|Rd|Road|Blvd)\b)?)",
    re.IGNORECASE,
)
_FLAT = re.compile(r"\b(?:Suite|Apt\.?|Apartment)[ ]\#?\d{1,5}[A-Z]?\b")
_BOX = re.compile(r"\bP\.?[ ]?O\.?[ ]?Box[ ]?\#?\d{1,7}\b|\bPSC[ ]\d{3,4},?[ ]Box[ ]\d{2,5}\b", re.IGNORECASE)
_RURAL = re.compile(
    r"\b(?:RR|R\.R\.|Rural[ ]Route|HC|Star[ ]Route|HCR|Route|Rt\.?)[ ]?\#?\d{1,3}[A-Z]?,?[ ](?:Box|Lot|Unit)[ ]?\#?\d{1,5}[A-Z]?\b"
    r"|\bRural[ ]Route[ ]\#?\d{1,3}\b|\b(?:Lot|Space|Spc|Trailer|Slip|Cabin|Barracks|Bldg|Building|Dorm|Cottage|Villa)[ ]\#?\d{1,4}[A-Z]?(?=,[ ](?!mg)[A-Z])",
    re.IGNORECASE,
)
_ROAD_CODE = r"(?:I-(?!1(?:2[345]|31|11)\b)\d{1,3}|(?:US|SR|CR|FM|TX|OH|CA|State[ ]Route|US[ ]Route|Route|Rt\.?|Rte\.?|Hwy|Highway|Interstate|County[ ]Road|Farm[ ]Road)[ -]?\d{1,4})(?:[ ]?(?:N|S|E|W|NB|SB|EB|WB|north|south|east|west)(?:bound)?\b)?"
_EXIT = re.compile(
    rf"\b{_ROAD_CODE}(?:,|[ ](?:at|near|by|and|off|&|@))?[ ](?:the[ ])?(?:(?i:exit|mile(?:[ ]?(?:marker|post))?|mm|mp)[ ]\#?\d{{1,4}}[A-Z]?|(?:[A-Z][a-z]{{2,14}}[ ]){{1,2}}(?:Rd|Road|St|Ave|exit|Exit|Bridge))\b"
)
_ON_ROAD = re.compile(
    r"\b(?i:on|off|along|near|at|down|crash|mvc|mva|rollover|accident|collision|wreck|of)[ ](?:the[ ])?(?P<street>I-(?!1(?:2[345]|31|11)\b)\d{1,3}(?:[ ]?[NSEW]B?\b)?|(?:US|SR|CR|FM)[ -]?\d{1,4}(?=[ ](?:in|near|at|by|outside|and|this|last|today)\b|[.,?]|$))"
)
_COMMON_STREET = (
    r"(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\d{1,3}(?:st|nd|rd|th)|Main|Vine|Elm|Oak|Broadway|Market|Pine|Maple|"
    r"Cedar|High|Broad|State|Walnut|Chestnut|Cherry|Spruce|Locust|Mill|Park|Church|Front|Water|Grand|Center|Washington|Jefferson|Lincoln|Madison|Monroe|"
    r"Jackson|MLK|Division|Central|Lake|Union|Court|Spring|Sunset|Ridge|River|College|University)"
)
_CROSSING = re.compile(
    rf"\b(?i:near|at|on|off|of|behind|from|around|by|outside|@)[ ](?:the[ ])?(?P<street>(?:(?:{_DIRECTION}[ ])?{_COMMON_STREET}[ ](?:and|&)[ ](?:{_DIRECTION}[ ])?[A-Z\d][\w']{{1,15}}"
    rf"|(?:{_DIRECTION}[ ])?[A-Z][a-z']{{2,15}}[ ](?:and|&)[ ](?:{_DIRECTION}[ ])?{_COMMON_STREET})(?:[ ](?:St|Street|Ave|Avenue|Rd|Road|Blvd)\b)?)(?![\w'])"
)
_BARE_STREET = re.compile(rf"{_NUMBER}(?<=\d\d\d)[ ](?:N|S|E|W|NE|NW|SE|SW)\.?[ ][A-Z][a-z]{{3,15}}(?![\w'])")
_CT = re.compile(r"[ ]ct\b", re.IGNORECASE)  # a scan, when the street is in lower case
_ZIP_SAID = re.compile(
    r"\b(?:zip|postal|post)(?:[ -]?codes?)?(?:[ ](?:is|was|of|area|number))?[ :#=-]{0,3}"
    r"(?P<zip>\d{5}(?:-\d{4})?|[A-Z]\d[A-Z][ ]?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?[ ]\d[A-Z]{2})\b",
    re.IGNORECASE,
)
_ZIP_LONG = re.compile(r"(?<![\w.-])\d{5}-\d{4}(?![\w-])")
_POSTCODE = re.compile(r"(?<![\w-])(?:[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?![\w-])")
_ZIP_LOWER = re.compile(
    r"[a-z] (?:tx|fl|ny|nj|wv|wy|mn|mt|nm|nv|nh|ut|tn|ks|ky|az|ak|ga|il|ri|wi|ia|sd|wa) (?P<zip>\d{5})(?![\w-]| ?(?:patients|people))"
)
_ROUTE = re.compile(
    r"\b(?:on|off|along|down)[ ](?P<street>(?:US[ ]|State[ ]|County[ ])?(?:Route|Highway|Hwy|Interstate|Road)[ ]\d{1,4})\b"
)
_IN_ZIP = re.compile(
    r"\b(?:lives?|living|resides?|residing)[ ]in[ ](?P<zip>\d{5})\b(?![ ]?(?:sq|mi|people))", re.I
)


def recognize_addresses(text: str) -> Iterator[Identifier]:
    """Streets with or without a house number, boxes and ZIP codes."""
    for pattern in (_NAMED_STREET, _CORNER, _CROSSING):
        for match in pattern.finditer(text):
            yield _place(match.start("street"), match.end("street"), 0.7)
    if _DIGIT.search(text):
        yield from _numbered(text)


_DIGIT = re.compile(r"\d")


def _numbered(text: str) -> Iterator[Identifier]:
    for pattern, confidence in (
        (_STREET, 0.9),
        (_BROADWAY, 0.75),
        (_BOX, 0.9),
        (_BARE_STREET, 0.65),
        (_FLAT, 0.6),
        (_ZIP_LONG, 0.7),
        (_POSTCODE, 0.6),
    ):
        for match in pattern.finditer(text):
            yield _place(match.start(), match.end(), confidence)
    low = text.lower()
    if any(word in low for word in _OUT_OF_TOWN):
        for pattern in (_RURAL, _EXIT):
            for match in pattern.finditer(text):
                yield _place(match.start(), match.end(), 0.75)
    for match in _LOWER.finditer(text):
        if not _NOT_STREETS.search(match["name"]) and not _CT.search(match.group()):
            yield _place(match.start(), match.end(), 0.75)
    for pattern in (_LIVED_AT, _ROUTE, _ON_ROAD):
        for match in pattern.finditer(text):
            yield _place(match.start("street"), match.end("street"), 0.7)
    yield from _zip_codes(text)


_OUT_OF_TOWN = (
    "box",
    "rural",
    "lot",
    "space",
    "spc",
    "trailer",
    "slip",
    "cabin",
    "barrack",
    "bldg",
    "building",
    "dorm",
    "cottage",
    "villa",
    "exit",
    "mile",
    "mm ",
    "mp ",
    "bridge",
    "route",
    "hwy",
    "i-",
)


def _zip_codes(text: str) -> Iterator[Identifier]:
    for pattern in (_ZIP_SAID, _IN_ZIP, _ZIP_LOWER):
        for match in pattern.finditer(text):
            yield _place(match.start("zip"), match.end("zip"), 0.85)
    for match in _zip_after_state().finditer(text):
        if match["state"] != "ID" or match["zip"][:3] in _IDAHO:
            yield _place(match.start("zip"), match.end("zip"), 0.95)


_IDAHO = frozenset(str(prefix) for prefix in range(832, 839))  # elsewhere "ID 88231" is somebody's number


def _place(start: int, end: int, confidence: float) -> Identifier:
    return Identifier(IdentifierType.GEOGRAPHIC, start, end, confidence)


@cache
def _zip_after_state() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<state>{state_pattern()}),?[ ]{{1,2}}(?P<zip>\d{{5}}(?:-\d{{4}})?)\b(?![ ]?(?:patients|people|residents))"
    )
