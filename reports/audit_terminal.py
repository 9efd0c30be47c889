"""A profile audit for a person at a terminal: the score with its parts, then each section."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers.profile import Audit, Criterion, Section, Status
from reports.signs import STATUS_GLYPHS
from reports.terminal import findings_list, marked_text, visible

_STATUS_STYLES = {Status.MET: "green", Status.PARTIAL: "yellow", Status.MISSING: "red"}


def print_audit(console: Console, audit: Audit, headlines: Sequence[str]) -> None:
    """Prints an audit with the headlines we would suggest."""
    console.print(Text(f"Score {audit.score} of 100", "bold"))
    console.print(Padding(_parts(audit), (0, 0, 1, 2), expand=False))
    _print_section(console, "Headline", audit.headline)
    if headlines:
        console.print("  What it could say (fill the blanks, change the words):")
        for headline in headlines:
            console.print(Text(f"    {headline}"))
        console.print()
    _print_section(console, "About", audit.about)
    if audit.bio:
        _print_section(console, "Bio", audit.bio)


def _parts(audit: Audit) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(justify="right")
    for part in audit.parts:
        table.add_row(part.label, f"{part.points} of {part.of}" if part.of else f"{part.points}")
    return table


def _print_section(console: Console, name: str, section: Section) -> None:
    over = " (too long)" if section.length > section.limit else ""
    console.print(Text.assemble((name, "bold"), f"  {section.length} of {section.limit}{over}"))
    for line in marked_text(section.text, section.findings, console.width - 4):
        console.print(Text("  ").append_text(line), soft_wrap=True)
    console.print(Padding(_criteria(section), (1, 0, 1, 2), expand=False))
    if section.findings:
        console.print(Padding(findings_list(section.findings), (0, 0, 1, 2), expand=False))


def _criteria(section: Section) -> Table:
    table = Table.grid(padding=(0, 1))
    for criterion in section.criteria:
        label = Text(
            f"{STATUS_GLYPHS[criterion.status]} {criterion.status}", _STATUS_STYLES[criterion.status]
        )
        table.add_row(label, criterion.id, _told(criterion))
    return table


def _told(criterion: Criterion) -> Group:
    lines = [Text(visible(criterion.message))]
    if criterion.suggestion:
        lines.append(Text(visible(criterion.suggestion), "dim"))
    return Group(*lines)
