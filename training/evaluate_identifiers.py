"""How many identifiers are touched by something found, and how often nothing is found where there is none."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analyzers import Document
from analyzers.engine import read
from training.corpus import Split
from training.identifiers import tagged_texts
from training.scores import Score, share, table

# What the public sets of `../shared/data` call the items of Safe Harbor; what is missing here is none.
_SAFE_HARBOR = {
    "PERSON", "STREET_ADDRESS", "GPE", "CREDIT_CARD", "DATE_TIME", "PHONE_NUMBER", "EMAIL_ADDRESS", "ZIP_CODE",
    "DOMAIN_NAME", "IBAN_CODE", "US_SSN", "IP_ADDRESS", "US_DRIVER_LICENSE", "LOCATION", "MEDICAL_RECORD_NUMBER",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the spans of its identifiers: first code point, one past the last, type."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


def carried(seed: int = 1) -> list[Marked]:
    """The carriers of the test split, filled."""
    return [Marked(one.text, one.spans) for one in tagged_texts(Split.TEST, 3, seed)]


def from_lines(path: Path) -> list[Marked]:
    """The texts of a JSON lines file with `text` and `spans` of `start`, `end`, `type`."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [_marked(row["text"], row["spans"], "start", "end", "type") for row in rows]


def from_presidio(path: Path) -> list[Marked]:
    """The public set of presidio-research."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    keys = ("start_position", "end_position", "entity_type")
    return [_marked(row["full_text"], row["spans"], *keys) for row in rows]


def from_handoffs(path: Path) -> list[Marked]:
    """The public set of paediatric hand-offs."""
    rows = json.loads(path.read_text(encoding="utf-8"))["handoffs"]
    return [_marked(row["text"], row["phi_spans"], "start", "end", "entity_type") for row in rows]


def _marked(text: str, spans: Iterable[dict[str, Any]], start: str, end: str, kind: str) -> Marked:
    return Marked(text, tuple((span[start], span[end], span[kind]) for span in spans))


def report(texts: Iterable[Marked], items: frozenset[str] | None = None) -> Iterator[str]:
    """The summary, and how many of each type are touched.

    Args:
        texts: Texts with their spans.
        items: The types that count; the others are neither right nor wrong. By default all do.
    """
    touched: dict[str, list[bool]] = defaultdict(list)
    silent: list[bool] = []
    right: list[bool] = []
    for marked in texts:
        found = [(item.start, item.end) for item in read(Document(marked.text)).identifiers]
        if not marked.spans:
            silent.append(not found)
        right += [any(_touch(one, span) for span in marked.spans) for one in found]
        for span in marked.spans:
            if items is None or span[2] in items:
                touched[span[2]].append(any(_touch(one, span) for one in found))
    every = [flag for flags in touched.values() for flag in flags]
    yield f"- identifiers touched: {share(every)}"
    yield f"- of what is found, touches an identifier: {share(right)}"
    if silent:
        yield f"- texts without any left alone: {share(silent)}"
    yield ""
    scores = {kind: Score(sum(flags), len(flags) - sum(flags)) for kind, flags in sorted(touched.items())}
    rows = ((kind, f"{score.recall:.2f}", str(score.present)) for kind, score in scores.items())
    yield table(("type", "touched", "spans"), rows)


def _touch(found: tuple[int, int], span: tuple[int, int, str]) -> bool:
    return found[0] < span[1] and span[0] < found[1]


def public_sets(folder: Path) -> Iterator[tuple[str, Iterator[str]]]:
    """A title and a report for each public set in the folder; none where it is not there."""
    items = frozenset(_SAFE_HARBOR)
    for name, load in (
        ("presidio_synth_dataset_v2.json", from_presidio),
        ("synthetic_handoffs.json", from_handoffs),
    ):
        if (folder / name).exists():
            yield f"Identifiers: {name}", report(load(folder / name), items)
