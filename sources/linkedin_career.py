"""The whole profile in a LinkedIn export: beside headline and About what the career tables hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from analyzers.career import Position, School
from sources.archive import Archive
from sources.csv_table import Table
from sources.export_tables import find_tables, named_table
from sources.linkedin_export import read_export, unwrapped
from sources.profile_dates import month_of
from sources.profile_document import ImportedProfile

_TABLES = {
    "positions": named_table("Positions", "Company Name", "Title", "Started On"),
    "education": named_table("Education", "School Name", "Degree Name"),
    "publications": named_table("Publications", "Name", "Published On", "Publisher"),
    "certifications": named_table("Certifications", "Name", "Authority"),
}


def profile_of_export(path: Path) -> ImportedProfile:
    """The profile in an export, from its ZIP or its unpacked folder.

    A career table that cannot be read costs a note, not the profile: headline and About are what is checked.

    Raises:
        SourceError: The export cannot be read, or has no Profile.csv.
    """
    export = read_export(path)
    tables, notes = _career(path)
    return ImportedProfile(
        name=export.name,
        headline=export.headline.text,
        about=export.about.text,
        positions=tuple(_positions(tables.get("positions"))),
        education=tuple(_schools(tables.get("education"))),
        publications=tuple(_names(tables.get("publications"))),
        certifications=tuple(_names(tables.get("certifications"))),
        posts=(*export.posts, *export.comments),
        notes=notes,
        origin=str(path),
    )


def _career(path: Path) -> tuple[dict[str, Table], tuple[str, ...]]:
    broken: list[str] = []
    archive = Archive(path)
    try:
        tables = find_tables(archive, _TABLES, broken)
    finally:
        archive.close()
    return tables, tuple(f"{line}; the profile is read without it" for line in broken)


def _cells(table: Table | None, *columns: str) -> Iterator[tuple[str, ...]]:
    """The cells of these columns, row by row; empty ones where the table lacks a column."""
    if table is None:
        return
    indexes = [table.column(column) if table.has(column) else None for column in columns]
    for row in table.rows:
        cells = tuple("" if index is None else unwrapped(row[index]).strip() for index in indexes)
        if any(cells):
            yield cells


def _positions(table: Table | None) -> Iterator[Position]:
    columns = ("Title", "Company Name", "Started On", "Finished On", "Description")
    for title, company, started, finished, description in _cells(table, *columns):
        yield Position(title, company, month_of(started), month_of(finished), description)


def _schools(table: Table | None) -> Iterator[School]:
    for name, degree, started, finished in _cells(
        table, "School Name", "Degree Name", "Start Date", "End Date"
    ):
        yield School(name, degree, month_of(started), month_of(finished))


def _names(table: Table | None) -> Iterator[str]:
    for (name,) in _cells(table, "Name"):
        yield name
