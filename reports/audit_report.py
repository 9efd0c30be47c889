"""What a written report of an audit holds, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from analyzers.finding import Severity
from analyzers.profile import Audit, Criterion, Section
from reports.audit_changes import Earlier, changes, standing_of
from reports.posts_read import PostsRead
from snippets.about_outline import AboutOutline

_MOST_EVIDENCE, _LONG = 4, 90
_CUT = {"Headline": "Search results cut it after", "About": "“See more” comes after"}
_LAST_WORDS = 40  # code points, enough to find the place
_TO_DO = {Severity.BLOCK: "to take out", Severity.WARN: "to revise", Severity.INFO: "to consider"}


@dataclass(frozen=True, slots=True)
class AuditReport:
    """An audit with what surrounds it on a page.

    Attributes:
        audit: What the profile tells.
        headlines: The headlines we would suggest.
        source: The name of what was read, for a person; empty where it has none.
        when: When it was read.
        since: The audit before this one, to tell what changed; None where there is none.
        outline: An order for the About; None where there is none to speak of.
        scores: The scores of this profile over time, the oldest first, this one last.
        posts: What was found in the posts of an export; None where none were read.
    """

    audit: Audit
    headlines: Sequence[str]
    source: str
    when: datetime
    since: Earlier | None = None
    outline: AboutOutline | None = None
    scores: Sequence[tuple[datetime, int]] = ()
    posts: PostsRead | None = None

    def sections(self) -> Iterator[tuple[str, Section]]:
        """The texts of the profile, each with its name for a person."""
        yield "Headline", self.audit.headline
        yield "About", self.audit.about
        if self.audit.bio:
            yield "Bio", self.audit.bio
        if self.audit.career:
            yield "Career", self.audit.career

    def changes(self) -> Sequence[str]:
        """What changed since the audit before, a line each; empty where nothing did or there is none."""
        return changes(self.since.standing, standing_of(self.audit)) if self.since else ()

    def summary(self) -> str:
        """One sentence: what is there, and what is to be done first."""
        criteria = [criterion for _, section in self.sections() for criterion in section.criteria]
        met = sum(criterion.met for criterion in criteria)
        severities = [finding.severity for _, section in self.sections() for finding in section.findings]
        found = [
            f"{severities.count(severity)} {word}"
            for severity, word in _TO_DO.items()
            if severity in severities
        ]
        return f"{met} of {len(criteria)} things asked for are there; {', '.join(found) or 'no findings'}."


def length_words(section: Section) -> str:
    """How long a text is, of what its platform allows; empty where nothing limits it."""
    if not section.limit:
        return ""
    over = ", too long" if section.length > section.limit else ""
    return f"{section.length} of {section.limit} characters{over}"


def before_the_cut(name: str, section: Section) -> str:
    """What shows of a text before it is cut; empty where all of it shows.

    Args:
        name: `Headline`, `About` or another section; only these two are cut.
        section: The text, with its fold in code points.
    """
    if section.fold is None or section.length <= section.fold or name not in _CUT:
        return ""
    return f"{_CUT[name]} “… {' '.join(section.text[: section.fold][-_LAST_WORDS:].split())}”"


def day(when: datetime) -> str:
    """A date for a person, as in 26 November 2026."""
    return f"{when.day} {when:%B %Y}"


def evidence_of(criterion: Criterion, text: str) -> Sequence[str]:
    """The first few different wordings that a criterion rests on; long ones are cut."""
    wordings = dict.fromkeys(text[span.start : span.end].strip() for span in criterion.evidence)
    return [
        words if len(words) <= _LONG else f"{words[:_LONG].rstrip()} …"
        for words in [words for words in wordings if words][:_MOST_EVIDENCE]
    ]
