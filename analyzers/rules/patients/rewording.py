"""What an identifier of a patient could become, so that the sentence still reads."""

from __future__ import annotations

import re

from analyzers.finding import Fix
from analyzers.reading import Reading
from analyzers.rules.patients.patient_items import Item

_TITLE = re.compile(r"(?:\b(?:Mrs|Mr|Ms|Miss|Mister|Señora?|Madam)\.?\s+)$")
_NAMED = re.compile(
    r"\b(?:named|called|patient|pt|man|woman|gentleman|lady|baby|wife|husband|son|daughter|mother|father|mom|dad|brother|sister)\b,?\s+$",
    re.IGNORECASE,
)
_DETERMINER = re.compile(r"\b(?:my|our|the|this|that|an?|poor|sweet|dear|old|little)\s+$", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[.!?:\n]\s*[\"'(]?)$")
_ON_A_DATE = re.compile(r"\b(?:on|since|by|until|from)\s+(?:the\s+)?$", re.IGNORECASE)
_ROOM = re.compile(
    r"(?:,\s*|\s+)?\b(?:(?:in|to|into|from)\s+)?(?:the\s+)?(?:room|rm\.?|bed|bay)\s*(?:number|no\.?)?\s*#?\s*$|\s+in\s+$",
    re.IGNORECASE,
)
_AGED = re.compile(
    r"\d{2,3}(?:\s?years?\sold\b|[\s-]?(?:years?|yrs?)[\s-]olds?(?:\s(?P<who>(?:[a-z]+\s){0,2}?(?:man|woman|lady|gentleman|patient|grandmother|grandfather|male|female|veteran|widow|widower|farmer|nun|priest|person))\b)?|\s?(?:yo|y/o)[mf]?\b)",
    re.IGNORECASE,
)


def rewording(item: Item, reading: Reading) -> Fix:
    """The edit that takes an identifier out of the text."""
    before = reading.plain[: item.start][-40:]
    words = reading.plain[item.start : item.end]
    if item.kind == "NAME":
        return _name(item, before, reading.plain[item.end : item.end + 2])
    if item.kind == "AGE_OVER_89":
        return _age(item, reading.plain)
    if item.kind == "DATE":
        return _date(item, words, before)
    if item.kind == "room":
        lead = _ROOM.search(before)
        start = item.start - len(lead[0]) if lead else item.start
        opens = not reading.plain[:start].strip()
        return Fix(
            "Take the room out",
            start,
            item.end,
            "The patient" if opens and lead else "" if lead else "[room]",
        )
    if item.kind == "hospital":
        lead = re.search(r"\b(?:the|our)\s+$", before, re.IGNORECASE)
        return Fix("Say “our hospital”", item.start - (len(lead[0]) if lead else 0), item.end, "our hospital")
    if item.kind == "GEOGRAPHIC":
        return _place(item, words)
    return Fix("Take the identifier out", item.start, item.end, f"[{item.kind.lower().replace('_', ' ')}]")


def _name(item: Item, before: str, after: str) -> Fix:
    title = _TITLE.search(before)
    start = item.start - (len(title[0]) if title else 0)
    lead = before[: len(before) - (len(title[0]) if title else 0)]
    if _NAMED.search(lead):
        return Fix("Take the name out", start, item.end, "[name]")
    words = "patient" if _DETERMINER.search(lead) else "the patient" if after == "'s" else "a patient"
    if _OPENS.search(lead) and words != "patient":
        words = words.capitalize()
    return Fix("Take the name out", start, item.end, words)


def _age(item: Item, plain: str) -> Fix:
    told = _AGED.match(plain, item.start)
    if told and told["who"]:
        return Fix("Say “90 or older”", item.start, told.end(), f"{told['who']} aged 90 or older")
    if told:
        return Fix("Say “90 or older”", item.start, max(item.end, told.end()), "90 or older")
    return Fix("Say “90 or older”", item.start, item.end, "90 or older")


def _date(item: Item, words: str, before: str) -> Fix:
    lead = _ON_A_DATE.search(before)
    year = re.search(r"\b(?:19|20)\d\d\b", words)
    if year:
        start = item.start - (len(lead[0]) if lead else 0)
        return Fix("Keep the year only", start, item.end, f"in {year[0]}" if lead else year[0])
    if lead and lead[0].lower().startswith("on"):
        return Fix("Say “recently”", item.start - len(lead[0]), item.end, "recently")
    return Fix("Take the date out", item.start, item.end, "[date]")


def _place(item: Item, words: str) -> Fix:
    town, comma, state = words.rpartition(",")
    if comma and town and state.strip():
        return Fix("Name the state only", item.start, item.end, state.strip())
    return Fix("Take the place out", item.start, item.end, "[city]")
