"""`preround check`: is this safe to post?"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import Any

from analyzers import Analysis, Document, Kind, Platform, Verdict, analyze
from reports.reply import objection_objects, print_objections
from reports.structured import analysis_object
from reports.terminal import print_analysis
from snippets.reply.gate import Objection, objections_to
from sources.errors import SourceError
from tui.command_line.inputs import Line, choice_field, named, read_documents, read_text, text_field
from tui.command_line.lines import answer_lines
from tui.command_line.output import complain, console, print_object, with_progress
from tui.command_line.status import COULD_NOT_RUN, UsageError, status_of


def run(arguments: argparse.Namespace) -> int:
    """Checks every text named on the command line; the exit status is that of the worst."""
    if arguments.jsonl:
        return answer_lines(arguments.files, lambda line: _answer(line, arguments))
    if arguments.answering and arguments.kind is not Kind.REPLY:
        raise UsageError("--answering names the post that a reply answers; add --kind reply")
    statuses = [_check_name(name, arguments) for name in named(arguments.files)]
    return max(statuses)


def _check_name(name: str, arguments: argparse.Namespace) -> int:
    try:
        documents = read_documents(name, arguments.kind, arguments.platform)
        post = read_text(arguments.answering) if arguments.answering else ""
    except SourceError as error:
        complain(str(error))
        return COULD_NOT_RUN
    analyses = [analyze(document) for document in with_progress(documents, len(documents), "Reading")]
    if arguments.format == "json":
        for analysis in analyses:
            print_object(
                _with_gate(analysis_object(analysis, analysis.document.origin or None), analysis, post)
            )
    else:
        _print_for_people(analyses)
        for analysis in analyses:
            print_objections(console(), _objections(analysis, post))
    return max((status_of(analysis.findings, arguments.fail_on) for analysis in analyses), default=0)


def _print_for_people(analyses: list[Analysis]) -> None:
    screen = console()
    if len(analyses) == 1:
        print_analysis(screen, analyses[0])
        return
    for analysis in analyses:
        if analysis.findings:
            print_analysis(screen, analysis)
            screen.print()
    counts = Counter(analysis.verdict for analysis in analyses)
    told = ", ".join(f"{counts[verdict]} {verdict}" for verdict in reversed(Verdict))
    screen.print(f"{len(analyses)} texts read: {told}")


def _with_gate(result: dict[str, Any], analysis: Analysis, post: str) -> dict[str, Any]:
    """The result, for a reply with what the gate for replies objects to."""
    if analysis.document.kind is not Kind.REPLY:
        return result
    return {**result, "objections": objection_objects(_objections(analysis, post))}


def _objections(analysis: Analysis, post: str) -> tuple[Objection, ...]:
    """What the gate for replies says beyond the findings; nothing of what is no reply."""
    document = analysis.document
    if document.kind is not Kind.REPLY or not document.text.strip():
        return ()
    return objections_to(document.text, document.platform, post)


def _answer(line: Line, arguments: argparse.Namespace) -> tuple[dict[str, Any], int]:
    analysis = analyze(_document(line, arguments.kind, arguments.platform))
    result = analysis_object(analysis, line.identity)
    post = text_field(line, "post", required=False)
    return _with_gate(result, analysis, post), status_of(analysis.findings, arguments.fail_on)


def _document(line: Line, kind: Kind, platform: Platform) -> Document:
    return Document(
        text_field(line, "text"), choice_field(line, "kind", kind), choice_field(line, "platform", platform)
    )
