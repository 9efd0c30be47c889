"""`preround redact`: every Safe Harbor item out of a text."""

from __future__ import annotations

import argparse
import sys

from analyzers import Document, Identifier
from analyzers.engine import read
from reports.redacted import redacted
from reports.structured import redaction_object
from sources.errors import SourceError
from tui.command_line.inputs import named, read_lines, read_text, text_field
from tui.command_line.output import complain, print_object, with_progress
from tui.command_line.status import CLEAR, COULD_NOT_RUN


def run(arguments: argparse.Namespace) -> int:
    """Redacts every text named on the command line."""
    if arguments.jsonl:
        return _redact_lines(arguments)
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


def _redact_lines(arguments: argparse.Namespace) -> int:
    status = CLEAR
    for line in with_progress(read_lines(named(arguments.files)), None, "Reading"):
        try:
            if line.error:
                raise SourceError(line.error)
            text = text_field(line, "text")
        except SourceError as error:
            print_object({"id": line.identity, "error": str(error)})
            status = COULD_NOT_RUN
            continue
        identifiers = _identifiers(text)
        print_object(redaction_object(text, redacted(text, identifiers), identifiers, line.identity))
    return status


def _identifiers(text: str) -> tuple[Identifier, ...]:
    return read(Document(text)).identifiers
