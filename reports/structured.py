"""The JSON that other programs rely on. Its fields are a contract: none is renamed or taken away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from analyzers import Analysis, Finding, Identifier, Verdict
from analyzers.profile import Audit, Criterion, Section
from analyzers.rule import Example, Rule
from reports.posts_read import PostsRead
from snippets.about_outline import AboutOutline


def analysis_object(analysis: Analysis, identity: object = None) -> dict[str, Any]:
    """What `preround check --format json` gives for one text."""
    document = analysis.document
    return {
        "id": identity,
        "kind": document.kind.value,
        "platform": document.platform.value,
        "verdict": analysis.verdict.value,
        "findings": [finding_object(finding, document.text) for finding in analysis.findings],
        "length": analysis.length,
        "limit": analysis.limit,
    }


def finding_object(finding: Finding, text: str) -> dict[str, Any]:
    """One finding over this text."""
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": text[finding.start : finding.end],
        "message": finding.message,
        "why": finding.why,
        "source": finding.source,
        "fixes": [
            {"title": fix.title, "start": fix.start, "end": fix.end, "replacement": fix.replacement}
            for fix in finding.fixes
        ],
        "confidence": finding.confidence,
        "evidence": list(finding.evidence),
    }


def identifier_object(identifier: Identifier, text: str) -> dict[str, Any]:
    """One identifier in this text."""
    return {
        "type": identifier.type.value,
        "start": identifier.start,
        "end": identifier.end,
        "text": text[identifier.start : identifier.end],
        "confidence": identifier.confidence,
    }


def redaction_object(
    text: str, redacted: str, identifiers: tuple[Identifier, ...], identity: object = None
) -> dict[str, Any]:
    """What `preround redact --format json` gives for one text."""
    return {
        "id": identity,
        "text": text,
        "redacted": redacted,
        "identifiers": [identifier_object(item, text) for item in identifiers],
    }


def audit_object(
    audit: Audit,
    headlines: Sequence[str],
    identity: object = None,
    outline: AboutOutline | None = None,
    posts: PostsRead | None = None,
) -> dict[str, Any]:
    """What `preround audit --format json` gives for one profile.

    Args:
        audit: What the profile tells.
        headlines: Those we would suggest.
        identity: What the caller knows it by.
        outline: An order for the About.
        posts: What was found in the posts of an export.
    """
    return {
        "id": identity,
        "score": audit.score,
        "parts": [{"label": part.label, "points": part.points, "of": part.of} for part in audit.parts],
        "headline": {**_section_object(audit.headline), "suggestions": list(headlines)},
        "about": {
            **_section_object(audit.about),
            "suggestions": [outline.text] if outline else [],
            "cut": _cut_objects(outline, audit.about.text),
            "abroad_sentences": audit.abroad_sentences,
        },
        **({"bio": _section_object(audit.bio)} if audit.bio else {}),
        **({"career": _section_object(audit.career)} if audit.career else {}),
        **({"posts": _posts_object(posts)} if posts else {}),
    }


def _cut_objects(outline: AboutOutline | None, text: str) -> list[dict[str, Any]]:
    """What could go of an About."""
    return [
        {"start": cut.start, "end": cut.end, "text": text[cut.start : cut.end], "why": cut.why}
        for cut in (outline.cut if outline else ())
    ]


def _posts_object(posts: PostsRead) -> dict[str, Any]:
    return {
        "read": posts.count,
        **{verdict.value: posts.verdicts[verdict] for verdict in Verdict},
        "worst": [
            {**analysis_object(one, one.document.origin), "text": one.document.text} for one in posts.worst
        ],
    }


def _section_object(section: Section) -> dict[str, Any]:
    return {
        "text": section.text,
        "length": section.length,
        "limit": section.limit,
        "criteria": [_criterion_object(criterion, section.text) for criterion in section.criteria],
        "findings": [finding_object(finding, section.text) for finding in section.findings],
    }


def _criterion_object(criterion: Criterion, text: str) -> dict[str, Any]:
    return {
        "id": criterion.id,
        "status": criterion.status.value,
        "evidence": [
            {"start": span.start, "end": span.end, "text": text[span.start : span.end]}
            for span in criterion.evidence
        ],
        "message": criterion.message,
        "suggestion": criterion.suggestion,
    }


def rule_object(rule: Rule) -> dict[str, Any]:
    """What `preround rule --format json` gives for one rule."""
    documentation = rule.documentation
    return {
        "id": rule.id,
        "category": rule.category,
        "severity": rule.severity.value,
        "summary": documentation.summary,
        "looks_for": documentation.looks_for,
        "why": documentation.why,
        "example": documentation.example,
        "instead": documentation.instead,
        "source": documentation.source,
        "bad": [Example.of(example).text for example in rule.bad],
        "good": [Example.of(example).text for example in rule.good],
    }
