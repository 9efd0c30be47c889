"""Every element of a date that is smaller than a year. Years, decades, ages, times and durations stay.

Source: 45 CFR 164.514(b)(2)(i)(C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_LONG = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT = r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_MONTH = rf"(?:{_LONG}|(?:{_SHORT})\b\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:[ ]?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_TIME = (
    r"(?:[ T](?:at[ ])?\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?(?:[ ]?[ap]\.?m\b\.?)?)?"
)
_NOT_AMOUNT = (
    r"(?![\w/%]|[.:]\d|[ ]?(?:mg|mcg|ug|g|kg|ml|cc|units?|mm|cm|percent|patients?|people|pts?|days?|weeks?|months?|years?|hours?|hrs?|"
    r"minutes?|mins?|points?|times|doses?|tabs?|tablets?|times?|of[ ](?:them|us|our|the)|x[ ]?\d)\b)"
)

# April 12th, 2024; Apr 12-15; Mar 3/4
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})[ -]?(?:the[ ])?(?P<day>{_DAY})(?:[ ]?(?:-|to|and|&|/|through|thru|or)[ ]?(?:{_MONTH}[ ])?{_DAY}(?![\w/%.:]\d|\d))?(?:,?[ ]{{0,2}}(?:of[ ])?{_YEAR}|[-/](?:19|20)\d\d)?"
    rf"{_NOT_AMOUNT}",
    re.IGNORECASE,
)
# 12 April 2024; 12th of April; 12-Apr-2024
_DAY_MONTH = re.compile(
    rf"(?<![\w./:-])(?P<day>{_DAY})(?P<joint>[ ]?(?:[ -]|of[ ]|day[ ]of[ ])?)(?P<month>{_MONTH})(?:(?:,?[ ]|-|,)(?:of[ ])?{_YEAR}|-\d\d)?(?![\w])",
    re.IGNORECASE,
)
# March 2024; Mar '24; May-June 2023
_MONTH_YEAR = re.compile(
    rf"\b(?:{_MONTH}[ ]?(?:-|to|and|/|through)[ ]?)?(?P<month>{_MONTH})(?:[ ,/-]|,[ ]|[ ]of[ ]){{1}}{_YEAR}(?![\w]|-\d)",
    re.IGNORECASE,
)
_ISO = re.compile(
    rf"(?<![\w./-])(?:19|20)\d\d(?P<sep>[-/.])(?:0?[1-9]|1[0-2])(?P=sep)(?:0?[1-9]|[12]\d|3[01])(?!\d|[-/.]\d){_TIME}"
)
_FULL = re.compile(
    r"(?<![\w./-])(?P<a>\d{1,2})[ ]?(?P<sep>[-/.])[ ]?(?P<b>\d{1,2})[ ]?(?P=sep)[ ]?(?P<y>(?:18|19|20)\d\d|'?\d\d)(?![\w]|[-/.]\d)"
)
_MONTH_SLASH_YEAR = re.compile(r"(?<![\w./-])(?P<span>(?:0?[1-9]|1[0-2])/(?:19|20)\d\d)(?![\w/]|[.-]\d)")

_STRONG = (
    r"dob|d\.o\.b\.?|date[ ]of[ ](?:birth|service|death|admission|discharge|surgery|injury|onset|visit)|dos|doa|dod|birth[ ]?da(?:te|y)|born|b-?day|"
    r"adm(?:it(?:ted|s)?|ission)?\.?|hospitali[sz]ed|discharged?|d/c'?e?d?|dc'?e?d?|readmit(?:ted)?|readmission|admit[ ]date|transferred|xfer|dated?|seen|"
    r"last[ ](?:seen|visit|dose|menses|period|bm|known[ ]well|a1c|cxr|labs?|echo|colonoscopy|ct|mri|mammogram|pap|infusion|chemo|transfusion)|lmp|edd|edc|lkw|"
    r"since|until|till|surgery|operation|procedure|post-?op|appt|appointment|appts|f/u|follow-?up|fu|scheduled|rescheduled|visit|visited|onset|started|starting|begun|began|stopped|"
    r"diagnosed|dx'?d?|expired|died|deceased|passed(?:[ ]away)?|death|delivered|delivery|intubated|extubated|presented|arrived|collected|drawn|reported|resulted|"
    r"s/p[ ][\w ]{2,24}|placed|implanted|removed|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"effective|exp|expires|expiration|valid|filled|refilled|dispensed|vaccinated|vaccine|immunized|dose[ ][12]|shift|call[ ]on|labs?|cultures?[ ](?:from|on|of)|imaging|"
    r"biops(?:y|ied)|cath|transplant(?:ed)?|consult(?:ed)?|exam|clinic[ ](?:on|visit)|er[ ]visit|ed[ ]visit|ed|er|icu|day[ ]of|as[ ]of|due|released|note|notes|cxr|mri|ct|echo|ekg|ecg|egd|colonoscopy|x-?ray|ultrasound|us|pet"
)
_NUMERIC = r"(?:0?[1-9]|1[0-2])[/](?:0?[1-9]|[12]\d|3[01])"
_RANGE = rf"{_NUMERIC}(?:[ ]?(?:-|to|through|thru|until|and|&)[ ]?(?:{_NUMERIC}|(?:0?[1-9]|[12]\d|3[01])\b(?![ ]?(?:mg|days?|weeks?|/))))?"
_AFTER = (
    r"(?![\w/%]|[.-]\d|[ ]?(?:strength|murmurs?|systolic|diastolic|sem\b|hsm|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|bottles?|blood|"
    r"cultures?|sirs|criteria|points?|positive|pos\b|nodes?|cores?|tabs?|of[ ](?:the|patients|them|our)|bilat\w{0,8}|ue\b|le\b|lue|rue|lle|rle|throughout|"
    r"extremit\w{3,4}|in[ ](?:the|all|bilateral|his|her|both|severity|intensity)|apgars?|severity|intensity|on[ ](?:the|a)[ ](?:pain|scale)|scale|days|doses|tablets?|cups?|teaspoons?|"
    r"inch|mg|ns\b|normal[ ]saline|recall|words|objects|vaginal|split|correct|questions|stars))"
)
_AFTER_STRONG = re.compile(
    rf"(?<![\w/-])(?:{_STRONG})(?:[ ]?[:=#(,-]{{1,2}})?[ ]?(?:(?:on|in|from|of|date|is|was|by|for|at|the|to|back|around|approx|about|due|:)[ :]{{1,2}}){{0,3}}(?P<span>{_RANGE}){_AFTER}",
    re.IGNORECASE,
)
_AFTER_WEAK = re.compile(
    rf"\b(?P<word>on|from|by|before|after|between|through|thru|around|till|for|of|and|or|next|this|@)[ ](?P<span>{_RANGE}){_AFTER}",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<![\w/.-])(?P<span>{_RANGE})(?:[ ]?:|[ ](?:admission|admit\w{{0,3}}|discharge|visit|appt|appointment|surgery|labs?|cxr|ct|mri|echo|clinic|note|ekg|procedure|biopsy|er|ed)\b)",
    re.IGNORECASE,
)
_EXAM = re.compile(
    r"\b(?:strength|murmur|pain|power|motor|reflex\w{0,2}|dtrs?|pulses?|edema|systolic|grade|score[ds]?|scale|rating|rated|gcs|apgar|criteria|"
    r"ratio|fraction|odds|out[ ]of|blast|recall|mmse|moca|rate|centor|heart|curb|muscle|cultures?|bottles?|nodes?|likert|stars?|bmi|severity)\b",
    re.IGNORECASE,
)
_SMALL_SCALES = frozenset({4, 5, 6, 10})

_DIGITS = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birth[ ]?date|born|adm(?:it(?:ted)?|ission)?[ ]date|date)(?:[ ]?[:=#]|[ ]is)?[ ]?(?P<span>\d{4}|\d{6}|\d{8})(?![\w/.-])",
    re.IGNORECASE,
)
_DASHED = re.compile(
    r"\b(?:dob|d\.o\.b\.?|date[ ]of[ ]birth|birthday|born|admitted|admission|discharged|seen|surgery|dated?|adm|d/c'?d)(?:[ ]?[:=]|[ ](?:on|is))?[ ]?"
    r"(?P<span>(?:0?[1-9]|1[0-2])[-.](?:0?[1-9]|[12]\d|3[01]))(?![\w/]|[.-]\d|[ ]?(?:days?|weeks?|months?|years?|times|hours?|mg|minutes?|in|cm|mm)\b)",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(
    r"\b(?:dob|born|s/p[ ][\w ]{2,24}|since|diagnosed|dx'?d|surgery|cabg|pci|stent|transplant|tavr|in|from)[ :]{1,2}(?:in[ ])?(?P<span>(?:0?[1-9]|1[0-2])/(?:3[2-9]|[4-9]\d))(?![\w/%]|[.-]\d)",
    re.IGNORECASE,
)

_EVENT = (
    r"admi(?:t\w{0,4}|ssion)|hospitali[sz]\w{1,5}|discharg\w{1,3}|seen|saw|visit\w{0,3}|born|birth\w{0,4}|surger(?:y|ies)|operat\w{2,4}|procedure|appointment|"
    r"appt|diagnos\w{2,4}|dx|died|passed|deceased|death|deliver\w{1,3}|transplant\w{0,3}|transfer\w{0,4}|scheduled|presented|stroke|heart[ ]attack|mi|fell|fall|injur\w{1,3}|accident|"
    r"started|stopped|began|last|came[ ]in|arrived|moved[ ]in|intubated|cath|cabg|chemo\w{0,7}|biopsy|implanted|placed|follow-?up|symptoms|readmi\w{2,6}|due|"
    r"pregnan\w{1,3}|lmp|miscarr\w{2,4}|overdos\w{1,3}|vaccinat\w{2,3}|colonoscopy|mammogram|mri|ct|ekg|echo|infusion|relaps\w{1,3}|flare\w{0,2}|attack|episode|seizure|crash|wedding"
)
_ORDINAL = re.compile(
    rf"\b(?:{_EVENT})\b[^.!?\n]{{0,40}}?\b(?:on|since|until|by|for|from|to)[ ](?:the[ ])(?P<span>(?:[12]?(?:1st|2nd|3rd)|[12]?[04-9]th|1[1-3]th|30th|31st))"
    r"(?=[ ]?(?:[.,;!?)]|$|\n)|[ ](?:of[ ](?:this|last|next|the)[ ]month|and|with|for|at|to|after|by|then|but|because|due|in|from|when|she|he|they|we|w/)\b)",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(
    rf"\b(?:{_EVENT})\b[^.!?\n]{{0,50}}?\b(?:in|since|last|this|until|early|late|mid|of|from|by|end[ ]of|back[ ]in)[ -](?:early[ ]|late[ ]|mid-?[ ]?)?(?P<span>{_MONTH})(?![\w'])(?![ ](?:\d|guidelines|issue|of[ ]\d))",
    re.IGNORECASE,
)
_NOT_PATIENT = re.compile(
    r"\b(?:match|matched|residency|eras|interviews?|application|applications|apply|webinar|conference|journal|published|issue|guidelines?|rotation|clerkship|internship|intern|"
    r"course|class|semester|shelf|exam|step|usmle|nbme|abstract|poster|meeting|congress|podcast|awareness|month|deadline|season|cycle|fellowship|clinical[ ]year)\b",
    re.IGNORECASE,
)
_HOLIDAY_NAME = (
    r"christmas(?:[ ](?:eve|day))?|xmas(?:[ ](?:eve|day))?|boxing[ ]day|thanksgiving(?:[ ](?:day|eve))?|new[ ]year'?s?(?:'?[ ](?:eve|day))|halloween|labor[ ]day|memorial[ ]day|independence[ ]day|"
    r"(?:the[ ])?(?:fourth|4th)[ ]of[ ]july|july[ ]4th|easter(?:[ ](?:sunday|monday))?|good[ ]friday|valentine'?s?[ ]day|st\.?[ ]patrick'?s?[ ]day|veterans'?[ ]day|"
    r"mother'?s[ ]day|father'?s[ ]day|mlk[ ]day|juneteenth|presidents'?[ ]day|columbus[ ]day|black[ ]friday|ash[ ]wednesday|groundhog[ ]day|cinco[ ]de[ ]mayo|leap[ ]day|super[ ]bowl[ ]sunday|"
    r"diwali|eid(?:[ ]al-\w{3,5})?|yom[ ]kippur|rosh[ ]hashanah|chinese[ ]new[ ]year|lunar[ ]new[ ]year"
)
_HOLIDAY = re.compile(
    rf"\b(?:(?:on|since|until|by|after|before|night[ ]of|day[ ](?:after|before)|morning[ ]of|evening[ ]of|(?:{_EVENT}))[ ](?:last[ ])?(?P<a>(?:{_HOLIDAY_NAME})(?:,?[ ](?:of[ ])?{_YEAR})?)"
    rf"|(?P<b>(?:{_HOLIDAY_NAME})(?:,?[ ](?:of[ ])?{_YEAR}|(?=[ ](?:{_EVENT})\b))))(?![\w'-])",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"[ ](?:be|have|not|help|need|also|cause|benefit|require|or|lead|present|increase|reduce|occur|develop|show|feel|take|use|want|get|vary|find|respond|see|include|still|I|we|you)\b",
    re.IGNORECASE,
)


def recognize_dates(text: str) -> Iterator[Identifier]:
    """Dates in words and in figures."""
    yield from _in_words(text)
    yield from _in_figures(text)
    yield from _by_context(text)


def _in_words(text: str) -> Iterator[Identifier]:
    for match in _MONTH_DAY.finditer(text):
        if _is_month(text, match, strong=bool(re.search(r"\d(?:st|nd|rd|th)|\d{4}|'\d\d", match.group()))):
            yield _date(match, 0.85)
    for match in _DAY_MONTH.finditer(text):
        strong = bool(re.search(r"\d[ ]?(?:st|nd|rd|th)\b|\d{4}|-", match.group()))
        if _is_month(text, match, strong) and not _MODAL.match(text, match.end()):
            yield _date(match, 0.85)
    for match in _MONTH_YEAR.finditer(text):
        yield _date(match, 0.85)


def _is_month(text: str, match: re.Match[str], strong: bool) -> bool:
    """Whether "may", "mar", "dec", "march", "sat" is the month: certain with an ordinal or a year."""
    month = match["month"].lower().rstrip(".")
    if strong or month not in _WORDS_TOO:
        return True
    before = text[max(0, match.start() - 12) : match.start()]
    return (
        match["month"][0].isupper()
        or re.search(
            r"\b(?:on|since|until|by|from|dob:?|born|dated|before|after|of|till|adm\w{0,6})[ ]$", before, re.I
        )
        is not None
    )


_WORDS_TOO = frozenset({"may", "mar", "dec", "sept", "sep", "jan"})


def _in_figures(text: str) -> Iterator[Identifier]:
    for match in _ISO.finditer(text):
        yield _date(match, 0.95)
    for match in _FULL.finditer(text):
        if _is_plausible(int(match["a"]), int(match["b"])):
            confidence = _certainty(text, match)
            if confidence:
                yield _date(match, confidence)
    for match in _MONTH_SLASH_YEAR.finditer(text):
        yield _date(match, 0.85)


def _is_plausible(first: int, second: int) -> bool:
    return (1 <= first <= 12 and 1 <= second <= 31) or (1 <= second <= 12 and 1 <= first <= 31)


def _certainty(text: str, match: re.Match[str]) -> float:
    """How sure a date of three numbers is: a full year, or slashes, or a word before it."""
    if len(match["y"]) == 4:
        return 0.95
    before = text[max(0, match.start() - 30) : match.start()]
    if _EXAM.search(before):
        return 0.0
    if match["sep"] == "/":
        return 0.9 if _DATE_WORD.search(before) else 0.75
    if _DATE_WORD.search(before):
        return 0.85
    return 0.55 if match["sep"] == "-" and len(match["a"]) + len(match["b"]) >= 3 else 0.0


_DATE_WORD = re.compile(
    rf"\b(?:on|{_STRONG}|from|to|by|before|after)(?:[ :=(]|is|was|date|on){{0,4}}$", re.IGNORECASE
)


def _by_context(text: str) -> Iterator[Identifier]:
    for match in _AFTER_STRONG.finditer(text):
        if not _is_score(text, match, reach=18):
            yield _date(match, 0.8)
    for match in _AFTER_WEAK.finditer(text):
        if not _is_score(text, match, reach=45) and not _is_scale(match):
            yield _date(match, 0.65)
    for match in _BEFORE.finditer(text):
        if not _is_score(text, match, reach=30) and not _is_scale(match):
            yield _date(match, 0.6)
    for match in _DIGITS.finditer(text):
        if _are_date_digits(match["span"]):
            yield _date(match, 0.85)
    for pattern, confidence in ((_DASHED, 0.75), (_SHORT_YEAR, 0.7), (_ORDINAL, 0.65)):
        for match in pattern.finditer(text):
            yield _date(match, confidence)
    for match in _MONTH_ALONE.finditer(text):
        if not _NOT_PATIENT.search(text, max(0, match.start() - 60), match.end() + 40):
            yield _date(match, 0.6)
    for match in _HOLIDAY.finditer(text):
        yield Identifier(IdentifierType.DATE, *match.span("a" if match["a"] else "b"), 0.6)


def _is_score(text: str, match: re.Match[str], reach: int) -> bool:
    start, end = match.span("span")
    return _EXAM.search(text, max(0, start - reach), min(len(text), end + 20)) is not None and _is_scale(
        match
    )


def _is_scale(match: re.Match[str]) -> bool:
    """Whether the figures read as so many out of four, five, six or ten, or as one half."""
    first, _, second = match["span"].partition("/")
    number = int(re.match(r"\d+", second).group())  # type: ignore[union-attr]
    if match["span"] == "9/11":
        return True
    if match["span"][0] == "0" or "-" in match["span"]:
        return False
    small = number in _SMALL_SCALES and int(first) <= number
    telling = match.groupdict().get("word", "").lower() in {"on", "@"}
    return (
        (small and not telling)
        or int(first) == number <= 3
        or (first, number) in {("1", 2), ("1", 3), ("2", 3), ("1", 4), ("3", 4)}
        and not telling
    )


def _are_date_digits(digits: str) -> bool:
    if len(digits) == 8 and digits[:2] in {"19", "20"} and _is_plausible(int(digits[4:6]), int(digits[6:])):
        return True
    if len(digits) == 4 and digits[:2] in {"19", "20"}:
        return False
    return _is_plausible(int(digits[:2]), int(digits[2:4]))


def _date(match: re.Match[str], confidence: float) -> Identifier:
    start, end = match.span("span") if "span" in match.re.groupindex else match.span()
    return Identifier(IdentifierType.DATE, start, end, confidence)
