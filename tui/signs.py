"""A glyph, a word and a colour for everything the screen says: never the colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from analyzers.finding import Severity, Verdict


@dataclass(frozen=True, slots=True)
class Sign:
    """How one state looks: a glyph of one cell, a word, a theme colour and a class name."""

    glyph: str
    word: str
    colour: str

    @property
    def content(self) -> Content:
        """Glyph and word, coloured."""
        return Content.styled(f"{self.glyph} {self.word}", self.colour)


SEVERITIES = {
    Severity.INFO: Sign("●", "info", "$text-primary"),
    Severity.WARN: Sign("▲", "warn", "$text-warning"),
    Severity.BLOCK: Sign("■", "block", "$text-error bold"),
}
VERDICTS = {
    Verdict.CLEAR: Sign("✔", "CLEAR", "-clear"),
    Verdict.REVISE: Sign("▲", "REVISE", "-revise"),
    Verdict.BLOCK: Sign("■", "BLOCK", "-block"),
}
READING = Sign("…", "READING", "-none")
EMPTY = Sign("○", "EMPTY", "-none")
UNREAD = Sign("?", "UNREAD", "-revise")
CRITERIA = {
    "met": Sign("✔", "met", "$text-success"),
    "partial": Sign("◐", "partial", "$text-warning"),
    "missing": Sign("✘", "missing", "$text-error"),
}
WEAK = Sign("◇", "weak", "$text-warning")
OFFER = Sign("»", "try", "$text-secondary")
ANSWERED = Sign("✔", "answered", "$text-success")
