"""Numbers that follow a word for what they are: "MRN 8827361", "member ID: XJB-220-91".

Source: 45 CFR 164.514(b)(2)(i)(H)-(M), (P) and (R).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from analyzers.data import load_table
from analyzers.identifier import Identifier, IdentifierType

_LINK = (
    r"(?P<link>(?:[ ]?(?:for|of|on)(?:[ ][\w'.]{1,15}){1,3}?(?=[ ]?(?:is|was|:|=|\#)))?"
    r"(?:[ \t]{0,2}(?:\b(?:numbers?|num|no|nr|ids?|code|is|was|are|of|ending|ends|in|with|reads|reading|as|listed|recorded|shows|the|on|file|"
    r"last|four|digits|her|his|mrn|value|that|starts|starting|begins|beginning|tagged|assigned|stored|under)\b|[\#:=(.,\"'*-])){0,7}[ \t]{0,2})"
)
_VALUE = (
    r"(?P<value>(?:[A-Za-z]{1,4}(?:-[A-Z])?[ ](?=\d{2,3}[\dA-Z]))?(?=[A-Za-z-]{0,9}\d)[A-Za-z0-9](?:[A-Za-z0-9]|[-./_:](?=[A-Za-z0-9])){0,40}"
    r"(?:[ ](?=[A-Z]{0,4}\d)[\dA-Z]{2,5}(?![\w./%-])){0,5})"
)
_AFTER_VALUE = re.compile(
    r"[ ]?(?:mg|mcg|kg|ml|%|units?|years?|yo|y/o|days?|weeks?|months?|hours?|patients|people|participants|subjects|cases|mmhg|bpm|points?)\b|%",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"\b(?:number|num|no|nr|ids?|code|ending|ends|last|reads|reading)\b|[\#:=]", re.IGNORECASE
)
_PUBLIC = re.compile(
    r"^(?:nct\d|pmid|pmc\d|isrctn|covid|10\.\d{4}|icd|h1n1|hba1c|a1c|o2|b12|q\d+h|t\d$|step|https?|www)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"^(?:19|20)\d\d(?:[-/](?:\d{2}|\d{4}))?$|^\d{1,2}-(?:19|20)\d\d$")
_DATE = re.compile(
    r"(?P<month>[0-3]?\d)(?P<sep>[-/.])(?P<day>[0-3]?\d)(?P=sep)(?:\d{4}|\d{2})$|(?:19|20)\d\d-\d\d-\d\d"
)
_MONTHS = 12
_LONG_ENOUGH = re.compile(r"\d[\dA-Za-z./-]{0,40}\d|[A-Za-z]\d|\d[A-Za-z]")
_RUN = re.compile(r"\d(?:[\w./:-]|[ ](?=\w{0,4}\d)){0,60}")
_BEFORE, _AFTER = 110, 60
_ENOUGH, _ENOUGH_IN_CODE, _LONG_CODE = 6, 4, 6
"""Digits of a number that needs no marker, and of one with letters in it."""


@dataclass(frozen=True, slots=True)
class _Label:
    type: IdentifierType
    pattern: re.Pattern[str]
    digits: int
    marked: bool
    plate: bool


@cache
def _labels() -> tuple[_Label, ...]:
    return tuple(
        _Label(
            IdentifierType(entry["type"]),
            _compile(entry["words"]),
            entry["digits"],
            entry.get("marked", False),
            entry.get("plate", False),
        )
        for entry in load_table("labelled_numbers")["label"]
    )


def _compile(words: list[str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w])(?:{'|'.join(words)})(?:(?<=[A-Za-z])(?=\d)|(?![A-Za-z0-9])){_LINK}{_VALUE}",
        re.IGNORECASE,
    )


def recognize_numbers(text: str) -> Iterator[Identifier]:
    """Numbers with their label before them; the label stays."""
    for start, end in _neighbourhoods(text):
        longest = max((sum(map(str.isdigit, run)) for run in _RUN.findall(text, start, end)), default=0)
        for label in _labels():
            if label.digits > longest:
                continue
            for match in label.pattern.finditer(text, start, end):
                value = _trim(match["value"])
                stop = match.start("value") + len(value)
                if _holds(label, match["link"], match.group(), value) and not _AFTER_VALUE.match(text, stop):
                    marked = _MARKER.search(match.group()) is not None
                    yield Identifier(label.type, match.start("value"), stop, 0.93 if marked else 0.9)
    yield from _named_after(text)


def _neighbourhoods(text: str) -> Iterator[tuple[int, int]]:
    """The stretches that hold digits, with room for the label before them: the rest need not be searched."""
    start = end = -1
    for digits in _LONG_ENOUGH.finditer(text):
        left, right = max(0, digits.start() - _BEFORE), min(len(text), digits.end() + _AFTER)
        if start < 0:
            start = left
        elif left > end:
            yield start, end
            start = left
        end = right
    if start >= 0:
        yield start, end


def _trim(value: str) -> str:
    """The value without words that merely follow it: a spaced group goes on only after a short one."""
    parts = value.split(" ")
    kept = parts[:1]
    for part in parts[1:]:
        long_before = len(kept[-1]) > 5 or (len(kept) > 1 and not part[0].isdigit())
        if long_before or not any(char.isdigit() for char in part):
            break
        kept.append(part)
    return " ".join(kept).rstrip(".:/-_")


def _holds(label: _Label, link: str, whole: str, value: str) -> bool:
    digits = sum(char.isdigit() for char in value)
    if digits < label.digits or _PUBLIC.match(value) or _is_date(value):
        return False
    marked = _MARKER.search(whole[: len(whole) - len(value)]) is not None
    if _YEAR.match(value) and not re.search(r"\#|number|no\b|:", link + whole[:20], re.IGNORECASE):
        return False
    if label.plate:
        mixed = any(char.isalpha() for char in value)
        return len(value) >= 5 and (mixed or marked)
    long_code = len(value) >= _LONG_CODE and digits > 2
    coded = (digits >= _ENOUGH_IN_CODE or long_code) and any(char.isupper() for char in value)
    return marked or not label.marked or coded or digits >= _ENOUGH


def _is_date(value: str) -> bool:
    match = _DATE.match(value)
    return match is not None and (
        match["day"] is None or min(int(match["day"]), int(match["month"])) <= _MONTHS
    )


_STRONG_LABEL = r"(?:mrn|medical[ ]record(?:[ ]number)?|ssn|social|npi|dea|member[ ]id|account[ ]number|acct|policy[ ]number|serial(?:[ ]number)?|accession|csn|case[ ]number|patient[ ]id)"
_NAMED_AFTER = re.compile(
    rf"(?<![\w.-])(?P<value>[A-Z]{{0,4}}-?\d[\dA-Z-]{{3,20}})(?:[ ]?\((?P<a>{_STRONG_LABEL})\)|[ ](?:is|was|=|as)[ ](?:the|his|her|their|my|our|pt'?s?|patient'?s)[ ](?P<b>{_STRONG_LABEL}))",
    re.IGNORECASE,
)
_AFTER_TYPES = {
    "mrn": IdentifierType.MRN,
    "med": IdentifierType.MRN,
    "pat": IdentifierType.MRN,
    "ssn": IdentifierType.SSN,
    "soc": IdentifierType.SSN,
    "npi": IdentifierType.LICENSE,
    "dea": IdentifierType.LICENSE,
    "mem": IdentifierType.HEALTH_PLAN,
    "pol": IdentifierType.HEALTH_PLAN,
    "acc": IdentifierType.ACCOUNT,
    "ser": IdentifierType.DEVICE,
    "csn": IdentifierType.OTHER_ID,
    "cas": IdentifierType.OTHER_ID,
}


_BESIDE_NAME = re.compile(
    r"\b[A-Z][a-z'-]{1,20}[ ][A-Z][A-Za-z'-]{1,20},?[ ](?:(?P<comma>\d{6,9})(?=,| is | with )|\((?P<paren>\d{6,9})\))"
)


def _named_after(text: str) -> Iterator[Identifier]:
    """Numbers with their label behind them ("8827361 (MRN)") or right behind a name."""
    for match in _NAMED_AFTER.finditer(text):
        kind = _AFTER_TYPES[(match["a"] or match["b"])[:3].lower()]
        yield Identifier(kind, match.start("value"), match.end("value"), 0.9)
    for match in _BESIDE_NAME.finditer(text):
        group = "comma" if match["comma"] else "paren"
        yield Identifier(IdentifierType.MRN, match.start(group), match.end(group), 0.55)
