"""Text in, findings out. `analyze(document)` is the one door; nothing here knows a terminal or a network.

The engine with its rules is loaded when it is first asked for, so that an app can draw before that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from analyzers.document import Document, Kind, Platform
from analyzers.finding import Finding, Fix, Severity, Verdict, apply_fixes
from analyzers.identifier import Identifier, IdentifierType

if TYPE_CHECKING:
    from analyzers.engine import Analysis, analyze

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


def __getattr__(name: str) -> Any:
    if name in {"Analysis", "analyze"}:
        from analyzers import engine

        return getattr(engine, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
