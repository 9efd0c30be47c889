"""10,000 different posts of about 600 characters through `preround check --jsonl` in one process.

Prints posts a second and the resident memory of the process along the way. Linux only (reads /proc).
Usage: python benchmarks/many_posts.py [POSTS]
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

SENTENCES = (
    "Hyponatremia number {n}: check the urine sodium before you reach for salt tablets.",
    "Today's morning report turned on one question the intern asked about the diet.",
    "Our QI project moved discharge summaries from {n} hours to half of that.",
    "A good consult names the question in the first line, then the two facts that matter.",
    "Reading group {n} met online across four time zones and argued about p values.",
    "Diuretics work better when you know the dry weight and the home dose.",
    "I keep a list of things I got wrong on rounds; entry {n} is about potassium.",
    "Ask the nurse first. It saves an hour and sometimes more than that.",
)


def post(number: int) -> str:
    """A post of about 600 characters that no other number gives."""
    order = random.Random(number).sample(SENTENCES, len(SENTENCES))
    text = " ".join(sentence.format(n=number) for sentence in order)
    return text[:300] + "\n\n" + text[300:620]


def resident_megabytes(process_id: int) -> float:
    """The resident memory of a process."""
    status = Path(f"/proc/{process_id}/status").read_text(encoding="utf-8")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main() -> None:
    """Feeds the posts, a tenth at a time, and prints a line for each tenth."""
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    command = [sys.executable, "-m", "tui.command_line.main", "check", "--jsonl", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin
        assert process.stdout
        started = time.perf_counter()
        for number in range(total):
            process.stdin.write(json.dumps({"id": number, "text": post(number)}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
            if (number + 1) % max(1, total // 10) == 0:
                rate = (number + 1) / (time.perf_counter() - started)
                print(
                    f"{number + 1:>6} posts  {rate:6.0f} a second  {resident_megabytes(process.pid):6.1f} MB"
                )
        process.stdin.close()


if __name__ == "__main__":
    main()
