"""The labels that the encoder learns, in the order in which its heads write them."""

from __future__ import annotations

from typing import Final

RISKS: Final = (
    "phi-identifier", "phi-image", "phi-circumstantial", "patient-story", "patient-boundary",
    "patient-derogatory", "stigmatizing-language", "discriminatory", "profanity", "disparagement",
    "incivility", "venting", "intoxication", "sexual-content", "dishonest-unlawful",
    "exam-content", "score-display", "match-rank", "match-soap", "interview-confidential",
    "title-misuse", "title-ambiguous", "credential-overclaim", "research-overclaim", "research-embargo",
    "individual-advice", "misinformation", "undisclosed-promo", "copyright", "partisan-politics",
    "headline-unclear", "about-gaps", "identity-missing", "begging-solicitation", "filler-buzzwords",
    "low-effort-reply", "self-pii",
)  # fmt: skip
"""The category slugs of the rules."""

HEADLINE_CRITERIA: Final = ("identity", "stage", "goal", "clarity")
ABOUT_CRITERIA: Final = ("goal", "interests", "abroad", "focus")
CRITERIA: Final = (
    *(f"headline.{name}" for name in HEADLINE_CRITERIA),
    *(f"about.{name}" for name in ABOUT_CRITERIA),
)
"""The criteria of a profile, by the part of it that they are asked of."""

MOVES: Final = tuple(
    f"move.{name}" for name in ("question", "insight", "evidence", "experience", "appreciation", "resource")
)
"""What a reply does."""

LABELS: Final = (*RISKS, *CRITERIA, *MOVES)

TAGS: Final = ("O", "NAME", "GEOGRAPHIC", "DATE", "OTHER_ID")
"""What a token may be part of; `OTHER_ID` stands for every number and code that points at one person."""

MAX_TOKENS: Final = 256
"""How much of a text is read in one go."""
