"""Telegraphic clinical lines: "Pham: TB meds", "Ravi cr jumped", "Foley, M, 58", "labs on Zhang", "bed 22 Ortiz"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.data import load_terms
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_vocabulary import is_clinical
from analyzers.identifiers.name_words import EPONYM, GIVEN, LOWER, TITLE, UPPER, cue

Evidence = tuple[str, float]

# What only stands after a person, so that it makes a name of an ordinary word.
_PERSON = re.compile(
    r"""
    \s?,?\s[(]?[MF](?:,\s?|\s)\d{1,3}\b
    |\s?,\s(?:male|female|man|woman|nonbinary|amab|afab|married|retired)\b
    |,?\s[(]?(?:they|she|he)/(?:them|her|him|they)\b
    |\s?,\s\d{1,3}\s?,\s
    |\s?,?\s\d{2}\s(?:w/|with\b|s/p\b|c/o\b|h/o\b|pod\b|post\b|on\b|delirious|confused|septic|found\b|fell\b|dnr\b|here\b|in\b|febrile|pregnant)
    |\s(?:c/o|s/p|h/o|p/w|a/w|d/c'?d)(?![\w/])
    |\s(?:psych|ob|trauma|stroke|peds)\s(?:hold|pt|patient|admit)\b
    |\s(?:had|has|took|takes|lost|forgot|missed|stopped|skipped|finished|started|got|ran|swallowed|ate|refuses|wants|needs|left|pulled|broke|cut|hit|bit|burned)
        \s(?:(?:two|three|four|half|double|both|all|too\smuch|one|some|most|out|\d{1,2}|extra|another)\s)?(?:of\s)?(?:his|her|their)\b
    |\s(?:had|has)\s(?:a\sfever|fevers|chills|no\s(?:fever|pain|insurance|family)|been\s\w{2,12}ing|been\shaving|been\son|cancer|diabetes|dementia|asthma|[A-Z]{2,5}\b)
    |\s(?:seen|evaluated|admitted|discharged|transferred|referred|readmitted)\s(?:at|by|to|from|yesterday|today|last)\b
    |'s\s(?:mom|mother|dad|father|wife|husband|son|daughter|sister|brother|family|nurse|labs|inr|a1c|cxr|ct|mri|echo|bp|k|cr|trop|biopsy|potassium|sugar|picc|meds|rash|fever)\b
    |,?\s\d{1,2}\s?w(?:\d\s?d)?\b(?!\s?/)
    |,?\s(?:POD|HD)\s?[#]?\d{1,2}\b
    |\s(?:is\s|now\s)?\d{1,2}\s?(?:w|wk|wks|weeks)\s(?:preg|pregnant|along)\b
    |,?\s(?:is\s(?:a\s)?)?G\d{1,2}\s?P\d
    |\s(?:is\s|now\s|just\s)?(?:turned|turns|turning)\s\d{1,3}\b
    |\s(?:no|ya)\s(?:puede|quiere|tiene|come|duerme)\b
    |\s(?:won'?t|can'?t|cant|wont|doesn'?t|didn'?t|refuses\sto|keeps|kept|stopped|started)
        \s(?:eat|eating|sleep|sleeping|wake|waking|drink|drinking|walk|walking|breathe|vomiting|crying|throwing|falling|coughing|swallow|afford|pee|poop|stop)\b
    |,?\s(?:his|her)\s(?:mom|dad|wife|husband|son|daughter|mother|father|sister|brother|k|cr|bp|inr|a1c|labs|cxr|echo|potassium|sugar|sodium|biopsy|dose)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SEX = re.compile(
    r"\s?,?\s[(]?[MF](?:,\s?|\s)\d{1,3}\b|\s?,\s(?:male|female)\b|,?\s[(]?(?:they|she|he)/(?:them|her|him|they)\b"
    r"|\s(?:had|has|took|takes|lost|missed|stopped|finished|started|refuses|wants|needs)\s(?:his|her|their)\b",
    re.IGNORECASE,
)
_OPERATED = re.compile(r",?\s(?:s/p|pod|c/o|h/o|post|hd)\b", re.IGNORECASE)
_PLACED = re.compile(
    r"\s(?:[A-Z]\.?\s)?(?:in|@)\s(?:the\s)?(?:room|rm|bed|bay|hallway|triage|pacu|[pnms]?icu|ccu|ed|er|clinic\s\d|\d{1,4}[A-Za-z]?)\b"
    r"|\s(?:at|in|from)\s[A-Z]\w{2,20}(?:\s[A-Z]\w{2,20})?\s?(?:,|;|rehab\b|snf\b|nursing\b|hospice\b|jail\b|$)",
)
_POST = re.compile(
    r",?\s(?:is\s)?(?:post|s/p|pod|postop|post-op|preop|pre-op|on)\s(?:[\w-]{1,20}\s?[+/]\s?)?([a-z][\w-]{1,24})"
)
_TOOK = re.compile(
    r"\s(?:just\s|now\s|still\s|also\s)?(?:had|has|got|started|takes|took|finished|missed|off|refused|tried|failed|needs|gets|getting|needing|on|w/|with|given|received)"
    r"\s(?:(?:a|an|new|another|his|her|more|some|bad|severe|home)\s)?([A-Za-z][\w-]{1,24})"
)
_LED = re.compile(
    r"(?:\b(?:page[sd]?\sabout|paged\sre|called\s(?:about|for|re)"
    r"|follow(?:ing)?\sup\son|f/u\son|check(?:ed|ing)?\son|chk\son|checked\sin\son|worried\sabout|lookup|look\sup|looking\sat|rounding\son"
    r"|(?:labs?|cxr|xray|ct|mri|echo|ekg|ecg|us|bx|biops(?:y|ies)|path|pathology|cultures?|cx|results?|films?|scans?|images|consent|update|orders?|meds?|refills?|rx|script|dose|consult|referral"
    r"|appt|note|letter|paperwork|form|forms|records?|chart|vitals|family|inr|k|trop|potassium|question|stress\stest|prior\sauth|pa|auth|news|report)\s(?:on|for|re|from|of|about))"
    r"|\b(?:chk|check|re|r/e|regarding|fyi|about):?)\s$",
    re.IGNORECASE,
)
_HANDED = re.compile(
    r"\b(?:sign(?:ed|ing)?\sout|hand(?:ed)?\soff|(?:rapid(?:\sresponse)?|code(?:\sblue)?|signout|rrt)\son)\s$", re.IGNORECASE
)
_BED = re.compile(
    r"\b(?:bed|room|rm|bay|pod|cubicle|icu|hallway|hall|bd)\s?[#]?\s?\d{1,4}(?:[A-Da-d]|-\d{1,2})?\s?[:,(-]?\s?$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"\b(?:pt|patient|guy|lady|man|woman|gentleman|kid|baby|boy|girl|mom|client|bed|room|rm|one|\d{1,3}\s?(?:yo|y/o|[mf]))\b[^.!?()\n]{0,16}[(]$",
    re.IGNORECASE,
)
_UNDERSIGNED = re.compile(r"[.!?][\"']?\s?-{1,2}\s?$")
_CLOSED = re.compile(r"\.?[\"')]?\s*(?:$|\n|[\"')])")
_SAID = re.compile(
    r"(?:\b(?:unknown|nickname[d]?|name[sd]?|alias|called|goes\sby|john\sdoe|jane\sdoe))\s[\"']$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:does|did|can|could|should|is|was|will|would|may|do|when\scan|when\sshould|if|can\su\stell|ask|tell)\s$",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\s(?:still\s|really\s|even\s|just\s|also\s|safely\s)?(?:fly|drive|travel|swim|breastfeed|drink|eat|sleep|nurse|come|go|walk|shower|work|play)\b"
)
_WANTS = re.compile(
    r"\s(?:still\s|really\s|even\s|just\s|also\s|safely\s)?(?:need|get|take|skip|wait|return|resume|restart|switch|stay|see|qualify|hold|start|stop|have|ok\b|okay|safe|due\b|cleared|ready|eligible|scheduled|allergic|pregnant|having|meet|be\sseen"
    r"|needs|a\scandidate|in\s(?:room|bed|rm)\b|to\s(?:come|go|stop|hold|take|start))\b"
)
_AGE_THEN = re.compile(r",?\s\d{1,2},?\s([a-z][\w-]{1,20})")
_STATE = re.compile(r",\s(?:AL|CA|CT|DC|DE|GA|IA|ID|IL|IN|KS|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|OH|OK|OR|PA|SC|SD|TN|TX|VA|WA|UK)\b")
_UPPER_GAP = (" ", ", ", ": ", " - ", "; ", ",", ":", " , ")


def telegraphic_cues(run: Run) -> Iterator[Evidence]:
    """What the rest of a clipped line says of the run."""
    core = run.core
    if run.titled or (len(core) == 1 and core[0].word.shape == UPPER and (not core[0].strong or len(core[0].word.key) < 4)):
        return
    yield from _left(run)
    yield from _right(run)


def _left(run: Run) -> Iterator[Evidence]:
    """What leads on to a patient: a bed, a chart, a bracket, a dash."""
    text, token = run.tokens.text, run.core[0] if run.core else run.words[0]
    lead = text[max(0, run.start - 30) : run.start]
    if _BED.search(lead) and (token.capital or token.strong):
        yield "bed", 0.52 if not run.lower else 0.4
    elif _BRACKETED.search(lead) and text[run.end : run.end + 1] in (")", ",", " "):
        yield "bracketed", 0.5
    elif _HANDED.search(lead) and token.capital:
        yield "chart", 0.5
    elif _LED.search(lead) and (not token.weak or token.word.flags & GIVEN):
        yield "chart", 0.3 if token.unknown or token.weak else 0.42
    elif _UNDERSIGNED.search(lead) and _CLOSED.match(text, run.end) and token.capital:
        yield "signature", 0.4
    elif _SAID.search(lead):
        yield "naming", 0.55
    asked = _ASKED.search(lead)
    if asked and token.word.shape == TITLE and not _brand(token):
        yield from _asked(run, token, text)


def _asked(run: Run, token: Token, text: str) -> Iterator[Evidence]:
    """A question about what somebody may do: "Does Faith need anti-D?"."""
    if _PLACED.match(text, run.end) and token.word.key not in cue("telegraph", "devices"):
        yield "person frame", 0.6
    elif _DOES.match(text, run.end):
        yield "asked", 0.5
    elif _WANTS.match(text, run.end):
        yield "asked", 0.2 if token.unknown else 0.48


def _right(run: Run) -> Iterator[Evidence]:
    """What follows the name of a patient: age and sex, a finding, a drug, a place."""
    text, token = run.tokens.text, run.core[0] if run.core else run.words[0]
    plain = token.weak and len(run.core) == 1 and _mere_word(run, token)
    eponymous = token.word.key in cue("telegraph", "eponymous")
    doubtful = bool(plain or token.word.flags & EPONYM or (eponymous and _OPERATED.match(text, run.end)))
    if _brand(token):
        return
    if (_SEX if doubtful else _PERSON).match(text, run.end):
        yield "person frame", 0.56
    elif plain:
        return
    elif _PLACED.match(text, run.end) and token.word.key not in cue("telegraph", "devices"):
        yield "placed", 0.3
    if doubtful or eponymous:
        return
    yield from _clinical(run, token)


def _clinical(run: Run, token: Token) -> Iterator[Evidence]:
    """A clinical word next to the name, or one verb further."""
    text, after = run.tokens.text, run.after
    if after is None or _in_title(run) or _STATE.match(text, run.end):
        return
    if after.gap in _UPPER_GAP and (after.gap.strip() or not run.words[-1].word.possessive):
        key = after.word.key
        if is_clinical(key) and key not in cue("telegraph", "subjects"):
            capitals = after.word.shape in (UPPER, LOWER)
            weight = 0.2 if token.unknown else 0.4 if capitals else 0.25
            if token.weak:
                clipped = after.word.shape == UPPER or (run.first == 0 and after.gap == " ")
                thing = token.word.key in cue("telegraph", "things") or token.word.key in load_terms("geography/cities_large")
                weight = 0.46 if clipped and token.word.flags & GIVEN and not thing else 0.2
            elif token.unknown and run.first == 0 and len(token.word.key) > 4:
                weight = 0.48 if after.gap == ", " and after.word.shape == UPPER else 0.35 if after.gap == ": " else weight
            yield "clinical line", weight
            return
    aged = _AGE_THEN.match(text, run.end)
    if aged and token.word.flags & GIVEN and is_clinical(aged[1].lower()):
        yield "clinical line", 0.46
        return
    match = _POST.match(text, run.end)
    if match and is_clinical(match[1].lower()) and token.opens:
        yield "clinical line", 0.4 if token.strong else 0.5 if token.weak else 0.25
        return
    match = match or _TOOK.match(text, run.end)
    if match and is_clinical(match[1].lower()):
        yield "clinical line", 0.4 if not token.weak else 0.35


def _in_title(run: Run) -> bool:
    """Whether a word with a capital stands right before, as in "Bristol Myers Squibb"."""
    before, gap = run.before, run.tokens[run.first].gap
    return before is not None and gap == " " and before.word.shape == TITLE and not before.opens


@cache
def _no_openers() -> frozenset[str]:
    """Names that are a verb, an adjective or a counted thing where they open a line."""
    return cue("telegraph", "verbs") | cue("telegraph", "adjectives") | cue("telegraph", "numbered")


def _mere_word(run: Run, token: Token) -> bool:
    """Whether the word is likely the plain one here: "Chase trops", "Frank DKA", "Page 22", "April 3"."""
    return token.word.key in _no_openers() and (token.opens or run.lower)


def _brand(token: Token) -> bool:
    """Whether the word is a drug's brand too: "Does Yasmin need to be taken with food"."""
    return token.word.key in cue("telegraph", "brands") or token.word.key in cue("telegraph", "months")
