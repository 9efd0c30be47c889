"""Stage of training: which year, which graduation, or already in residency."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.profile.places import SCHOOL
from analyzers.reading import Span

_ORDINAL = r"(?:first|second|third|fourth|fifth|sixth|final|penultimate|last|1st|2nd|3rd|4th|5th|6th)"
_NUMBER = r"(?:[1-6]|one|two|three|four|five|six|i{1,3}|iv|vi?)"
_GRAD_YEAR = r"(?:20[0-3]\d|'[0-3]\d)"
_DEGREE = rf"(?:M\.?D\.?|M\.?B\.?B\.?S\.?|MB\ ?BCh(?:,?\ BAO)?|MBChB|BMBS|MUDr|Med(?:ical)?\ School|Medicine|{SCHOOL}+|med(?:ical)?\ student)"
_SPECIALTY = r"(?:IM|internal\ medicine|medicine|categorical|preliminary|prelim|transitional[- ]year|chief|family\ medicine|surgery|pediatrics?|psychiatry|neurology|emergency\ medicine|incoming|current|junior|senior|first-year|second-year|third-year)"

_EXPRESSIONS = {
    "year": rf"""
        \b{_ORDINAL}[-\ ]+(?:and\ final\ )?(?:year|yr)\b(?!s\b|\ in\ a\ row|\ running|\ (?:\w+\ )?(?:residents?|interns?|students|learners|trainees)\b)
        | \bfinal[- ]med\b | \b(?:third|fourth|fifth|sixth)\ (?:at|in)\ (?={SCHOOL})
        | \b(?:year|yr)\.?\ {_NUMBER}\b | \bY[2-6]\b
        | \bM-?[1-6]\b | \bO?M\.?S\.?[-\ ]?(?:[1-5]|i{{1,3}}|iv|v)\b | \bmed[-\ ]?[3-6]\b
        | \bclass\ of\ '?(?:20)?\d\d\b | \bc/o\ ?'?(?:20)?\d\d\b | \bco\ ?'?20[2-3]\d\b
        | (?:\b|(?={SCHOOL})){_DEGREE}\s?[,(\-:|]?\s?(?:program\ )?(?:class\ |expected\ |exp\.?\ |anticipated\ |candidate,?\ |cand\.?\ |candidate\ for\ |conferral\ expected\ (?:in\ )?)?\(?(?:of\ |\w{{3,9}}\.?\ )?{_GRAD_YEAR}(?!\d)
        | \bgraduat(?:e|es|ing|ion)\b[^|•\n]{{0,14}}\b(?:20[2-3]\d|this\ (?:year|spring|may|june|summer)|next\ (?:year|spring|may|june|summer))
        | \b(?:final|last)\ (?:semester|term|clerkships?|rotations?|months?\ of\ med)
        """,
    "graduate": rf"""
        \bYOG\s?[:\-]?\s?'?\d{{2,4}}\b
        | \b(?:grad|graduate|graduated|alum|alumna|alumnus)\b[^|•\n]{{0,70}}?(?<![\d/]){_GRAD_YEAR}(?!\d)
        | \b{_GRAD_YEAR}\s(?:\w+\s|{SCHOOL}+\s){{0,3}}?grad(?:uate)?\b
        | \b(?:recent(?:ly)?|new|newly|just)[-\ ](?:\w+[-\ ]){{0,3}}?grad(?:uate|uated)?\b
        | \bECFMG[-\ ]?cert(?:ified|ification)\b
        """,
    "resident": rf"""
        \bPGY[-\ ]?(?:[1-9]|i{{1,3}}|iv)\b
        | \b(?:{_SPECIALTY}\ ){{0,3}}(?:resident(?:\ (?:physician|doctor))?|residency\ trainee)\b
        | \b(?:incoming|current|{_SPECIALTY})\ intern\b | \bintern\b(?=\s*(?:[,|•(@]|at\b|in\b|physician|doctor|$))
        | \bhouse\ (?:officer|surgeon|physician)\b | \bfoundation\ (?:doctor|year)\b | \bFY[12]\b
        """,
    "practising": r"""
        \b(?:attending|hospitalist|consultant|registrar|board[- ]certified|assistant\ professor|associate\ professor|program\ director|practicing\ physician|general\ practitioner)\b
        | (?<!research\ )\b(?:fellow)\b(?!ship|\ (?:student|med|img|american|us))
        """,
    "student": r"""
        \b(?:med(?:ical)?|medicine|MD|M\.D\.|MBBS|clinical|clerkship)\ (?:school\ )?student\b | \bstudent\ doctor\b
        | \b(?:MD|M\.D\.|MBBS)\ candidate\b | \bstud(?:ying|ies|y)\ medicine\b | \bstudent\ (?:at|of)\b | \bmed\ school\b
        | \bmedical\ school\b | \bIMG\ student\b | \bin\ clinical\ rotations\b | \bmedstudent\b | \bstudent\b
        """,
    "applicant-year": r"""
        \b(?:applicant|candidate|hopeful)s?\b[^|•\n]{0,30}\b(?:20[2-3]\d|'[2-3]\d)\b
        | \b(?:match|eras|nrmp|cycle)?\s?(?:20[2-3]\d|'[2-3]\d)\b[^|•\n]{0,30}\b(?:applicant|candidate)\b
        """,
    "applicant": r"\b(?:applicant|applying|candidate|residency\ (?:hopeful|seeker))\b",
    "alum": r"\b(?:graduate|grad|alum(?:na|nus|ni)?|research\ (?:fellow|assistant|coordinator|scholar|associate)|M\.D\.|MD|MBBS)\b",
}
_COMPILED = {label: re.compile(text, re.VERBOSE | re.IGNORECASE) for label, text in _EXPRESSIONS.items()}
_NOT_YET = re.compile(
    r"\b(?:aspiring|future|prospective|hopeful|hop(?:e|es|ing)\ |want|wants|would\ like|dream\w*|become|becoming|(?:to|will)\ be\b"
    r"|soon[- ]to[- ]be|someday|one\ day|next|in\ the\ making|wannabe|applying|seeking|toward|for\ (?:an?\ )?(?:IM|internal)"
    r"|connect|hear\ from|learn\ from|with\ residents)\b",
    re.VERBOSE | re.IGNORECASE,
)
_IMG_ITSELF = re.compile(r"(?:international|foreign)\s(?:medical\s)?$", re.IGNORECASE)

KNOWN = frozenset({"year", "graduate", "resident", "practising", "applicant-year"})
"""Labels that say when: which year of school, which graduation, or in practice already."""


def find_stage(marked: str) -> list[Span]:
    """The stages that a text names, most telling first.

    Labels are those of `KNOWN`, and `student`, `applicant`, `alum` where no year stands with them.

    Args:
        marked: A folded text with its places marked (`mark_places`).
    """
    return [
        Span(match.start(), match.end(), label)
        for label, pattern in _COMPILED.items()
        for match in _genuine(label, pattern, marked)
    ]


def in_training(stages: list[Span]) -> bool:
    """Whether the person is a resident or practises already."""
    return any(stage.label in {"resident", "practising"} for stage in stages)


def _genuine(label: str, pattern: re.Pattern[str], marked: str) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(marked):
        segment = re.split(r"[|•·\n]", marked[max(0, match.start() - 60) : match.start()])[-1]
        after = re.split(r"[|•·\n,.]", marked[match.end() : match.end() + 40])[0]
        if label in {"resident", "practising"} and (_NOT_YET.search(segment) or _NOT_YET.search(after)):
            continue
        itself = label in {"graduate", "alum"} and _IMG_ITSELF.search(segment)
        if itself and (label == "alum" or "20" not in match[0]):
            continue
        yield match
