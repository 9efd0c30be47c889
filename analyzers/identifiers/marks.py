"""Identifying marks that are no numbered label: rooms and beds, a person's handle, prints on file.

Source: 45 CFR 164.514(b)(2)(i)(P) and (R).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_ROOM = re.compile(
    r"(?<![\w-])(?P<place>room|rm\.?|bed|bay|isolette|cubicle|cubby|ward|incubator|crib|bassinet|stretcher|(?:m|s|c|n|p)?icu|ccu|(?:bed|room)[ ](?:number|no\.?))"
    r"[ ]?(?:\#|no\.?|number|:|is)?[ ]?(?P<value>\#?(?:[A-Z]{1,3}-?)?\d{1,4}(?:-\d{1,3})?[A-Z]?(?:[-/][A-Z0-9]{1,2})?)(?![\w%]|[.:/]\d|[ ]?(?:mg|min\w{0,5}|hours?|hrs?|days?|weeks?|"
    r"people|patients?|pts|beds|rooms|visits|times|x|degrees|percent|years?|months?|L|liters|admissions|nurses?|of[ ]\d{1,3}|to[ ]\d{1,3}|hospital|unit|st|nd|rd|th|or|and[ ]\d{1,3}|per)\b)",
    re.IGNORECASE,
)
_UNITS = frozenset({"icu", "micu", "sicu", "cicu", "ccu", "nicu", "picu"})
_HANDLE = re.compile(
    r"\b(?:(?:patient|pt|his|her|their|mom|dad|daughter|son|wife|husband|mother|father|family|she|he|they)(?:'?s|[ ]is|[ ]goes[ ]by|[ ]posts[ ]as)?[ ])"
    r"(?:own[ ])?(?:(?:twitter|x|instagram|ig|insta|tiktok|facebook|fb|reddit|snapchat|snap|youtube|bluesky|mastodon|threads|linkedin|discord|venmo|telegram|portal|mychart|social[ ]media|online|on[ ]\w{2,10})[ ]?){0,2}"
    r"(?:handle|user[ ]?name|account|profile|page|channel|screen[ ]name|login|user[ ]id|@)?(?:[ ](?:is|was|as|:|name))?[ :(]{0,2}(?P<value>@[\w.]{2,30}|u/[\w-]{3,24})",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"\b(?:user[ ]?name|user[ ]?id|login(?:[ ](?:id|name))?|screen[ ]?name|mychart[ ](?:user(?:name)?|login|id)|portal[ ](?:user(?:name)?|login|id)|password|pin)(?:[ ](?:is|was)|[ ]?[:=])?[ ]?"
    r"(?P<value>@?(?=[\w.-]{0,30}\d)[A-Za-z][\w.-]{3,30}\w|(?<=[:=] )[A-Za-z][\w.@!-]{3,30})",
    re.IGNORECASE,
)
_PRINT = re.compile(
    r"\b(?:(?:patient|pt|man|woman|mother|father|his|her|their)(?:'s)?[ ])(?P<value>finger[ ]?prints?|thumb[ ]?prints?|voice[ ]?prints?|palm[ ]?prints?|face[ ]?prints?|(?:iris|retinal?|facial|face)[ ]scans?|dna[ ]profile|biometric[ ]\w{4,10})"
    r"(?=[^.!?\n]{0,40}\b(?:on[ ]file|match\w{0,3}|stored|unlock\w{0,3}|verif\w{2,6}|authenticat\w{1,4}|template|enrolled|log[ ]?in|identif\w{2,6}|uploaded|in[ ]the[ ]system|id)\b)",
    re.IGNORECASE,
)


def recognize_marks(text: str) -> Iterator[Identifier]:
    """Rooms and beds, handles and logins of a patient, biometric prints that identify."""
    for match in _ROOM.finditer(text):
        place, value = match["place"].lower().rstrip("."), match["value"].lstrip("#")
        if not _YEARLIKE.match(value) and _is_room_number(value, place in _UNITS):
            start = match.end("value") - len(value)
            yield Identifier(IdentifierType.OTHER_ID, start, match.end("value"), 0.7)
    if "@" in text or "u/" in text:
        for match in _HANDLE.finditer(text):
            yield Identifier(IdentifierType.OTHER_ID, match.start("value"), match.end("value"), 0.75)
    for match in _LOGIN.finditer(text):
        yield Identifier(IdentifierType.OTHER_ID, match.start("value"), match.end("value"), 0.7)
    if _TELLING_PRINT.search(text):
        for match in _PRINT.finditer(text):
            yield Identifier(IdentifierType.BIOMETRIC, match.start("value"), match.end("value"), 0.65)


_TELLING_PRINT = re.compile(r"print|scan|dna|biometric", re.IGNORECASE)
_YEARLIKE = re.compile(r"(?:19|20)\d\d$")


def _is_room_number(value: str, in_unit: bool) -> bool:
    """Whether a value is the number of one room in a house; "bed 4" is in every ward and tells nobody who."""
    return len(value) >= (3 if in_unit else 2) and (not value.isdigit() or len(value) >= 3)
