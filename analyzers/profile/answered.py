"""Where a profile itself answers what the encoder alone suspects: a hedge, somebody else's title, a degree in hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from analyzers.data import load_table
from analyzers.finding import Finding
from analyzers.profile.claims import DEGREES, Part

_FLAGS = re.VERBOSE | re.IGNORECASE
_BEFORE, _AFTER = 40, 25
_DEGREE_WORDS = re.compile(r"dr\.?|m\.?d\.?|mbbs|doctor|physician", re.IGNORECASE)


def is_answered(finding: Finding, part: Part, holds: frozenset[str]) -> bool:
    """Whether a finding that only the encoder makes is answered by the words it stands on.

    Args:
        finding: A finding in this part.
        part: The text.
        holds: What the writer can be seen to hold (`claims.held`).
    """
    if any(said.startswith("rules") for said in finding.evidence):
        return False
    answer = _ANSWERS.get(finding.category)
    return answer is not None and answer(part.plain[finding.start : finding.end], holds)


def _title(words: str, holds: frozenset[str]) -> bool:
    titles = list(_expression("title").finditer(words))
    return bool(titles) and all(_title_answered(words, title, holds) for title in titles)


def _title_answered(words: str, title: re.Match[str], holds: frozenset[str]) -> bool:
    before = re.split(r"[|•·.;!?\n]", words[max(0, title.start() - _BEFORE) : title.start()])[-1]
    after = words[title.end() : title.end() + _AFTER]
    if _expression("after").search(after):
        return True
    if _DEGREE_WORDS.fullmatch(title[0]) and (holds & DEGREES or "other" in holds):
        return True
    return bool(_expression("before").search(before)) and not _expression("own").search(before)


def _certificate(words: str, holds: frozenset[str]) -> bool:
    if not _expression("claimed").search(words):
        return True
    if _expression("certificate").search(words):
        return bool(holds & DEGREES) or bool(_expression("ahead").search(words))
    return "other" in holds and bool(_expression("trade").search(words))


def _record(words: str, _holds: frozenset[str]) -> bool:
    if not _expression("record").search(words):
        return True
    return bool(_expression("modest").search(words)) and not _expression("large").search(words)


_ANSWERS: dict[str, Callable[[str, frozenset[str]], bool]] = {
    "title-misuse": _title,
    "credential-overclaim": _certificate,
    "research-overclaim": _record,
}


@cache
def _expression(name: str) -> re.Pattern[str]:
    return re.compile(load_table("profile/claims")["answers"][name], _FLAGS)
