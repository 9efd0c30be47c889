"""Whether what a profile lists agrees with itself and with its texts: titles, certificates, dates, publications."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from analyzers.career import Career, Position, School
from analyzers.finding import Finding, Severity
from analyzers.profile.claims import Part, Sign, claim_kinds, claims_in, signs_in
from analyzers.profile.consistency import finding_of, rule_of, signs_against
from analyzers.profile.listed import Listed, school_line
from analyzers.reading import Span

_CARE = {"own-care", "observed-care"}
_SAID = "I "
_MEDICAL = re.compile(
    r"\b(?:m\.?d\b|mbbs|mb\ ?b?ch|medic\w*|doctor\ of\ medicine|bao|school\ of\ medicine)",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_MEDICAL = re.compile(
    r"\b(?:b\.?s\b|b\.?a\b|bachelor\ of\ (?:science|arts)|m\.?s\b|mph|mba|ph\.?d|nurs\w+|pre-?med\w*|assistant)",
    re.IGNORECASE | re.VERBOSE,
)
_ECFMG = re.compile(r"\becfmg\b", re.IGNORECASE)
_PENDING = re.compile(r"\b(?:pending|expected|in progress|applied|eligible|awaiting)\b", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_TOLD_YEAR = re.compile(
    r"\b(?:class\ of|c/o|graduat(?:e|ed|ing|ion)(?:\ in)?|md|mbbs|expected(?:\ in)?)\W{0,3}(?:may\ |june\ |spring\ )?(?P<year>20\d\d)\b",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTED = re.compile(
    r"\b(?P<number>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a\ dozen)\+?\ (?:peer-?reviewed\ |indexed\ |pubmed-indexed\ |scientific\ )?(?:publications|papers|articles)\b|\bpublished\ (?:author|researcher)\b",
    re.IGNORECASE | re.VERBOSE,
)
_NUMBERS = {
    w: n
    for n, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    )
} | {"a dozen": 12}


def is_medical(school: School) -> bool:
    """Whether a school is where medicine is studied, by its degree or name."""
    return bool(_MEDICAL.search(f"{school.degree} {school.name}")) and not _NOT_MEDICAL.search(school.degree)


def year_of(month: str) -> int | None:
    """The year of a month such as `2027-05`; None where none is given."""
    match = _YEAR.search(month)
    return int(match[0]) if match else None


def lies_ahead(month: str, today: date) -> bool:
    """Whether a month or year is still to come."""
    year = year_of(month)
    if year is None:
        return False
    return month[:7] > f"{today:%Y-%m}" if re.fullmatch(r"\d{4}-\d\d", month) else year > today.year


def career_signs(career: Career, today: date) -> Iterator[Sign]:
    """What the schools show: somebody whose medical school ends later is a student."""
    for school in career.education:
        if is_medical(school) and lies_ahead(school.finished, today):
            yield Sign("student", "education", school_line(school), 0)


def has_graduated(career: Career, today: date) -> bool:
    """Whether a medical school is listed that has ended."""
    return any(
        is_medical(school) and year_of(school.finished) is not None and not lies_ahead(school.finished, today)
        for school in career.education
    )


def career_findings(listed: Listed, signs: Sequence[Sign]) -> Iterator[Finding]:
    """What stands in the career and is contradicted, by itself or by the texts.

    Args:
        listed: The career as text.
        signs: Where texts and schools show the writer to stand.
    """
    for position, line, description in listed.positions:
        yield from _watching(listed, position, description)
        yield from _titles(listed, position, line, signs)
        yield from _reversed(line, position)
    for school, line in listed.education:
        yield from _reversed(line, school)
    yield from _certificates(listed, signs)


def _watching(listed: Listed, position: Position, description: Span) -> Iterator[Finding]:
    """An observer's post told as care; a list of deeds ("Managed 20 patients") is read as said by the person."""
    title = Part("positions", position.title)
    watcher = next((sign for sign in signs_in(title, date.min) if sign.kind == "observer"), None)
    if watcher is None:
        return
    offset = description.start
    for line in position.description.split("\n"):
        deed = line.lstrip("-•* ")
        begins = offset + len(line) - len(deed)
        told = Part("positions", f"{_SAID}{deed[:1].lower()}{deed[1:]}")
        for kind in (each for each in claim_kinds() if each.id in _CARE):
            for claim in claims_in(told, kind):
                moved = claim.shifted(begins - len(_SAID))
                yield finding_of(_whole(listed), Span(max(begins, moved.start), moved.end), kind, watcher)
                return
        offset += len(line) + 1


def _whole(listed: Listed) -> Part:
    return Part("career", listed.text)


def _titles(listed: Listed, position: Position, line: Span, signs: Sequence[Sign]) -> Iterator[Finding]:
    """A present post that a student or applicant cannot hold."""
    if position.finished:
        return
    title = Part("headline", position.title)
    for kind in claim_kinds():
        if kind.id not in {"degree", "post"}:
            continue
        sign = next(signs_against(kind, signs), None)
        claim = next(claims_in(title, kind), None)
        if sign and claim:
            yield finding_of(_whole(listed), claim.shifted(line.start), kind, sign)
            return


def _certificates(listed: Listed, signs: Sequence[Sign]) -> Iterator[Finding]:
    """The certificate of graduates, listed by a student."""
    kind = next(one for one in claim_kinds() if one.id == "ecfmg")
    student = next((sign for sign in signs if sign.kind == "student"), None)
    for name, line in listed.certifications:
        if student and _ECFMG.search(name) and not _PENDING.search(name):
            yield finding_of(_whole(listed), line, kind, student)


def _reversed(line: Span, entry: Position | School) -> Iterator[Finding]:
    began, ended = entry.started[:7], entry.finished[:7]
    if began[:4].isdigit() and ended[:4].isdigit() and ended < began[: len(ended)]:
        yield _dates(line, f"It ends ({entry.finished}) before it begins ({entry.started}).")


def text_findings(part: Part, career: Career) -> Iterator[Finding]:
    """What a headline or About says otherwise than the career: the year of graduation, the number of publications."""
    schools = [school for school in career.education if is_medical(school) and year_of(school.finished)]
    for match in _TOLD_YEAR.finditer(part.plain) if schools else ():
        years = {year_of(school.finished) for school in schools}
        if int(match["year"]) not in years:
            yield _dates(
                Span(match.start(), match.end()),
                f"“{part.text[match.start() : match.end()]}” and education (“{school_line(schools[0])}”) name different years.",
            )
            break
    yield from _publications(part, career)


def _publications(part: Part, career: Career) -> Iterator[Finding]:
    match = _COUNTED.search(part.plain)
    if not match:
        return
    number = match["number"]
    told = 1 if number is None else int(number) if number.isdigit() else _NUMBERS[number.lower()]
    named = len(career.publications)
    if named < told:
        words = part.text[match.start() : match.end()]
        message = f"“{words}”: the profile lists {named or 'no'} publication{'' if named == 1 else 's'}; a reader will look for them."
        yield rule_of("research-overclaim").finding(
            match.start(), match.end(), message, severity=Severity.INFO, evidence=("claim: publications",)
        )


def _dates(span: Span, message: str) -> Finding:
    return rule_of("credential-overclaim").finding(
        span.start, span.end, message, severity=Severity.INFO, evidence=("dates",)
    )
