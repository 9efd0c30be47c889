"""An audit as one page for a mentor: no script, no network, readable without colour, two sheets of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from analyzers.finding import Finding, Severity
from analyzers.profile import Section, Status
from reports.audit_points import Points, cost_of_findings, points_of
from reports.audit_report import AuditReport, before_the_cut, day, evidence_of
from reports.marked_pieces import Piece, on_the_whole, pieces
from reports.score_line import score_line
from reports.shown import shown
from reports.signs import SEVERITY_GLYPHS, STATUS_GLYPHS
from snippets.about_outline import AboutOutline


@dataclass(frozen=True, slots=True)
class _Told:
    """A finding on the page; reason and source are told once a rule."""

    finding: Finding
    number: int
    in_full: bool
    about_all: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """A section on the page."""

    id: str
    name: str
    section: Section
    points: Points
    pieces: Sequence[Piece]
    about_all: Sequence[int]
    findings: Sequence[_Told]
    suggestions: Sequence[str]
    cut: str
    outline: AboutOutline | None


def audit_page(report: AuditReport) -> str:
    """The page, whole: style included, every word of the user's escaped.

    Its content policy lets a browser load nothing and run nothing, whatever a text may hold.
    """
    return _template().render(
        report=report,
        audit=report.audit,
        changes=report.changes(),
        cost=cost_of_findings(report.audit),
        day=day,
        line=score_line(report.scores),
        posts=report.posts,
        sections=list(_parts(report)),
        # no word of a user's ever enters the style
        style=Markup(_data("audit_html.css")),  # noqa: S704
        version=version("preround"),
    )


def _parts(report: AuditReport) -> Iterator[_Part]:
    told: set[str] = set()
    for name, section in report.sections():
        whole = on_the_whole(section.text, section.findings)
        findings = []
        for number, finding in enumerate(section.findings, start=1):
            findings.append(_Told(finding, number, finding.rule not in told, number in whole))
            told.add(finding.rule)
        yield _Part(
            id=name.lower(),
            name=name,
            section=section,
            points=points_of(report.audit, name.lower(), section.findings),
            pieces=list(pieces(section.text, section.findings)),
            about_all=whole,
            findings=findings,
            suggestions=report.headlines if name == "Headline" else (),
            cut=before_the_cut(name, section),
            outline=report.outline if name == "About" else None,
        )


def _glyph(sign: Severity | Status) -> str:
    return SEVERITY_GLYPHS[sign] if isinstance(sign, Severity) else STATUS_GLYPHS[sign]


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(evidence=evidence_of, glyph=_glyph, shown=shown)
    return environment.from_string(_data("audit_html.jinja"))


def _data(name: str) -> str:
    return files("reports").joinpath(name).read_text(encoding="utf-8")
