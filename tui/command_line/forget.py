"""`preround forget`: audits taken out of the history for good."""

from __future__ import annotations

import argparse
import sys

from tui.command_line.output import complain
from tui.command_line.status import CLEAR, COULD_NOT_RUN, UsageError
from tui.history import History


def run(arguments: argparse.Namespace) -> int:
    """Deletes the audits named, or all of them, after asking.

    Raises:
        UsageError: None is named, there is no such audit, or nobody is there to be asked.
        HistoryError: They could not be deleted.
    """
    if bool(arguments.ids) == arguments.all:
        raise UsageError("name the audits by their ID (see `preround history`), or --all")
    history = History()
    if not arguments.all:
        _see_that_they_exist(history, arguments.ids)
    if not arguments.yes and not _agreed("the whole history" if arguments.all else _named(arguments.ids)):
        complain("nothing was deleted")
        return COULD_NOT_RUN
    if arguments.all:
        history.forget_all()
    else:
        history.forget(arguments.ids)
    return CLEAR


def _see_that_they_exist(history: History, identities: list[int]) -> None:
    unknown = set(identities) - {entry.id for entry in history.entries()}
    if unknown:
        raise UsageError(f"there is no {_named(sorted(unknown))}; `preround history` lists them")


def _agreed(what: str) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(f"to delete {what} without being asked, add --yes")
    sys.stderr.write(f"Delete {what}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}


def _named(identities: list[int]) -> str:
    return f"audit{'s' if len(identities) > 1 else ''} {', '.join(map(str, identities))}"
