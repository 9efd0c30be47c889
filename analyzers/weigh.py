"""Weak evidence adds up: several hints in one sentence, or rules and the encoder, make a finding.

Without the encoder a category is found where the confidence of its rules reaches `THRESHOLD`. With it, rules and
encoder are taken together (`encoder/fusion.py`), and the joint probability must reach the threshold that was
chosen for the category; where it could not, however sure the rules, they are not even asked. What each of them said stays in the finding's evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import prod

from analyzers.encoder.fusion import Fusion
from analyzers.finding import Finding
from analyzers.reading import Context, Reading

THRESHOLD = 0.5
_IDENTIFIERS, _SURE, _SEVERAL = "phi-identifier", 0.9, 2
OF_TEXT = (Context.FICTION, Context.PUBLISHED, Context.CONSENT, Context.STUDY, Context.HISTORICAL)
OF_SENTENCE = (Context.QUOTED, Context.MENTION, Context.NEGATED, Context.GUIDANCE)


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides with the encoder which findings are said.

    Attributes:
        fusion: How rules and encoder are taken together.
        thresholds: Category to the joint probability from which it is found; of a category that the encoder has
            not learned, rules decide alone.
    """

    fusion: Fusion
    thresholds: Mapping[str, float]

    def may_be_found(self, category: str, reading: Reading) -> bool:
        """Whether the category would be found if a rule were quite sure of it."""
        if category not in self.thresholds or category == _IDENTIFIERS:
            return True
        heard = reading.most(category) or 0.0
        return self.fusion.joint(category, 1.0, heard, ()) >= self.thresholds[category]

    def weighed(self, finding: Finding, rules: float, reading: Reading) -> Finding | None:
        """The finding with its joint confidence, or None where that is too low.

        Args:
            finding: What would be said.
            rules: The joined confidence of the rules that say it; 0 where it is the encoder's alone.
            reading: A reading with the encoder's scores.
        """
        wanted = self.thresholds.get(finding.category)
        if wanted is None:
            return _by_rules(finding, rules)
        heard = reading.most(finding.category) or 0.0
        contexts = contexts_of(reading, finding.start)
        joint = self.fusion.joint(finding.category, rules, heard, contexts)
        if joint < wanted:
            return None
        said = [f"rules: {rules:.2f}"] if rules else []
        stands = [f"{context}: {self.fusion.context.get(context, 0.0):+.2f}" for context in contexts]
        evidence = (*finding.evidence, *said, f"encoder: {heard:.2f}", *stands, f"speaks from: {wanted:.2f}")
        return replace(finding, confidence=round(joint, 3), evidence=evidence)


def contexts_of(reading: Reading, offset: int) -> tuple[Context, ...]:
    """The contexts that may excuse what is said at this code point: those of the text and of the sentence."""
    sentence = reading.sentence_at(offset)
    of_text = (context for context in OF_TEXT if reading.has(context))
    of_sentence = (
        context for context in OF_SENTENCE if reading.inside((context,), sentence.start, sentence.end)
    )
    return (*of_text, *of_sentence)


def weigh(
    findings: Iterable[Finding],
    reading: Reading,
    judge: Judge | None = None,
    learned: Iterable[Finding] = (),
) -> list[Finding]:
    """The findings whose joined evidence suffices, one for each stretch of text, in order.

    Hints of one category in one sentence are joined as independent evidence (noisy or).

    Args:
        findings: What the rules say.
        reading: The whole document.
        judge: Takes the encoder's scores into account; None where the rules are alone.
        learned: What could be said of a category of which no rule speaks.
    """
    heard = [each for group in joined(findings, reading) for each in _said(group, reading, judge)]
    if judge:
        spoken = {finding.category for finding in heard}
        alone = (judge.weighed(each, 0.0, reading) for each in learned if each.category not in spoken)
        heard += [finding for finding in alone if finding]
    return sorted(
        _without_overlaps(heard), key=lambda finding: (finding.start, finding.end, finding.category)
    )


@dataclass(frozen=True, slots=True)
class Group:
    """What the rules say of one category in one sentence, and their joined confidence."""

    findings: tuple[Finding, ...]
    confidence: float


def joined(findings: Iterable[Finding], reading: Reading) -> Iterator[Group]:
    """The findings by category and sentence."""
    groups: dict[tuple[str, int], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.category, reading.sentence_at(finding.start).start].append(finding)
    for group in groups.values():
        yield Group(tuple(group), 1 - prod(1 - finding.confidence for finding in group))


def _said(group: Group, reading: Reading, judge: Judge | None) -> Iterator[Finding]:
    """The findings of a group that are sure enough each for itself, else its hints as one."""
    alone = judge is None or _stands_alone(group)
    for finding, rules in _candidates(group):
        weighed = (
            _by_rules(finding, rules) if alone or judge is None else judge.weighed(finding, rules, reading)
        )
        if weighed:
            yield weighed


def _stands_alone(group: Group) -> bool:
    """Whether the rules need no second opinion: a name, an age and a place tied to one patient are what they are."""
    sure = [finding for finding in group.findings if finding.confidence >= _SURE]
    return len(sure) >= _SEVERAL and sure[0].category == _IDENTIFIERS


def _by_rules(finding: Finding, rules: float) -> Finding | None:
    return replace(finding, confidence=round(rules, 3)) if rules >= THRESHOLD else None


def _candidates(group: Group) -> Iterator[tuple[Finding, float]]:
    alone = [finding for finding in group.findings if finding.confidence >= THRESHOLD]
    if alone:
        yield from ((finding, finding.confidence) for finding in alone)
        return
    lead = max(group.findings, key=lambda finding: (finding.severity, finding.confidence))
    evidence = tuple(f"{finding.rule}: {finding.confidence:.2f}" for finding in group.findings)
    yield replace(lead, evidence=(*lead.evidence, *evidence)), group.confidence


def _without_overlaps(findings: list[Finding]) -> list[Finding]:
    """Of findings of one category over the same words, the most severe, then surest, then longest."""
    kept: list[Finding] = []
    for finding in sorted(
        findings, key=lambda f: (f.severity, f.confidence, f.end - f.start, -f.start), reverse=True
    ):
        if not any(finding.category == other.category and finding.overlaps(other) for other in kept):
            kept.append(finding)
    return kept
