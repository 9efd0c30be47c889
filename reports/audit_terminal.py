"""A profile audit for a person at a terminal: the score with its parts, then each section."""

from __future__ import annotations

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers.profile import Audit, Criterion, Section, Status
from reports.audit_report import AuditReport, before_the_cut, length_words
from reports.posts_read import PostsRead
from reports.signs import STATUS_GLYPHS
from reports.terminal import findings_list, marked_text, visible
from snippets.about_outline import AboutOutline

_MOST_SCORES = 12
_STATUS_STYLES = {Status.MET: "green", Status.PARTIAL: "yellow", Status.MISSING: "red"}


def print_audit(console: Console, report: AuditReport) -> None:
    """Prints an audit with what we would suggest, what the posts hold, and the scores before this one."""
    audit = report.audit
    console.print(Text(f"Score {audit.score} of 100", "bold"))
    console.print(Padding(_parts(audit), (0, 0, 1, 2), expand=False))
    for name, section in report.sections():
        _print_section(console, name, section)
        if name == "Headline" and report.headlines:
            console.print("  What it could say (fill the blanks, change the words):")
            for headline in report.headlines:
                console.print(Padding(Text(visible(headline)), (0, 0, 0, 4)))
            console.print()
        if name == "About" and report.outline:
            _print_outline(console, report.outline, section.text)
    if report.posts:
        _print_posts(console, report.posts)
    if len(report.scores) > 1:
        told = " → ".join(str(score) for _, score in report.scores[-_MOST_SCORES:])
        console.print(Text(f"Over time  {told}"))


def _print_outline(console: Console, outline: AboutOutline, text: str) -> None:
    console.print("  An order for it (your own sentences; what is missing stands in brackets):")
    for line in outline.lines:
        console.print(Padding(Text(f"{line.step}: {visible(line.text)}"), (0, 0, 0, 4)))
    console.print()
    if outline.cut:
        console.print("  What could go:")
        for cut in outline.cut:
            words = " ".join(visible(text[cut.start : cut.end]).split())
            console.print(Padding(Text(f"“{words}”: {cut.why}"), (0, 0, 0, 4)))
        console.print()


def _print_posts(console: Console, posts: PostsRead) -> None:
    console.print(Text("Posts", "bold"))
    console.print(Text(f"  {posts.summary}"))
    for analysis in posts.worst:
        console.print(Text(f"  {visible(analysis.document.origin)}: {analysis.verdict.value}"))
        for finding in analysis.findings:
            console.print(
                Padding(Text(f"{visible(finding.message)} ({finding.category})", "dim"), (0, 0, 0, 4))
            )
    if posts.left_out:
        console.print(Text(f"  and {posts.left_out} more: preround check on the export shows them all"))
    console.print()


def _parts(audit: Audit) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column()
    table.add_column(justify="right")
    for part in audit.parts:
        table.add_row(part.label, f"{part.points} of {part.of}" if part.of else f"{part.points}")
    return table


def _print_section(console: Console, name: str, section: Section) -> None:
    console.print(Text.assemble((name, "bold"), f"  {length_words(section)}"))
    if cut := before_the_cut(name, section):
        console.print(Padding(Text(visible(cut), "dim"), (0, 0, 0, 2)))
    for line in marked_text(section.text, section.findings, console.width - 4):
        console.print(Text("  ").append_text(line), soft_wrap=True)
    if section.criteria:
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
