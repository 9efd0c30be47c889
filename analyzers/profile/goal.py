"""The specialty a person aims for: internal medicine, a subspecialty of it, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_table
from analyzers.reading import Span

_FLAGS = re.IGNORECASE | re.VERBOSE
_IM = r"""(?:
    \#?int(?:ernal|\.)?[-\ ]?med(?:icine)?(?![a-z]) | \binternists?\b | \bhospitalists?\b | \bhospital\ medicine\b
    | \b(?:adult|general|categorical)\ medicine\b | \bmedicine\ (?:residency|internship|categorical)\b | \bgeneral\ internal\b
    | (?<!['\w/])(?-i:IM)\b(?!\s?(?:me\b|us\b|for\ (?:info|more|details|help)|any\ ?time|now\b|or\ DM|inject\w*|vaccin\w*|epi\w*|nail\w*|dose|route|(?-i:A|AN|THE|NOT|SO|GOING|ALWAYS|HERE|JUST|IN|ON)\b)|/DM)
    | (?<=applying\ )im\b | (?<=apply\ )im\b | (?<=future\ )im\b | (?<=aspiring\ )im\b | (?<=into\ )im\b | (?<=toward\ )im\b | (?<=for\ )im\b | (?<=match\ )im\b | (?<=to\ )im\b
    | \bim(?=[-\ ](?:bound|applicant|residen|hopeful|program|categorical|match|20\d\d|intern\b)) | (?<=[|/·,]\ )im(?=\s*(?:[|/·,]|$))
    )"""
_IM_COMPILED = re.compile(_IM, _FLAGS)
_NOT_GOAL_BEFORE = re.compile(
    r"\b(?:DM/|not|never|other\ than|rather\ than|instead\ of|outside\ of|hear\ from|connect\ with|connecting\ with|talk\ (?:to|with)|meet|meeting|learn\ from|working\ with|worked\ with|work\ with|under|with\ an?|alongside|shadow(?:ed|ing)?|rotations?\ in|rotation:|clerkships?\ in|electives?\ in|rotated\ (?:in|through)|feel\ free\ to)\b[^.!?;|\n]{0,34}$",
    _FLAGS,
)
_NOT_GOAL_AFTER = re.compile(
    r"""[-\ ]*(?:rotations?|clerkships?|electives?|wards?|team|department|faculty|interest\ group|sub-?\ ?I\b|sub-?intern\w*|observership|externship|journal|book|conference|shelf|exam|attending|preceptor|residents\b|mentors?|club|podcast|meeting|grand\ rounds|colleagues|patients)""",
    _FLAGS,
)
_PURPOSE = re.compile(
    r"""\b(?:residen\w+|match(?:ing)?|appl(?:y|ying|ied|ication|icant)|pursu\w+|goals?|aim\w*|hop(?:e|es|ing|eful)|plan(?:s|ned|ning)?|want\w*|becom(?:e|ing)|futur\w+|career|aspir\w+|train\w*|path|road|route|bound|towards?|head(?:ed|ing)|on\ (?:my|the)\ way|
    destin\w+|commit\w*|dedicat\w+|dream\w*|interest\w*|dr[ae]w\w*|chos(?:e|en)|choos\w+|decid\w+|home|see\ myself|seek\w*|program\w*|categorical|intend\w*|intention|next|ready|set\ on|looking\ (?:for|forward|to)|pointed|love|work\ as|practi[cs]e|keep\ coming\ back|fits?|suits?|is\ (?:what|how|where)|from\ here|ahead|after\ that|then|belong|specialty|in\ the\ making|someday|one\ day|
    ambition|objective|I'll|will\ be|going\ (?:in)?to|PGY|intern|where\ I)\b""",
    _FLAGS,
)
_UNDECIDED = re.compile(
    r"\b(?:undecided|deciding\ between|torn\ between|still\ (?:deciding|exploring|figuring|choosing|unsure)|(?:not|un)\ ?sure\ (?:which|what|whether|yet)|exploring\ (?:specialties|all|internal)|keeping\ (?:my\ )?(?:an\ open|options)|open\ to\ (?:any|all)\ special)",
    _FLAGS,
)
_AIMING = r"\b(?:aspiring|future|hopeful|aim\w*|applying|applicant|apply|pursu\w+|bound|interest\w*|becom\w+|hop(?:e|es|ing)|want\w*|plan\w*|toward|match|residency|resident|PGY|decid\w+|headed|heading|goal|dream|career|intend\w*|specialt\w+|someday|next)"
_GENERIC = re.compile(
    r"\b(?:primary\ care|(?:aspiring|future|hopeful|seeking|prospective)\ (?:\w+\ ){0,2}residen\w+|residency\ (?:applicant|candidate|hopeful|position|spot|training)|med[-\ ]?peds|medicine[-/ ]pediatrics|applying\ (?:to|for)\ (?:a\ )?residenc\w+|match\ (?:applicant|20\d\d)|20\d\d\ match)\b",
    _FLAGS,
)


def find_internal_medicine(plain: str) -> list[Span]:
    """Where the text names internal medicine as its writer's field, however it is written.

    A rotation, a team, an audience ("hear from internists") and an instant message are left out.
    """
    return [
        Span(match.start(), match.end(), "internal medicine")
        for match in _IM_COMPILED.finditer(plain)
        if not _NOT_GOAL_BEFORE.search(plain, max(0, match.start() - 60), match.start())
        and not _NOT_GOAL_AFTER.match(plain, match.end())
    ]


def find_purpose(sentence: str) -> bool:
    """Whether a sentence speaks of where its writer is going."""
    return bool(_PURPOSE.search(sentence))


def find_undecided(plain: str) -> Span | None:
    """Where the text says that the choice is open."""
    match = _UNDECIDED.search(plain)
    return Span(match.start(), match.end()) if match else None


def find_generic_goal(plain: str) -> Span | None:
    """A goal without its specialty: primary care, "future resident"."""
    match = _GENERIC.search(plain)
    return Span(match.start(), match.end()) if match else None


def find_specialties(plain: str, table: str, *, aimed: bool) -> Iterator[Span]:
    """Specialties named in the text, each labelled with its name.

    Args:
        plain: The folded text.
        table: `other` for specialties of their own, `subspecialty` for those that follow internal medicine.
        aimed: Whether only those near a word of aiming ("future", "applying", "residency") are wanted.
    """
    for name, pattern in _patterns(table):
        for match in pattern.finditer(plain):
            if not aimed or _near_aim(plain, match.start(), match.end()):
                yield Span(match.start(), match.end(), name)


def _near_aim(plain: str, start: int, end: int) -> bool:
    before = re.split(r"[.!?|\n]", plain[max(0, start - 60) : start])[-1]
    after = re.split(r"[.!?|\n]", plain[end : end + 30])[0]
    return bool(re.search(_AIMING, f"{before} \x00 {after}", _FLAGS))


@cache
def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    entries: dict[str, str] = load_table("profile/specialties")[table]
    return tuple(
        (name, re.compile(rf"(?<!\w)(?:{text})(?!\w)", re.IGNORECASE)) for name, text in entries.items()
    )
