"""The one interface of a rule. Its docstring is its documentation; its examples stand beside it."""

from __future__ import annotations

import inspect
import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import ClassVar, Literal

from analyzers.document import Kind, Platform
from analyzers.finding import Finding, Fix, Severity
from analyzers.needles import may_stand
from analyzers.reading import Context, Reading, lowered

Scope = Literal["paragraph", "document"]


@dataclass(frozen=True, slots=True)
class Example:
    """A text that a rule should (bad) or should not (good) speak about, where it would appear."""

    text: str
    kind: Kind = Kind.POST
    platform: Platform = Platform.LINKEDIN

    @classmethod
    def of(cls, example: str | Example) -> Example:
        """The example itself, or a plain string as a LinkedIn post."""
        return cls(example) if isinstance(example, str) else example


@dataclass(frozen=True, slots=True)
class Documentation:
    """The parts of a rule's docstring."""

    summary: str
    looks_for: str
    why: str
    example: str
    instead: str
    source: str

    SECTIONS: ClassVar = {
        "What it looks for": "looks_for",
        "Why it matters": "why",
        "Example": "example",
        "Instead": "instead",
        "Source": "source",
    }

    @classmethod
    def parse(cls, docstring: str) -> Documentation:
        """The documentation in a docstring made of a summary and the five sections.

        Raises:
            ValueError: A section is missing.
        """
        parts = re.split(rf"^({'|'.join(cls.SECTIONS)}):\n", inspect.cleandoc(docstring), flags=re.MULTILINE)
        sections = {cls.SECTIONS[name]: body for name, body in zip(parts[1::2], parts[2::2], strict=True)}
        if missing := set(cls.SECTIONS.values()) - sections.keys():
            raise ValueError(f"rule documentation lacks {', '.join(sorted(missing))}")
        bodies = {name: " ".join(inspect.cleandoc(body).split()) for name, body in sections.items()}
        return cls(summary=" ".join(parts[0].split()), **bodies)


class Rule(ABC):
    """A thing to look for.

    A rule of scope "paragraph" sees one paragraph at a time and its findings are cached with it; one of
    scope "document" sees the whole text. Spans are those of the reading it was given.
    """

    id: ClassVar[str]
    category: ClassVar[str]
    severity: ClassVar[Severity]
    scope: ClassVar[Scope] = "paragraph"
    bad: ClassVar[tuple[str | Example, ...]]
    good: ClassVar[tuple[str | Example, ...]]

    @abstractmethod
    def find(self, reading: Reading) -> Iterator[Finding]:
        """What this rule has to say about the text."""

    @cached_property
    def documentation(self) -> Documentation:
        """The rule's docstring, in its parts."""
        return Documentation.parse(type(self).__doc__ or "")

    def finding(
        self,
        start: int,
        end: int,
        message: str,
        *,
        severity: Severity | None = None,
        confidence: float = 0.9,
        fixes: Iterable[Fix] = (),
        evidence: Iterable[str] = (),
    ) -> Finding:
        """A finding in this rule's name; why and source come from its documentation."""
        return Finding(
            rule=self.id,
            category=self.category,
            severity=severity or self.severity,
            start=start,
            end=end,
            message=message,
            why=self.documentation.why,
            source=self.documentation.source,
            fixes=tuple(fixes),
            confidence=confidence,
            evidence=tuple(evidence),
        )


@dataclass(frozen=True)
class Pattern:
    """A regular expression with what to say when it matches.

    Attributes:
        expression: A verbose, case-insensitive expression. The group `span`, where there is one, is what
            gets marked; otherwise the whole match. Keep every repetition bounded: texts are long.
        message: One sentence; `{span}` stands for the marked words.
        severity: Where it differs from the rule's own.
        confidence: 0 to 1; below 0.5 it speaks only together with other evidence.
        unless: An expression that, found in the same sentence, silences this pattern.
        replacement: What the marked words could become, where an edit is on offer.
    """

    expression: str
    message: str
    severity: Severity | None = None
    confidence: float = 0.9
    unless: str | None = None
    replacement: str | None = None
    kinds: frozenset[Kind] = field(default_factory=lambda: frozenset(Kind))

    def matches(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """The spans that this pattern marks in the reading."""
        low = lowered(reading.plain)
        if reading.frame.kind not in self.kinds or not may_stand(low, 0, len(low), self.expression):
            return
        for match in reading.search(compiled(self.expression)):
            if self.unless and compiled(self.unless).search(reading.around(match.start())):
                continue
            yield match.span("span" if "span" in match.re.groupindex and match["span"] is not None else 0)


class PatternRule(Rule):
    """A rule made of patterns.

    The contexts named in `exempt` silence a match inside them; those in `exempt_anywhere` silence the rule
    for the whole document.
    """

    patterns: ClassVar[tuple[Pattern, ...]]
    exempt: ClassVar[frozenset[Context]] = frozenset({Context.MENTION, Context.GUIDANCE})
    exempt_anywhere: ClassVar[frozenset[Context]] = frozenset({Context.FICTION})

    def find(self, reading: Reading) -> Iterator[Finding]:
        """A finding for every match that no context excuses."""
        if reading.has(*self.exempt_anywhere):
            return
        for pattern in self.patterns:
            for start, end in pattern.matches(reading):
                if not reading.inside(self.exempt, start, end):
                    yield self.found(reading, pattern, start, end)

    def found(self, reading: Reading, pattern: Pattern, start: int, end: int) -> Finding:
        """The finding for one match."""
        fixes = []
        if pattern.replacement is not None:
            title = f"Replace by “{pattern.replacement}”" if pattern.replacement else "Take it out"
            fixes.append(Fix(title, start, end, pattern.replacement))
        return self.finding(
            start,
            end,
            pattern.message.replace("{span}", reading.text[start:end]),
            severity=pattern.severity,
            confidence=pattern.confidence,
            fixes=fixes,
        )


@cache
def compiled(expression: str) -> re.Pattern[str]:
    """A verbose, case-insensitive expression, compiled once."""
    return re.compile(expression, re.VERBOSE | re.IGNORECASE)
