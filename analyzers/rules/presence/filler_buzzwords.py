"""Stock phrases that could stand in anybody's profile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analyzers.document import Kind
from analyzers.finding import Finding, Fix, Severity
from analyzers.profile.filler import find_filler, find_thin
from analyzers.reading import Context, Reading, Span
from analyzers.rule import Example, Rule

_THIN_IN_PROFILE = {Kind.HEADLINE: 2, Kind.BIO: 2, Kind.ABOUT: 4}
_THIN_WEIGHT = 0.35
_POST_STACK = 3.0
_POST_WORDS_EACH = 22
_SEGMENT_BEFORE = re.compile(r"(?:^|[|•·])\s*$")
_SEGMENT_AFTER = re.compile(r"\s*(?:[|•·]\s*|$)")


class FillerBuzzwords(Rule):
    """Words that could stand in anybody's profile and so say nothing about yours.

    What it looks for:
        “Passionate”, “results-driven”, “hard-working team player”, “lifelong learner”, “make a difference” in a
        headline, About or bio; in a post only a dense stack of them.
    Why it matters:
        Such words take the room of facts: a year, a project, a question you work on. Readers skip them.
    Example:
        Passionate, results-driven future physician
    Instead:
        Fourth-year medical student auditing discharge medication lists
    Source:
        The guide to networking for US citizen IMGs (a clear headline, a focused About); a matter of style.
    """

    id = "filler-buzzwords"
    category = "filler-buzzwords"
    severity = Severity.INFO
    scope = "document"

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for each stock phrase of a profile; one for the stack in a post."""
        filler = [span for span in find_filler(reading.plain) if self._said(reading, span)]
        thin = [span for span in find_thin(reading.plain) if self._said(reading, span)]
        thin = [span for span in thin if not any(span.start < o.end and o.start < span.end for o in filler)]
        if reading.frame.kind.is_profile:
            yield from self._in_profile(reading, filler, thin)
        else:
            yield from self._in_post(reading, filler, thin)

    def _in_profile(self, reading: Reading, filler: list[Span], thin: list[Span]) -> Iterator[Finding]:
        for span in filler:
            words = reading.text[span.start : span.end].strip()
            yield self.finding(
                span.start,
                span.end,
                f"“{words}” could stand in anybody's profile.",
                fixes=_removal(reading, span),
            )
        kinds = {reading.plain[span.start : span.end].lower() for span in thin}
        if not filler and len(kinds) >= _THIN_IN_PROFILE[reading.frame.kind]:
            listed = ", ".join(reading.text[span.start : span.end] for span in thin[:4])
            yield self.finding(
                thin[0].start,
                thin[-1].end,
                f"Together these words stand for facts: {listed}.",
                confidence=0.6,
            )

    def _in_post(self, reading: Reading, filler: list[Span], thin: list[Span]) -> Iterator[Finding]:
        weight = len(filler) + _THIN_WEIGHT * len(thin)
        words = len(reading.plain.split())
        if len(filler) >= 2 and weight >= _POST_STACK and words <= _POST_WORDS_EACH * weight:
            yield self.finding(
                filler[0].start,
                filler[-1].end,
                f"{len(filler) + len(thin)} stock phrases stand close together; one fact would say more.",
                confidence=0.7,
            )

    def _said(self, reading: Reading, span: Span) -> bool:
        excused = {Context.MENTION, Context.GUIDANCE, Context.QUOTED}
        if reading.frame.kind.is_profile:
            excused = {Context.MENTION, Context.QUOTED}
        return not reading.inside(excused, span.start, span.end)

    bad = (
        Example("Passionate, results-driven future physician", Kind.HEADLINE),
        Example("US-IMG | MS4 | Hard-working team player | Lifelong learner", Kind.HEADLINE),
        Example(
            "I am a dedicated and motivated medical student with a proven track record of excellence.",
            Kind.ABOUT,
        ),
        Example("Making a difference, one patient at a time. Go-getter.", Kind.BIO),
        Example("Compassionate, resilient, committed.", Kind.BIO),
        "I thrive in fast-paced environments, think outside the box and give 110%. As a lifelong learner and a "
        "results-driven team player I am ready to change the world.",
    )
    good = (
        Example("US citizen IMG | Fourth-year medical student | Internal medicine", Kind.HEADLINE),
        Example("I audit insulin orders and teach first-years to read ECGs.", Kind.ABOUT),
        Example("Final-year student in Cork. Committed to internal medicine.", Kind.BIO),
        "Our residents made a difference in 30-day readmissions: 18% to 12%.",
        "Take “passionate” and “results-driven” out of your headline and write your year instead.",
        "I am grateful to the nurses who taught me how a good handover sounds.",
        "I never gave up on learning Polish, and last week a patient laughed at my joke.",
    )


def _removal(reading: Reading, span: Span) -> list[Fix]:
    """An edit that takes the phrase out, where it is a segment of its own between separators."""
    before = _SEGMENT_BEFORE.search(reading.plain, 0, span.start)
    after = _SEGMENT_AFTER.match(reading.plain, span.end)
    if before is None or after is None:
        return []
    start = span.start if after[0].strip() else before.start()
    end = after.end()
    return [] if end - start >= len(reading.plain.strip()) else [Fix("Take it out", start, end, "")]
