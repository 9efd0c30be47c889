"""Where an audit goes, and how it is written: for people, for mentors, for programs."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from reports.audit_report import AuditReport
from reports.audit_terminal import print_audit
from reports.structured import audit_object
from tui.command_line.inputs import STANDARD_INPUT
from tui.command_line.output import console
from tui.command_line.status import UsageError

_STANDARD_OUTPUT = "-"
_COLUMNS = 100
_PAGES = {"markdown", "html"}


def check_output(arguments: argparse.Namespace, inputs: Sequence[str]) -> None:
    """Sees that these inputs can go where they are meant to go.

    Raises:
        UsageError: They cannot; it says what can.
    """
    to_file = _to_file(arguments)
    if (to_file or arguments.format in _PAGES) and (arguments.jsonl or len(inputs) > 1):
        asked = "-o" if to_file else f"--format {arguments.format}"
        raise UsageError(f"{asked} takes one profile; run it once for each")
    if to_file and any(_same(arguments.output, name) for name in inputs):
        raise UsageError(f"-o {arguments.output} would write over what is audited; name another file")


def put(report: AuditReport, arguments: argparse.Namespace) -> None:
    """Writes a report in the format asked for, to the file asked for or to standard output.

    Raises:
        SourceError: The file could not be written.
    """
    to_file = _to_file(arguments)
    if arguments.format == "text" and not to_file:
        print_audit(console(), report)
        return
    text = _rendered(report, arguments.format)
    if to_file:
        from reports.output_file import write_report

        write_report(Path(arguments.output), text)
    elif arguments.format in _PAGES:
        sys.stdout.buffer.write(text.encode())  # a page says of itself that it is UTF-8
        sys.stdout.buffer.flush()
    else:
        sys.stdout.write(text)
        sys.stdout.flush()


def _rendered(report: AuditReport, form: str) -> str:
    if form == "json":
        found = audit_object(report.audit, report.headlines, None, report.outline, report.posts)
        return json.dumps(found, ensure_ascii=False) + "\n"
    if form == "html":
        from reports.audit_html import audit_page  # late: a template engine that other formats do without

        return audit_page(report)
    if form == "markdown":
        from reports.audit_markdown import audit_markdown

        return audit_markdown(report)
    out = io.StringIO()
    plain = Console(file=out, width=_COLUMNS, color_system=None, highlight=False, markup=False, emoji=False)
    print_audit(plain, report)
    return out.getvalue()


def _to_file(arguments: argparse.Namespace) -> bool:
    return arguments.output not in (None, _STANDARD_OUTPUT)


def _same(output: str, name: str) -> bool:
    if name == STANDARD_INPUT:
        return False
    try:
        return Path(output).samefile(name)
    except (OSError, ValueError):  # one of them does not exist
        return False
