"""The tables of an export that somebody asks for, found by file name or, in another language, by header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sources.archive import Archive
from sources.csv_table import Table, parse_table
from sources.errors import SourceError


@dataclass(frozen=True, slots=True)
class TableKind:
    """How a table is known.

    Attributes:
        file_name: Its base name, where the export is in English.
        signature: Columns that together no other table has.
    """

    file_name: re.Pattern[str]
    signature: tuple[str, ...]


def named_table(stem: str, *signature: str) -> TableKind:
    """The kind of table in `stem`.csv; complete archives of 2026 add the member's number to the name."""
    return TableKind(re.compile(rf"{stem}(?:_\d+)?\.csv", re.IGNORECASE), signature)


def find_tables(
    archive: Archive, kinds: Mapping[str, TableKind], broken: list[str] | None = None
) -> dict[str, Table]:
    """The tables of these kinds that the archive has, by the keys of `kinds`.

    Args:
        archive: The export.
        kinds: What is looked for.
        broken: Takes a line for each table that cannot be read, where the caller can do without.

    Raises:
        SourceError: A table cannot be read, and no `broken` is given.
    """
    found: dict[str, Table] = {}
    for role, base, full in _places(archive, kinds):
        try:
            found[role] = parse_table(archive.read(full), f"{archive.path}: {base}")
        except SourceError as error:
            if broken is None:
                raise
            broken.append(str(error))
    return found


def _places(archive: Archive, kinds: Mapping[str, TableKind]) -> Iterator[tuple[str, str, str]]:
    """Where each table is, as (role, base name, full name): by file name first, then by header."""
    missing = dict(kinds)
    others: list[tuple[str, str]] = []
    for base, full in archive.names():
        role = next((role for role, kind in missing.items() if kind.file_name.fullmatch(base)), None)
        if role:
            del missing[role]
            yield role, base, full
        elif base.lower().endswith(".csv"):
            others.append((base, full))
    for base, full in others:
        if missing and (role := _role_by_header(archive, base, full, missing)):
            del missing[role]
            yield role, base, full


def _role_by_header(archive: Archive, base: str, full: str, missing: Mapping[str, TableKind]) -> str | None:
    header = archive.read(full).lstrip().partition(b"\n")[0]
    if not header.strip():
        return None
    table = parse_table(header, f"{archive.path}: {base}")
    return next((role for role in sorted(missing) if table.has(*missing[role].signature)), None)
