"""The facts a profile states of its writer, in words that a headline can reuse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from analyzers.career import NOTHING_LISTED, Career, School
from analyzers.profile import citizenship, goal, interests, stage
from analyzers.profile.career_checks import is_medical, lies_ahead, year_of
from analyzers.profile.criterion import Status
from analyzers.profile.headline import Cues, identity, places_abroad
from analyzers.profile.places import SCHOOL, mark_places
from analyzers.reading import Span, fold
from analyzers.sentences import split_sentences

_YEAR_WORD = re.compile(
    r"\b(first|second|third|fourth|fifth|sixth|final|penultimate|1st|2nd|3rd|4th|5th|6th)\b", re.IGNORECASE
)
_SHORT_YEAR = re.compile(r"\b(?:O?MS-?[1-5]|M-?[1-6]|MS-?(?:I{1,3}|IV|V)|PGY-?\d)\b", re.IGNORECASE)
_CALENDAR_YEAR = re.compile(r"\b20[0-3]\d\b")
_NO_HEADLINE_TOPIC = re.compile(
    r"audit|discharge|diagnosis$|screening|prevention|advocacy|guideline", re.IGNORECASE
)
_LONGEST_SCHOOL = 60


@dataclass(frozen=True, slots=True)
class Facts:
    """What headline and About state; empty where neither does.

    Attributes:
        status: `citizen` for a US citizen trained abroad, `american` or `abroad` for one half of that, `foreign`.
        stage: The year or role, such as "fourth-year medical student", "M4", "PGY-1".
        resident: Whether that is a stage after the Match.
        school: The school, as written.
        specialty: The specialty aimed for, such as "internal medicine".
        interest: One concrete interest, as written.
    """

    status: str = ""
    stage: str = ""
    resident: bool = False
    school: str = ""
    specialty: str = ""
    interest: str = ""


def facts_of(headline: str, about: str, career: Career = NOTHING_LISTED, today: date | None = None) -> Facts:
    """The facts in a headline and an About; the headline's own words win, and the career fills what both leave open.

    Args:
        headline: The headline.
        about: The About.
        career: What the profile lists.
        today: The day that decides whether a graduation lies ahead; by default this one.
    """
    both = (Cues.of(headline), Cues.of(about))
    stages = [(cues, span) for cues in both for span in stage.find_stage(cues.marked)]
    resident = stage.in_training([span for cues, span in stages if cues is both[0]])
    listed = next((school for school in career.education if is_medical(school)), None)
    return Facts(
        status=_status(both)
        or ("abroad" if listed and places_abroad(mark_places(fold(listed.name))) else ""),
        stage=next(_stage_words(stages, resident), "")
        or _listed_stage(listed, resident, today or date.today()),
        resident=resident,
        school=next(_schools(both), "") or _listed_school(listed),
        specialty=next(_specialties(both), ""),
        interest=next(_interests(both), "") or next(_listed_interests(career), ""),
    )


def _listed_stage(school: School | None, resident: bool, today: date) -> str:
    year = year_of(school.finished) if school and not resident else None
    if school is None or year is None:
        return ""
    return f"class of {year}" if lies_ahead(school.finished, today) else f"graduate, {year}"


def _listed_interests(career: Career) -> Iterator[str]:
    """What positions are about: a topic in a title ("Quality Improvement Volunteer") or in what was written about it."""
    for position in career.positions:
        for text in filter(None, (position.title, position.description)):
            yield from _topics(text, fold(text), (Span(0, len(text)),))


def _listed_school(school: School | None) -> str:
    name = school.name.strip() if school else ""
    return name if len(name) <= _LONGEST_SCHOOL else ""


def _status(both: tuple[Cues, Cues]) -> str:
    joined = Cues.of(f"{both[0].text}\n{both[1].text}")
    if identity(joined).status is Status.MET:
        return "citizen"
    if citizenship.find_foreign_status(joined.marked):
        return "foreign"
    if any(tie.label in {"citizen", "american"} for tie in citizenship.find_us_ties(joined.marked)):
        return "american"
    return "abroad" if citizenship.find_img(joined.marked) or places_abroad(joined.marked) else ""


def _stage_words(stages: list[tuple[Cues, Span]], resident: bool) -> Iterator[str]:
    for cues, span in stages:
        words = cues.plain[span.start : span.end]
        wanted = {"resident", "practising"} if resident else {"year", "graduate"}
        if span.label not in wanted:
            continue
        if short := _SHORT_YEAR.search(words):
            yield short[0].upper()
        elif resident:
            yield words.strip().lower()
        elif span.label == "graduate" and (year := _CALENDAR_YEAR.search(words)):
            yield f"graduate, {year[0]}"
        elif word := _YEAR_WORD.search(words):
            yield f"{word[1].lower()}-year medical student"
        elif year := _CALENDAR_YEAR.search(words):
            yield f"class of {year[0]}"


def _schools(both: tuple[Cues, Cues]) -> Iterator[str]:
    for cues in both:
        for match in re.finditer(f"{SCHOOL}+", cues.marked):
            name = cues.text[match.start() : match.end()].strip(" @(,")
            name = re.sub(r"^(?:at|the)\s", "", name, flags=re.IGNORECASE)
            if 1 < len(name) <= _LONGEST_SCHOOL:
                yield name


def _specialties(both: tuple[Cues, Cues]) -> Iterator[str]:
    for cues in both:
        if goal.find_internal_medicine(cues.plain):
            yield "internal medicine"
    for cues in both:
        yield from (span.label for span in goal.find_specialties(cues.plain, "other", aimed=True))


def _interests(both: tuple[Cues, Cues]) -> Iterator[str]:
    for cues in both[::-1]:
        yield from _topics(cues.text, cues.plain, tuple(split_sentences(cues.text)))


def _topics(text: str, plain: str, sentences: tuple[Span, ...]) -> Iterator[str]:
    """The interests of a text in words that a headline can carry."""
    for span in interests.find_interests(plain, sentences):
        words = text[span.start : span.end]
        if not _NO_HEADLINE_TOPIC.search(words) and "medicine" not in words.lower():
            yield words if words.isupper() else words.lower()
