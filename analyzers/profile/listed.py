"""Positions, schools, publications and certificates as one text, so that what is found in it can be shown in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analyzers.career import Career, Position, School
from analyzers.reading import Span


@dataclass(frozen=True, slots=True)
class Listed:
    """A career as text.

    Attributes:
        text: One entry a line, a position's description below it.
        positions: Each position with the span of its first line and that of its description.
        education: Each school with the span of its line.
        certifications: Each certificate with the span of its line.
    """

    text: str
    positions: tuple[tuple[Position, Span, Span], ...]
    education: tuple[tuple[School, Span], ...]
    certifications: tuple[tuple[str, Span], ...]


def listed(career: Career) -> Listed:
    """The career as text; empty where nothing is listed."""
    lines: list[str] = []
    positions = tuple(_positions(career, lines))
    education = tuple((school, _put(lines, school_line(school))) for school in career.education)
    for title in career.publications:
        _put(lines, f"Publication: {title}")
    certificates = tuple((name, _put(lines, f"Certificate: {name}")) for name in career.certifications)
    return Listed("\n".join(lines), positions, education, certificates)


def school_line(school: School) -> str:
    """A school with its degree and years, as one line."""
    return ", ".join(part for part in (school.degree, school.name, _years(school)) if part)


def _positions(career: Career, lines: list[str]) -> Iterator[tuple[Position, Span, Span]]:
    for position in career.positions:
        told = (position.title, position.company, _years(position))
        first = _put(lines, ", ".join(part for part in told if part))
        yield position, first, _put(lines, position.description) if position.description else Span(0, 0)


def _years(entry: Position | School) -> str:
    if not entry.started and not entry.finished:
        return ""
    return f"{entry.started} to {entry.finished or 'now'}" if entry.started else f"until {entry.finished}"


def _put(lines: list[str], line: str) -> Span:
    start = sum(len(each) + 1 for each in lines)
    lines.append(line)
    return Span(start, start + len(line))
