"""What stands before and after a run of words, and how much it speaks for a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifiers.name_runs import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import LOWER, UPPER, cue

Evidence = tuple[str, float]

_AGE = re.compile(
    r"[,;:]?\s?[(\[]?\s?(?:is\s|was\s|[-]\s?)?(?:an?\s|our\s|my\s|the\s|age\s|aged\s)?\d{1,3}\s?-?\s?"
    r"(?:y/?o\b|yrs?\b|years?\b|year-old|months?\b|mo\b|weeks?\b|days?\b|[MF]\b|male\b|female\b|man\b|woman\b|m\b|f\b|ish\b)",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(
    r"(?:,\s|\s?\()\d{1,3}(?=[,).;:]|\s(?:with|who|w/|has|is|was|here|came|admitted|s/p|from|and)|$)|\s\d{2,3}(?=\s[a-z]|[,.]|$)(?!\s(?:mg|mcg|g|ml|units?|percent|%|patients|people))"
)
_RECORD = re.compile(
    r"'?s?[\s,;:(\[|-]{1,4}(?:d\.?o\.?b|mrn|mr\s?\#|born|ssn|date of birth|medical record|acct|account|member id|room|rm|bed|csn|pt\s?id)\b",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(
    r",?\s(?:M\.?D\b|D\.?O\b|MBBS|MBChB|MBBCh|Ph\.?D|R\.?N\b|BSN|MSN|NP\b|FNP|PA-C|PA\b|PharmD|DNP|MPH|FACP|FRCP|MRCP|MS-?[1-4]\b|M[1-4]\b"
    r"|OMS|PGY|DDS|DMD|DVM|LCSW|LMSW|CRNA|MHA|Esq\b|RD\b|RDN|OTR|SLP|EMT|CNA|LPN|CNM|Jr\b)"
)
_APPOSITION = re.compile(
    r",\s(?:my|our|a|an|his|her|their|the)\s(?:[\w-]{1,20}\s){0,3}?(?:patient|pt|client|mother|mom|father|dad|wife|husband|son|daughter|sister|brother|"
    r"friend|man|woman|lady|gentleman|nurse|attending|resident|intern|colleague|mentor|veteran|retired|classmate)\b"
)
_VOCATIVE_END = re.compile(r"\s?[,!\n]|\s?-\s|\s?$")
_MY_NAME = re.compile(
    r"(?:\bnam(?:e|es)(?:\s(?:is|was|are)|['´]s)|\bgo(?:es)?\sby|\bknown\sas|\bname\sof|\bsigned|\ba\.?k\.?a\.?|\bcall\s(?:me|him|her|them)|\bnicknamed|"
    r"\bname\sgiven\swas)\s[\"']?$",
    re.IGNORECASE,
)
_INTRO = re.compile(r"(?:^|[\s\"(])(?:i'?m|i am|this is|it'?s|meet|myself|me:|i,|im)\s$", re.IGNORECASE)
_LABEL_GAP = re.compile(r"(?:\s?\([^)\n]{1,12}\))?[^\S\n]{0,2}(?::|-|=|#)[^\S\n]{0,3}|:\s?\n\s{0,3}")
_SIGNED = re.compile(r"(?:^|\n)\s{0,3}(?:-{1,2}|~|\*)\s?$")
_PRONOUNS = frozenset(
    "is was him her me them patient lady man woman girl boy guy named he's she's he she they".split()
)
_JOKED = frozenset(
    "told said says asked asks laughed cried smiled thanked whispered replied joked hugged whispers".split()
)
_POSSESSIVES = frozenset("my his her our their your the'".split())


def left_cues(run: Run) -> Iterator[Evidence]:
    """What the words before say."""
    before = run.before
    text, gap = run.tokens.text, run.tokens[run.first].gap
    if run.titled:
        yield "title", 0.92
        return
    if before is None:
        if _SIGNED.search(text[: run.start]):
            yield "signature", 0.3
        return
    if "\n" in gap and _SIGNED.search(gap):
        yield "signature", 0.35
    lead = text[max(0, run.start - 24) : run.start]
    if _MY_NAME.search(lead):
        yield "naming", 0.65
    elif _INTRO.search(lead):
        yield "introduction", 0.35
    yield from _word_before(run, before, gap.replace('"', "").replace("(", ""))


def _word_before(run: Run, before: Token, gap: str) -> Iterator[Evidence]:
    """What the very word before says."""
    key = before.word.key
    space = gap == " "
    if before.word.possessive and not run.lower:
        before = Token(before.start, before.end, before.gap, before.word)
    if key in cue("people", "label") and _LABEL_GAP.fullmatch(gap):
        yield "label", 0.62
    elif key in cue("people", "patient") and gap in (" ", ", ", " - ", ": "):
        yield "patient", 0.55
    elif key in cue("people", "kin") and gap in (" ", ", ", " - ", ": ") and not before.word.possessive:
        yield "kin", 0.5 if space else 0.35
    elif key in cue("titles", "roles") and gap in (" ", ". "):
        yield "role", 0.4
    elif key in cue("people", "staff") and gap in (" ", ", ", ": "):
        yield "staff", 0.3
    elif key in ("named", "called") and space:
        yield "naming", _named(run, key)
    elif (
        key in cue("verbs", "greeting")
        and gap in (" ", ", ")
        and (before.opens or key in ("thanks", "thank"))
    ):
        ended = _VOCATIVE_END.match(run.tokens.text, run.end)
        yield "greeting", 0.55 if ended else 0.3
    elif key in cue("verbs", "closing") and (gap.startswith((",", "\n")) or before.opens):
        yield "sign-off", 0.35
    elif key in cue("verbs", "encounter") and gap in (" ", " w/"):
        yield "encounter", 0.3
    elif key in cue("verbs", "modal") and space:
        yield "question", 0.25
    elif key in ("on", "with", "for", "from", "about", "by", "and", "w") and gap in (" ", "/"):
        yield "preposition", 0.1


def _named(run: Run, key: str) -> float:
    """How much "named" or "called" says: a man named X, a drug called Y."""
    index = run.first - 2
    person = index >= 0 and (
        run.tokens[index].word.key in cue("people", "human") or run.tokens[index].word.key in _PRONOUNS
    )
    if person:
        return 0.65
    return 0.4 if key == "named" else 0.1


def right_cues(run: Run) -> Iterator[Evidence]:
    """What the words after say."""
    text, end, after = run.tokens.text, run.end, run.after
    if _RECORD.match(text, end):
        yield "record number or birth date", 0.6
    elif _AGE.match(text, end):
        yield "age", 0.5
    elif _BARE_AGE.match(text, end):
        yield "number like an age", 0.35
    if len(run.core) > 1 and _CREDENTIAL.match(text, end):
        yield "credential", 0.5
    if _APPOSITION.match(text, end):
        yield "apposition", 0.55
    if run.words[-1].word.possessive:
        yield "possessive", 0.2
    if after is None or after.gap not in (" ", "'s ", ", "):
        return
    if after.gap == " " and after.word.key in _JOKED and after.word.shape == LOWER:
        yield "speaks", 0.45
    elif after.gap == " " and after.word.key in cue("verbs", "human_after"):
        yield "acts", 0.35
    elif after.gap == " " and after.word.key in cue("verbs", "after"):
        yield "subject", 0.15
    elif after.word.key in ("family", "household", "residence") and after.word.shape == LOWER:
        yield "family", 0.4


def damping(run: Run) -> float:
    """1 where nothing speaks against a person, less where the run is part of an institution, a place or a thing."""
    before, gap = run.before, run.tokens[run.first].gap
    if run.titled:
        return 1.0
    if (
        _in_organisation(run)
        or before is not None
        and before.word.key in cue("organisations", "before")
        and gap in (" ", ". ")
        and not run.lower
    ):
        return 0.0
    factor = 1.0
    words = run.words
    given = any(token.strong_given for token in words)
    after = run.after
    if after is not None and after.gap == " " and after.word.key in cue("organisations", "clinical"):
        factor *= 1.0 if given and words[-1].word.possessive else 0.5 if given and len(run.core) > 1 else 0.35
    if before is None or gap != " ":
        return factor
    if (
        before.word.key in ("the", "a", "an")
        and not (given and len(run.core) > 1)
        and not (after and after.word.key == "family")
    ):
        factor *= 0.4
    elif before.word.key in ("at", "in", "near", "via", "through") and not words[-1].word.possessive:
        factor *= 0.55
    return factor


def _in_organisation(run: Run) -> bool:
    """Whether the words with capitals that follow end in "Hospital", "University", "Street" ..."""
    tokens, heads = run.tokens, cue("organisations", "heads")
    if (
        run.last > run.first
        and tokens[run.last].word.key in heads
        and not any(t.strong_given for t in run.words)
    ):
        return True
    for index in range(run.last + 1, min(run.last + 5, len(tokens))):
        token = tokens[index]
        if (
            token.gap not in (" ", "'s ", " & ")
            or token.word.shape == LOWER
            and token.word.key not in ("of", "and")
        ):
            return False
        if token.capital and token.word.key in heads:
            return not (token.word.shape == UPPER and run.words[-1].word.shape != UPPER)
    return False
