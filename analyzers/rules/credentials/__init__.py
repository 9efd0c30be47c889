"""Titles, credentials and scholarship: what one may call oneself and one's work."""

from analyzers.rule import Rule
from analyzers.rules.credentials.title_ambiguous import TitleAmbiguous

RULES: tuple[type[Rule], ...] = (TitleAmbiguous,)
