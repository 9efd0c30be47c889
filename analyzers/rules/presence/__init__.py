"""Presence: how a profile and a reply represent their writer."""

from analyzers.rule import Rule
from analyzers.rules.presence.about_gaps import AboutGaps
from analyzers.rules.presence.begging_implied import BeggingImplied
from analyzers.rules.presence.begging_solicitation import BeggingSolicitation
from analyzers.rules.presence.filler_buzzwords import FillerBuzzwords
from analyzers.rules.presence.headline_unclear import HeadlineUnclear
from analyzers.rules.presence.identity_missing import IdentityMissing
from analyzers.rules.presence.low_effort_reply import LowEffortReply
from analyzers.rules.presence.self_pii import SelfPii

RULES: tuple[type[Rule], ...] = (
    HeadlineUnclear,
    AboutGaps,
    IdentityMissing,
    BeggingSolicitation,
    BeggingImplied,
    FillerBuzzwords,
    LowEffortReply,
    SelfPii,
)
