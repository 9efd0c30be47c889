"""What stands after a run of words, and how much it speaks for a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.identifiers.name_before import Evidence
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import GIVEN, LOWER, cue

_AGE = re.compile(
    r"[,;:]?\s?[(\[]?\s?(?:is\s|was\s|[-]\s?)?(?:an?\s|our\s|my\s|the\s|age\s|aged\s)?\d{1,3}\s?-?\s?"
    r"(?:y/?o\b|yrs?\b|years?\b|year-old|months?\b|mo\b|weeks?\b|wks?\b|w/o\b|y\b|days?\b|[MF]\b|male\b|female\b|man\b|woman\b|m\b|f\b|ish\b)",
    re.IGNORECASE,
)
_BARE_AGE = re.compile(
    r"(?:,\s|\s?\()\d{1,3}(?=[,).;:]|\s(?:with|who|w/|has|is|was|here|came|admitted|s/p|from|and)|$)|\s\d{2,3}(?=\s[A-Za-z]|[,.](?!\d)|$)(?!\s(?:mg|mcg|g|ml|units?|percent|%|patients|people))"
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
    r"friend|man|woman|lady|gentleman|nurse|attending|resident|intern|colleague|mentor|veteran|retired|classmate|nephew|niece|cousin|aunt|uncle|grand\w{3,8}|neighbou?r|roommate|boyfriend|girlfriend|partner|"
    r"fianc[eé]e?|boss|coworker|preceptor|chief|professor|teacher|baby|toddler|twin)\b"
)
_STATE = re.compile(
    r"\s(?:(?:is|was|has\sbeen|remains|isn't|keeps)\s(?:still\s|now\s|also\s|currently\s|at\shome\s)?(?:\d{1,3}(?=[,.;!?]|\s(?:and|but|with|years|now|today|yo)|$)"
    r"|allergic|pregnant|breastfeeding|vomiting|bleeding|in\s(?:the\s)?(?:ed|er|[pnms]?icu|or|hospital|hospice|bed|room|rehab|clinic)\b|on\s(?:hospice|dialysis|a\svent)"
    r"|afraid|scared|crying|worried|anxious|tired|upset|dying|intubated|my\s(?:patient|mom|dad)|nauseous|nauseated|homeless|dnr)"
    r"|goes\sby\b|in\s(?:clinic|triage|rehab|hospice|the\s(?:ed|er|icu|clinic))\b|allergic\sto\b|in\s\d{1,2}\s(?:is|was|has|needs|wants|keeps|spiked|asked|refused)\b|(?:in|from)\s(?:[pnms]?icu\s)?(?:room|rm|bed|bay)\b|(?:turns|turned)\s\d)",
    re.IGNORECASE,
)
_FINDING = re.compile(
    r"(?:'s)?\s?[:,]?\s(?:new\s|latest\s|today's\s|am\s|repeat\s)?(?:sats?|satting|o2|spo2|bp|hr|rr|k|cr|creat|creatinine|bun|na|mg|phos|ca|wbc|anc|alc|hgb|hb|hct|plts?|platelets|inr|ptt|a1c|hba1c|hgba1c"
    r"|ef|lvef|t|temp|tmax|bili|tbili|ast|alt|lfts?|alp|lipase|ammonia|trops?|troponin|lactate|lactic|e?gfr|crcl|qtc|qt|glucose|glu|bg|fsbg|fs|sugars?|crp|esr|bnp|psa|cea|tsh|b12|ferritin|ck|cpk|ldh|d-?dimer"
    r"|cd4|vl|ph|pco2|gcs|ciwa|cows|nihss|phq-?9|meld|phe|pth|vit\sd|uric\sacid|tacro|tac|(?:vanc\s)?trough|vanc|ldl|hdl|tg|dig|lithium|bmi|wt|weight|bhcg|hcg|lead|map|icp|anion\sgap|ag|urine\sna|uosm|csf|fev1|dexa|abi)"
    r"\s?(?:(?:is|was|of|now|at|up|down|to|jumped|went|dropped|rose|fell|bumped|trended|still|back|stuck|only|level|hit|from|climbed|goes|going|came|flat|stable|high|low|critical|undetectable|normal|elevated)\s?){0,4}(?:[<>~=+-]?\s?\d|jumped|rose|dropped|bumped|critical|undetectable|rising|falling|uptrending|downtrending|pending|neg|pos\b)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"\s?[,;:?!()&/-]|\s(?:and|or|&)\s|\s-\s|[.]?\s*$|\n|\.\s")
_VERBAL = re.compile(r"(?:[^s]s|ed)$")


def has_age(text: str, end: int) -> bool:
    """Whether an age follows."""
    return _AGE.match(text, end) is not None


def has_record(text: str, end: int) -> bool:
    """Whether a birth date, a record number or a room follows."""
    return _RECORD.match(text, end) is not None


def right_cues(run: Run) -> Iterator[Evidence]:
    """What the words after say."""
    yield from _attached(run)
    if run.words[-1].word.possessive:
        yield "possessive", 0.2
    elif _may_end_here(run) and _BREAK.match(run.tokens.text, run.end):
        yield "break", 0.15
    if run.after is not None:
        yield from _word_after(run.after)


def _attached(run: Run) -> Iterator[Evidence]:
    """Age, record number, degree, state or apposition right after the name."""
    text, end = run.tokens.text, run.end
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
    if _FINDING.match(text, end):
        yield "finding", 0.45
    if _APPOSITION.match(text, end):
        yield "apposition", 0.55


def _may_end_here(run: Run) -> bool:
    """Whether the words would make a whole name, so that a stop after them says something."""
    if len(run.core) > 1:
        return any(token.word.flags & GIVEN for token in run.words)
    return any(token.strong_given for token in run.words)


def _word_after(after: Token) -> Iterator[Evidence]:
    """What the very word after says."""
    key, plain = after.word.key, after.word.shape == LOWER
    if key in cue("around", "own_people") and plain and after.gap in (" ", "'s "):
        yield "family", 0.4
    elif after.gap != " ":
        return
    elif key in cue("around", "speaking") and plain:
        yield "speaks", 0.45
    elif key in cue("around", "persons_only"):
        yield "acts as a person", 0.42
    elif key in cue("verbs", "human_after"):
        yield "acts", 0.35
    elif key in cue("verbs", "after"):
        yield "subject", 0.25
    elif plain and len(key) > 3 and _VERBAL.search(key):
        yield "verb", 0.15
