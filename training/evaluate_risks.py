"""What is found of the risks in texts, and what is said of texts that hold none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from analyzers import Document, Kind, Platform, Severity, analyze
from training.corpus import Text
from training.labels import RISKS
from training.scores import SCORED, Score, share, table


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with the categories found in it, and those of them that warn or block."""

    text: Text
    found: frozenset[str]
    alarms: frozenset[str]

    @property
    def risky(self) -> bool:
        """Whether anything holds of it."""
        return bool(self.text.labels)

    @property
    def wrong(self) -> bool:
        """Whether a risky text has no right finding, or a clean one an alarm."""
        return not self.found & self.text.labels if self.risky else bool(self.alarms)


def document_of(text: Text) -> Document:
    """The text as it would be given to preround."""
    return Document(text.text, Kind(text.kind), Platform(text.platform))


def judge(text: Text) -> Judged:
    """What preround says of the text."""
    findings = analyze(document_of(text)).findings
    return Judged(
        text,
        frozenset(finding.category for finding in findings),
        frozenset(finding.category for finding in findings if finding.severity > Severity.INFO),
    )


def score_of(slug: str, judged: Iterable[Judged]) -> Score:
    """The score of one slug; on a risky text of another slug it is neither right nor wrong."""
    counted = [one for one in judged if slug in one.text.labels or not one.risky]
    return Score.of((slug in one.text.labels, slug in one.found) for one in counted)


def report(judged: Sequence[Judged]) -> Iterator[str]:
    """The summary and, where there are risky texts, the table of slugs."""
    risky = [one for one in judged if one.risky]
    clean = [one for one in judged if not one.risky]
    if risky:
        scores = {slug: score_of(slug, judged) for slug in RISKS}
        present = {slug: score for slug, score in scores.items() if score.present}
        mean = sum(score.recall for score in present.values()) / len(present)
        yield f"- risky texts with some finding: {share(bool(one.found) for one in risky)}"
        yield f"- risky texts with a right finding: {share(not one.wrong for one in risky)}"
        yield f"- right slug, mean over {len(present)} slugs: {mean:.3f}"
    yield f"- clean texts with a warn or block: {share(bool(one.alarms) for one in clean)}"
    if risky:
        yield ""
        yield table(("slug", *SCORED), (score.row(slug) for slug, score in present.items()))
