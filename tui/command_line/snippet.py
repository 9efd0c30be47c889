"""`preround snippet`: a script for every networking moment."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers import analyze
from analyzers.platforms import length_of
from reports.structured import finding_object
from reports.terminal import print_analysis
from snippets.library import all_messages
from snippets.message import MOMENTS, Message, filled
from tui.command_line.output import complain, console, print_object
from tui.command_line.status import CLEAR, UsageError, status_of
from tui.own_facts import keep_facts, own_facts


def run(arguments: argparse.Namespace) -> int:
    """Lists the scripts, shows one, or fills one and checks it.

    Raises:
        UsageError: There is no such script or blank.
    """
    if arguments.action == "list":
        return _list(arguments)
    message = _named(arguments.id)
    if arguments.action == "show":
        return _show(message, arguments)
    return _fill(message, arguments)


def _named(identity: str) -> Message:
    known = {message.id: message for message in all_messages()}
    if identity in known:
        return known[identity]
    near = get_close_matches(identity, known, n=1, cutoff=0.4)
    hint = f"did you mean {near[0]}?" if near else "`preround snippet list` lists them"
    raise UsageError(f"no script is called {identity!r}; {hint}")


def _list(arguments: argparse.Namespace) -> int:
    if arguments.format == "json":
        for message in all_messages():
            print_object(
                {"id": message.id, "title": message.title, "moment": message.moment, "when": message.when}
            )
        return CLEAR
    screen = console()
    for moment in MOMENTS:
        table = Table.grid(padding=(0, 2))
        for message in all_messages():
            if message.moment == moment:
                table.add_row(message.id, Text(message.title))
        screen.print(Text(moment, "bold"))
        screen.print(Padding(table, (0, 0, 1, 2), expand=False))
    return CLEAR


def _show(message: Message, arguments: argparse.Namespace) -> int:
    if arguments.format == "json":
        print_object(message_object(message))
        return CLEAR
    screen = console()
    screen.print(Text(message.title, "bold"))
    screen.print(f"{message.when} ({message.channel})\n")
    if message.subject:
        screen.print(Text.assemble(("Subject: ", "dim"), message.subject))
    screen.print(Padding(message.text, (0, 0, 1, 2)))
    _print_blanks(screen, message)
    for note in message.notes:
        screen.print(Text(f"· {note}", "dim"))
    return CLEAR


def _print_blanks(screen: Console, message: Message) -> None:
    table = Table.grid(padding=(0, 2))
    for blank in message.blanks:
        table.add_row(f"{{{blank.name}}}", blank.hint, Text(f"e.g. {blank.example}", "dim"))
    screen.print(Padding(table, (0, 0, 1, 2), expand=False))


def message_object(message: Message) -> dict[str, Any]:
    """What `preround snippet show --format json` gives."""
    return {
        "id": message.id,
        "title": message.title,
        "moment": message.moment,
        "when": message.when,
        "channel": message.channel.value,
        "subject": message.subject,
        "text": message.text,
        "notes": list(message.notes),
        "blanks": [
            {"name": blank.name, "hint": blank.hint, "example": blank.example, "yours": blank.yours}
            for blank in message.blanks
        ],
    }


def _fill(message: Message, arguments: argparse.Namespace) -> int:
    given = _given(message, arguments.set)
    values = {**message.defaults(), **own_facts(), **given}
    analysis = analyze(message.document(values))
    text, subject = analysis.document.text, filled(message.subject, values)
    missing = [blank.name for blank in message.missing(values)]
    length, limit = length_of(text, message.channel.platform), message.channel.limit
    if arguments.format == "json":
        print_object(
            {
                "id": message.id,
                "subject": subject,
                "text": text,
                "missing": missing,
                "verdict": analysis.verdict.value,
                "findings": [finding_object(finding, text) for finding in analysis.findings],
                "length": length,
                "limit": limit,
            }
        )
    else:
        sys.stdout.write(f"Subject: {subject}\n\n{text}\n" if subject else f"{text}\n")
        if analysis.findings:
            print_analysis(Console(stderr=True, markup=False, emoji=False, highlight=False), analysis)
    if missing:
        complain(f"still to fill: {', '.join(missing)} (--set {missing[0]}=...)")
    if limit and length > limit:
        complain(f"it is {length} long, {limit} fit in {message.channel}")
    if kept := {name: value for name, value in given.items() if name in _yours(message)}:
        keep_facts(kept)
    return status_of(analysis.findings, arguments.fail_on)


def _yours(message: Message) -> set[str]:
    return {blank.name for blank in message.blanks if blank.yours}


def _given(message: Message, settings: Sequence[str]) -> Mapping[str, str]:
    given: dict[str, str] = {}
    known = [blank.name for blank in message.blanks]
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            raise UsageError(f"--set takes name=value, not {setting!r}")
        if name not in known:
            raise UsageError(f"{message.id} has no blank {name!r}; it has {', '.join(known)}")
        given[name] = value
    return given
