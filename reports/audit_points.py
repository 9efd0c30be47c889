"""The parts of a score, each put back to the criterion or finding that it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from analyzers.finding import Finding, Severity
from analyzers.profile import Audit, Part


@dataclass(frozen=True, slots=True)
class Points:
    """The points of one section.

    Attributes:
        parts: What each criterion gives, by its id; empty for a section that is not scored.
        costs: What each finding that costs something takes away, by its number from 1.
    """

    parts: Mapping[str, Part]
    costs: Mapping[int, int]

    @property
    def earned(self) -> Part | None:
        """What the criteria give together; None for a section that is not scored."""
        if not self.parts:
            return None
        return Part(
            "", sum(part.points for part in self.parts.values()), sum(part.of for part in self.parts.values())
        )


def points_of(audit: Audit, section: str, findings: Sequence[Finding]) -> Points:
    """The points of the section called `headline`, `about` or `bio`, which has these findings."""
    costs = iter([-part.points for part in audit.parts if not part.of and _section(part) == section])
    return Points(
        parts={_label(part): part for part in audit.parts if part.of and _section(part) == section},
        costs={
            number: next(costs, 0)  # the parts name findings in their order
            for number, finding in enumerate(findings, start=1)
            if finding.severity > Severity.INFO
        },
    )


def cost_of_findings(audit: Audit) -> int:
    """What all findings take away together."""
    return -sum(part.points for part in audit.parts if not part.of)


def _section(part: Part) -> str:
    return part.label.partition(": ")[0]


def _label(part: Part) -> str:
    return part.label.partition(": ")[2]
