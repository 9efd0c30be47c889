"""What stands before and after a run of words, and how much it speaks for a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_terms
from analyzers.identifiers.name_runs import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import COMMON, LOWER, SURNAME, UPPER, cue

Evidence = tuple[str, float]

_AGE = re.compile(
    r"[,;:]?\s?[(\[]?\s?(?:is\s|was\s|[-]\s?)?(?:an?\s|our\s|my\s|the\s|age\s|aged\s)?\d{1,3}\s?-?\s?"
    r"(?:y/?o\b|yrs?\b|years?\b|year-old|months?\b|mo\b|weeks?\b|days?\b|[MF]\b|male\b|female\b|man\b|woman\b|m\b|f\b|ish\b)",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(
    r"(?:,\s|\s?\()\d{1,3}(?=[,).;:]|\s(?:with|who|w/|has|is|was|here|came|admitted|s/p|from|and)|$)|\s\d{2,3}(?=\s[A-Za-z]|[,.]|$)(?!\s(?:mg|mcg|g|ml|units?|percent|%|patients|people))"
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
    r"(?:,\s(?:my|our|a|an|his|her|their|the)|\smy|\sour)\s(?:[\w-]{1,20}\s){0,3}?(?:patient|pt|client|mother|mom|father|dad|wife|husband|son|daughter|sister|brother|"
    r"friend|man|woman|lady|gentleman|nurse|attending|resident|intern|colleague|mentor|veteran|retired|classmate)\b"
)
_VOCATIVE_END = re.compile(r"\s?[,!\n]|\s?-\s|\s?$")
_STATE = re.compile(
    r"\s(?:(?:is|was|has\sbeen|remains|isn't|keeps)\s(?:still\s|now\s|also\s|currently\s|at\shome\s)?(?:\d{1,3}(?=[,.;!?]|\s(?:and|but|with|years|now|today|yo)|$)"
    r"|allergic|pregnant|breastfeeding|vomiting|bleeding|in\s(?:the\s)?(?:ed|er|icu|or|hospital|hospice|bed|room|rehab|clinic)\b|on\s(?:hospice|dialysis|a\svent)"
    r"|afraid|scared|crying|worried|anxious|tired|upset|dying|intubated|my\s(?:patient|mom|dad)|nauseous|nauseated|homeless|dnr)"
    r"|goes\sby\b|allergic\sto\b|in\s\d{1,2}\s(?:is|was|has|needs|wants|keeps|spiked|asked|refused)\b|(?:in|from)\s(?:room|rm|bed|bay)\b|(?:turns|turned)\s\d)",
    re.IGNORECASE,
)
_MY_NAME = re.compile(
    r"(?:\bnam(?:e|es)(?:\s(?:is|was|are)|['´]s)|\bgo(?:es)?\sby|\bknown\sas|\bname\sof|\bsigned|\ba\.?k\.?a\.?|\b(?:call|name)(?:ed|d|s)?\s(?:me|him|her|them|us)|\bnicknamed|"
    r"\bname\sgiven\swas)\s[\"']?$",
    re.IGNORECASE,
)
_INTRO = re.compile(r"(?:^|[\s\"(])(?:i'?m|i am|this is|it'?s|meet|myself|me:|i,|im)\s$", re.IGNORECASE)
_LABEL_GAP = re.compile(r"(?:\s?\([^)\n]{1,12}\))?[^\S\n]{0,2}(?::|-|=|#)[^\S\n]{0,3}|:\s?\n\s{0,3}")
_LINE_END = re.compile(r"[\s.]{0,3}(?:\n|$)|,\s[A-Z]")
_SIGNED = re.compile(r"(?:^|\n)\s{0,3}(?:-{1,2}|~|\*)\s?$")
_PRONOUNS = frozenset(
    "is was him her me them patient lady man woman girl boy guy named he's she's he she they".split()
)
_TIED = frozenset(
    {"patient", "kin", "label", "naming", "age", "record number or birth date", "state", "acts", "speaks"}
)
_JOKED = frozenset(
    "told said says asked asks laughed cried smiled thanked whispered replied joked hugged whispers".split()
)
_KINDRED = frozenset(
    "family mother father mom dad wife husband son daughter sister brother parents care friend behalf memory".split()
)
_BREAK = re.compile(r"\s?[,;:?!()&/-]|\s(?:and|or|&)\s|\s-\s|[.]?\s*$|\n|\.\s")
_VERBAL = re.compile(r"(?:[^s]s|ed)$")
_CITATION = re.compile(r"\s(?:[A-Z]{1,3},|et\sal)|,\s[A-Z]{1,2}\.?,")
_STATE_NEXT = re.compile(
    r",?\s(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EAINST]|MD|MO|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|[BO][CN]|UK)\b"
    r"|,\s(?:Texas|Florida|California|Ohio|Georgia|Virginia|Carolina|Michigan|Illinois|Indiana|Jersey|York|Pennsylvania|Mississippi|Alabama|Louisiana"
    r"|Wisconsin|Minnesota|Kentucky|Tennessee|Missouri|Iowa|Kansas|Oregon|Washington|Nevada|Arizona|Maryland|Jamaica|England|Ireland|Canada|Australia"
    r"|Grenada|India|Pakistan|Nigeria|Mexico|Spain|Italy|France|Germany|Israel|Philippines|Poland|Egypt)\b"
)
_PLACING = frozenset("at in near via through from to visiting".split())
_TELLING = frozenset(
    "look looked looking yell yelled shout shouted mad angry smiled laughed snapped screamed upset".split()
)


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
        unlisted = all(token.unknown for token in run.core)
        yield "greeting", 0.3 if unlisted or not ended else 0.55
    elif key in cue("verbs", "closing") and (gap.startswith((",", "\n")) or before.opens):
        yield "sign-off", 0.5 if "\n" in gap and _LINE_END.match(run.tokens.text, run.end) else 0.35
    elif key in cue("verbs", "encounter") and gap in (" ", " w/"):
        yield "encounter", 0.3
    elif key in cue("verbs", "modal") and space:
        yield "question", 0.25
    elif key == "of" and space and run.first > 1 and run.tokens[run.first - 2].word.key in _KINDRED:
        yield "kin", 0.4
    elif key in ("on", "with", "for", "from", "about", "by", "and", "w", "to") and gap in (" ", "/"):
        yield "preposition", 0.2 if run.lower and run.core and run.core[0].word.flags & COMMON else 0.1


def has_age(text: str, end: int) -> bool:
    """Whether an age follows."""
    return _AGE.match(text, end) is not None


def has_record(text: str, end: int) -> bool:
    """Whether a birth date, a record number or a room follows."""
    return _RECORD.match(text, end) is not None


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
    if _STATE.match(text, end):
        yield "state", 0.48
    if _APPOSITION.match(text, end):
        yield "apposition", 0.55
    if run.words[-1].word.possessive:
        yield "possessive", 0.2
    elif _BREAK.match(text, end):
        yield "break", 0.15
    if after is None or after.gap not in (" ", "'s ", ", "):
        return
    if after.gap == " " and after.word.key in _JOKED and after.word.shape == LOWER:
        yield "speaks", 0.45
    elif after.gap == " " and after.word.key in cue("verbs", "human_after"):
        yield "acts", 0.35
    elif after.gap == " " and after.word.key in cue("verbs", "after"):
        yield "subject", 0.25
    elif after.gap == " " and after.word.shape == LOWER and _VERBAL.search(after.word.key):
        yield "verb", 0.15
    elif after.word.key in ("family", "household", "residence") and after.word.shape == LOWER:
        yield "family", 0.4


def damping(run: Run, kinds: set[str]) -> float:
    """1 where nothing speaks against a person, less where the run is part of an institution, a place or a thing."""
    before, gap = run.before, run.tokens[run.first].gap
    if run.titled:
        return 1.0
    if (
        _in_organisation(run, bool(kinds & _TIED))
        or before is not None
        and before.word.key in cue("organisations", "before")
        and gap in (" ", ". ")
        and (not run.lower or before.word.key in ("st", "saint"))
    ):
        return 0.0
    factor = 1.0
    words = run.words
    if _CITATION.match(run.tokens.text, run.end):
        factor *= 0.6
    if (
        len(run.core) == 1
        and not kinds & _TIED
        and _STATE_NEXT.match(run.tokens.text, run.end)
        and not run.lower
    ):
        factor *= 0.6
    given = any(token.strong_given for token in words)
    after = run.after
    if after is not None and after.gap == " " and after.word.key in cue("organisations", "clinical"):
        owner = words[-1].word.possessive and any(
            t.strong_given and t.word.flags & (COMMON | SURNAME) != SURNAME for t in words
        )
        factor *= 1.0 if owner else 0.5 if given and len(run.core) > 1 else 0.35
    if before is None or gap != " ":
        return factor
    if (
        before.word.key in ("the", "a", "an")
        and not (given and len(run.core) > 1)
        and not (after and after.word.key == "family")
    ):
        factor *= 0.4
    elif before.word.key in _PLACING and not words[-1].word.possessive:
        factor *= _placed(run, before.word.key, given)
    return factor


def _placed(run: Run, preposition: str, given: bool) -> float:
    """Less for what stands where a place stands: "in Tyler", "from Mumbai", "at Henry Ford"."""
    if preposition == "at" and run.first > 1 and run.tokens[run.first - 2].word.key in _TELLING:
        return 1.0
    if preposition in ("from", "to"):
        return 0.55 if len(run.core) == 1 and (not given or run.core[0].word.key in _cities()) else 1.0
    return 0.55


@cache
def _cities() -> frozenset[str]:
    """Cities that anybody knows by name."""
    return load_terms("geography/cities_large") | load_terms("geography/cities")


def _in_organisation(run: Run, tied: bool) -> bool:
    """Whether the words with capitals that follow end in "Hospital", "University", "Street" ..."""
    tokens, heads = run.tokens, cue("organisations", "heads")
    if (
        run.last > run.first
        and not tied
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
