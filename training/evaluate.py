"""How well preround reads texts that taught it nothing: `make eval` writes the table of `docs/quality.md`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from analyzers import Analysis, Document, Kind, Platform, Severity, analyze
from analyzers.encoder import shipped_encoder
from analyzers.engine import read
from training.corpus import Split, Text, load_corpora, load_lines
from training.labels import RISKS

ROOT = Path(__file__).parents[1]
TABLE = ROOT / "docs" / "quality.md"
BENCHMARK = ROOT / "benchmarks" / "texts" / "risk.jsonl"


@dataclass(frozen=True, slots=True)
class Score:
    """Hits, misses and false alarms of one label."""

    hits: int
    misses: int
    alarms: int

    @property
    def precision(self) -> float:
        """Of what was said, the share that holds; 1 where nothing was said."""
        return self.hits / max(1, self.hits + self.alarms) if self.hits + self.alarms else 1.0

    @property
    def recall(self) -> float:
        """Of what holds, the share that was said."""
        return self.hits / max(1, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.hits / max(1, 2 * self.hits + self.misses + self.alarms)


@dataclass(frozen=True, slots=True)
class Judged:
    """A text with the categories found in it, those of them that warn or block, and its true ones."""

    text: Text
    found: frozenset[str]
    alarms: frozenset[str]

    @property
    def risky(self) -> bool:
        """Whether anything holds of it."""
        return bool(self.text.labels)


def judge(text: Text) -> Judged:
    """What preround says of the text."""
    analysis: Analysis = analyze(Document(text.text, Kind(text.kind), Platform(text.platform)))
    return Judged(
        text,
        frozenset(finding.category for finding in analysis.findings),
        frozenset(f.category for f in analysis.findings if f.severity > Severity.INFO),
    )


def heard_alone(text: Text) -> frozenset[str]:
    """What the encoder alone would say of the text."""
    encoder = shipped_encoder()
    if encoder is None:
        return frozenset()
    document = Document(text.text, Kind(text.kind), Platform(text.platform))
    reading = read(document)
    return frozenset(
        slug for slug, wanted in encoder.thresholds.items() if (reading.most(slug) or 0.0) >= wanted
    )


def score_of(slug: str, judged: Iterable[Judged]) -> Score:
    """The score of one slug over these texts; on a risky text of another slug it is neither right nor wrong."""
    hits = misses = alarms = 0
    for one in judged:
        holds, said = slug in one.text.labels, slug in one.found
        hits += holds and said
        misses += holds and not said
        alarms += said and not one.risky
    return Score(hits, misses, alarms)


def risks(judged: Sequence[Judged]) -> str:
    """The table of risks over these texts, with its summary above."""
    risky = [one for one in judged if one.risky]
    clean = [one for one in judged if not one.risky]
    scores = {slug: score_of(slug, judged) for slug in RISKS}
    present = {slug: score for slug, score in scores.items() if score.hits + score.misses}
    lines = [
        f"- risky texts with some finding: {_share(bool(one.found) for one in risky)}",
        f"- risky texts with a right finding: {_share(bool(one.found & one.text.labels) for one in risky)}",
        f"- right slug, mean over {len(present)} slugs: "
        f"{sum(score.recall for score in present.values()) / max(1, len(present)):.3f}",
        f"- clean texts with a warn or block: {_share(bool(one.alarms) for one in clean)}",
        "",
        "| slug | precision | recall | F1 | texts |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {slug} | {score.precision:.2f} | {score.recall:.2f} | {score.f1:.2f} | {score.hits + score.misses} |"
        for slug, score in present.items()
    ]
    return "\n".join(lines)


def _share(flags: Iterable[bool]) -> str:
    flags = list(flags)
    return f"{sum(flags) / max(1, len(flags)):.3f} of {len(flags)}"


def main() -> None:
    """Prints the summaries; with `--write` the table goes to `docs/quality.md`."""
    held_out = [
        text for text in load_corpora() if text.split is Split.TEST and set(RISKS) <= text.targets.keys()
    ]
    parts = []
    for title, texts in (("Own test split", held_out), ("Texts of strangers", load_lines(BENCHMARK))):
        judged = [judge(text) for text in texts]
        parts.append(f"## {title}\n\n{risks(judged)}\n")
        print(parts[-1])
        if "--all" in sys.argv:
            _tell(judged)
    if "--write" in sys.argv:
        TABLE.parent.mkdir(exist_ok=True)
        TABLE.write_text("# Quality\n\nMade by `make eval`.\n\n" + "\n".join(parts), encoding="utf-8")


def _tell(judged: Iterable[Judged]) -> None:
    for one in judged:
        if (one.risky and not one.found & one.text.labels) or (not one.risky and one.alarms):
            print(json.dumps([sorted(one.text.labels), sorted(one.found), one.text.text[:200]]))


if __name__ == "__main__":
    main()
