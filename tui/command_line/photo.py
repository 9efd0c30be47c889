"""`preround photo`: is this picture a headshot, and what does its file tell?"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from analyzers.profile.criterion import Criterion, Status
from reports.terminal import visible
from sources.photo import read_photo
from tui.command_line.output import console, print_object
from tui.command_line.status import CLEAR, FOUND

if TYPE_CHECKING:
    from analyzers.headshot import Headshot, Picture

_GLYPHS = {Status.MET: ("✔", "green"), Status.PARTIAL: ("◐", "yellow"), Status.MISSING: ("✘", "red")}


def run(arguments: argparse.Namespace) -> int:
    """Judges the picture named on the command line; with `--clean`, writes a copy without metadata as well.

    The status is `FOUND` where a criterion is missing; one that is partly met is a tip.

    Raises:
        SourceError: The picture could not be read, or the copy not written.
    """
    from analyzers.headshot import judge

    path = Path(arguments.file)
    picture = read_photo(path)
    if arguments.clean:
        from sources.photo_copy import write_clean_copy

        write_clean_copy(path, Path(arguments.clean))
    headshot = judge(picture)
    if arguments.format == "json":
        print_object(headshot_object(headshot, picture, arguments.file, arguments.clean))
    else:
        _print(console(), headshot, picture, path.name, arguments.clean)
    missing = any(criterion.status is Status.MISSING for criterion in headshot.criteria)
    return FOUND if missing else CLEAR


def headshot_object(headshot: Headshot, picture: Picture, name: str, clean: str | None) -> dict[str, Any]:
    """What `preround photo --format json` gives; `clean` is where the copy without metadata was written."""
    face = headshot.face
    return {
        "id": name,
        "width": picture.width,
        "height": picture.height,
        "bytes": picture.file_bytes,
        "format": picture.format,
        "face": face and {"left": face.left, "top": face.top, "width": face.width, "height": face.height},
        "criteria": [_criterion_object(criterion) for criterion in headshot.criteria],
        "unjudged": [{"id": item.id, "message": item.message} for item in headshot.unjudged],
        "clean": clean,
    }


def _criterion_object(criterion: Criterion) -> dict[str, Any]:
    return {
        "id": criterion.id,
        "status": criterion.status.value,
        "message": criterion.message,
        "suggestion": criterion.suggestion,
    }


def _print(screen: Console, headshot: Headshot, picture: Picture, name: str, clean: str | None) -> None:
    screen.print(Text.assemble((visible(name), "bold"), f"  {picture.width:,} × {picture.height:,}"))
    table = Table.grid(padding=(0, 1))
    for criterion in headshot.criteria:
        glyph, style = _GLYPHS[criterion.status]
        table.add_row(Text(f"{glyph} {criterion.status}", style), criterion.id, _told(criterion))
    for item in headshot.unjudged:
        table.add_row(Text("· not judged", "dim"), item.id, Text(item.message, "dim"))
    screen.print(Padding(table, (0, 0, 0, 2), expand=False))
    if clean:
        screen.print(Text(f"A copy without metadata is in {visible(clean)}."))


def _told(criterion: Criterion) -> Group:
    lines = [Text(criterion.message)]
    if criterion.suggestion:
        lines.append(Text(criterion.suggestion, "dim"))
    return Group(*lines)
