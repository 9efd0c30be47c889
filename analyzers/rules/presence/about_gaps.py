"""An About that leaves out the goal, the interests or the path abroad."""

from __future__ import annotations

from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Severity
from analyzers.profile.about import about_criteria
from analyzers.profile.criterion import Status
from analyzers.profile.learned import weigh_criteria
from analyzers.reading import Reading
from analyzers.rule import Example, Rule

_NAMES = {
    "goal": "the goal (internal medicine residency)",
    "interests": "one or two concrete interests",
    "abroad": "a sentence on being an American who studies abroad",
}
_MIN_LENGTH = 20


class AboutGaps(Rule):
    """An About that leaves a reader asking what its writer wants.

    What it looks for:
        No goal in internal medicine, no concrete interest, or nothing (or far too much) about being an American
        who studies abroad; any wording counts.
    Why it matters:
        An About answers three questions of a mentor: where are you going, what can we talk about, how did you
        come here. One or two sentences about studying abroad turn a question into a strength.
    Example:
        I am a hard worker who loves helping people.
    Instead:
        I am an American in my final year at a medical school in Galway, applying to internal medicine; my work so
        far is in antibiotic stewardship.
    Source:
        The guide to networking for US citizen IMGs: an About holds goals, main interests, and 1–2 sentences
        about being an American studying abroad.
    """

    id = "about-gaps"
    category = "about-gaps"
    severity = Severity.INFO
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """One finding that names the gaps."""
        text = reading.text
        if reading.frame.kind is not Kind.ABOUT or len(text.strip()) < _MIN_LENGTH:
            return
        gaps = [c for c in weigh_criteria(about_criteria(text), reading) if c.id in _NAMES and not c.met]
        if not gaps:
            return
        spread = [c for c in gaps if c.id == "abroad" and c.status is Status.PARTIAL and len(c.evidence) > 2]
        names = [_NAMES[c.id] for c in gaps if c not in spread]
        parts = [f"what this About leaves out: {'; '.join(names)}"] if names else []
        parts += [f"{len(c.evidence)} sentences are spent on being abroad" for c in spread]
        message = "; ".join(parts)
        start = len(text) - len(text.lstrip())
        yield self.finding(start, len(text.rstrip()), f"{message[0].upper()}{message[1:]}.")

    bad = (
        Example("I am a hard worker who loves helping people and being part of a team.", Kind.ABOUT),
        Example("Medical student. Interested in many things. Let us connect!", Kind.ABOUT),
        Example(
            "I'm a fourth-year student applying to internal medicine. I am interested in heart failure and teaching.",
            Kind.ABOUT,
        ),
        Example(
            "US citizen IMG in my final year in Dublin. I hope to match into internal medicine and train in a "
            "program that values its people.",
            Kind.ABOUT,
        ),
        Example("American studying in Poland. I care about sepsis and medical education.", Kind.ABOUT),
        Example("I have always been curious. In my free time I cook, hike and play the guitar.", Kind.ABOUT),
    )
    good = (
        Example(
            "I am a US citizen in my final year at a medical school in Galway, applying to internal medicine. I work "
            "on antibiotic stewardship.",
            Kind.ABOUT,
        ),
        Example(
            "Raised in Tampa, medical school in Grenada, internal medicine next. I like hypertension that will not "
            "come down, and teaching first-years.",
            Kind.ABOUT,
        ),
        Example(
            "My goal is to become an internist. Five years in Poland taught me another health system, and I am coming "
            "home to Ohio with an interest in diabetes care.",
            Kind.ABOUT,
        ),
        Example(
            "US-IMG, applying to IM residency. Interested in nephrology and quality improvement.",
            Kind.ABOUT,
        ),
        Example(
            "Future hospitalist, from New Jersey, studying at RCSI in Dublin. I audit handoffs.", Kind.ABOUT
        ),
        "I am a hard worker who loves helping people.",
    )
