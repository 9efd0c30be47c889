"""Dates in words: "April 12th", "3 Mar 2024", "March 2024", "admitted in May", "on Christmas Eve".

Every element smaller than a year counts. Years, decades, seasons, week days, times and durations stay.
Source: 45 CFR 164.514(b)(2)(i)(C).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifier import Identifier, IdentifierType

_LONG = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT = r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_MISSPELT = (
    "janurary|januray|febuary|feburary|febraury|arpil|agust|augst|septemeber|setember|septmber|ocotber|octuber|octobre|novemeber|novmber|"
    "decemeber|decmber|desember"
)
_MONTH = rf"(?=[jfmasond])(?:{_LONG}|{_MISSPELT}|(?:{_SHORT})(?![^\W\d_])\.?)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:[ ]?(?:st|nd|rd|th))?"
_YEAR = r"(?:(?:19|20)\d\d|'\d\d)"
_ABROAD = (
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|"  # Spanish
    r"janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro|"  # Portuguese
    r"janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|"  # French
    r"januar|februar|märz|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|"
    r"pebrero|marso|hunyo|hulyo|setyembre|oktubre|nobyembre|disyembre"  # Tagalog
)
_DAY_ABROAD = re.compile(
    rf"(?:\b(?:el|le|am|no|dia|día)[ ])?(?<![\w./:-])(?:[12]\d|3[01]|0?[1-9]|primero?|1ro)(?:er|\.|º)?[ ](?:(?:de|di|ng)[ ])?(?:{_ABROAD})\b(?:[ ](?:de[l]?[ ])?(?:19|20)\d\d\b)?",
    re.IGNORECASE,
)
_MONTH_ABROAD = re.compile(
    rf"\b(?:(?!mars|mai\b|mayo)(?:{_ABROAD})|mayo(?=[ ]\d{{1,2}}(?:[ ](?:de|del|20\d\d)|,[ ]20)))[ ](?:el[ ])?(?:[12]\d|3[01]|0?[1-9]|(?:de[l]?[ ])?(?:19|20)\d\d)(?![\w/%])",
    re.IGNORECASE,
)
_SINCE_ABROAD = re.compile(
    rf"\b(?:en|desde|hasta|em|since|in|until|depuis|seit|noong)[ ](?P<span>(?!mars|mai\b|mayo)(?:{_ABROAD}))(?![\w'])",
    re.IGNORECASE,
)
_ANY_ABROAD = re.compile(_ABROAD)
_NOT_AMOUNT = (
    r"(?![\w/%]|[.:]\d|[ ]?(?:mg|mcg|ug|g|kg|ml|cc|units?|mm|cm|percent|patients?|people|pts?|days?|weeks?|months?|"
    r"years?|hours?|hrs?|minutes?|mins?|points?|times|doses?|tabs?|tablets?|of[ ](?!this|last|next|the[ ](?:month|year)|(?:19|20)\d\d)[a-z]{2,12}|x[ ]?\d)\b)"
)
_ANY_MONTH = re.compile(rf"\b{_MONTH}|\d[ -]?(?:{_SHORT})", re.IGNORECASE)
_MONTH_DAY = re.compile(
    rf"\b(?P<month>{_MONTH})[ -]?(?:the[ ])?(?P<day>{_DAY})"
    rf"(?:[ ]?(?:-|to|and|&|/|through|thru|or)[ ]?(?:{_MONTH}[ ])?{_DAY}(?![\w/%]|[.:]\d))?"
    rf"(?:,?[ ]{{0,2}}(?:of[ ])?{_YEAR}|[-/](?:19|20)\d\d)?{_NOT_AMOUNT}",
    re.IGNORECASE,
)
_DAY_MONTH = re.compile(
    rf"(?<![\w./:-])(?P<day>{_DAY})(?:[ ]?(?:[ -]|of[ ]|day[ ]of[ ])?)(?P<month>{_MONTH})"
    rf"(?:(?:,?[ ]|-|,)(?:of[ ])?{_YEAR}|(?:-|(?<=[a-z]))(?:20)?\d\d)?(?!\w)",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(
    rf"\b(?:{_MONTH}[ ]?(?:-|to|and|/|through)[ ]?)?(?P<month>{_MONTH})(?:,[ ]|[ ]of[ ]|[ ,/-]){_YEAR}(?!\w|-\d)",
    re.IGNORECASE,
)
_MONTH_ALONE = re.compile(
    rf"\b(?:in|since|last|this|until|early|late|mid|of|from|by)[ -](?:early[ ]|late[ ]|mid-?[ ]?)?"
    rf"(?P<span>{_MONTH})(?!\w|'|[ ](?:\d|guidelines|issue|of[ ]\d))",
    re.IGNORECASE,
)
_NTH = r"(?:[12]?(?:1st|2nd|3rd)|[12]?[04-9]th|1[1-3]th|30th|31st)"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|thu|fri|sat|sun)"
_GOES_ON = (
    r"(?=[ ]?(?:[.,;!?)]|$|\n)|[ ](?:of[ ](?:this|last|next|the)[ ]month|and(?![ ]\d)|with|for|at|to|after|by|then|but|because|"
    r"due|in|from|when|she|he|they|we|I|w/|so|on|pt|now|still|which|as|my|if|before|until|via|his|her|were|was|is)\b)"
)
_THE_NTH = re.compile(r"[a-z\d)][ ]the[ ](?P<span>(?:1[1-9]|2\d|3[01])(?:st|nd|rd|th))(?=[ ]?(?:[.,;?]|$))")
_ORDINAL = re.compile(
    rf"\b(?P<lead>on|since|until|till|by|before|after|around|for|from|to|of|thru|through)[ ]the[ ](?P<span>{_NTH}){_GOES_ON}",
    re.IGNORECASE,
)
_WEEKDAY_NTH = re.compile(
    rf"\b(?P<span>(?!friday[ ](?:the[ ])?13th){_WEEKDAY}\.?,?[ ](?:the[ ])?{_NTH})(?![\w-]|[ ](?:percentile|edition|floor|grade|year|annual|of[ ]every))",
    re.IGNORECASE,
)
_LOW = re.compile(r"[123][a-z]", re.IGNORECASE)  # "failed on the 3rd"
_SURE_LEADS = frozenset({"on", "since", "until", "till", "before", "after"})
_HOLIDAY = re.compile(
    r"\b(?P<span>(?:christmas(?:[ ](?:eve|day))?|xmas(?:[ ](?:eve|day))?|boxing[ ]day|thanksgiving(?:[ ](?:day|eve))?|"
    r"new[ ]year'?s?'?[ ](?:eve|day)|halloween|(?:labor|memorial|independence|veterans'?|mother'?s|father'?s|mlk|"
    r"presidents'?|columbus|valentine'?s?|st\.?[ ]patrick'?s?|leap|groundhog)[ ]day|(?:fourth|4th)[ ]of[ ]july|"
    r"easter(?:[ ](?:sunday|monday))?|good[ ]friday|black[ ]friday|ash[ ]wednesday|juneteenth|cinco[ ]de[ ]mayo|"
    r"super[ ]bowl[ ]sunday|diwali|eid(?:[ ]al-\w{3,5})?|yom[ ]kippur|rosh[ ]hashanah|(?:chinese|lunar)[ ]new[ ]year)"
    rf"(?P<year>,?[ ](?:of[ ])?{_YEAR})?)(?![\w'-])",
    re.IGNORECASE,
)
_TO_HOLIDAY = re.compile(
    r"(?:\b(?:admitted|adm|fell|died|born|seen|discharged|started|stopped|quit|surgery|stroke|mi)|\b(?:on|since|until|by|after|before|(?:night|day|morning|evening)[ ](?:of|after|before)))[ ](?:last[ ]|the[ ])?$",
    re.IGNORECASE,
)
_EVENT = (
    r"admi(?:t\w{0,4}|ssion)|hospitali[sz]\w{1,5}|discharg\w{1,3}|seen|saw[ ](?:him|her|them|(?:the[ ]|a[ ]|this[ ]|my[ ])?"
    r"(?:patient|pt))|visit\w{0,3}|born|birth\w{0,4}|surger(?:y|ies)|operat\w{2,4}|procedure|appointment|appt|"
    r"diagnos\w{2,4}|dx|died|passed|deceased|death|deliver\w{1,3}|transplant\w{0,3}|transfer\w{0,4}|scheduled|presented|"
    r"stroke|heart[ ]attack|mi|fell|fall|injur\w{1,3}|accident|started|stopped|began|last|came[ ]in|arrived|moved[ ]in|"
    r"intubated|cath|cabg|chemo\w{0,7}|biopsy|implanted|placed|follow-?up|symptoms|readmi\w{2,6}|due|pregnan\w{1,3}|lmp|"
    r"miscarr\w{2,4}|overdos\w{1,3}|vaccinat\w{2,3}|colonoscopy|mammogram|mri|ct|ekg|echo|infusion|relaps\w{1,3}|"
    r"flare\w{0,2}|attack|episode|seizure|crash|wedding|stent\w{0,3}|pci|cabg|tka|tha|orif|tavr|picc|pacemaker|icd|ablation|pna|"
    r"pneumonia|dvt|pe|covid|shingles|c-section|csection|gave[ ]birth|labs?|a1c|scan|echo|stress[ ]test|quit|lost|tested|positive|"
    r"infected|shot|booster|extubated|dialysis|sober|clean[ ]since|period|went[ ]home|goes[ ]home|going[ ]home|finished|completed"
)
_EVENT_BEFORE = re.compile(rf"\b(?:{_EVENT})\b[^.!?\n]{{0,50}}$", re.IGNORECASE)
_EVENT_AFTER = re.compile(rf"[ ](?:{_EVENT})\b", re.IGNORECASE)
_ABOUT_THEN = re.compile(
    r"\b(?:around|over|at|near|right[ ](?:after|before)|just[ ](?:after|before))[ ](?:last[ ]|the[ ])?$",
    re.IGNORECASE,
)
_EVENT_SOON = re.compile(rf"[^.!?\n]{{0,40}}\b(?:{_EVENT})\b", re.IGNORECASE)
_NOT_PATIENT = re.compile(
    r"\b(?:match|matched|residency|eras|interviews?|applications?|apply|webinar|conference|journal|published|issue|"
    r"guidelines?|rotations?|clerkship|internship|intern|course|class|semester|shelf|exams?|step|usmle|nbme|abstract|poster|"
    r"meeting|congress|podcast|awareness|month|deadline|season|cycle|fellowship|clinical[ ]year|day[ ]off|vacation|nation\w{0,4}|rates?|cohort|admissions|stays)\b",
    re.IGNORECASE,
)
_MODAL = re.compile(
    r"[ ](?:be|have|not|help|need|also|cause|benefit|require|or|lead|present|increase|reduce|occur|develop|show|feel|take|"
    r"use|want|get|vary|find|respond|see|include|still|I|we|you)\b",
    re.IGNORECASE,
)
_CERTAIN = re.compile(r"\d[ ]?(?:st|nd|rd|th)\b|(?:19|20)\d\d|'\d\d|\d-[a-z]", re.IGNORECASE)
_WORDS_TOO = frozenset({"may", "mar", "dec", "sep"})
_TO_DATE = re.compile(
    r"(?:\b(?:on|since|until|by|from|dob:?|born|dated|before|after|of|till|adm\w{0,6}|seen|visit|appt|surgery|last[ ]\w{2,9}|today|yesterday|"
    r"done|started|stopped|due|lmp|ended|d/c'?d|discharged|labs?)[ ]|~[ ]?)$",
    re.IGNORECASE,
)
_REACH = 70


def recognize_dates(text: str) -> Iterator[Identifier]:
    """Dates whose month, day or feast is written as a word."""
    if _ANY_MONTH.search(text):
        yield from _with_month(text)
    if _ANY_ABROAD.search(text.lower()):
        for pattern in (_DAY_ABROAD, _MONTH_ABROAD, _SINCE_ABROAD):
            for match in pattern.finditer(text):
                yield _date(match, 0.75)
    if _ANY_NTH.search(text):
        yield from _days_of_the_month(text)
    yield from _feasts(text)


_ANY_NTH = re.compile(r"\d(?:st|nd|rd|th)\b", re.IGNORECASE)


def _days_of_the_month(text: str) -> Iterator[Identifier]:
    for match in _ORDINAL.finditer(text):
        sure = match["lead"].lower() in _SURE_LEADS and not _LOW.match(match["span"])
        if sure or _tells_of_care(text, match):
            yield _date(match, 0.65)
    for match in _THE_NTH.finditer(text):
        if _tells_of_care(text, match) or _ANY_MONTH.search(text[max(0, match.start() - 30) : match.start()]):
            yield _date(match, 0.55)
    for match in _WEEKDAY_NTH.finditer(text):
        yield _date(match, 0.7)


def _feasts(text: str) -> Iterator[Identifier]:
    for match in _HOLIDAY.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        told = _EVENT_BEFORE.search(before) or _EVENT_SOON.match(text, match.end())
        if _ABOUT_THEN.search(before) and told:
            yield _date(match, 0.55)
        elif match["year"] or _TO_HOLIDAY.search(before) or _EVENT_AFTER.match(text, match.end()):
            yield _date(match, 0.6)


def _with_month(text: str) -> Iterator[Identifier]:
    for match in (*_MONTH_DAY.finditer(text), *_DAY_MONTH.finditer(text)):
        if _is_month(text, match):
            yield _date(match, 0.85)
    for match in _MONTH_YEAR.finditer(text):
        yield _date(match, 0.85)
    for match in _MONTH_ALONE.finditer(text):
        around = text[max(0, match.start() - _REACH) : match.end() + _REACH // 2]
        if _tells_of_care(text, match) and not _NOT_PATIENT.search(around):
            yield _date(match, 0.6)


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Whether "may", "mar", "dec" is the month: surely with an ordinal or a year, else in capitals or after "on"."""
    if _CERTAIN.search(match.group()) or match["month"].lower().rstrip(".") not in _WORDS_TOO:
        return True
    before = text[max(0, match.start() - 20) : match.start()]
    is_name = match["month"][0].isupper() and _MODAL.match(text, match.end()) is None
    return is_name or _TO_DATE.search(before) is not None


def _tells_of_care(text: str, match: re.Match[str]) -> bool:
    """Whether an admission, a birth, a procedure or the like stands before the date in its sentence."""
    return _EVENT_BEFORE.search(text[max(0, match.start() - _REACH) : match.start("span")]) is not None


def _date(match: re.Match[str], confidence: float) -> Identifier:
    span = match.span("span") if "span" in match.re.groupindex else match.span()
    return Identifier(IdentifierType.DATE, *span, confidence)
