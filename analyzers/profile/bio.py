"""What the guide asks of a bio on X, Mastodon or Bluesky: a real name, and who you are."""

from __future__ import annotations

import re

from analyzers.profile.criterion import Criterion, Status
from analyzers.profile.headline import Cues, identity, stage_of
from analyzers.reading import Span

_NAME = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs)\.?\s+)?[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}(?:,\s*[A-Z.]{2,6})?"
)
_NAME_IN_TEXT = re.compile(
    r"\b(?:(?:I'm|I am|my name is|this is|hi,? I'm)\s+)?(?P<name>[A-Z][a-z'-]+\s+(?:[A-Z]\.?\s+)?[A-Z][a-zA-Z'-]+)\b"
)
_NOT_NAMES = re.compile(
    r"\b(?:internal|medicine|medical|student|future|aspiring|university|school|college|img|citizen|american|resident|final|year|class|opinions|views|tweets|own|mine|health|care|doctor|med|step|match|life|club|st|saint|new|north|south|los|san|free|open)\b",
    re.IGNORECASE,
)
_MASK = re.compile(
    r"\b(?:anon(?:ymous(?:ly)?)?|pseudonym\w*|burner|throwaway|alt account|parody|not my real name|no names?|guess who|incognito|secret(?:ly)?)\b",
    re.IGNORECASE,
)
_HANDLE_WORDS = re.compile(
    r"\d|[_@]|\b(?:anon|doc|dr|md|med|img|memes?|life|the|student|future|ghost|tired|sleepy)\b", re.IGNORECASE
)


def bio_criteria(text: str, name: str = "") -> tuple[Criterion, ...]:
    """The criteria `name`, `identity` and `stage` of a bio.

    Args:
        text: The bio.
        name: The name shown beside it, where it is known.
    """
    cues = Cues.of(text)
    return (_real_name(cues, name), identity(cues), stage_of(cues))


def hides_its_writer(plain: str) -> re.Match[str] | None:
    """Where a text says that its writer stays unnamed."""
    return _MASK.search(plain)


def names_a_person(plain: str) -> re.Match[str] | None:
    """Where a text gives a first and a last name that stand for its writer."""
    found = (match for match in _NAME_IN_TEXT.finditer(plain) if not _NOT_NAMES.search(match["name"]))
    return next(found, None)


def _real_name(cues: Cues, name: str) -> Criterion:
    shown = name.strip()
    if shown and _NAME.fullmatch(shown) and not _HANDLE_WORDS.search(shown):
        return Criterion("name", Status.MET, (), f"The account shows a name: {shown}.")
    if mask := hides_its_writer(cues.plain):
        return Criterion(
            "name",
            Status.MISSING,
            (_span(mask),),
            "The account says that it stays unnamed.",
            "Use the name on your application: [first name] [last name].",
        )
    if match := names_a_person(cues.plain):
        return Criterion("name", Status.MET, (_span(match, "name"),), f"It names you: {match['name']}.")
    if shown:
        return Criterion(
            "name",
            Status.PARTIAL,
            (),
            f"“{shown}” does not read as a full name.",
            "Show [first name] [last name].",
        )
    return Criterion(
        "name",
        Status.PARTIAL,
        (),
        "The bio itself names nobody; the name field may.",
        "Show [first name] [last name] in the name field.",
    )


def _span(match: re.Match[str], group: str | int = 0) -> Span:
    start, end = match.span(group)
    return Span(start, end)
