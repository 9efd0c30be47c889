"""A headline that leaves out who its writer is, which year, or which goal."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.profile.criterion import Criterion, Status
from analyzers.profile.headline import headline_criteria, is_past_the_match
from analyzers.profile.learned import weigh_criteria
from analyzers.reading import Reading
from analyzers.rule import Example, Rule

_NAMES = {
    "identity": "that you are a US citizen IMG",
    "stage": "your year or role",
    "goal": "your specialty",
    "clarity": "plain, short wording",
}


class HeadlineUnclear(Rule):
    """A headline that a reader cannot place at a glance.

    What it looks for:
        A headline without year or role, without US citizen IMG (or a plain equivalent), without the specialty,
        or one buried under emoji, stock phrases, capitals or too many parts.
    Why it matters:
        Search results and bylines show about the first 65 characters; they are what a resident or program
        director reads before deciding whether to open the profile.
    Example:
        Dreamer. Healer. Believer.
    Instead:
        US citizen IMG | Final-year medical student | Internal medicine applicant
    Source:
        LinkedIn Help, headline length (220 characters); the guide to networking for US citizen IMGs.
    """

    id = "headline-unclear"
    category = "headline-unclear"
    severity = Severity.INFO
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding that names what is absent."""
        text = reading.text
        if reading.frame.kind is not Kind.HEADLINE or not text.strip():
            return
        absent = self._absent(reading)
        if absent:
            names = [_NAMES[criterion.id] for criterion in absent]
            listed = " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
            start = len(text) - len(text.lstrip())
            yield self.finding(start, len(text.rstrip()), f"What this headline lacks: {listed}.")

    def _absent(self, reading: Reading) -> list[Criterion]:
        """What is missing; a single half-told part is let pass, and so is a resident's own form."""
        criteria = weigh_criteria(headline_criteria(reading.text), reading)
        wanted = {"clarity"} if is_past_the_match(criteria) else set(_NAMES)
        short = [criterion for criterion in criteria if criterion.id in wanted and not criterion.met]
        serious = [c for c in short if c.status is Status.MISSING or c.id == "clarity"]
        return short if serious or len(short) > 1 else []

    bad = (
        Example("Dreamer. Healer. Believer.", Kind.HEADLINE),
        Example("Medical student", Kind.HEADLINE),
        Example("Open to work", Kind.HEADLINE),
        Example("Future doctor 🌟🩺✨ making my parents proud, one day at a time", Kind.HEADLINE),
        Example("Student at Jagiellonian University", Kind.HEADLINE),
        Example("Aspiring physician with a love of people and a curious mind", Kind.HEADLINE),
    )
    good = (
        Example("US citizen IMG | Final-year medical student | Aspiring internist", Kind.HEADLINE),
        Example("M4 at SGU, US-IMG, applying to internal medicine", Kind.HEADLINE),
        Example("American in her fifth year of medicine in Galway, future hospitalist", Kind.HEADLINE),
        Example("Internal medicine resident, PGY-2, interested in bedside teaching", Kind.HEADLINE),
        Example("Texan at Semmelweis, class of 2027, internal medicine", Kind.HEADLINE),
        "Open to work",
    )
