"""Telephone and fax numbers, electronic mail.

Source: 45 CFR 164.514(b)(2)(i)(D), (E) and (F).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from analyzers.identifier import Identifier, IdentifierType

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?<=[A-Za-z])(?!\w)"
)
_AT = r"(?:[ ]?[\[({<][ ]?(?:at|@)[ ]?[\])}>][ ]?|[ ]at[ ]|[ ]@[ ]?|@[ ])"
_DOT = r"(?:[ ]?[\[({<][ ]?(?:dot|\.)[ ]?[\])}>][ ]?|[ ]dot[ ]|\.)"
_SPOKEN_EMAIL = re.compile(
    rf"\b(?P<name>[\w+-]{{1,40}}(?:(?:{_DOT}|[ ]underscore[ ])[\w+-]{{1,30}}){{0,2}}){_AT}(?P<host>[A-Za-z0-9-]{{2,40}}(?:{_DOT}[A-Za-z0-9-]{{2,40}}){{0,2}}?)(?P<dot>{_DOT})(?:com|org|net|edu|gov|io|co|uk|ca|in|me|us)\b",
    re.IGNORECASE,
)
_EXTENSION = r"(?:(?:[ ,]{0,2}(?:ext(?:ension)?\.?|x)[ .:#]{0,2}|[ ]?\#)\d{1,7}\b)?"
_US = re.compile(
    r"(?<![\w.$/@#%+=-])(?:\+?1[ .-]?|001[ .-]?)?(?:\(\d{3}\)[ .-]{0,3}|\d{3}[ .-]{1,3})\d{3}[ .-]{1,3}\d{4}"
    + _EXTENSION
    + r"(?![\w/%]|[.-]\d)"
    r"|(?<![\w.$/@#%+=-])\(\d{3}\)[ ]?\d{7}" + _EXTENSION + r"(?!\w)",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?<![\w.$/@#%+=-])(?:\+?1[ -]?)?\d{10}" + _EXTENSION + r"(?![\w/%]|[.-]\d)", re.IGNORECASE
)
_LOCAL = re.compile(r"(?<![\w.$/@#%+=-])\d{3}[ .-]\d{4}" + _EXTENSION + r"(?![\w/%]|[.-]\d)", re.IGNORECASE)
_ABROAD = re.compile(
    r"(?<![\w.])(?:\+|00|011[ -])[ ]?(?:\([\d]{1,4}\)|\d)[\d ().-]{6,18}\d" + _EXTENSION + r"(?!\w)",
    re.IGNORECASE,
)
_SAID = re.compile(
    r"(?:\b(?:phone|mobile|cell(?:phone)?|tel(?:ephone)?|whatsapp|landline|contact)(?:[ ](?:number|no\.?|\#))?(?:[ ](?:is|at|on))?[ ]?:?\s{1,3}"
    r"|\b(?:call(?:ing)?|text|reach\w{0,3}|messag\w{1,3}|answering|ring|dial|phone|contact)(?:[ ](?:me|us|him|her|them|mom|dad|back|messages)){0,2}[ ](?:at|on|to)[ ])"
    r"(?P<number>[(+]?\d[\d ().-]{5,16}\d)(?![\w/%]|[.-]\d)",
    re.IGNORECASE,
)
_AT_TEN = re.compile(r"\bat[ ](?P<number>\d{10}(?:x\d{1,6})?)(?![\w/%]|[.-]\d)", re.IGNORECASE)
_PAGER = re.compile(
    r"\b(?:pager|beeper|pgr|ext(?:ension)?\.?|vocera)[ :#]{1,3}(?:(?:is|number|no\.?)[ :#]{1,2})?(?P<number>\d{3,7}|\d{3}-\d{4})(?![\w/%]|[.-]\d)",
    re.IGNORECASE,
)
_WORDED = re.compile(r"(?<![\w-])1[- ]8(?:00|88|77|66)[- ][A-Z\d]{3}-?[A-Z\d]{4}(?!\w)")
_PHONE_WORD = re.compile(
    r"(?:\b(?:call(?:ed|ing|back|s)?|phone[ds]?|tel(?:ephone)?|cell(?:phone)?|mobile|text(?:ed|ing)?|reach(?:ed|able)?|contact|number|whatsapp|signal|dial(?:ed)?|"
    r"ph|hotline|line|desk|office|home|landline|voicemail|vm|sms|ring|mom|dad|daughter|son|wife|husband|mother|father|caregiver|emergency|fax(?:ed)?|available|parents?)\b|[☎📞📱]|\b[pctm]:)",
    re.IGNORECASE,
)
_FAX = re.compile(r"\bfax(?:ed|es|ing)?\b|\bf:", re.IGNORECASE)
_CALL = re.compile(r"\b(?:phone|tel|telephone|cell|mobile|call|office|voice)\b", re.IGNORECASE)
_FAX_AFTER = re.compile(r"^[ ]?(?:\(|[-,][ ]?)?(?:fax|f\b)", re.IGNORECASE)
_NOT_PHONE = re.compile(
    r"\b(?:mrn|pmid|pmc|doi|isbn|nct|npi|ssn|social|medical[ ]record|chart|acct|account|member|policy|serial|imei|licen[cs]e|dea|id|accession|order|claim|"
    r"csn|encounter|routing|aamc|eras|grant|orcid|isrctn|case|invoice|record|passport|icd|cpt|ndc|upc)(?:\W{0,2}(?:is|number|no|num|id|\#|of|was)){0,3}\W{0,3}$",
    re.IGNORECASE,
)
_REACH = 45
_FEWEST_DIGITS = 7


def recognize_emails(text: str) -> Iterator[Identifier]:
    """Addresses as they are typed, and as they are spelled out to fool machines."""
    if "@" in text:
        for match in _EMAIL.finditer(text):
            yield Identifier(IdentifierType.EMAIL, match.start(), match.end(), 0.98)
    if _DISGUISE.search(text):
        for match in _SPOKEN_EMAIL.finditer(text):
            disguised = _DISGUISE.search(match.group()) is not None
            if disguised and match["name"].lower() not in _NOT_MAILBOXES:
                yield Identifier(IdentifierType.EMAIL, match.start(), match.end(), 0.85)


_DISGUISE = re.compile(r"\bdot\b|[\[({<]|@", re.IGNORECASE)
_NOT_MAILBOXES = frozenset({"me", "us", "look", "more", "found", "available", "online"})


def recognize_phones(text: str) -> Iterator[Identifier]:
    """Numbers of telephones, faxes and pagers, American and foreign."""
    if _SEVEN.search(text):
        yield from _american(text)
        yield from _abroad(text)
    if _ANY_DIGITS.search(text):
        for match in _PAGER.finditer(text):
            yield Identifier(IdentifierType.PHONE, match.start("number"), match.end("number"), 0.65)
        for match in _WORDED.finditer(text):
            yield Identifier(IdentifierType.PHONE, match.start(), match.end(), 0.85)


def _american(text: str) -> Iterator[Identifier]:
    for match in _US.finditer(text):
        yield from _number(text, match.start(), match.end(), 0.88)
    for pattern in (_PLAIN, _LOCAL):
        for match in pattern.finditer(text):
            if _PHONE_WORD.search(text, max(0, match.start() - _REACH), match.start()):
                yield from _number(text, match.start(), match.end(), 0.75)
    for match in (*_SAID.finditer(text), *_AT_TEN.finditer(text)):
        if sum(char.isdigit() for char in match["number"]) >= _FEWEST_DIGITS:
            yield from _number(text, match.start("number"), match.end("number"), 0.65)


def _abroad(text: str) -> Iterator[Identifier]:
    for match in _ABROAD.finditer(text):
        start = match.start()
        if text[start] == "+" or _PHONE_WORD.search(text, max(0, start - _REACH), start):
            yield from _number(text, start, match.end(), 0.85)
    if _PHONE_WORD.search(text):
        yield from _in_national_form(text)


_ANY_DIGITS = re.compile(r"\d{3}|\b1[- ]8")
_SEVEN = re.compile(r"(?:\d[ ().-]{0,2}){7}")


def _in_national_form(text: str) -> Iterator[Identifier]:
    """What the phonenumbers library finds after a word such as "call" or "fax"."""
    for found in phonenumbers.PhoneNumberMatcher(
        text, "US", leniency=phonenumbers.Leniency.VALID, max_tries=40
    ):
        if _PHONE_WORD.search(text, max(0, found.start - _REACH), found.start):
            yield from _number(text, found.start, found.end, 0.8)


def _number(text: str, start: int, end: int, confidence: float) -> Iterator[Identifier]:
    before = text[max(0, start - _REACH) : start]
    if _NOT_PHONE.search(before):
        return
    fax = _FAX_AFTER.match(text[end : end + 8]) is not None
    for word in _FAX.finditer(before):
        fax = not _CALL.search(before, word.end()) and not re.search(r"\d{4}", before[word.end() :])
    yield Identifier(IdentifierType.FAX if fax else IdentifierType.PHONE, start, end, confidence)
