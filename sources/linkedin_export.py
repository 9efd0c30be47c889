"""A LinkedIn data export ("Get a copy of your data"): the profile, the posts, the comments.

The layout and its quirks were gathered from real exports, November 2026: entries at the root or in a folder,
names with a member id (`Shares_12345.csv`) or in another language, headers in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from analyzers import Document, Kind, Platform
from sources.archive import Archive
from sources.csv_table import Table
from sources.errors import SourceError
from sources.export_tables import find_tables, named_table

_WRAPPED_LINE = re.compile(r"\"\r?\n\"")
_TABLES = {
    "profile": named_table("Profile", "First Name", "Last Name", "Headline", "Summary"),
    "shares": named_table("Shares", "Date", "ShareLink", "ShareCommentary"),
    "comments": named_table("Comments", "Date", "Link", "Message"),
}


@dataclass(frozen=True, slots=True)
class LinkedInExport:
    """What an export says about a person, as documents to read.

    Attributes:
        name: First and last name.
        headline: The headline; its text is empty where the profile has none.
        about: The About section; its text is empty where the profile has none.
        posts: The person's own posts with text, in the order of the file; bare reposts are left out.
        comments: The person's comments with text.
        notes: What a reader should know about the export ("a Basic archive: it holds no posts").
    """

    name: str
    headline: Document
    about: Document
    posts: tuple[Document, ...]
    comments: tuple[Document, ...]
    notes: tuple[str, ...]


def is_export(path: Path) -> bool:
    """Whether this path should be read as an export: a ZIP by name or content, or a folder."""
    if path.is_dir() or path.suffix.lower() == ".zip":
        return True
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PK\x03\x04"
    except OSError:
        return False


def read_export(path: Path, *, need_profile: bool = True) -> LinkedInExport:
    """Reads an export from its ZIP or its unpacked folder.

    Args:
        path: The ZIP or folder.
        need_profile: Whether an export without Profile.csv is of no use to the caller.

    Raises:
        SourceError: It cannot be read, lacks Profile.csv, holds nothing to check, or lacks a column.
    """
    archive = Archive(path)
    try:
        tables = find_tables(archive, _TABLES)
    finally:
        archive.close()
    if "profile" not in tables and (need_profile or not tables):
        raise SourceError(
            f"{path}: holds no Profile.csv, so it is not a LinkedIn export; ask LinkedIn for a copy of your data"
        )
    name, headline, about = _profile(tables.get("profile"), path)
    return LinkedInExport(
        name=name,
        headline=headline,
        about=about,
        posts=tuple(_texts(tables.get("shares"), Kind.POST, "ShareCommentary")),
        comments=tuple(_texts(tables.get("comments"), Kind.REPLY, "Message", "Comment")),
        notes=()
        if "shares" in tables
        else ("a Basic archive: it holds no posts; ask for the larger one to check them",),
    )


def _profile(table: Table | None, path: Path) -> tuple[str, Document, Document]:
    cells = {"First Name": "", "Last Name": "", "Headline": "", "Summary": ""}
    if table is not None:
        row = next(iter(table.rows), None)
        for column in cells:
            index = table.column(column)
            cells[column] = row[index].strip() if row else ""
    name = f"{cells['First Name']} {cells['Last Name']}".strip()
    return (
        name,
        Document(cells["Headline"], Kind.HEADLINE, Platform.LINKEDIN, f"{path.name}, headline"),
        Document(unwrapped(cells["Summary"]), Kind.ABOUT, Platform.LINKEDIN, f"{path.name}, About"),
    )


def _texts(table: Table | None, kind: Kind, *columns: str) -> Iterator[Document]:
    if table is None:
        return
    text_column, date_column = table.column(*columns), table.column("Date")
    file = table.name.rsplit(": ", 1)[-1]
    for number, row in enumerate(table.rows, start=2):
        text = unwrapped(row[text_column]).strip()
        if text:
            yield Document(text, kind, Platform.LINKEDIN, f"{file} row {number}{_when(row[date_column])}")


def unwrapped(cell: str) -> str:
    r"""The text of a cell whose every line may stand in quotes of its own (`"one"\n""\n"two"`)."""
    lines = _WRAPPED_LINE.split(cell)
    if len(lines) == 1 or len(lines) != cell.count("\n") + 1:
        return cell
    if lines[0].startswith('"') and lines[-1].endswith('"'):
        lines[0], lines[-1] = lines[0][1:], lines[-1][:-1]
    return "\n".join(lines)


def _when(cell: str) -> str:
    try:
        moment = datetime.strptime(cell.replace(" UTC", "").strip(), "%Y-%m-%d %H:%M:%S")
    except ValueError:
        return ""
    return f", {moment.day} {moment:%B %Y}"
