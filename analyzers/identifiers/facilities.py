"""Hospitals, clinics, homes, schools and the like, by a well-known name or by the shape of the name.

They tell where a person was more exactly than a state does.
Source: 45 CFR 164.514(b)(2)(i)(B).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.locative import is_cited, is_located

_KIND = (
    r"Medical[ ](?:Center|Centre|Campus|Group|Plaza|Clinic)|Med(?:ical)?[ ](?:Center|Ctr)|Health(?:care)?[ ]?(?:Center|Centre|"
    r"System|Clinic|Network|Plaza|Department)?|Hospitals?|Hosp\b\.?|Clinics?|Infirmary|Hospice|Polyclinic|"
    r"(?:Nursing|Care|Retirement|Funeral|Group|Rest)[ ]Home|(?:Nursing|Rehabilitation|Rehab|Care|Surgery|Surgical|Cancer|Heart|Dialysis|"
    r"Trauma|Recovery|Treatment|Imaging|Birth|Community|Senior|Detention|Correctional|Infusion|Wellness|Psychiatric|Burn|"
    r"Behavioral[ ]Health)[ ](?:Center|Centre|Facility|Institute|Institution|Clinic)|"
    r"Assisted[ ]Living|Skilled[ ]Nursing(?:[ ]Facility)?|Memory[ ]Care|Urgent[ ]Care|Family[ ](?:Medicine|Practice|Health)|Pediatrics|"
    r"(?:Senior|Senior[ ]High|High|Middle|Elementary|Primary|Secondary|Grammar|Junior[ ]High|Charter|Preparatory|Day)[ ]School|"
    r"Elementary|Montessori|Academy|Preschool|Daycare|Kindergarten|VAMC|VA(?:[ ](?:Medical[ ]Center|Hospital|Clinic|CBOC))?|Prison|Penitentiary|Jail|"
    r"Homeless[ ]Shelter|Shelter|(?:Baptist|Methodist|Lutheran|Catholic|Presbyterian)?[ ]?Church|Mosque|Synagogue|"
    r"Pharmacy|Dialysis|Oncology[ ]Associates|Cardiology[ ]Associates"
)
_NAME = r"(?:[A-Z][\w'.]{0,20}|\d{1,3}(?:st|nd|rd|th))"
_JOIN = r"(?:[ ]|-|[ ](?:of|the|and|&|for|de|del|la|at)[ ]|[ ]of[ ](?:the|Our|New)[ ])"
_SHAPED = re.compile(
    rf"(?<![\w'.])(?P<name>{_NAME}(?:{_JOIN}{_NAME}){{0,5}}?)[ ](?P<kind>{_KIND})(?![\w-])"
    rf"(?P<rest>(?:[ ](?:Hospital|Medical[ ]Center|Center|Clinic|Campus|School))?(?:[ ](?:of|at|in)[ ](?:the[ ])?{_NAME}(?:[ ]{_NAME})?)?)"
)
_SAINT = re.compile(
    r"(?<![\w'.])(?P<name>(?:St\.?|Saint|Mt\.?|Mount|Our[ ]Lady[ ]of(?:[ ]the)?|Sacred)[ ][A-Z][a-z]{2,15}(?:'?s\b)?(?:[ ](?:Mary|Vincent|Elizabeth)'?s?)?"
    r"(?:[ ](?:Hospital|Medical[ ]Center|Clinic|Health|ED|ER|ICU))?)(?![\w'])"
)
_BARE_KINDS = frozenset(
    {"health", "church", "academy", "shelter", "healthcare", "va", "pediatrics", "pharmacy", "dialysis"}
)


def recognize_facilities(text: str) -> Iterator[Identifier]:
    """Facilities by the shape of their names, in capitals or after "at" and "from" in lower case."""
    for match in _SHAPED.finditer(text):
        start = _first_telling(text, match.start("name"), match.end("name"))
        if start is None:
            continue
        located = is_located(text, start)
        if is_cited(text, start, match.end()):
            continue
        if match["kind"].lower().strip() in _BARE_KINDS and not located:
            continue
        yield Identifier(IdentifierType.GEOGRAPHIC, start, match.end(), 0.9 if located else 0.75)
    yield from _common_names(text)
    yield from _saints(text)
    yield from _in_lower_case(text)


def _first_telling(text: str, start: int, end: int) -> int | None:
    """Where the name starts once the generic words before it are left out; None if nothing telling is left."""
    words = list(re.finditer(r"[^\s-]+", text[start:end]))
    while words and words[0].group().lower() in load_terms("geography/not_first_in_names"):
        words.pop(0)
    if not words or all(
        word.group().lower().strip(".") in load_terms("geography/common_facility_words") for word in words
    ):
        alone = [word.group().lower() for word in words]
        return start + words[0].start() if alone in _PROPER_ALONE else None
    return start + words[0].start()


_PROPER_ALONE = [["memorial"], ["general"], ["county", "general"], ["university", "general"]]


_COMMON_NAME = re.compile(
    r"\b(?:at|from|to|into|@)[ ](?P<name>(?:(?:Children's|Community|University|Regional|County|City|General|Memorial|Veterans|District|State|Women's|Women's[ ]and[ ]Children's)[ ]){1,3}"
    r"(?:Hospital|Medical[ ]Center|Med[ ]Center))(?![\w'])"
)


def _common_names(text: str) -> Iterator[Identifier]:
    """Common nouns in capitals without an article, which are a name too: "at Children's Hospital"."""
    for match in _COMMON_NAME.finditer(text):
        yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.6)


def _saints(text: str) -> Iterator[Identifier]:
    for match in _SAINT.finditer(text):
        located = is_located(text, match.start())
        shaped = match["name"].split()[-1] in {"Hospital", "Center", "Clinic", "Health", "ED", "ER", "ICU"}
        possessive = re.search(r"[a-z]'?s$", match["name"]) is not None
        if shaped or (
            located and possessive and not re.match(r"[ ](?:University|School|College)", text[match.end() :])
        ):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start(), match.end(), 0.85 if shaped else 0.7)


_LOWER_NAME = r"[a-z][a-z'.]{2,15}"
_LOWER = re.compile(
    rf"\b(?:at|from|to|into|@)[ ](?P<name>(?:{_LOWER_NAME}[ ]){{1,3}}(?:memorial|general|regional|community|county|presbyterian|methodist|baptist|"
    r"va|medical|med|university|children'?s)?[ ]?(?:hospital|medical[ ]center|med[ ]ctr|clinic|nursing[ ]home|hospice|high[ ]school|"
    r"middle[ ]school|elementary(?:[ ]school)?|va\b|rehab[ ]center|general\b|memorial\b))(?![\w-])"
)
_LOWER_SAINT = re.compile(
    r"\b(?:at|from|to|into|@)[ ](?P<name>(?:st\.?|saint|mt\.?|mount)[ ](?!louis\b|paul\b|george)[a-z]{3,14}'?s?(?:[ ](?:hospital|medical[ ]center|clinic))?)(?!\w)"
)


def _in_lower_case(text: str) -> Iterator[Identifier]:
    common, more = load_terms("geography/common_facility_words"), load_terms("geography/lower_facility_words")
    for match in _LOWER.finditer(text):
        words = match["name"].split()
        telling = [word for word in words[:-1] if word not in common and word not in more]
        if telling and words[0] in telling:
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)
    for match in _LOWER_SAINT.finditer(text):
        if match["name"].endswith(("s", "hospital", "center", "clinic", "sinai")):
            yield Identifier(IdentifierType.GEOGRAPHIC, match.start("name"), match.end("name"), 0.65)
