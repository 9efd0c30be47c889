"""CSV as LinkedIn writes it: two quoting dialects in one archive, and files that went through Excel."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

from sources.errors import SourceError

csv.field_size_limit(20_000_000)
_LINE_IN_QUOTES = re.compile(r"\"\r?\n\"(?!\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header. Column names compare without case and spaces."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def column(self, *names: str) -> int:
        """The index of the first of these columns that the table has.

        Raises:
            SourceError: It has none of them.
        """
        for name in names:
            if _key(name) in self.columns:
                return self.columns.index(_key(name))
        raise SourceError(f"{self.name}: has no column “{names[0]}”; download the export again")

    def has(self, *names: str) -> bool:
        """Whether all these columns are there."""
        return all(_key(name) in self.columns for name in names)


def parse_table(data: bytes, name: str) -> Table:
    r"""The table in these bytes.

    Comments escape a quote as `\"`, Shares and Positions double it, and some Shares put quotes around every
    line of a post: the reading whose rows best fit the header is taken. UTF-8 first, then Windows-1252, which is what Excel leaves.

    Raises:
        SourceError: There is no header.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    rows = _best_reading(text)
    if not rows:
        raise SourceError(f"{name}: is empty")
    header, *body = rows
    width = len(header)
    padded = (tuple(row[:width]) + ("",) * (width - len(row)) for row in body)
    return Table(
        name,
        tuple(_key(column) for column in header),
        tuple(tuple(html.unescape(cell) for cell in row) for row in padded),
    )


def _best_reading(text: str) -> list[list[str]]:
    doubled = _rows(text, escape=None)
    if _misfits(doubled) == 0:
        return doubled
    line_by_line = _LINE_IN_QUOTES.sub("\n", text)
    return min(doubled, _rows(text, escape="\\"), _rows(line_by_line, escape=None), key=_misfits)


def _rows(text: str, escape: str | None) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), escapechar=escape, doublequote=True)
    return [row for row in reader if any(cell.strip() for cell in row)]


def _misfits(rows: Sequence[Sequence[str]]) -> int:
    return sum(len(row) != len(rows[0]) for row in rows)


def _key(column: str) -> str:
    return column.replace(" ", "").strip().casefold()
