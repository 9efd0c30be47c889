"""What speaks against a person: institutions, places, eponyms with their noun, citations."""

from __future__ import annotations

import re
from functools import cache

from analyzers.data import load_terms
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_words import COMMON, EPONYM, LOWER, SURNAME, UPPER, cue

_CITATION = re.compile(r"\s(?:[A-Z]{1,3},|et\sal)|,\s[A-Z]{1,2}\.?,")
_STATE_NEXT = re.compile(
    r",?\s(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EAINST]|MD|MO|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|[BO][CN]|UK)\b"
    r"|,\s(?:Texas|Florida|California|Ohio|Georgia|Virginia|Carolina|Michigan|Illinois|Indiana|Jersey|York|Pennsylvania|Mississippi|Alabama|Louisiana"
    r"|Wisconsin|Minnesota|Kentucky|Tennessee|Missouri|Iowa|Kansas|Oregon|Washington|Nevada|Arizona|Maryland|Jamaica|England|Ireland|Canada|Australia"
    r"|Grenada|India|Pakistan|Nigeria|Mexico|Spain|Italy|France|Germany|Israel|Philippines|Poland|Egypt)\b"
)
_TIED = frozenset(
    {
        "patient",
        "kin",
        "label",
        "naming",
        "age",
        "record number or birth date",
        "state",
        "acts",
        "speaks",
        "acts as a person",
        "finding",
        "person frame",
        "clinical line",
        "bed",
        "bracketed",
        "chart",
        "asked",
    }
)
_SURE = frozenset({"apposition", "age", "record number or birth date", "kin", "naming", "person frame"})


def damping(run: Run, kinds: set[str]) -> float:
    """1 where nothing speaks against a person, less where the run is part of an institution, a place or a thing."""
    if run.titled:
        return 1.0
    tied = bool(kinds & _TIED)
    aged = bool(kinds & {"age", "record number or birth date"}) and any(token.strong for token in run.core)
    if _in_organisation(run, tied) or (_saint_or_place(run) and not aged):
        return 0.0
    factor = _clinical_noun(run) * _position(run) * _eponym(run, kinds)
    if not tied and _CITATION.match(run.tokens.text, run.end):
        factor *= 0.6
    if len(run.core) == 1 and not tied and not run.lower and _STATE_NEXT.match(run.tokens.text, run.end):
        factor *= 0.6
    return factor


def _saint_or_place(run: Run) -> bool:
    """Whether "St.", "Mount", "University of" or the like stands right before."""
    before = run.before
    if before is None or run.tokens[run.first].gap not in (" ", ". "):
        return False
    index = run.first - 2
    if before.word.key == "of" and index >= 0 and run.tokens[index].word.key in cue("organisations", "heads"):
        return run.tokens[index].capital
    return before.word.key in cue("organisations", "before") and (
        not run.lower or before.word.key in ("st", "saint")
    )


def _clinical_noun(run: Run) -> float:
    """Less before "sign", "disease", "catheter": the name of a thing, unless somebody's own ("Maria's test")."""
    after = run.after
    if after is None or after.gap != " ":
        return 1.0
    if not {after.word.key, after.word.key.removesuffix("s")} & cue("organisations", "clinical"):
        return 1.0
    given = [token for token in run.words if token.strong_given]
    if run.words[-1].word.possessive and given:
        own = after.word.key in cue("organisations", "ownable") or not given[-1].word.flags & SURNAME
        return 1.0 if own and given[-1].word.flags & (COMMON | SURNAME) != SURNAME else 0.35
    return 0.5 if given and len(run.core) > 1 else 0.35


def _position(run: Run) -> float:
    """Less after "the" and "a", and where a place stands: "in Tyler", "from Mumbai", "at Henry Ford"."""
    before, after = run.before, run.after
    if before is None or run.tokens[run.first].gap != " ":
        return 1.0
    given = any(token.strong_given for token in run.words)
    key = before.word.key
    if key in ("the", "a", "an"):
        whole = (given and len(run.core) > 1) or (
            after is not None and after.word.key in cue("around", "own_people")
        )
        return 1.0 if whole else 0.4
    if key not in cue("around", "placing") or run.words[-1].word.possessive:
        return 1.0
    if key == "at" and run.first > 1 and run.tokens[run.first - 2].word.key in cue("around", "telling"):
        return 1.0
    if key in ("from", "to") and (len(run.core) > 1 or (given and run.core[0].word.key not in _cities())):
        return 1.0
    return 0.55


def _eponym(run: Run, kinds: set[str]) -> float:
    """Less for a word that stands for a disease or an institution, unless as sure a cue as a title holds it up."""
    if not any(token.word.flags & EPONYM for token in run.core):
        return 1.0
    if any(token.strong_given for token in run.core):
        return 0.85
    return 0.9 if kinds & _SURE and not run.words[-1].word.possessive else 0.5


@cache
def _cities() -> frozenset[str]:
    """Cities that anybody knows by name."""
    return load_terms("geography/cities_large") | load_terms("geography/cities")


def _in_organisation(run: Run, tied: bool) -> bool:
    """Whether the words with capitals that follow end in "Hospital", "University", "Street" ..."""
    tokens, heads = run.tokens, cue("organisations", "heads")
    if (
        len(run.core) > 1
        and any(t.strong_given for t in run.core)
        and run.after
        and run.after.word.key == "of"
    ):
        return False
    own_head = run.last > run.first and tokens[run.last].word.key in heads
    if own_head and not tied and not any(token.strong_given for token in run.words):
        return True
    for token in tokens[run.last + 1 : run.last + 5]:
        lower = token.word.shape == LOWER
        if token.gap not in (" ", "'s ", " & ") or (lower and token.word.key not in ("of", "and")):
            return False
        if not lower and token.word.key in heads:
            return not (token.word.shape == UPPER and run.words[-1].word.shape != UPPER)
    return False
