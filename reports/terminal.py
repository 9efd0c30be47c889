"""An analysis for a person at a terminal: the text with marked spans, then what each mark means.

Marks are characters under the text, so that nothing depends on colour; colour comes on top where there is any.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers import Analysis, Finding, Severity, Verdict
from analyzers.platforms import name_of
from reports.signs import SEVERITY_GLYPHS

STYLES = {Severity.BLOCK: "bold red", Severity.WARN: "yellow", Severity.INFO: "cyan"}
_MARKS = {Severity.BLOCK: "━", Severity.WARN: "─", Severity.INFO: "┄"}
_KEPT = "\n\u200d"  # line breaks, and the joiner inside emoji
_VERDICTS = {
    Verdict.CLEAR: ("✔ CLEAR", "bold green"),
    Verdict.REVISE: ("▲ REVISE", "bold yellow"),
    Verdict.BLOCK: ("✖ BLOCK", "bold red"),
}


def print_analysis(console: Console, analysis: Analysis, title: str = "") -> None:
    """Prints one analysis: heading, marked text, findings."""
    console.print(heading(analysis, title), soft_wrap=True)
    if analysis.findings:
        console.print()
        for line in marked_text(analysis.document.text, analysis.findings, console.width - 4):
            console.print(Text("  ").append_text(line), soft_wrap=True)
        console.print()
        console.print(Padding(findings_list(analysis.findings), (0, 0, 0, 2), expand=False))


def heading(analysis: Analysis, title: str = "") -> Text:
    """One line: verdict, what was read, how long it is."""
    document = analysis.document
    word, style = _VERDICTS[analysis.verdict]
    name = title or document.origin
    told = f"{name} · " if name else ""
    over = " (too long)" if analysis.length > analysis.limit else ""
    return Text.assemble(
        (word, style),
        f"  {told}{document.kind} for {name_of(document.platform)}, {analysis.length} of {analysis.limit}{over}",
    )


def findings_list(findings: Sequence[Finding]) -> Table:
    """Every finding with its message and fix; reason and source once for each rule."""
    told: set[str] = set()
    table = Table.grid(padding=(0, 1))
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for number, finding in enumerate(findings, start=1):
        label = Text(
            f"{number} {SEVERITY_GLYPHS[finding.severity]} {finding.severity}", STYLES[finding.severity]
        )
        table.add_row(label, _explained(finding, in_full=finding.rule not in told))
        told.add(finding.rule)
    return table


def _explained(finding: Finding, *, in_full: bool) -> Group:
    rows = [("fix", visible(fix.title)) for fix in finding.fixes[:2]]
    if in_full:
        rows += [("why", finding.why), ("source", finding.source)]
    details = Table.grid(padding=(0, 1))
    for name, words in rows:
        details.add_row(Text(name, "dim"), Text(words))
    message = Text.assemble(visible(finding.message), (f"  {finding.category}", "dim"))
    return Group(message, details) if rows else Group(message)


def marked_text(text: str, findings: Sequence[Finding], width: int) -> Iterator[Text]:
    """The lines of the text, folded to `width` cells, each followed by a line of marks where it has findings.

    Lines without findings between marked ones are kept; long stretches without any are told as "...".
    """
    numbered = list(enumerate(findings, start=1))
    rows = list(_folded(text.rstrip(), max(20, width)))
    wanted = [any(f.start < end and f.end > start for f in findings) for start, end in rows]
    skipped = False
    for index, (start, end) in enumerate(rows):
        if not findings or any(wanted[max(0, index - 2) : index + 3]):
            yield from _row(
                text, start, end, [(n, f) for n, f in numbered if f.start < end and f.end > start]
            )
            skipped = False
        elif not skipped:
            yield Text("...", "dim")
            skipped = True


def _row(text: str, start: int, end: int, found: list[tuple[int, Finding]]) -> Iterator[Text]:
    line = Text(visible(text[start:end]))
    for _, finding in found:
        line.stylize(
            f"underline {STYLES[finding.severity]}", max(0, finding.start - start), finding.end - start
        )
    yield line
    for lane in _lanes(found):
        yield _marks(text, start, end, lane)


def _lanes(found: list[tuple[int, Finding]]) -> list[list[tuple[int, Finding]]]:
    """The findings of a row, spread over as few lines of marks as keep them apart."""
    lanes: list[list[tuple[int, Finding]]] = []
    for number, finding in sorted(found, key=lambda pair: (pair[1].start, -pair[1].end)):
        free = next((lane for lane in lanes if lane[-1][1].end <= finding.start), None)
        if free is None:
            lanes.append([(number, finding)])
        else:
            free.append((number, finding))
    return lanes


def _marks(text: str, start: int, end: int, lane: list[tuple[int, Finding]]) -> Text:
    """One line under a row: each finding's number and a rule as long as its span."""
    marks = Text()
    for number, finding in lane:
        first, last = max(start, finding.start), min(end, finding.end)
        gap = max(0, cell_len(visible(text[start:first])) - marks.cell_len)
        length = max(1, cell_len(visible(text[first:last])))
        label = f"{number}" if finding.start >= start else ""
        mark = (label + _MARKS[finding.severity] * length)[: max(length, len(label))]
        marks.append(" " * gap).append(mark, STYLES[finding.severity])
    return marks


def _folded(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Spans (start, end) of the rows of a text folded at spaces to `width` cells."""
    offset = 0
    for line in text.split("\n"):
        start, end = offset, offset + len(line)
        while cell_len(visible(text[start:end])) > width:
            cut = _cut(text, start, end, width)
            yield start, cut
            start = cut + (text[cut : cut + 1] == " ")
        yield start, end
        offset = end + 1


def _cut(text: str, start: int, end: int, width: int) -> int:
    cells, space = 0, start
    for index in range(start, end):
        cells += cell_len(visible(text[index]))
        if cells > width:
            return space if space > start else max(start + 1, index)
        if text[index] == " ":
            space = index
    return end


def visible(text: str) -> str:
    """The text, same length, with characters that would move or hide things on a terminal shown as a dot."""
    return "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    if char in "\t\r":
        return " "
    return "·" if unicodedata.category(char) in {"Cc", "Cf"} and char not in _KEPT else char
