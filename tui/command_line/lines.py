"""JSON lines: one object in, one out, in order; a line that cannot be read gets its reason and the rest goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sources.errors import SourceError
from tui.command_line.inputs import Line, named, read_lines
from tui.command_line.output import print_object, with_progress
from tui.command_line.status import CLEAR, COULD_NOT_RUN


def answer_lines(files: Sequence[str], answer: Callable[[Line], tuple[dict[str, Any], int]]) -> int:
    """Prints the answer to every line of these files; gives the worst exit status.

    Args:
        files: The names given on the command line.
        answer: Gives the object and the exit status of one line; what it raises as `SourceError` is told.
    """
    status = CLEAR
    for line in with_progress(read_lines(named(files)), None, "Reading"):
        try:
            if line.error:
                raise SourceError(line.error)
            result, its_status = answer(line)
        except SourceError as error:
            result, its_status = {"id": line.identity, "error": str(error)}, COULD_NOT_RUN
        print_object(result)
        status = max(status, its_status)
    return status
