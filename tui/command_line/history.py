"""`preround history`: how the score went, and what changed."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reports.audit_changes import changes, signed
from reports.audit_report import day
from reports.terminal import visible
from tui.command_line.output import console, print_object
from tui.command_line.status import CLEAR
from tui.history import Entry, History

_BARS = "▁▂▃▄▅▆▇█"


def run(arguments: argparse.Namespace) -> int:
    """Prints the audits of every profile, the oldest first.

    Raises:
        HistoryError: The history could not be read.
    """
    entries = History().entries()
    if arguments.format == "json":
        for entry, before in _with_the_one_before(entries):
            print_object(entry_object(entry, before))
        return CLEAR
    screen = console()
    if not entries:
        screen.print("No audits yet. `preround audit FILE` keeps the first.")
    for line in dict.fromkeys(entry.line for entry in entries):
        _print_line(screen, [entry for entry in entries if entry.line == line])
    return CLEAR


def sparkline(scores: Sequence[int]) -> str:
    """A bar for each score from 0 to 100."""
    return "".join(_BARS[min(len(_BARS) - 1, score * len(_BARS) // 100)] for score in scores)


def entry_object(entry: Entry, before: Entry | None) -> dict[str, Any]:
    """What `preround history --format json` gives for one audit; `before` is the one of that profile before it."""
    standing = entry.standing
    return {
        "id": entry.id,
        "at": entry.when.isoformat(timespec="seconds"),
        "profile": entry.line,
        "source": entry.source,
        "score": standing.score,
        "parts": [{"label": part.label, "points": part.points, "of": part.of} for part in entry.parts],
        "criteria": dict(standing.statuses),
        "findings": dict(standing.findings),
        "changes": list(changes(before.standing, standing)) if before else [],
    }


def _with_the_one_before(entries: Sequence[Entry]) -> Iterator[tuple[Entry, Entry | None]]:
    last: dict[str, Entry] = {}
    for entry in entries:
        yield entry, last.get(entry.line)
        last[entry.line] = entry


def _print_line(screen: Console, entries: Sequence[Entry]) -> None:
    scores = [entry.standing.score for entry in entries]
    went = f"{scores[0]} → {scores[-1]}" if len(scores) > 1 else f"{scores[0]}"
    number = f"{len(scores)} audits" if len(scores) > 1 else "1 audit"
    name = visible(entries[-1].source)
    screen.print(Text.assemble((name, "bold"), f"  {sparkline(scores[-40:])}  {went} of 100, {number}"))
    table = Table.grid(padding=(0, 2))
    for _ in range(4):
        table.add_column(no_wrap=True)
    for entry, before in _with_the_one_before(entries):
        when = f"{day(entry.when)} {entry.when:%H:%M}"
        table.add_row(str(entry.id), when, str(entry.standing.score), *_change(entry, before))
    screen.print(Padding(table, (0, 0, 1, 2), expand=False))


def _change(entry: Entry, before: Entry | None) -> tuple[str, Group]:
    if not before:
        return "", Group("the first")
    difference = entry.standing.score - before.standing.score
    told = [change for change in changes(before.standing, entry.standing) if not change.startswith("score ")]
    return signed(difference), Group(*(Text(visible(change)) for change in told or ["nothing has changed"]))
