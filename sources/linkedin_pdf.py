"""A LinkedIn profile saved as PDF ("More", "Save to PDF"), read by where its words stand.

The geometry is that of real files, November 2026 (Apache FOP, 612×792 points): a sidebar up to x 202 beside the main
column from 223.6, which plain extraction would interleave; sizes tell what a line is, and only its grey tells the
place from the headline. Sizes inside Experience and the section names of other languages are likely, not sure.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from sources.errors import SourceError
from sources.linkedin_pdf_career import positions_in, schools_in
from sources.pdf_lines import PdfLine, pdf_lines
from sources.pdf_paragraphs import items, joined, right_edge
from sources.profile_document import ImportedProfile
from sources.text import read_bytes

MAX_PDF_BYTES = 15_000_000
_COLUMNS_PART = 205.0
_SIDEBAR_EDGE = 180.0
_NAME = (22.0, 40.0)
_SECTION = (14.5, 20.0)
_SIDEBAR_HEAD = (12.5, 14.5)
_SMALLEST = 9.5  # smaller is the footer, "Page 1 of 3"
_LIGHT = 0.4  # the headline is 0.10, the place below it 0.69
_SECTIONS = {
    "about": "summary resumen extracto resume zusammenfassung resumo riepilogo samenvatting",
    "positions": "experience experiencia berufserfahrung erfahrung esperienza ervaring",
    "education": "education educacion formation ausbildung formacao formazione opleiding",
    "publications": "publications publicaciones publikationen veroffentlichungen publicacoes pubblicazioni publicaties",
    "certifications": "certifications certificaciones zertifikate bescheinigungen certificacoes certificazioni "
    "certificeringen licenses",
}
_ROLES = {word: role for role, words in _SECTIONS.items() for word in words.split()}


def read_linkedin_pdf(path: Path) -> ImportedProfile:
    """The profile in a PDF that LinkedIn made; a missing Summary is an empty about.

    Raises:
        SourceError: It cannot be read, is locked, damaged, scanned, too long, or not from LinkedIn.
    """
    return profile_of_pdf(read_bytes(path, MAX_PDF_BYTES), str(path))


def profile_of_pdf(data: bytes, name: str) -> ImportedProfile:
    """The profile in the bytes of such a PDF; errors as in `read_linkedin_pdf`, starting with `name`."""
    lines = [line for line in pdf_lines(data, name, _COLUMNS_PART) if line.size >= _SMALLEST]
    main = [line for line in lines if line.x >= _COLUMNS_PART]
    sidebar = [line for line in lines if line.x < _COLUMNS_PART]
    top, sections = _sections(main, _SECTION)
    person = [line for line in top if _is(line, _NAME)]
    if not person or not (sections or any(_is(line, _SIDEBAR_HEAD) for line in sidebar)):
        raise SourceError(
            f"{name}: is not laid out as LinkedIn does; use “Save to PDF” on your profile, or paste the text"
        )
    _, beside = _sections(sidebar, _SIDEBAR_HEAD)
    edge, sidebar_edge = right_edge(main), max(right_edge(sidebar), _SIDEBAR_EDGE)
    return ImportedProfile(
        name=_one_line(person),
        headline=_one_line([line for line in top if not _is(line, _NAME) and line.grey < _LIGHT]),
        about=joined(sections["about"], edge),
        positions=tuple(positions_in(sections["positions"], edge)),
        education=tuple(schools_in(sections["education"])),
        publications=tuple(items(beside["publications"], sidebar_edge)),
        certifications=tuple(items(beside["certifications"], sidebar_edge)),
        notes=tuple(_unread(main)),
        origin=name,
    )


def _sections(
    lines: Sequence[PdfLine], head: tuple[float, float]
) -> tuple[list[PdfLine], defaultdict[str, list[PdfLine]]]:
    """The lines before the first head, and those under each head by the role of the section."""
    top: list[PdfLine] = []
    sections: defaultdict[str, list[PdfLine]] = defaultdict(list)
    under = top
    for line in lines:
        if _is(line, head):
            under = sections[_role(line.text)]
        else:
            under.append(line)
    return top, sections


def _role(head: str) -> str:
    """What a section holds, by the first word of its head that is known; the head itself where none is."""
    plain = unicodedata.normalize("NFKD", head.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return next((_ROLES[word] for word in plain.split() if word in _ROLES), head)


def _unread(main: Sequence[PdfLine]) -> Iterator[str]:
    for line in main:
        if _is(line, _SECTION) and _role(line.text) == line.text:
            yield f"the section “{line.text}” is left out; paste its text to have it checked"


def _is(line: PdfLine, sizes: tuple[float, float]) -> bool:
    smallest, largest = sizes
    return smallest <= line.size < largest


def _one_line(lines: Sequence[PdfLine]) -> str:
    return " ".join(" ".join(line.text for line in lines).split())
