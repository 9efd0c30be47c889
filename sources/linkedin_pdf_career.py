"""Experience and Education in a LinkedIn PDF: the size of a line tells what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from analyzers.career import Position, School
from sources.pdf_lines import PdfLine
from sources.pdf_paragraphs import items, joined
from sources.profile_dates import months_of_range

_HEADS = {12.0: "company", 11.5: "title"}
_NEAR = 0.2
_LIGHT = 0.4
_DATES = re.compile(r"\s*·?\s*\(([^()]{4,80})\)\Z")


def positions_in(lines: Sequence[PdfLine], edge: float) -> Iterator[Position]:
    """The positions: a company (12 points) may have several titles (11.5), each with its dates and words below."""
    company = title = ""
    for kind, group in groupby(lines, key=_kind):
        block = list(group)
        if kind == "text" and title:  # before the first title stands how long the person was there in all
            yield _position(title, company, block, edge)
            title = ""
            continue
        if title:
            yield Position(title, company)
            title = ""
        *earlier, last = items(block, edge)
        if kind == "company":
            company = last
        elif kind == "title":
            yield from (Position(each, company) for each in earlier)
            title = last
    if title:
        yield Position(title, company)


def schools_in(lines: Sequence[PdfLine]) -> Iterator[School]:
    """The schools: a name (12 points), below it the degree with the dates in brackets after a middle dot."""
    name = ""
    for kind, group in groupby(lines, key=_kind):
        text = _plain(list(group))
        if kind == "company":
            if name:
                yield School(name)
            name = text
        elif name:
            yield _school(name, text)
            name = ""
    if name:
        yield School(name)


def _position(title: str, company: str, block: Sequence[PdfLine], edge: float) -> Position:
    started, finished = months_of_range(_plain(block[:1]))
    rest = block[1:] if started else block
    if started and rest and rest[0].grey >= _LIGHT:  # the place
        rest = rest[1:]
    return Position(title, company, started, finished, joined(rest, edge))


def _school(name: str, text: str) -> School:
    dates = _DATES.search(text)
    started, finished = months_of_range(dates[1]) if dates else ("", "")
    if dates and started:
        return School(name, text[: dates.start()].strip(), started, finished)
    return School(name, text)


def _kind(line: PdfLine) -> str:
    return next((kind for size, kind in _HEADS.items() if abs(line.size - size) <= _NEAR), "text")


def _plain(lines: Sequence[PdfLine]) -> str:
    return " ".join(" ".join(line.text for line in lines).split())
