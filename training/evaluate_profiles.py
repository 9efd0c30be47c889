"""How often the audit of a profile agrees with its label, criterion by criterion."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from analyzers.finding import Severity
from analyzers.profile import Audit, Profile, audit
from training.corpus import Text
from training.labels import CRITERIA
from training.scores import SCORED, Score, f1_of_both, share, table

_CLAIMS = {"title-misuse", "credential-overclaim", "research-overclaim"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A profile, or one part of it, with what holds of it.

    Attributes:
        profile: What it says.
        holds: The criteria that are met.
        abroad: How many sentences tell of being an American abroad; None where nobody has counted.
        misrepresents: Whether it claims what its writer is not; None where nobody has said.
    """

    profile: Profile
    holds: dict[str, bool]
    abroad: int | None
    misrepresents: bool | None = None


def of_corpus(texts: Iterable[Text]) -> list[Labelled]:
    """The headlines and Abouts among these texts; what is partly met does not count as met."""
    labelled = []
    for text in texts:
        holds = {label: text.targets[label] == 1 for label in CRITERIA if label in text.targets}
        if holds:
            profile = Profile(text.text, "") if text.kind == "headline" else Profile("", text.text)
            labelled.append(Labelled(profile, holds, text.sentences_abroad))
    return labelled


def from_lines(path: Path) -> list[Labelled]:
    """The profiles of a JSON lines file with `headline`, `about`, `criteria` and `abroad_sentences`."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Labelled(
            Profile(row["headline"], row["about"]),
            {
                f"{part}.{name}": holds
                for part, named in row["criteria"].items()
                for name, holds in named.items()
            },
            row["abroad_sentences"],
            bool(row["misrepresentation"]) if "misrepresentation" in row else None,
        )
        for row in rows
    ]


def report(profiles: Iterable[Labelled]) -> Iterator[str]:
    """The summary, then precision, recall and F1 of each criterion."""
    answers: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    buckets: list[bool] = []
    claims: dict[bool, list[bool]] = {True: [], False: []}
    for one in profiles:
        found = audit(one.profile)
        for part in ("headline", "about"):
            for criterion in getattr(found, part).criteria:
                label = f"{part}.{criterion.id}"
                if label in one.holds:
                    answers[label].append((one.holds[label], criterion.met))
        if one.abroad is not None:
            buckets.append(_bucket(found.abroad_sentences) == _bucket(one.abroad))
        if one.misrepresents is not None:
            claims[one.misrepresents].append(_is_suspected(found))
    both = {label: f1_of_both(pairs) for label, pairs in answers.items()}
    yield f"- F1 over met and not met, mean of the criteria: {sum(both.values()) / len(both):.3f}"
    yield f"- sentences about being abroad, right of none, 1 to 2, more: {share(buckets)}"
    if claims[True]:
        yield f"- profiles that claim what their writer is not, found: {share(claims[True])}"
        yield f"- honest profiles suspected of it (warn or block): {share(claims[False])}"
    yield ""
    rows = ([*Score.of(answers[label]).row(label), f"{both[label]:.2f}"] for label in CRITERIA)
    yield table(("criterion", *SCORED, "F1 of both"), rows)


def _is_suspected(found: Audit) -> bool:
    return any(
        finding.category in _CLAIMS and finding.severity > Severity.INFO
        for section in (found.headline, found.about)
        for finding in section.findings
    )


def _bucket(sentences: int) -> int:
    return 0 if sentences == 0 else 1 if sentences <= 2 else 2
