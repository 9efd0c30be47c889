"""The profile audit: what a headline, an About and a bio tell a program director."""

from analyzers.profile.about import about_criteria
from analyzers.profile.abroad_heard import count_abroad_sentences
from analyzers.profile.audit import Audit, Part, Profile, Section, audit
from analyzers.profile.bio import bio_criteria
from analyzers.profile.criterion import Criterion, Status, unmet
from analyzers.profile.headline import headline_criteria

__all__ = [
    "Audit",
    "Criterion",
    "Part",
    "Profile",
    "Section",
    "Status",
    "about_criteria",
    "audit",
    "bio_criteria",
    "count_abroad_sentences",
    "headline_criteria",
    "unmet",
]
