"""A profile as a source gives it, whatever the source was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analyzers.career import Career, Position, School
from analyzers.document import Document

if TYPE_CHECKING:
    from analyzers.profile import Profile


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
        posts: The person's own posts and comments, where the source holds them.
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
    posts: tuple[Document, ...] = ()
    notes: tuple[str, ...] = ()
    origin: str = ""

    @property
    def career(self) -> Career:
        """What it lists below its texts."""
        return Career(self.positions, self.education, self.publications, self.certifications)

    @property
    def profile(self) -> Profile:
        """What is audited of it."""
        from analyzers.profile import Profile  # late: to read a source needs no rule

        return Profile(self.headline, self.about, self.bio, self.name, self.career)
