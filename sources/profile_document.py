"""A profile as a source gives it, whatever the source was."""

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
class ImportedProfile:
    """What a source says about a person; what it does not say is empty.

    Attributes:
        name: The name shown.
        headline: The headline.
        about: The About section, paragraphs apart by an empty line.
        bio: The bio of another platform, which a LinkedIn profile does not have.
        positions: In the order of the source, as are the following.
        education: Schools.
        publications: Titles.
        certifications: Names.
        notes: What a reader should know about the reading, one line each.
        origin: The file or account, as named by the user.
    """

    name: str
    headline: str
    about: str
    bio: str = ""
    positions: tuple[Position, ...] = ()
    education: tuple[School, ...] = ()
    publications: tuple[str, ...] = ()
    certifications: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    origin: str = ""
