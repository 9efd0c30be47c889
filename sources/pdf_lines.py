"""The lines of text on the pages of a PDF, with where, how large and how dark they are."""

from __future__ import annotations

import logging
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby, pairwise
from typing import Any

from sources.errors import SourceError
from sources.web.clean_text import without_controls

MAX_PAGES = 50
_MOST_UNPACKED = 40_000_000
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_TAIL = 2_048
_GAP = 0.18
"""A gap of this part of the size is a space that was not written."""


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line of one column.

    Attributes:
        page: From 0.
        x: The left edge in points.
        end: The right edge.
        y: The baseline, from the bottom of the page.
        size: The size of its first letter in points.
        grey: How light that letter is, 0 black to 1 white.
        text: The words.
        first_word: The width of the first word in points.
    """

    page: int
    x: float
    end: float
    y: float
    size: float
    grey: float
    text: str
    first_word: float


def pdf_lines(data: bytes, name: str, split: float) -> list[PdfLine]:
    """The lines of a PDF in reading order: page by page, what begins left of `split` before the rest, top to bottom.

    Raises:
        SourceError: It is locked, damaged, too long, or holds no text; the line starts with `name`.
    """
    if b"%%EOF" not in data[-_TAIL:]:
        raise SourceError(f"{name}: is cut short, its end is missing; download it again")
    _refuse_bomb(data, name)
    lines = [line for number, page in enumerate(_pages(data, name)) for line in _lines(number, page, split)]
    if not lines:
        raise SourceError(
            f"{name}: holds pictures of text but no text (a scan?); "
            "use “Save to PDF” on your LinkedIn profile, or paste the text"
        )
    return lines


def _refuse_bomb(data: bytes, name: str) -> None:
    """Streams that unpack without end are refused before a reader unpacks them whole."""
    left = _MOST_UNPACKED
    view = memoryview(data)
    for start in _STREAM.finditer(data):
        try:
            left -= len(zlib.decompressobj().decompress(view[start.end() :], left))
        except zlib.error:  # another filter, or none: as large as it looks
            continue
        if left <= 0:
            raise SourceError(f"{name}: unpacks to more than {_MOST_UNPACKED // 1_000_000} MB; not read")


def _pages(data: bytes, name: str) -> Iterator[list[Any]]:
    """The letters of each page."""
    from pdfminer.converter import (
        PDFPageAggregator,
    )  # late: it takes longer to load than most profiles to read
    from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
    from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its warnings would land among our answers
    resources = PDFResourceManager()
    device = PDFPageAggregator(resources, laparams=None)
    interpreter = PDFPageInterpreter(resources, device)
    try:
        document = PDFDocument(PDFParser(BytesIO(data)))
        for number, page in enumerate(PDFPage.create_pages(document)):
            if number == MAX_PAGES:
                raise SourceError(f"{name}: has more than {MAX_PAGES} pages, which no LinkedIn profile has")
            interpreter.process_page(page)
            yield list(_letters(device.get_result()))
    except SourceError:
        raise
    except (PDFPasswordIncorrect, PDFEncryptionError) as error:
        raise SourceError(f"{name}: is locked with a password; save it again without one") from error
    except Exception as error:  # what a damaged file makes of the parser has no common name
        raise SourceError(f"{name}: is a damaged PDF; download it again") from error


def _letters(layout: Any) -> Iterator[Any]:
    from pdfminer.layout import LTChar, LTContainer

    for item in layout:
        if isinstance(item, LTChar):
            if item.get_text().strip() or item.get_text() in (" ", "\xa0"):
                yield item
        elif isinstance(item, LTContainer):
            yield from _letters(item)


def _lines(page: int, letters: list[Any], split: float) -> Iterator[PdfLine]:
    def place(letter: Any) -> tuple[bool, float, float]:
        x, y = letter.matrix[4:6]
        return x >= split, -round(y), x

    for _, row in groupby(sorted(letters, key=place), key=lambda letter: place(letter)[:2]):
        line = list(row)
        text = without_controls(_text(line)).replace("\xa0", " ")
        if text.strip():
            first = next(letter for letter in line if letter.get_text().strip())
            last = next(letter for letter in reversed(line) if letter.get_text().strip())
            word = len(text.split()[0])
            yield PdfLine(
                page=page,
                x=first.x0,
                end=last.x1,
                y=first.matrix[5],
                size=round(first.size, 2),
                grey=_grey(first.graphicstate.ncolor),
                text=text.strip(" \n\t"),
                first_word=line[min(line.index(first) + word, len(line)) - 1].x1 - first.x0,
            )


def _text(line: list[Any]) -> str:
    pieces = [line[0].get_text()]
    for before, letter in pairwise(line):
        if letter.x0 - before.x1 > _GAP * letter.size:
            pieces.append(" ")
        pieces.append(letter.get_text())
    return "".join(pieces)


def _grey(color: Any) -> float:
    """How light a colour is; black where it is none we know."""
    parts = color if isinstance(color, tuple) else (color,)
    if not parts or not all(isinstance(part, (int, float)) for part in parts):
        return 0.0
    if len(parts) == 4:  # cyan, magenta, yellow, black
        return max(0.0, float(1.0 - sum(parts[:3]) / 3 - parts[3]))
    return float(sum(parts) / len(parts))
