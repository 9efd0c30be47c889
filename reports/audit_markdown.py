"""An audit as Markdown: the same content as the page, for notes, issues and mails."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version

from analyzers.finding import Finding
from analyzers.profile import Criterion, Section
from reports.audit_points import Points, cost_of_findings, points_of
from reports.audit_report import AuditReport, before_the_cut, day, evidence_of, length_words
from reports.markdown_text import escaped
from reports.marked_pieces import on_the_whole, pieces
from reports.posts_read import PostsRead
from reports.signs import SEVERITY_GLYPHS, STATUS_GLYPHS
from snippets.about_outline import AboutOutline

_OPEN, _CLOSE = "⟦", "⟧"  # no Markdown of their own, and rare in profiles


def audit_markdown(report: AuditReport) -> str:
    """The report; every word of the user's is shown as it was written, and means nothing as Markdown."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: AuditReport) -> Iterator[str]:
    source = f"{escaped(report.source)} · " if report.source else ""
    yield f"# Profile audit: {report.audit.score} of 100"
    yield from ("", f"{source}{day(report.when)}", "", report.summary(), "")
    yield from _score(report)
    yield from _changes(report)
    told: set[str] = set()
    for name, section in report.sections():
        yield from _section(name, section, report, told)
    if report.posts:
        yield from _posts(report.posts)
    yield from _over_time(report)
    yield f"Made offline by preround {version('preround')}. The score counts what the guide to networking for"
    yield "US citizen IMGs asks of a profile; it does not foretell a match."


def _score(report: AuditReport) -> Iterator[str]:
    yield from ("## Points", "", "| Part | Points |", "|---|--:|")
    for name, section in report.sections():
        if earned := points_of(report.audit, name.lower(), section.findings).earned:
            yield f"| {name} | {earned.points} of {earned.of} |"
    cost = cost_of_findings(report.audit)
    yield f"| Findings | {f'−{cost}' if cost else '0'} |"
    yield from (f"| **Score** | **{report.audit.score} of 100** |", "")


def _changes(report: AuditReport) -> Iterator[str]:
    if report.since:
        yield from (f"## Since {day(report.since.when)}", "")
        yield from (f"- {escaped(change)}" for change in report.changes() or ("Nothing has changed.",))
        yield ""


def _section(name: str, section: Section, report: AuditReport, told: set[str]) -> Iterator[str]:
    points = points_of(report.audit, name.lower(), section.findings)
    length = length_words(section)
    yield from (f"## {name} ({length})" if length else f"## {name}", "")
    yield from _text(section)
    if cut := before_the_cut(name, section):
        yield from (escaped(cut), "")
    if name == "Headline" and report.headlines:
        yield from ("### What it could say", "", "Fill the blanks, change the words.", "")
        yield from (f"- {escaped(headline)}" for headline in report.headlines)
        yield ""
    if name == "About" and report.outline:
        yield from _outline(report.outline, section.text)
    if section.criteria:
        yield from ("### What a reader looks for", "")
        for criterion in section.criteria:
            yield from _criterion(criterion, section.text, points)
        yield ""
    if section.findings:
        yield from ("### Findings", "")
        for number, finding in enumerate(section.findings, start=1):
            yield from _finding(number, finding, points, in_full=finding.rule not in told)
            told.add(finding.rule)
        yield ""


def _outline(outline: AboutOutline, text: str) -> Iterator[str]:
    yield from ("### An order for it", "", "Your own sentences; what is missing stands in brackets.", "")
    yield from (f"1. *{line.step}*: {escaped(line.text)}" for line in outline.lines)
    yield ""
    if outline.cut:
        yield from ("### What could go", "")
        yield from (
            f"- “{escaped(text[cut.start : cut.end].strip())}”: {escaped(cut.why)}" for cut in outline.cut
        )
        yield ""


def _posts(posts: PostsRead) -> Iterator[str]:
    yield from ("## Posts", "", posts.summary, "")
    for analysis in posts.worst:
        yield f"- {escaped(analysis.document.origin)}: {analysis.verdict.value}"
        yield from (
            f"  - {escaped(finding.message)} ({escaped(finding.category)})" for finding in analysis.findings
        )
    if posts.left_out:
        yield f"- and {posts.left_out} more: `preround check` on the export shows them all"
    yield ""


def _over_time(report: AuditReport) -> Iterator[str]:
    if len(report.scores) > 1:
        yield from ("## Over time", "", "| When | Score |", "|---|--:|")
        yield from (f"| {day(when)} | {score} |" for when, score in report.scores)
        yield ""


def _text(section: Section) -> Iterator[str]:
    """The text as a quotation; marked words stand in brackets, followed by the number of their finding."""
    marked = "".join(
        _OPEN * len(piece.begins)
        + piece.text
        + "".join(f"{_CLOSE}{_raised(number)}" for number in piece.ends)
        for piece in pieces(section.text, section.findings)
    )
    lines = [escaped(line) for line in marked.strip().splitlines()] or ["(nothing yet)"]
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        yield f"> {line}\\" if line and after else f"> {line}".rstrip()
    yield ""
    if whole := on_the_whole(section.text, section.findings):
        yield from (f"About the whole text: {', '.join(map(str, whole))}", "")


def _raised(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


def _criterion(criterion: Criterion, text: str, points: Points) -> Iterator[str]:
    part = points.parts.get(criterion.id)
    given = f" ({part.points} of {part.of})" if part else ""
    sign = f"{STATUS_GLYPHS[criterion.status]} {criterion.status}"
    yield f"- {sign}{given}: **{criterion.id}**. {escaped(criterion.message)}"
    if not criterion.met and criterion.suggestion:
        yield f"  - → {escaped(criterion.suggestion)}"
    if evidence := evidence_of(criterion, text):
        yield f"  - {' '.join(f'“{escaped(words)}”' for words in evidence)}"


def _finding(number: int, finding: Finding, points: Points, *, in_full: bool) -> Iterator[str]:
    cost = points.costs.get(number)
    sign = f"{SEVERITY_GLYPHS[finding.severity]} {finding.severity}"
    costing = f" (−{cost})" if cost else ""
    yield f"{number}. {sign}{costing}: {escaped(finding.message)} ({escaped(finding.category)})"
    for fix in finding.fixes[:2]:
        yield f"    - → {escaped(fix.title)}"
    if in_full:
        yield f"    - {escaped(finding.why)} *{escaped(finding.source)}*"
