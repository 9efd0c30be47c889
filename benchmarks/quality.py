"""How much of what people write is found, and how much ordinary talk is left alone.

Reads two sets in `benchmarks/texts`, written for preround by somebody who had not seen its rules: `risk.jsonl`
(for every category three risky texts and three near misses, and a hundred ordinary ones) and `identifiers.jsonl`
(clinical queries with the spans of their identifiers, sixty of them without any).
Usage: python benchmarks/quality.py [--all] (with --all every miss and false alarm is printed)
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from analyzers import Document, Kind, Platform, Severity, analyze
from analyzers.engine import read

TEXTS = Path(__file__).parent / "texts"
TELL_ALL = "--all" in sys.argv


def lines(name: str) -> Iterator[dict[str, Any]]:
    """The objects of a set."""
    for line in (TEXTS / name).read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def tell(what: str, text: str) -> None:
    """Prints one miss or false alarm, where they are asked for."""
    if TELL_ALL:
        print(f"  {what}: {text[:160]}")


def risks() -> None:
    """Right category, any finding, and alarms (warn or block) on near misses and ordinary texts."""
    counts: Counter[str] = Counter()
    by_slug: dict[str, list[bool]] = {}
    for item in lines("risk.jsonl"):
        analysis = analyze(Document(item["text"], Kind(item["kind"]), Platform(item["platform"])))
        found = {finding.category for finding in analysis.findings}
        if item["label"] == "risky":
            counts["risky"] += 1
            counts["any"] += bool(found)
            by_slug.setdefault(item["slug"], []).append(item["slug"] in found)
            if item["slug"] not in found:
                tell(f"missed {item['slug']}", item["text"])
        else:
            group = "ordinary" if item["slug"] == "clean" else "near"
            alarm = [f.category for f in analysis.findings if f.severity > Severity.INFO]
            counts[group] += 1
            counts[f"{group} alarms"] += bool(alarm)
            if alarm:
                tell(f"alarm {alarm[0]}", item["text"])
    right = sum(sum(hits) / len(hits) for hits in by_slug.values()) / len(by_slug)
    print(f"risky texts with some finding      {counts['any'] / counts['risky']:.2f} of {counts['risky']}")
    print(f"right category, mean over {len(by_slug)}      {right:.2f}")
    print(
        f"near misses with a warn or block   {counts['near alarms'] / counts['near']:.3f} of {counts['near']}"
    )
    print(
        f"ordinary texts with a warn or block {counts['ordinary alarms'] / counts['ordinary']:.3f} of {counts['ordinary']}"
    )


def identifiers() -> None:
    """Identifiers touched by any span of ours, and queries without identifiers that are left alone."""
    spans = touched = silent = without = 0
    for item in lines("identifiers.jsonl"):
        found = read(Document(item["text"])).identifiers
        if not item["spans"]:
            without += 1
            silent += not found
            if found:
                tell("alarm", item["text"])
        for span in item["spans"]:
            hit = any(one.start < span["end"] and span["start"] < one.end for one in found)
            spans += 1
            touched += hit
            if not hit:
                tell(f"missed {span['type']} {item['text'][span['start'] : span['end']]!r}", item["text"])
    print(f"identifiers touched                {touched / spans:.3f} of {spans}")
    print(f"queries without any left alone     {silent / without:.3f} of {without}")


if __name__ == "__main__":
    risks()
    identifiers()
