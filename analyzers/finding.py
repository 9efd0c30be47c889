"""What a rule says about a span of text, and the edits it offers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding weighs. `info` is a tip, `warn` asks to revise, `block` says do not post this."""

    INFO = "info"
    WARN = "warn"
    BLOCK = "block"

    @property
    def rank(self) -> int:
        """0 for `info`, 1 for `warn`, 2 for `block`."""
        return list(Severity).index(self)

    # A str already compares by letters, so each comparison is spelled out.
    def __lt__(self, other: str) -> bool:
        return self.rank < Severity(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Severity(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Severity(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Severity(other).rank


class Verdict(StrEnum):
    """The sum of all findings: `clear` (nothing above info), `revise` (a warn) or `block`."""

    CLEAR = "clear"
    REVISE = "revise"
    BLOCK = "block"

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> Verdict:
        """The verdict that the most severe of the findings calls for."""
        worst = max((finding.severity for finding in findings), default=Severity.INFO)
        return {Severity.INFO: cls.CLEAR, Severity.WARN: cls.REVISE, Severity.BLOCK: cls.BLOCK}[worst]


@dataclass(frozen=True, slots=True)
class Fix:
    """One edit that would answer a finding: replace `start`..`end` by `replacement`."""

    title: str
    start: int
    end: int
    replacement: str

    def apply(self, text: str) -> str:
        """The text with this one edit made."""
        return text[: self.start] + self.replacement + text[self.end :]

    def shifted(self, by: int) -> Fix:
        """The same edit, `by` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in the text that deserves a second look.

    Attributes:
        rule: The id of the rule that speaks, as in `preround rule ID`.
        category: The public slug of the risk.
        severity: How much it weighs.
        start: First code point of the span.
        end: One past its last code point.
        message: What was seen, in one sentence that names it.
        why: Why it matters, in one or two sentences.
        source: The document that says so (with section and year).
        fixes: Edits on offer, best first.
        confidence: 0 to 1. Below 0.5 a finding stays unsaid unless other evidence joins it.
        evidence: The weighed parts behind the confidence, each "what: weight".
    """

    rule: str
    category: str
    severity: Severity
    start: int
    end: int
    message: str
    why: str
    source: str
    fixes: tuple[Fix, ...] = ()
    confidence: float = 0.9
    evidence: tuple[str, ...] = ()

    def overlaps(self, other: Finding) -> bool:
        """Whether both speak about some of the same text."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Finding:
        """The same finding, `by` code points further on."""
        if not by:
            return self
        fixes = tuple(fix.shifted(by) for fix in self.fixes)
        return replace(self, start=self.start + by, end=self.end + by, fixes=fixes)


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """The text with all the edits made, last span first so that none moves another.

    Of two edits that overlap, the one that starts first is made.
    """
    taken: list[Fix] = []
    for fix in sorted(fixes, key=lambda fix: (fix.start, -fix.end)):
        if not taken or fix.start >= taken[-1].end:
            taken.append(fix)
    for fix in reversed(taken):
        text = fix.apply(text)
    return text
