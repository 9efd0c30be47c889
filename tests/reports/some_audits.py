"""Audits made by hand: what they hold does not change when rules or the encoder do."""

from __future__ import annotations

from datetime import UTC, datetime

from analyzers.finding import Finding, Fix, Severity
from analyzers.profile import Audit, Criterion, Part, Section, Status
from analyzers.reading import Span
from reports.audit_changes import Earlier, Standing
from reports.audit_report import AuditReport

WHEN = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
HEADLINE = "Passionate about medicine | Future MD"
ABOUT = "I grew up in Dayton and study in the Caribbean.\n\nSaw Mr. Friend at three: worst historian ever."
HOSTILE = (
    "<script>alert(1)</script> & [link](https://example.org) **bold** `code` | \"'\n"
    "# heading\n1. item\n- item\n\x1b[31mred \u202egpj.exe\u202c \ud800 مرحبا أنا طالب طب\n"
    '"><img src=x onerror=alert(2)> {{ 7 * 7 }} &amp; www.example.org a@example.org'
)


def finding(text: str, words: str, severity: Severity = Severity.WARN, rule: str = "a-rule") -> Finding:
    """A finding about these words."""
    start = text.index(words)
    fix = Fix(f"Take out “{words}”", start, start + len(words), "")
    return Finding(
        rule,
        "venting",
        severity,
        start,
        start + len(words),
        f"“{words}” was seen.",
        "Why.",
        "A source.",
        (fix,),
    )


def section(text: str, *findings: Finding, status: Status = Status.PARTIAL, limit: int = 220) -> Section:
    """A section with one criterion, "goal", whose evidence is the first word."""
    first = len(text.split()[0]) if text.split() else 0
    evidence = (Span(0, first, ""),) if first else ()
    criterion = Criterion("goal", status, evidence, "It may aim at something.", "Name it: “[your goal]”.")
    return Section(text, len(text), limit, None, (criterion,), findings)


def report(
    headline: str = HEADLINE, about: str = ABOUT, source: str = "profile.txt", *, since: bool = False
) -> AuditReport:
    """A report with findings in both texts."""
    words = headline.split()
    in_headline = [finding(headline, words[0], Severity.INFO, "b-rule")] if words else []
    in_about = [
        finding(about, about[-9:], Severity.BLOCK),
        finding(about, about[:5], Severity.WARN),
    ]
    audit = Audit(
        score=28,
        parts=(
            Part("headline: goal", 24, 50),
            Part("about: goal", 24, 50),
            Part("about: venting", -15, 0),
            Part("about: venting", -5, 0),
        ),
        headline=section(headline, *in_headline),
        about=section(about, *in_about, status=Status.MISSING, limit=2600),
        abroad_sentences=1,
    )
    standing = Standing(40, {"headline: goal": "missing"}, {"about: promotion": 1}, {"headline": "0" * 16})
    earlier = Earlier(datetime(2026, 10, 3, tzinfo=UTC), standing)
    return AuditReport(audit, [f"{headline[:20]} [your year]"], source, WHEN, earlier if since else None)
