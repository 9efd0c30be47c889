"""Three scripts whose words no author of the library will change."""

from __future__ import annotations

from typing import Any

from snippets.message import Message, message_from

_NAME = {"hint": "Your full name", "example": "Maya Fernandez", "yours": True}
_YEAR = {"hint": "Your year", "example": "fourth-year", "yours": True}
_TABLES: dict[str, dict[str, Any]] = {
    "first-email": {
        "title": "First e-mail to a physician you have not met",
        "moment": "First contact",
        "when": "You have read their work and would like fifteen minutes of advice.",
        "channel": "email",
        "subject": "US citizen IMG, question about {subject_matter}",
        "text": (
            "Dear Dr. {recipient},\n\nI am {name}, a {year} US citizen studying medicine abroad. {what_you_read} "
            "made me think about {subject_matter}.\n\nWould fifteen minutes on the phone be possible?\n\n{name}"
        ),
        "notes": ["One modest ask, with a length, is easier to grant than a vague one."],
        "blanks": {
            "recipient": {"hint": "Their family name", "example": "Okafor"},
            "name": _NAME,
            "year": _YEAR,
            "what_you_read": {"hint": "The paper or talk", "example": "Your 2024 paper on sodium"},
            "subject_matter": {"hint": "In two or three words", "example": "urine sodium"},
        },
    },
    "invitation": {
        "title": "Invitation after a talk",
        "moment": "At a conference",
        "when": "You heard somebody speak and want to stay in touch.",
        "channel": "linkedin-note",
        "text": "Dr. {recipient}, your talk on {talk} changed how I will present. I am {name}, {year} student.",
        "notes": ["A note takes two hundred characters."],
        "blanks": {
            "recipient": {"hint": "Their family name", "example": "Okafor"},
            "talk": {"hint": "What it was on", "example": "handoffs", "default": "handoffs"},
            "name": _NAME,
            "year": _YEAR,
        },
    },
    "thanks-spoken": {
        "title": "Thanks at the end of a rotation",
        "moment": "On a rotation",
        "when": "On the last day, to the attending.",
        "channel": "spoken",
        "text": "Thank you for {what}. I will keep it.",
        "notes": ["Short is remembered."],
        "blanks": {"what": {"hint": "One thing they taught you", "example": "how you open a family meeting"}},
    },
}


def some_scripts() -> tuple[Message, ...]:
    """An e-mail, an invitation note and a spoken word."""
    return tuple(message_from(identity, table) for identity, table in _TABLES.items())
