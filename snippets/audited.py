"""An audit with what we would suggest: headlines, and an order for the About."""

from __future__ import annotations

from dataclasses import dataclass

from analyzers.profile import Audit, Profile, audit, unmet
from snippets.about_outline import AboutOutline, outline_about
from snippets.headlines import suggest_headlines


@dataclass(frozen=True, slots=True)
class Audited:
    """What a profile tells, and what could stand there instead.

    Attributes:
        audit: The audit.
        headlines: Headlines on offer, the most fitting first.
        outline: An order for the About from the person's own sentences.
    """

    audit: Audit
    headlines: tuple[str, ...]
    outline: AboutOutline

    @property
    def needs_order(self) -> bool:
        """Whether something of the About is asked for still, or could go."""
        about = self.audit.about
        return bool(about.text.strip()) and bool(self.outline.cut or unmet(about.criteria))


def audited(profile: Profile) -> Audited:
    """The audit of a profile, with what we would suggest."""
    result = audit(profile)
    now = " ".join(profile.headline.split())
    headlines = tuple(headline for headline in suggest_headlines(profile) if headline != now)
    return Audited(result, headlines, outline_about(result))
