"""A profile as it stands in the app: two texts that are written here, and the career that was read in with them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from analyzers.career import NOTHING_LISTED, Career, Position, School

_MOST_LISTED = 200  # entries of a kind: no career has more, and a draft stays small
_MOST_DESCRIBED = 4000  # characters; LinkedIn allows 2,000

if TYPE_CHECKING:
    from analyzers.profile import Profile


@dataclass(frozen=True, slots=True)
class WrittenProfile:
    """Headline, About and career."""

    headline: str = ""
    about: str = ""
    career: Career = NOTHING_LISTED

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not f"{self.headline}{self.about}".strip()

    @property
    def profile(self) -> Profile:
        """What is audited."""
        from analyzers.profile import Profile  # late: the app opens without what makes audits

        return Profile(headline=self.headline, about=self.about, career=self.career)

    @property
    def fields(self) -> dict[str, str]:
        """The draft, as it is saved; the career as JSON, where there is one."""
        listed = {"career": json.dumps(asdict(self.career), ensure_ascii=False)} if self.career else {}
        return {"headline": self.headline, "about": self.about, **listed}

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> WrittenProfile:
        """What was saved. A career that cannot be read is none: the texts matter more."""
        return cls(fields.get("headline", ""), fields.get("about", ""), career_in(fields.get("career", "")))


def bounded(career: Career) -> Career:
    """The career as it is kept with a draft: what no person's has is left out."""
    return Career(
        positions=tuple(
            replace(one, description=one.description[:_MOST_DESCRIBED])
            for one in career.positions[:_MOST_LISTED]
        ),
        education=career.education[:_MOST_LISTED],
        publications=career.publications[:_MOST_LISTED],
        certifications=career.certifications[:_MOST_LISTED],
    )


def career_in(saved: str) -> Career:
    """The career in what `WrittenProfile.fields` saves; nothing listed where it is not one."""
    try:
        told = json.loads(saved) if saved else {}
        return Career(
            positions=tuple(Position(**_words(one)) for one in told.get("positions", ())),
            education=tuple(School(**_words(one)) for one in told.get("education", ())),
            publications=tuple(map(_word, told.get("publications", ()))),
            certifications=tuple(map(_word, told.get("certifications", ()))),
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return NOTHING_LISTED


def _words(entry: Mapping[str, Any]) -> dict[str, str]:
    return {name: _word(value) for name, value in entry.items()}


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value
