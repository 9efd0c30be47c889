"""The history as the app lists it: each audit with what it changed, each profile with its line over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports.audit_changes import changes, signed
from reports.audit_report import day
from tui.history import Entry
from tui.plain import plain
from tui.score_course import course_of


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One audit as it is listed.

    Attributes:
        id: Its number in the history.
        line: What it belongs to.
        when: When it was made.
        source: What was read.
        score: What it came to.
        change: Against the one before; empty for the first.
        told: What changed, a line each.
    """

    id: int
    line: str
    when: str
    source: str
    score: int
    change: str
    told: tuple[str, ...]


def rows_of(entries: Sequence[Entry]) -> tuple[AuditRow, ...]:
    """The audits, the newest first."""
    return tuple(reversed(list(_rows(entries))))


def course(rows: Sequence[AuditRow], line: str) -> str:
    """How the score of one profile went."""
    return course_of([row.score for row in reversed(rows) if row.line == line])


def _rows(entries: Sequence[Entry]) -> Iterator[AuditRow]:
    last: dict[str, Entry] = {}
    for entry in entries:
        before = last.get(entry.line)
        last[entry.line] = entry
        score = entry.standing.score
        told = changes(before.standing, entry.standing) if before else ()
        yield AuditRow(
            id=entry.id,
            line=entry.line,
            when=f"{day(entry.when)} {entry.when:%H:%M}",
            source=plain(entry.source).replace("\n", " "),
            score=score,
            change=signed(score - before.standing.score) if before else "",
            told=tuple(plain(one) for one in told if not one.startswith("score ")),
        )
