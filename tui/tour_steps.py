"""The tour: what each step points at, says and asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Deed(Enum):
    """What the user can be asked to do."""

    READ = "read"
    WALK = "walk"
    FIX = "fix"
    UNDO = "undo"
    PALETTE = "palette"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        title: What it is about.
        says: One or two sentences.
        asks: What to press.
        deed: What ends the step.
        points_at: The part that is pointed at, as a CSS selector; empty for none.
        key: The id of the binding that does it, and its key unless the user has another.
    """

    title: str
    says: str
    asks: str
    deed: Deed = Deed.READ
    points_at: str = ""
    key: tuple[str, str] = ("", "Enter")


STEPS = (
    Step(
        "The score",
        "This is somebody's profile, made up. The line above says what it is worth to a program director who has "
        "twenty seconds, and where the points went.",
        "goes on",
        points_at="#score",
    ),
    Step(
        "The checklist",
        "What programs want to see in a headline and an About: ✔ is met, ◐ is half there, ✘ is missing. Below it "
        "stands what to write next.",
        "goes on",
        points_at="NoteList",
    ),
    Step(
        "A finding",
        "Words that work against you are underlined while you type.",
        "goes to the first one and says why",
        Deed.WALK,
        "#drafts",
        ("desk.next", "F8"),
    ),
    Step(
        "An edit",
        "Some findings carry an edit. A weak headline has better ones on offer, built from what the profile says; "
        "what it does not say stays in brackets, for you to fill.",
        "takes this headline over",
        Deed.FIX,
        "Detail",
        ("desk.fix", "F5"),
    ),
    Step(
        "Back again",
        "See the score. Nothing is decided for you: every edit can be taken back.",
        "brings the old headline back",
        Deed.UNDO,
        "#headline",
        ("draft.undo", "Ctrl+Z"),
    ),
    Step(
        "The palette",
        "Everything else has a name: settings, history, this tour. Type a word of it. Escape closes the palette.",
        "opens it",
        Deed.PALETTE,
        key=("", "Ctrl+P"),
    ),
    Step(
        "The other places",
        "Posts, replies and messages are read the same way, each in its own place: see the top line.",
        "goes to Post, and then asks for your own profile",
        Deed.LEAVE,
        "AppBar",
        ("app.post", "F3"),
    ),
)
