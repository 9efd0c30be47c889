"""How likely a run of words is a person's name: what it is made of, joined with what stands around it."""

from __future__ import annotations

import re

from analyzers.data import load_terms
from analyzers.identifiers.name_after import right_cues
from analyzers.identifiers.name_against import damping
from analyzers.identifiers.name_before import Evidence, left_cues
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_telegraph import telegraphic_cues
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import COMMON, EPONYM, GIVEN, INITIAL, NAME, SURNAME, UPPER, cue

_IRISH = re.compile(r"(?:O'|Mc|Mac)[A-Z][a-z]{2}")
_PERSONAL = frozenset(
    {
        "kin",
        "patient",
        "naming",
        "label",
        "title",
        "role",
        "apposition",
        "record number or birth date",
        "person frame",
    }
)
_LOWER_CUES = _PERSONAL | {"greeting", "bed", "bracketed", "chart", "finding", "state", "clinical line"}


def weigh(run: Run) -> tuple[float, list[Evidence]]:
    """The confidence that the run is a name, with the evidence behind it (noisy-or, then damped)."""
    cues = [*left_cues(run), *right_cues(run), *telegraphic_cues(run)]
    kinds = {kind for kind, _ in cues}
    base = ("words", _composition(run, kinds))
    if base[1] <= 0.0 and not kinds & _PERSONAL:
        return 0.0, [base]
    aged = "age" in kinds and any(token.word.flags & NAME for token in run.core)
    if _abbreviated(run) and not kinds & {"title", "patient", "label", "kin", "naming"}:
        return 0.0, [base]
    if run.lower and not run.titled and base[1] < 0.3 and not (aged or kinds & _LOWER_CUES):
        return 0.0, [base]
    doubt = 1.0
    for _, weight in (base, *cues):
        doubt *= 1.0 - weight
    factor = damping(run, kinds)
    return (1.0 - doubt) * factor, [base, *cues, ("damping", factor)]


def _abbreviated(run: Run) -> bool:
    """Whether the run is one abbreviation: "ED bed 3", "PA denied"."""
    word = run.core[0].word if len(run.core) == 1 else None
    return (
        word is not None
        and word.shape == UPPER
        and len(word.key) < 5
        and word.key in load_terms("names/abbreviations")
    )


def _composition(run: Run, kinds: set[str]) -> float:
    """What the words alone say."""
    core = run.core
    if not core:
        return 0.0
    if run.lower:
        return _lower_composition(core)
    heading = run.tokens.heading(run.first)
    if len(core) > 1 and _middle_initial(run):
        return 0.95 if any(token.strong for token in core) else 0.3 if core[0].weak else 0.7
    value = _single(run, core[0], heading, kinds) if len(core) == 1 else _several(core, heading)
    if (
        len(core) > 1
        and not run.tokens.text[run.start : run.end].isascii()
        and not any(t.word.flags & EPONYM for t in core)
    ):
        value = 1.0 - (1.0 - value) * 0.6
    if all(token.word.shape == UPPER for token in core) and len(core) == 1 and not kinds & _PERSONAL:
        return min(value, 0.1)
    return value


def _middle_initial(run: Run) -> bool:
    """Whether an initial stands between two words of the name: "Amina K. Bello"."""
    return any(token.word.shape == INITIAL for token in run.words[1:-1])


def _single(run: Run, token: Token, heading: bool, kinds: set[str]) -> float:
    """One word: a given name known as nothing else says more than a surname or an unknown word."""
    if token.word.flags & EPONYM:
        return 0.0
    if any(other.word.shape == INITIAL for other in run.words):
        return 0.62 if token.strong else 0.4 if token.word.flags & SURNAME else 0.3 if not heading else 0.2
    if token.strong_given:
        return _single_given(token, heading)
    if _IRISH.match(run.tokens.text, token.start) and not heading:
        return 0.45
    if token.strong:
        return 0.15 if heading else 0.3
    if token.unknown:
        return _single_unknown(run, token, heading, kinds)
    return 0.0 if heading else 0.1 if token.word.flags & GIVEN else 0.04


def _single_given(token: Token, heading: bool) -> float:
    """A given name: less at the start of a sentence, where any word has a capital, and in a headline."""
    if heading:
        return 0.35
    if "-" in token.word.key and token.word.key.rsplit("-", 1)[1] in cue("shapes", "syllables"):
        return 0.62
    if token.word.key in cue("telegraph", "eponymous"):
        return 0.36
    if token.word.flags & COMMON:
        return 0.51 if token.opens and not heading else 0.58
    if (
        token.opens
        and token.word.key in load_terms("names/given")
        and token.word.key not in load_terms("names/dual")
    ):
        return 0.51
    return 0.38 if token.word.key in load_terms("names/dual") else 0.42 if token.opens else 0.55


def _single_unknown(run: Run, token: Token, heading: bool, kinds: set[str]) -> float:
    """A word in no list: next to nothing, unless it has foreign letters or does what only people do."""
    if not run.tokens.text[token.start : token.end].isascii():
        return 0.1 if heading else 0.35
    if kinds & {"acts as a person", "speaks"}:
        return 0.16
    return 0.0 if heading else 0.06 if token.opens else 0.12


def _several(core: list[Token], heading: bool) -> float:
    """Two words and more."""
    given = sum(token.strong_given for token in core)
    surnames = sum(token.strong and bool(token.word.flags & SURNAME) for token in core)
    weak_given = sum(token.weak and bool(token.word.flags & GIVEN) for token in core)
    weak_surname = sum(token.weak and bool(token.word.flags & SURNAME) for token in core)
    unknown = sum(token.unknown for token in core)
    strong = sum(token.strong for token in core)
    if given:
        if strong > 1:
            return 0.93
        return 0.85 if weak_surname else 0.55 if heading else 0.78
    if surnames:
        if weak_given:
            return 0.55 if heading else 0.75
        if surnames > 1:
            return 0.4 if heading else 0.6
        return (0.3 if heading else 0.55) if unknown else 0.25 if heading else 0.45
    if weak_given and weak_surname:
        return 0.08 if heading else 0.3 if core[0].opens else 0.4
    if heading or not (unknown > 1 or weak_given):
        return 0.0 if heading else 0.08
    return 0.36 if weak_given and unknown else 0.3 if core[0].opens else 0.4


def _lower_composition(core: list[Token]) -> float:
    """Words without a capital: two that are names and nothing else, or one very common given name."""
    first = core[0]
    if len(core) > 1:
        pair = any(token.word.flags & GIVEN for token in core) and any(
            token.word.flags & SURNAME for token in core
        )
        return (0.85 if any(token.word.flags & COMMON for token in core) else 0.5) if pair else 0.2
    if first.word.flags & COMMON:
        return 0.4
    return 0.15 if first.strong_given or (first.strong and len(first.word.key) > 4) else 0.08
