"""Where words go: results to standard output, words about the run to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Item = TypeVar("Item")
_LONG = 20


def print_object(value: dict[str, Any]) -> None:
    """One JSON object on a line of its own, on standard output, at once: a program may be waiting for it."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def complain(message: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"preround: {' '.join(message.split())}\n")


def console() -> Console:
    """A console on standard output; it keeps to NO_COLOR, and to 100 columns where there is no terminal."""
    return Console(
        width=None if sys.stdout.isatty() else 100,
        highlight=False,
        markup=False,
        emoji=False,
    )


def with_progress(items: Iterable[Item], total: int | None, what: str) -> Iterator[Item]:
    """The items, with a progress bar on standard error while they pass.

    The bar shows only on a terminal, and only where there is something to wait for.
    """
    quiet = not sys.stderr.isatty() or (total is not None and total < _LONG)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=quiet) as progress:
        yield from progress.track(items, total=total, description=what)
