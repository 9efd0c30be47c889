"""Telegraphic clinical lines: "Pham: TB meds", "Ravi cr jumped", "Foley, M, 58", "labs on Zhang", "bed 22 Ortiz"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from analyzers.data import load_terms
from analyzers.identifiers.name_frames import (
    AGE_THEN,
    ASKED,
    BED,
    BRACKETED,
    CLOSED,
    DOES,
    HANDED,
    LED,
    OPERATED,
    PERSON,
    PLACED,
    POST,
    SAID,
    SEX,
    STATE,
    TOOK,
    UNDERSIGNED,
    UPPER_GAP,
    WANTS,
)
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_vocabulary import is_clinical
from analyzers.identifiers.name_words import EPONYM, GIVEN, LOWER, TITLE, UPPER, cue

Evidence = tuple[str, float]


def telegraphic_cues(run: Run) -> Iterator[Evidence]:
    """What the rest of a clipped line says of the run."""
    core = run.core
    if run.titled or (
        len(core) == 1 and core[0].word.shape == UPPER and (not core[0].strong or len(core[0].word.key) < 4)
    ):
        return
    yield from _left(run)
    yield from _right(run)


def _left(run: Run) -> Iterator[Evidence]:
    """What leads on to a patient: a bed, a chart, a bracket, a dash."""
    text, token = run.tokens.text, run.core[0] if run.core else run.words[0]
    lead = text[max(0, run.start - 30) : run.start]
    if BED.search(lead) and (token.capital or token.strong):
        yield "bed", 0.52 if not run.lower else 0.4
    elif BRACKETED.search(lead) and text[run.end : run.end + 1] in (")", ",", " "):
        yield "bracketed", 0.5
    elif HANDED.search(lead) and token.capital:
        yield "chart", 0.5
    elif LED.search(lead) and (not token.weak or token.word.flags & GIVEN):
        yield "chart", 0.3 if token.unknown or token.weak else 0.42
    elif UNDERSIGNED.search(lead) and CLOSED.match(text, run.end) and token.capital:
        yield "signature", 0.4
    elif SAID.search(lead):
        yield "naming", 0.55
    asked = ASKED.search(lead)
    if asked and token.word.shape == TITLE and not _brand(token):
        yield from _asked(run, token, text)


def _asked(run: Run, token: Token, text: str) -> Iterator[Evidence]:
    """A question about what somebody may do: "Does Faith need anti-D?"."""
    if PLACED.match(text, run.end) and token.word.key not in cue("telegraph", "devices"):
        yield "person frame", 0.6
    elif DOES.match(text, run.end):
        yield "asked", 0.5
    elif WANTS.match(text, run.end):
        yield "asked", 0.2 if token.unknown else 0.48


def _right(run: Run) -> Iterator[Evidence]:
    """What follows the name of a patient: age and sex, a finding, a drug, a place."""
    text, token = run.tokens.text, run.core[0] if run.core else run.words[0]
    if token.word.key in _relatives() and (token.opens or run.lower):
        return
    plain = token.weak and len(run.core) == 1 and _mere_word(run, token)
    eponymous = token.word.key in cue("telegraph", "eponymous")
    doubtful = bool(plain or token.word.flags & EPONYM or (eponymous and OPERATED.match(text, run.end)))
    if _brand(token):
        return
    if (SEX if doubtful else PERSON).match(text, run.end):
        yield "person frame", 0.56
    elif plain:
        return
    elif PLACED.match(text, run.end) and token.word.key not in cue("telegraph", "devices"):
        yield "placed", 0.3
    if doubtful or eponymous:
        return
    yield from _clinical(run, token)


def _clinical(run: Run, token: Token) -> Iterator[Evidence]:
    """A clinical word next to the name, or one verb further."""
    text, after = run.tokens.text, run.after
    if after is None or _in_title(run) or STATE.match(text, run.end):
        return
    if after.gap in UPPER_GAP and (after.gap.strip() or not run.words[-1].word.possessive):
        key = after.word.key
        if is_clinical(key) and key not in cue("telegraph", "subjects"):
            capitals = after.word.shape in (UPPER, LOWER)
            weight = 0.2 if token.unknown else 0.4 if capitals else 0.25
            if token.weak:
                clipped = after.word.shape == UPPER or (run.first == 0 and after.gap == " ")
                weight = 0.46 if clipped and token.word.flags & GIVEN and not _thing(token) else 0.2
            elif (
                token.unknown
                and run.first == 0
                and len(token.word.key) > 4
                and capitals
                and not _thing(token)
            ):
                weight = 0.48 if after.gap == ", " and after.word.shape == UPPER else 0.35
            yield "clinical line", weight
            return
    aged = AGE_THEN.match(text, run.end)
    if aged and token.word.flags & GIVEN and is_clinical(aged[1].lower()):
        yield "clinical line", 0.46
        return
    match = POST.match(text, run.end)
    if match and is_clinical(match[1].lower()) and token.opens:
        yield "clinical line", 0.4 if token.strong else 0.5 if token.weak else 0.25
        return
    match = match or TOOK.match(text, run.end)
    if match and is_clinical(match[1].lower()):
        yield "clinical line", 0.4 if not token.weak else 0.35


def _thing(token: Token) -> bool:
    """Whether the word is a place or a thing as readily: "Crystal arthropathy", "Seattle HF model"."""
    places = ("geography/cities_large", "geography/cities", "geography/regions")
    return token.word.key in cue("telegraph", "things") or any(
        token.word.key in load_terms(name) for name in places
    )


def _in_title(run: Run) -> bool:
    """Whether a word with a capital stands right before, as in "Bristol Myers Squibb"."""
    before, gap = run.before, run.tokens[run.first].gap
    return before is not None and gap == " " and before.word.shape == TITLE and not before.opens


@cache
def _no_openers() -> frozenset[str]:
    """Names that are a verb, an adjective or a counted thing where they open a line."""
    return cue("telegraph", "verbs") | cue("telegraph", "adjectives") | cue("telegraph", "numbered")


@cache
def _relatives() -> frozenset[str]:
    """Words for a person that are surnames too: "Husband has covid", "Newborn bili 18"."""
    return cue("people", "kin") | cue("people", "human") | cue("people", "staff") | cue("people", "patient")


def _mere_word(run: Run, token: Token) -> bool:
    """Whether the word is likely the plain one here: "Chase trops", "Frank DKA", "Page 22", "April 3"."""
    return token.word.key in _no_openers() and (token.opens or run.lower)


def _brand(token: Token) -> bool:
    """Whether the word is a drug's brand too: "Does Yasmin need to be taken with food"."""
    return token.word.key in cue("telegraph", "brands") or token.word.key in cue("telegraph", "months")
