"""Stretches of words that could be one person's name: "Maria de la Cruz", "J. R. Okafor", "Nguyen Thi Hoa"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from analyzers.data import load_terms
from analyzers.identifiers.name_parts import follows, nameable, opens_plainly, opens_with_particle
from analyzers.identifiers.name_run import Run
from analyzers.identifiers.name_titles import titled
from analyzers.identifiers.name_tokens import Tokens
from analyzers.identifiers.name_words import COMMON, GIVEN, INITIAL, NAME, SURNAME, TITLE, cue

_LONGEST = 5
_LETTERED = re.compile(
    r"(?:vitamin|hepatitis|hep|type|group|grade|class|stage|part|plan|vit|factor|protein|level|grp)\s$",
    re.IGNORECASE,
)
_UNLISTED = re.compile(
    r"((?: [A-Z][a-z]{2,14}){1,2})(?=,? \(?(?:DOB|dob|MRN|\d{1,3}\s?-?(?:yo|y/o|[MF]|year)\b))"
)


def find_runs(tokens: Tokens) -> Iterator[Run]:
    """The runs of a text, in order, none overlapping another."""
    index = 0
    while index < len(tokens):
        token = tokens[index]
        forced = index > 0 and titled(tokens, index)
        opening = (
            token.word.shape == INITIAL
            and index + 1 < len(tokens)
            and token.capital
            and ("." in tokens[index + 1].gap or _bare_initial(tokens, index))
        )
        if not (
            forced
            or opening
            or nameable(token)
            or opens_with_particle(tokens, index)
            or opens_plainly(tokens, index)
        ):
            index += 1
            continue
        last = index
        while last + 1 < len(tokens) and last - index < _LONGEST and follows(tokens, last + 1, tokens[last]):
            last += 1
        last += _unlisted(tokens, last)
        if opening and last == index and not forced:
            index += 1
            continue
        run = _trimmed(Run(tokens, index, last, titled=forced))
        if (
            run is not None
            and (forced or not _is_phrase(run))
            and (not run.lower or forced or _lower_run_stands(run))
        ):
            yield run
        index = last + 1


def _bare_initial(tokens: Tokens, index: int) -> bool:
    """Whether a letter without a stop opens a name: "J Kessler", but neither "A Smith" nor "vitamin K Lopez"."""
    token, ahead = tokens[index], tokens[index + 1]
    labelled = not token.opens and token.gap == " " and index > 0 and tokens[index - 1].capital
    return (
        ahead.gap == " "
        and ahead.strong
        and ahead.word.shape == TITLE
        and bool(ahead.word.flags & SURNAME)
        and token.word.key not in ("a", "i")
        and not labelled
        and not _LETTERED.search(tokens.text, max(0, token.start - 14), token.start)
    )


def _unlisted(tokens: Tokens, last: int) -> int:
    """How many words of any kind go on a given name up to its age or birth date: "Priscilla Two Bears, DOB"."""
    token = tokens[last]
    if not (token.strong_given and token.word.shape == TITLE) or token.word.possessive:
        return 0
    match = _UNLISTED.match(tokens.text, token.end)
    return match[1].count(" ") if match else 0


def _trimmed(run: Run) -> Run | None:
    """The run without ordinary words at its edges that only happen to be names."""
    first, last, tokens = run.first, run.last, run.tokens
    if run.titled:
        if (
            last > first
            and tokens[last].weak
            and not tokens[last - 1].word.flags & GIVEN
            and last - first == 1
        ):
            last -= 1
        return Run(tokens, first, last, titled=True)
    while first < last:
        token, following = tokens[first], tokens[first + 1]
        surname_before_title = token.weak and token.surname_only and following.strong_given
        asked = token.word.key in cue("shapes", "modals") and following.strong_given
        unknown_label = token.unknown and following.strong_given and last - first > 1
        role = token.word.key in cue("titles", "roles") or token.word.key in cue("people", "kin")
        if not (surname_before_title or asked or unknown_label or (role and following.strong)):
            break
        first += 1
    while (
        last - first >= 2
        and tokens[last].word.key in _afterthoughts()
        and tokens[last - 1].strong
        and tokens[last - 1].word.flags & SURNAME
        and tokens[first].strong_given
    ):
        last -= 1
    return Run(tokens, first, last)


@cache
def _afterthoughts() -> frozenset[str]:
    """Roles and institutions that are surnames too and may follow a full name: "Maria Lopez Chief Resident"."""
    return cue("titles", "roles") | cue("people", "staff")


def _is_phrase(run: Run) -> bool:
    """Whether it holds two words that together name a place, an institution or a brand."""
    phrases = load_terms("names/phrases")
    keys = [token.word.key for token in run.tokens[max(0, run.first - 1) : run.last + 2]]
    if run.last > run.first and " ".join(t.word.key for t in run.words) in load_terms(
        "geography/cities_large"
    ):
        return True
    eponyms = load_terms("names/eponyms")
    return any(f"{a} {b}" in phrases or f"{a}-{b}" in eponyms for a, b in pairwise(keys))


def _lower_run_stands(run: Run) -> bool:
    """Whether words without capitals have more than chance for being a name."""
    words = run.words
    return (len(words) > 1 and any(t.word.flags & GIVEN for t in words)) or bool(
        words[0].word.flags & (COMMON | NAME)
    )
