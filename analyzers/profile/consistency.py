"""Whether the parts of a profile agree: what one claims, and what another shows."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from analyzers.data import load_table
from analyzers.finding import Finding, Severity
from analyzers.profile.claims import DEGREES, ClaimKind, Part, Sign, claim_kinds, claims_in, signs_in
from analyzers.reading import Span
from analyzers.rule import Rule
from analyzers.sentences import split_sentences

_REACH = 3  # sentences: what "it was an observership" is about stands near


def signs_of(parts: Sequence[Part], holds: frozenset[str], today: date) -> list[Sign]:
    """Where the parts show their writer to stand; one who holds a degree is no student for a year's sake alone."""
    signs = [sign for part in parts for sign in signs_in(part, today)]
    if holds & DEGREES:
        return [sign for sign in signs if sign.kind != "student" or _is_plain_student(sign)]
    return signs


def contradictions(part: Part, signs: Sequence[Sign], holds: frozenset[str]) -> Iterator[Finding]:
    """What a part claims that the signs contradict.

    Args:
        part: The text that claims.
        signs: Where the whole profile shows its writer to stand.
        holds: What the writer can be seen to hold, which answers some claims.
    """
    for kind in claim_kinds():
        if not holds.intersection(kind.answered):
            yield from _contradicted(part, kind, signs)


def signs_against(kind: ClaimKind, signs: Sequence[Sign]) -> Iterator[Sign]:
    """The signs that contradict claims of this kind, the most telling first."""
    return (sign for wanted in kind.against for sign in signs if sign.kind == wanted)


def _contradicted(part: Part, kind: ClaimKind, signs: Sequence[Sign]) -> Iterator[Finding]:
    for claim in claims_in(part, kind):
        against = (sign for sign in signs_against(kind, signs) if _speaks_to(sign, claim, part, kind))
        if (sign := next(against, None)) is not None:
            yield finding_of(part, claim, kind, sign)
            return  # one of a kind says it


def _speaks_to(sign: Sign, claim: Span, part: Part, kind: ClaimKind) -> bool:
    """Whether a sign is about this claim: it is not the claim's own words, and near it where it has to be."""
    same = sign.part == part.name
    if same and claim.start <= sign.start < claim.end:
        return False
    return not kind.near or (same and _beside(part, claim, sign))


def _beside(part: Part, claim: Span, sign: Sign) -> bool:
    ends = [sentence.end for sentence in split_sentences(part.text)]
    return abs(bisect_right(ends, claim.start) - bisect_right(ends, sign.start)) <= _REACH


def _is_plain_student(sign: Sign) -> bool:
    """Whether these words can only be a student's own: “MS3”, “medical student”; years may be those of college."""
    return "student" in sign.words.lower() or sign.words.lower().startswith(
        ("ms", "oms", "m1", "m2", "m3", "m4")
    )


def finding_of(part: Part, claim: Span, kind: ClaimKind, sign: Sign) -> Finding:
    """What to say of a claim that a sign contradicts."""
    words = part.text[claim.start : claim.end]
    says = load_table("profile/claims")["signs"][sign.kind]["says"]
    where = "" if sign.part == part.name else f" in {_NAMES.get(sign.part, sign.part)}"
    message = kind.message.format(claim=words, against=f"“{sign.words}”{where} says that {says}.")
    return rule_of(kind.category).finding(
        claim.start,
        claim.end,
        message,
        severity=Severity(kind.severity),
        evidence=(f"claim: {kind.id}", f"contradicted by: {sign.kind}"),
    )


_NAMES = {"headline": "the headline", "about": "About", "education": "education", "positions": "the title"}


@cache
def rule_of(category: str) -> Rule:
    """The rule in whose name a contradiction of this category is told."""
    from analyzers.rules import all_rules  # late: the rules load this package's cues

    return next(rule for rule in all_rules() if rule.id == category)
