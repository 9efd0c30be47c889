"""What a profile lists below its texts: positions, schools, publications, certificates."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """A job, a rotation, a post held.

    Attributes:
        title: What the person was.
        company: Where.
        started: The month as `2021-03`, the year as `2021`, or as written where neither can be told.
        finished: The same; empty where it goes on, or where no end is given.
        description: What the person wrote about it.
    """

    title: str
    company: str
    started: str = ""
    finished: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class School:
    """A school, with the degree and the months as in `Position`."""

    name: str
    degree: str = ""
    started: str = ""
    finished: str = ""


@dataclass(frozen=True, slots=True)
class Career:
    """All of it, in the order of the source; empty where the source does not say.

    Attributes:
        positions: What the person was, and where.
        education: Schools.
        publications: Titles.
        certifications: Names.
    """

    positions: tuple[Position, ...] = ()
    education: tuple[School, ...] = ()
    publications: tuple[str, ...] = ()
    certifications: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is listed."""
        return bool(self.positions or self.education or self.publications or self.certifications)


NOTHING_LISTED = Career()
"""The career of somebody whose source lists none."""
