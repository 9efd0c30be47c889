"""`preround redact`: every Safe Harbor item out of a text."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from analyzers import Document, Identifier
from analyzers.engine import read
from reports.redacted import redacted
from reports.structured import redaction_object
from sources.errors import SourceError
from tui.command_line.inputs import Line, named, read_text, text_field
from tui.command_line.lines import answer_lines
from tui.command_line.output import complain, print_object
from tui.command_line.status import CLEAR, COULD_NOT_RUN


def run(arguments: argparse.Namespace) -> int:
    """Redacts every text named on the command line."""
    if arguments.jsonl:
        return answer_lines(arguments.files, _answer)
    return max(_redact_name(name, arguments.format) for name in named(arguments.files))


def _redact_name(name: str, output: str) -> int:
    try:
        text = read_text(name)
    except SourceError as error:
        complain(str(error))
        return COULD_NOT_RUN
    identifiers = _identifiers(text)
    if output == "json":
        print_object(redaction_object(text, redacted(text, identifiers), identifiers))
    else:
        sys.stdout.write(redacted(text, identifiers))
    return CLEAR


def _answer(line: Line) -> tuple[dict[str, Any], int]:
    text = text_field(line, "text")
    identifiers = _identifiers(text)
    return redaction_object(text, redacted(text, identifiers), identifiers, line.identity), CLEAR


def _identifiers(text: str) -> tuple[Identifier, ...]:
    return read(Document(text)).identifiers
