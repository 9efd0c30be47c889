"""Titles, credentials and scholarship: what one may call oneself and one's work."""

from analyzers.rule import Rule
from analyzers.rules.credentials.credential_overclaim import CredentialOverclaim
from analyzers.rules.credentials.research_embargo import ResearchEmbargo
from analyzers.rules.credentials.research_overclaim import ResearchOverclaim
from analyzers.rules.credentials.title_ambiguous import TitleAmbiguous
from analyzers.rules.credentials.title_misuse import TitleMisuse

RULES: tuple[type[Rule], ...] = (
    TitleMisuse,
    TitleAmbiguous,
    CredentialOverclaim,
    ResearchOverclaim,
    ResearchEmbargo,
)
