"""A glyph for every status and severity, beside its word: written reports say nothing by colour alone."""

from __future__ import annotations

from analyzers.finding import Severity
from analyzers.profile import Status

SEVERITY_GLYPHS = {Severity.BLOCK: "✖", Severity.WARN: "▲", Severity.INFO: "•"}
STATUS_GLYPHS = {Status.MET: "✔", Status.PARTIAL: "◐", Status.MISSING: "✘"}
