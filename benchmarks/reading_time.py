"""What a reading costs: a warm 2,000-character post, one changed paragraph of 200, a cold command, its memory.

Usage: python benchmarks/reading_time.py
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from analyzers import Document, analyze
from analyzers.engine import clear_cache, read

_SENTENCES = (
    "On my first week of wards I learned that the sodium is never only about the sodium.",
    "Our team rounded early, and the senior asked each of us for one question about the plan.",
    "I wrote mine on an index card: what would make us change our mind before noon?",
    "A paper from 2021 with 1,204 patients says the bundle matters less than who owns it.",
    "Thank you to Dr. Okafor, who teaches as if there were time.",
)


def post(length: int) -> str:
    """A post of about so many characters, in paragraphs of about two hundred."""
    lines = [f"{_SENTENCES[i % 5]} {_SENTENCES[(i * 3 + 1) % 5]} ({i})" for i in range(40)]
    return "\n\n".join(lines)[:length]


def milliseconds(work: Callable[[], object], prepare: Callable[[], object], times: int = 15) -> str:
    """The median and the slowest of several runs."""
    taken = []
    for _ in range(times):
        prepare()
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return f"{statistics.median(taken):.1f} ms (slowest of {times}: {max(taken):.1f})"


def main() -> None:
    """Prints the four figures."""
    text = post(2000)
    analyze(Document(text))
    print(
        "2,000 characters, warm, nothing cached:", milliseconds(lambda: analyze(Document(text)), clear_cache)
    )
    print(
        "  of these, sentences, identifiers and encoder:",
        milliseconds(lambda: read(Document(text)), clear_cache),
    )
    paragraphs = text.split("\n\n")
    turn = iter(range(1000))

    def change() -> None:
        paragraphs[3] = f"{paragraphs[3][:190]} {next(turn)}"

    print("2,000 characters with one paragraph of 200 changed:")
    print("  all", milliseconds(lambda: analyze(Document("\n\n".join(paragraphs))), change))
    print("  reading", milliseconds(lambda: read(Document("\n\n".join(paragraphs))), change))
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(text[:600])
        file.flush()
        command = [str(Path(sys.executable).with_name("preround")), "check", file.name, "--format", "json"]
        print(
            "check, cold, 600 characters:",
            milliseconds(lambda: subprocess.run(command, capture_output=True, check=False), lambda: None, 5),
        )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"  resident at most {peak / 1024:.0f} MB")


if __name__ == "__main__":
    main()
