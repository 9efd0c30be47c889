"""Dates in figures: "2024-04-12", "4/12/57", "adm 4/12", "DOB 041257", "CABG 3/2019".

A month and a day without a year read like a score or a fraction ("4/5 strength", "2/6 murmur", "5/7 days"),
so they count only beside words that dates go with.
Source: 45 CFR 164.514(b)(2)(i)(C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_TIME = (
    r"(?:[ T](?:at[ ])?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?(?:[ ]?[ap]\.?m\b\.?)?)?"
)
_M, _D = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_ISO = re.compile(rf"(?<![\w./-])(?:19|20)\d\d(?P<sep>[-/.]){_M}(?P=sep){_D}(?!\d|[-/.]\d){_TIME}")
_FULL = re.compile(
    r"(?<![\w./-])(?P<a>\d{1,2})[ ]?(?P<sep>[-/.])[ ]?(?P<b>\d{1,2})[ ]?(?P=sep)[ ]?(?P<y>(?:18|19|20)\d\d|'?\d\d)"
    r"(?!\w|[-/.]\d)"
)
_MONTH_AND_YEAR = re.compile(rf"(?<![\w./-]){_M}/(?:19|20)\d\d(?![\w/]|[.-]\d)")
_MONTH_AND_DAY = re.compile(
    rf"(?<![\w./-])(?P<first>{_M})(?P<sep>[/.-])(?P<second>{_D})"
    rf"(?P<range>[ ]?(?:-|to|through|thru|until|and|&)[ ]?(?:{_M}/{_D}|{_D}(?![ ]?(?:mg|days?|weeks?|/))))?(?![\w/%]|[.-]\d)"
)
_MONTH_AND_SHORT_YEAR = re.compile(rf"(?<![\w./-]){_M}/(?:3[2-9]|[4-9]\d)(?![\w/%]|[.-]\d)")
_DIGITS = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birth[ ]?date|born|adm(?:it(?:ted)?|ission)?[ ]date|date)(?:[ ]?[:=#]|[ ]is)?[ ]?"
    r"(?P<span>\d{4}|\d{6}|\d{8})(?![\w/.-])",
    re.IGNORECASE,
)
_WHEN = (
    r"dob|d\.o\.b\.?|date[ ]of[ ]\w{4,10}|dos|doa|dod|birth[ ]?da(?:te|y)|born|b-?day|adm(?:it(?:ted|s)?|ission)?\.?|"
    r"hospitali[sz]ed|discharged?|d/c'?e?d?|dc'?e?d?|readmit(?:ted)?|readmission|transferred|xfer|dated?|seen|"
    r"last[ ]\w{2,12}|last[ ]known[ ]well|lmp|edd|edc|lkw|since|until|till|surgery|operation|procedure|post-?op|"
    r"appt|appointment|appts|f/u|follow-?up|fu|(?:re)?scheduled|visit|visited|onset|start(?:ed|ing)|begun|began|stopped|"
    r"diagnosed|dx'?d?|expired|died|deceased|passed(?:[ ]away)?|death|delivered|delivery|intubated|extubated|presented|"
    r"arrived|collected|drawn|reported|resulted|placed|implanted|removed|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|effective|exp|expires|valid|filled|refilled|dispensed|vaccinated|vaccine|"
    r"immunized|shift|labs?|cultures?[ ](?:from|on|of)|imaging|biops(?:y|ied)|cath|transplant(?:ed)?|consult(?:ed)?|exam|"
    r"ed|er|icu|day[ ]of|as[ ]of|due|released|notes?|cxr|mri|ct|echo|ekg|ecg|egd|colonoscopy|x-?ray|ultrasound|us|pet|tka|tha|"
    r"cabg|pci|lap[ ]chole|appy|c-?section|orif|mva|fall|fell|stroke|mi|stent|bypass|chemo|injury|bite|tavr|ercp|tips|turp|"
    r"bka|aka|amputation|fusion|repair|ablation|cardioversion|bronch|thoracentesis|paracentesis|dialysis|infusion|"
    r"crani\w{4,8}|s/p[ ][\w ]{2,24}"
)
_LINK = r"(?:[ ]?[:=#(,-]{1,2})?[ ]?(?:(?:on|in|from|of|date|is|was|by|for|at|the|to|back|around|approx|about|due|:)[ :]{1,2}){0,3}"
_STRONG = re.compile(rf"(?<![\w/-])(?:{_WHEN}){_LINK}$", re.IGNORECASE)
_BIRTH = re.compile(
    rf"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birthday|born|admitted|admission|discharged|seen|surgery|dated?|adm|d/c'?d){_LINK}$",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:dob|born|s/p[ ][\w ]{2,24}|since|diagnosed|dx'?d|surgery|cabg|pci|stent|transplant|tavr)[ :]{1,2}(?:in[ ])?$",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:admitted|seen|discharged|transferred|hospitali[sz]ed|presented|diagnosed|fell|died|delivered|born|surgery|"
    r"readmitted|operated|stopped|held|resumed|found|woke|collapsed|arrested|coded|tested|received|inpatient|had)(?:[ ][\w.'-]{1,14}){1,4}[ ]$",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\b(?:from|by|before|after|between|through|thru|around|till|for)[ ]$", re.IGNORECASE)
_ON = re.compile(r"(?:\bon|@)[ ]$", re.IGNORECASE)
_AFTERWARDS = re.compile(
    r"[ ](?:admission|admit\w{0,3}|discharge|visit|appt|appointment|surgery|labs?|cxr|ct|mri|echo|clinic|note|ekg|procedure|"
    r"biopsy|er|ed)\b",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"[ ]?(?:strength|murmurs?|systolic|diastolic|sem\b|hsm|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|bottles?|blood|"
    r"cultures?|sirs|criteria|points?|positive|pos\b|nodes?|cores?|tabs?|of[ ](?:the|patients|them|our)|bilat\w{0,8}|"
    r"(?:l|r)?[ul]e\b|throughout|extremit\w{3,4}|in[ ](?:the|all|bilateral|his|her|both|severity|intensity)|apgars?|"
    r"severity|intensity|on[ ](?:the|a)[ ](?:pain|scale)|scale|days?\b|doses|tablets?|cups?|teaspoons?|inch|mg|mcg|ml|weeks?\b|"
    r"months?\b|years?\b|times|hours?|minutes?|cm|mm|ns\b|normal[ ]saline|recall|words|objects|vaginal|split|correct|"
    r"questions|stars|film|bid|tid|daily)",
    re.IGNORECASE,
)
_EXAM = re.compile(
    r"\b(?:strength|murmur|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|systolic|grade|score[ds]?|scale|rating|rated|gcs|"
    r"apgar|criteria|ratio|fraction|odds|out[ ]of|blast|recall|mmse|moca|rate|centor|heart|curb|muscle|cultures?|bottles?|"
    r"nodes?|likert|stars?|bmi|severity|vision|acuity)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"[ ](?!labs|notes)[a-z]{3,14}s\b")  # 3/4 attendings
_BRITISH = re.compile(r"\b(?:for|in|x|past|last|over|every|the)[ ]$", re.IGNORECASE)  # 3/7 is three days
_SCALES = frozenset({4, 5, 6, 10})
_FRACTIONS = frozenset({(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)})


def recognize_dates_in_figures(text: str) -> Iterator[Identifier]:
    """Dates in figures, with or without a year."""
    if not _TWO_PARTS.search(text):
        return
    for match in _ISO.finditer(text):
        yield _date(match, 0.95)
    for match in _MONTH_AND_YEAR.finditer(text):
        yield _date(match, 0.85)
    for pattern, weigh in _WEIGHED:
        for match in pattern.finditer(text):
            confidence = weigh(text, match)
            if confidence:
                yield _date(match, confidence)


_TWO_PARTS = re.compile(r"\d[ ]?[-/.][ ]?\d|\d{4}")


def _run_together(_text: str, match: re.Match[str]) -> float:
    return 0.85 if _are_date_digits(match["span"]) else 0.0


def _with_short_year(text: str, match: re.Match[str]) -> float:
    return 0.7 if _PAST.search(_before(text, match)) else 0.0


def _certainty(text: str, match: re.Match[str]) -> float:
    """How sure a date of three numbers is: a full year, or slashes, or a word before it."""
    first, second = int(match["a"]), int(match["b"])
    if not _is_plausible(first, second):
        return 0.0
    if len(match["y"]) == len("2024"):
        return 0.95
    before = _before(text, match)
    said = _STRONG.search(before) or _ON.search(before) or _WEAK.search(before)
    if match["sep"] == "/":
        return 0.9 if said else 0.75
    if said:
        return 0.85
    return 0.55 if match["sep"] == "-" and len(match["a"]) + len(match["b"]) > len("12") else 0.0


def _without_year(text: str, match: re.Match[str]) -> float:
    """How sure a month and a day are a date, from the words on both sides."""
    before = _before(text, match)
    if _NOT_AFTER.match(text, match.end()):
        return 0.0
    if match["sep"] != "/":
        return 0.75 if _BIRTH.search(before) else 0.0
    scale = _is_scale(match, before)
    if scale and _COUNTED.match(text, match.end()):
        return 0.0
    if scale and _EXAM.search(text, max(0, match.start() - 45), match.end() + 20):
        return 0.0
    if _STRONG.search(before):
        return 0.8 if not scale or not _EXAM.search(before) else 0.0
    if _ON.search(before) or (match["range"] and "/" in match["range"] and not scale):
        return 0.65
    if scale:
        return 0.0
    return (
        0.65
        if _WEAK.search(before)
        else 0.6
        if _EVENT.search(before) or _AFTERWARDS.match(text, match.end())
        else 0.0
    )


def _is_scale(match: re.Match[str], before: str) -> bool:
    """Whether the figures read as so many out of four, five, six or ten, as a fraction, or as British shorthand."""
    if match["first"] + match["second"] == "911":
        return True
    later = re.search(r"/(\d{1,2})", match["range"] or "")
    if match["first"].startswith("0") or (match["range"] and not later):
        return False
    if later and later.group(1) != match["second"]:
        return False
    first, second = int(match["first"]), int(match["second"])
    if second in {7, 12} and _BRITISH.search(before):
        return True
    return (
        (second in _SCALES and first <= second)
        or first == second <= min(_SCALES)
        or (first, second) in _FRACTIONS
    )


def _are_date_digits(digits: str) -> bool:
    century = digits[:2] in {"19", "20"}
    if len(digits) == len("20240412") and century:
        return _is_plausible(int(digits[4:6]), int(digits[6:]))
    return not (len(digits) == len("2024") and century) and _is_plausible(int(digits[:2]), int(digits[2:4]))


def _is_plausible(first: int, second: int) -> bool:
    return (1 <= first <= 12 and 1 <= second <= 31) or (1 <= second <= 12 and 1 <= first <= 31)


def _before(text: str, match: re.Match[str]) -> str:
    return text[max(0, match.start() - 48) : match.start()]


def _date(match: re.Match[str], confidence: float) -> Identifier:
    span = match.span("span") if "span" in match.re.groupindex else match.span()
    return Identifier(IdentifierType.DATE, *span, confidence)


_WEIGHED = (
    (_FULL, _certainty),
    (_MONTH_AND_DAY, _without_year),
    (_MONTH_AND_SHORT_YEAR, _with_short_year),
    (_DIGITS, _run_together),
)
