"""What a worker has to say or to hand on: it posts, the app does."""

from __future__ import annotations

from dataclasses import dataclass

from textual.message import Message
from textual.notifications import SeverityLevel


@dataclass
class Said(Message):
    """A line for the user; it may hold what a user wrote, so no markup is read in it."""

    text: str
    severity: SeverityLevel = "information"
    timeout: float = 10


@dataclass
class ForTerminal(Message):
    """A text for the terminal's own clipboard (OSC 52)."""

    text: str
