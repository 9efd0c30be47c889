"""What in a text could single out a patient: the identifiers found, and the rooms that recognizers leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.identifier import Identifier, IdentifierType
from analyzers.reading import Reading, lowered
from analyzers.rules.patients.wording import cue

_ROOM = re.compile(
    r"""(?<!\w)(?:(?:room|rm\.?|bed|bay)[ ]?(?:number[ ]|no\.?[ ])?\#?[ ]?(?P<room>\d{1,4}-?[a-z]?)(?!\w|[ ]?%|-bed|-year|[./]\d)
    |(?:lady|guy|man|woman|patient|pt|gentleman|dude|kid|girl|gal|grandma|grandpa)[ ]
        (?:(?:over|down|up|back)[ ])?in[ ](?P<number>\d{1,4}[a-z]?)
        (?!\w|[ ]?%|[./:]\d|,\d\d\d|[ ](?:hours?|days?|weeks?|months?|years?|minutes?|seconds?|secs?|words|lines|steps|slides|sentences|points|tweets|parts|bullets|min|hrs?|people|million|thousand|of|out|americans|adults|patients|women|men|will|has|have|dies?|are)\b))""",
    re.VERBOSE,
)
_ROOM_WORD = re.compile(r"\b(?:room|rm|bed|bay)\.?\s*(?:number\s|no\.?\s)?#?\s*\Z")
_NOT_A_ROOM = cue(r"""
    zoom|breakout|conference|convention|ballroom|lecture|session|poster|workshop|seminar|join us|register|talk|dorm|hotel|airbnb|hostel|hotels|apartment|escape room|classroom|exam cent(?:er|re)|prometric|meeting room|library|study room|call room
""")
_FACILITY = cue(r"""
    hospital|hospitals|medical cent(?:er|re)|med center|clinic|health cent(?:er|re)|va|infirmary|memorial|hospice|nursing home|regional|general|health|rehab\w*|care cent(?:er|re)|children's|st\.? \w+'?s?|mercy|baptist|methodist
""")


@dataclass(frozen=True, slots=True)
class Item:
    """Something that could single out a patient.

    Attributes:
        kind: The type of Safe Harbor item, or "room" or "hospital".
        start: Its first code point.
        end: One past its last.
    """

    kind: str
    start: int
    end: int


def items(reading: Reading) -> list[Item]:
    """The identifiers of a reading and its rooms, in order, none overlapping."""
    text = lowered(reading.plain)
    found = list(_rooms(text)) if any(char.isdigit() for char in text) else []
    for identifier in reading.identifiers:
        if _ROOM_WORD.search(text[max(0, identifier.start - 12) : identifier.start]):
            continue  # a room that is no patient's, or one found already
        if not any(identifier.start < room.end and room.start < identifier.end for room in found):
            found.append(Item(_kind(identifier, text), identifier.start, identifier.end))
    return sorted(found, key=lambda item: item.start)


def _rooms(text: str) -> Iterator[Item]:
    for match in _ROOM.finditer(text):
        if not _NOT_A_ROOM.search(text[max(0, match.start() - 60) : match.end() + 60]):
            yield Item("room", *match.span("room" if match["room"] else "number"))


def _kind(identifier: Identifier, text: str) -> str:
    """The kind of an identifier: a health facility is told apart from other places."""
    named = text[identifier.start : identifier.end]
    if identifier.type is IdentifierType.GEOGRAPHIC and _FACILITY.search(named):
        return "hospital"
    return identifier.type.value
