"""Text in, findings out. `analyze(document)` is the one door; nothing here knows a terminal or a network."""

from analyzers.document import Document, Kind, Platform
from analyzers.engine import Analysis, analyze
from analyzers.finding import Finding, Fix, Severity, Verdict, apply_fixes
from analyzers.identifier import Identifier, IdentifierType

__all__ = [
    "Analysis",
    "Document",
    "Finding",
    "Fix",
    "Identifier",
    "IdentifierType",
    "Kind",
    "Platform",
    "Severity",
    "Verdict",
    "analyze",
    "apply_fixes",
]
