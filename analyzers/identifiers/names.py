"""Names of persons (Safe Harbor item A), patients or not, without a trained model.

Lists of given names and surnames, told from ordinary words, places, eponyms and institutions, are weighed with
titles, kinship, ages, record numbers, verbs and greetings around them. Every weight is in name_weights.py,
name_before.py, name_after.py, name_telegraph.py, name_against.py and name_initials.py; `explain` shows how one text adds up.

Source: 45 CFR 164.514(b)(2)(i)(A).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from analyzers.identifier import Identifier, IdentifierType
from analyzers.identifiers.name_before import Evidence
from analyzers.identifiers.name_charts import find_inverted
from analyzers.identifiers.name_initials import find_initials
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_runs import find_runs
from analyzers.identifiers.name_tokens import Tokens
from analyzers.identifiers.name_weights import weigh
from analyzers.identifiers.name_words import EPONYM, GIVEN, WORD

_LIKELY = 0.5
_PAIR = re.compile(r" (?:and|&) ")
_COORDINATED = re.compile(r",? (?:and|&|or) |, |/")


def recognize_names(text: str) -> Iterator[Identifier]:
    """Candidate names in the folded text of a paragraph, with a confidence from 0 to 1."""
    for start, end, confidence, _ in _weighed(text):
        if confidence >= 0.2:
            yield Identifier(IdentifierType.NAME, start, end, round(min(confidence, 0.99), 3))


def explain(text: str) -> list[tuple[str, float, list[Evidence]]]:
    """Each candidate of the text with its confidence and the evidence behind it."""
    return [(text[start:end], confidence, evidence) for start, end, confidence, evidence in _weighed(text)]


def _weighed(text: str) -> Iterator[tuple[int, int, float, list[Evidence]]]:
    tokens = Tokens(text)
    runs = list(find_runs(tokens))
    scored = [(run, *weigh(run)) for run in runs]
    scored = _coordinated(text, scored)
    scored = _led_in_pairs(text, scored)
    known = _known(scored)
    for run, confidence, evidence in scored:
        core = run.core
        if (
            confidence < _LIKELY
            and len(core) == 1
            and core[0].capital
            and core[0].word.key in known
            and not _doubtful_repeat(run)
        ):
            confidence, evidence = 0.6, [*evidence, ("named elsewhere", 0.6)]
        yield run.start, run.end, confidence, evidence
    yield from find_inverted(text, runs)
    yield from (
        (start, end, weight, [("initials", weight)]) for start, end, weight in find_initials(tokens.readable)
    )


def _coordinated(
    text: str, scored: list[tuple[Run, float, list[Evidence]]]
) -> list[tuple[Run, float, list[Evidence]]]:
    """Weights raised where a run stands in one row with a sure name: "Drs. Patel and Okafor", "Maria, Ali and Bo"."""
    result: list[tuple[Run, float, list[Evidence]]] = []
    row = False
    for run, confidence, evidence in scored:
        previous = result[-1] if result else None
        if (
            previous
            and previous[1] >= _LIKELY
            and _COORDINATED.fullmatch(text, previous[0].end, run.start)
            and run.first == previous[0].last + 1 + _joined(run)
        ):
            title = previous[0].before.word.key if previous[0].titled and previous[0].before else ""
            row = title in ("drs", "messrs", "profs") or row
            strong = any(token.strong for token in run.core)
            share = 0.6 if row else 0.4 if strong else 0.12
            if confidence > 0.0 or row:
                confidence = 1 - (1 - confidence) * (1 - share)
                evidence = [*evidence, ("in a row with a name", share)]
        else:
            row = False
        result.append((run, confidence, evidence))
    return result


def _led_in_pairs(
    text: str, scored: list[tuple[Run, float, list[Evidence]]]
) -> list[tuple[Run, float, list[Evidence]]]:
    """Weights raised where a lone given name is one of a couple with a sure one: "Thi & Bao Ly, married"."""
    result = list(scored)
    for index, ((run, confidence, evidence), (other, sure, _)) in enumerate(pairwise(scored)):
        pair = sure >= 0.75 and confidence < _LIKELY and _PAIR.fullmatch(text, run.end, other.start)
        if pair and len(run.core) == 1 and run.core[0].word.flags & GIVEN and run.core[0].capital:
            result[index] = (run, max(confidence, 0.55), [*evidence, ("in a pair", 0.55)])
    return result


def _joined(run: Run) -> int:
    """1 where a word such as "and" stands between, else 0."""
    before = run.before
    return 1 if before is not None and before.word.key in ("and", "or") else 0


def _known(scored: list[tuple[Run, float, list[Evidence]]]) -> set[str]:
    """The words of the names that are beyond doubt."""
    known: set[str] = set()
    for run, confidence, _ in scored:
        if confidence >= 0.75 and (run.titled or len(run.core) > 1):
            known.update(token.word.key for token in run.core if len(token.word.key) > 2)
    return known


def _doubtful_repeat(run: Run) -> bool:
    """Whether a word met in a name before may well be the plain word here."""
    token, after = run.core[0], run.after
    if token.weak and token.opens and token.word.flags & GIVEN:
        return True
    return bool(token.word.flags & EPONYM) and (
        token.word.possessive or (after is not None and after.gap == " " and bool(after.word.flags & WORD))
    )
