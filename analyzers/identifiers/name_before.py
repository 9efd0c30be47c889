"""What stands before a run of words, and how much it speaks for a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_tokens import Token
from analyzers.identifiers.name_words import COMMON, cue

Evidence = tuple[str, float]

_VOCATIVE_END = re.compile(r"\s?[,!\n]|\s?-\s|\s?$")
_MY_NAME = re.compile(
    r"(?:\bnam(?:e|es)(?:\s(?:is|was|are)|['´]s)|\bgo(?:es)?\sby|\bknown\sas|\bname\sof|\bsigned|\ba\.?k\.?a\.?|\b(?:call|name)(?:ed|d|s)?\s(?:me|him|her|them|us)|\bnicknamed|"
    r"\b(?:contact|attending|pcp|surgeon|nurse|wife|husband|daughter|son|mother|father|mom|dad|proxy|hcp|poa|guardian)\s(?:is|was)|"
    r"\bname\sgiven\swas)\s[\"']?$",
    re.IGNORECASE,
)
_INTRO = re.compile(r"(?:^|[\s\"(])(?:i'?m|i am|this is|it'?s|meet|myself|me:|i,|im)\s$", re.IGNORECASE)
_LABEL_GAP = re.compile(r"(?:\s?\([^)\n]{1,12}\))?[^\S\n]{0,2}(?::|-|=|#)[^\S\n]{0,3}|:\s?\n\s{0,3}")
_LINE_END = re.compile(r"[\s.]{0,3}(?:\n|$)|,\s[A-Z]")
_SIGNED = re.compile(r"(?:^|\n)\s{0,3}(?:-{1,2}|~|\*)\s?$")
_NEAR = (" ", ", ", " - ", ": ")


def left_cues(run: Run) -> Iterator[Evidence]:
    """What the words before say."""
    before = run.before
    text, gap = run.tokens.text, run.tokens[run.first].gap
    if run.titled:
        yield "title", 0.92
        return
    if _SIGNED.search(gap):
        yield "signature", 0.35
    if before is None:
        return
    lead = text[max(0, run.start - 24) : run.start]
    if _MY_NAME.search(lead):
        yield "naming", 0.65
    elif _INTRO.search(lead):
        yield "introduction", 0.35
    yield from _word_before(run, before, gap.replace('"', "").replace("(", ""))


@cache
def _roles_of_words() -> dict[str, tuple[str, tuple[str, ...], float]]:
    """For a word before a name: what it is, the gaps it allows, its weight. The surer meaning wins."""
    table: dict[str, tuple[str, tuple[str, ...], float]] = {}
    for kind, words, gaps, weight in (
        ("preposition", cue("around", "joining"), (" ", "/"), 0.1),
        ("question", cue("verbs", "modal"), (" ",), 0.25),
        ("encounter", cue("verbs", "encounter"), (" ", " w/"), 0.3),
        ("staff", cue("people", "staff"), _NEAR, 0.3),
        ("role", cue("titles", "roles"), (" ", ". "), 0.4),
        ("kin", cue("people", "kin"), _NEAR, 0.5),
        ("patient", cue("people", "patient"), _NEAR, 0.55),
    ):
        table.update(dict.fromkeys(words, (kind, gaps, weight)))
    return table


def _word_before(run: Run, before: Token, gap: str) -> Iterator[Evidence]:
    """What the very word before says."""
    key = before.word.key
    if key in cue("people", "label") and _LABEL_GAP.fullmatch(gap):
        yield "label", 0.62
    elif key in ("named", "called") and gap == " ":
        yield "naming", _named(run, key)
    elif key == "of" and gap == " ":
        yield from _of_whom(run)
    elif (addressed := _addressed(run, before, gap)) is not None:
        yield addressed
    elif key in _roles_of_words():
        yield from _role_of_word(run, before, gap)


def _role_of_word(run: Run, before: Token, gap: str) -> Iterator[Evidence]:
    """The meaning of a word in the table, weighed by how it stands to the name."""
    kind, gaps, weight = _roles_of_words()[before.word.key]
    if gap not in gaps or (kind == "kin" and before.word.possessive and not run.words[-1].word.possessive):
        return
    if kind == "kin" and gap != " ":
        weight = 0.35
    if kind == "preposition" and run.lower and run.core and run.core[0].word.flags & COMMON:
        weight = 0.2
    yield kind, weight


def _addressed(run: Run, before: Token, gap: str) -> Evidence | None:
    """Greeting or sign-off: "Hi Kate,", "Best," with the name in the next line."""
    key, text = before.word.key, run.tokens.text
    if (
        key in cue("verbs", "greeting")
        and gap in (" ", ", ")
        and (before.opens or key in ("thanks", "thank"))
    ):
        unlisted = all(token.unknown for token in run.core)
        return "greeting", 0.3 if unlisted or not _VOCATIVE_END.match(text, run.end) else 0.55
    if key in cue("verbs", "closing") and (gap.startswith((",", "\n")) or before.opens):
        return "sign-off", 0.5 if "\n" in gap and _LINE_END.match(text, run.end) else 0.35
    return None


def _of_whom(run: Run) -> Iterator[Evidence]:
    """Whose family, mother, care: "family of X"."""
    if run.first > 1 and run.tokens[run.first - 2].word.key in cue("around", "kindred"):
        yield "kin", 0.4
    else:
        yield "preposition", 0.1


def _named(run: Run, key: str) -> float:
    """How much "named" or "called" says: a man named X, a drug called Y."""
    known = cue("people", "human") | cue("around", "person_words")
    if run.first > 1 and run.tokens[run.first - 2].word.key in known:
        return 0.65
    return 0.4 if key == "named" else 0.1
