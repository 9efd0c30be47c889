"""What people see: every place and dialog of the app, with the same things in it each time."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from textual.screen import Screen
from textual.widgets import Input, OptionList, TextArea

from analyzers.career import Career, Position
from analyzers.document import Platform
from analyzers.finding import Verdict
from analyzers.profile import Audit, Section
from snippets import library
from snippets.reply.frames import Move
from snippets.reply.suggest import Suggestion
from snippets.topic import Source
from tests.tui.some_scripts import some_scripts
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.fresh_posts import FreshPost
from tui.history import History, line_of
from tui.kept_posts import Kept, save_kept
from tui.kept_state import keep_state
from tui.marks import Mark
from tui.offers import Offers
from tui.screens import reply
from tui.screens.radar import RadarScreen
from tui.widgets.suggestion_list import SuggestionList
from tui.written_profile import WrittenProfile

POST = "Some forbidden words, and a frequent flyer came in.\n\n" + "The ward was quiet that night. " * 12
HEADLINE = "US citizen IMG | frequent flyer of the library | Aspiring internist"
ABOUT = "I am applying to internal medicine in the 2027 Match.\n\nForbidden words stand here, to be seen."
CAREER = Career(positions=(Position("Volunteer", "Bayfront Clinic", "2025-01", "2024-01"),))
PEARL = "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose."
ANSWER = "What spot urine sodium makes a frequent flyer of you?"
SEPSIS = "How do you choose fluids in the first hour of sepsis? I would like to hear what made you change."
_SOME = timedelta(minutes=20)  # so that no age turns while a picture is taken


def furnish(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Puts three scripts, two replies, three drafts, two fresh posts and a history there."""
    patch.setattr(library, "all_messages", some_scripts)
    patch.setattr(reply, "offers_for", _offers)
    patch.setattr(TextArea, "cursor_blink", False)
    patch.setattr(Input, "cursor_blink", False)
    keep_state(home, profile_name="Ana Rivera")
    _put_drafts(home)
    _put_fresh_posts(home)
    history = History(home / "history.sqlite3")
    section = Section("text", 4, 220, None, (), ())
    first = datetime(2026, 11, 20, 9, 30).astimezone()
    for day, score in enumerate((40, 55, 80)):
        history.add(
            replace(Audit(40, (), section, section, 0), score=score),
            "Rivera.zip",
            line_of("Ana Rivera", home),
            first + timedelta(days=day),
        )
    (home / "config.toml").write_text('[radar]\ntags = ["MedEd"]\ninstances = ["example.social"]\n')


def _put_drafts(home: Path) -> None:
    folder = home / "drafts" / "post"
    folder.mkdir(parents=True)
    for name, text, hours, said in (
        ("20261101-000001-aaaa", POST, 2, Verdict.BLOCK),
        ("20261101-000002-bbbb", "A frequent flyer came in.", 5, Verdict.REVISE),
        ("20261101-000003-cccc", "What I learned on nights", 50, Verdict.CLEAR),
    ):
        path = folder / f"{name}.json"
        fields = {"text": text, "kind": "post", "platform": "linkedin", "verdict": said.value}
        path.write_text(json.dumps(fields), encoding="utf-8")
        then = time.time() - hours * 3600 - _SOME.total_seconds()
        os.utime(path, (then, then))
    fields = WrittenProfile(HEADLINE, ABOUT, CAREER).fields
    (home / "drafts" / "profile.json").write_text(json.dumps(fields), encoding="utf-8")
    fields = {"theirs": PEARL, "text": ANSWER, "platform": "mastodon"}
    (home / "drafts" / "reply.json").write_text(json.dumps(fields), encoding="utf-8")
    fields = {"script": "first-email", "first-email.recipient": "Okafor"}
    fields["first-email.subject_matter"] = "forbidden words"
    (home / "drafts" / "scripts.json").write_text(json.dumps(fields), encoding="utf-8")


def _put_fresh_posts(home: Path) -> None:
    now = datetime.now(UTC)
    posts = tuple(
        FreshPost(
            url=f"https://example.social/@a{hours}/{hours}",
            author=author,
            text=text,
            posted=now - timedelta(hours=hours) - _SOME,
            replies=hours,
            tags=("MedEd",),
            instance="example.social",
            score=1.0 / hours,
            why=why,
            topics=("Sepsis",),
        )
        for hours, author, text, why in (
            (2, "Ana Rivera", PEARL, "teaches: heart failure"),
            (3, "Ben Okafor", SEPSIS, "asks: sepsis"),
        )
    )
    save_kept(Kept(posts, now - _SOME, (posts[1].url,)), home)


def _offers(text: str, _platform: Platform, _year: str = "") -> Offers:
    source = Source("Sodium in urine", 2024, "https://doi.org/10.1000/none", "A journal", "trial")
    suggestions = tuple(
        Suggestion(words, (Move.QUESTION, Move.EVIDENCE), (), (source,), len(words), 500, Verdict.CLEAR)
        for words in (
            "What spot urine sodium makes you double the dose?",
            "Thank you: the two hours were new to me. Do you check again after the second dose?",
        )
    )
    start = text.find("urine sodium")
    marks = (Mark(start, start + 12, "named", "A reply can take this up."),) if start >= 0 else ()
    return Offers(suggestions, "", "Heart failure · teaching", marks) if text else Offers((), "None yet.")


# The scenes: each is walked to by keys, and waits until all is there.


async def _post(pilot: AppPilot) -> None:
    await until(pilot, lambda: verdict(pilot) == "BLOCK")
    await pilot.press("ctrl+home")


async def _profile(pilot: AppPilot) -> None:
    await _go(pilot, "f2", "profile")
    await until(pilot, lambda: verdict(pilot) == "BLOCK")


async def _reply(pilot: AppPilot) -> None:
    await _go(pilot, "f4", "reply")
    await until(pilot, lambda: verdict(pilot) == "REVISE")
    await until(pilot, lambda: pilot.app.screen.query_one(SuggestionList).suggestions)


async def _replies(pilot: AppPilot) -> None:
    await _reply(pilot)
    await pilot.press("f6")
    await until(pilot, lambda: isinstance(pilot.app.screen.focused, SuggestionList))


async def _scripts(pilot: AppPilot) -> None:
    await _go(pilot, "f7", "scripts")
    await until(pilot, lambda: verdict(pilot) == "BLOCK")


async def _filling(pilot: AppPilot) -> None:
    await _scripts(pilot)
    await pilot.press("f6")


async def _radar(pilot: AppPilot) -> None:
    await pilot.press("f10")
    await until(pilot, lambda: isinstance(pilot.app.screen, RadarScreen) and pilot.app.screen.chosen)


async def _help(pilot: AppPilot) -> None:
    await _opened(pilot, "f1", "HelpScreen")


async def _drafts(pilot: AppPilot) -> None:
    await _opened(pilot, "ctrl+o", "DraftsScreen")
    await until(pilot, lambda: len(pilot.app.screen.query_one(OptionList).options) == 3)


async def _preview(pilot: AppPilot) -> None:
    await _opened(pilot, "ctrl+r", "PreviewScreen")
    await until(pilot, lambda: str(pilot.app.screen.query_one("#shown").render()))


async def _settings(pilot: AppPilot) -> None:
    await _post(pilot)
    pilot.app.action_settings()  # type: ignore[attr-defined]
    await until(pilot, lambda: _named(pilot.app.screen, "SettingsScreen") and pilot.app.screen.focused)


async def _history(pilot: AppPilot) -> None:
    await _post(pilot)
    pilot.app.action_history()  # type: ignore[attr-defined]
    await until(pilot, lambda: getattr(pilot.app.screen, "rows", ()))


async def _tour(pilot: AppPilot) -> None:
    await _post(pilot)
    pilot.app.action_tour()  # type: ignore[attr-defined]
    await until(pilot, lambda: _named(pilot.app.screen, "TourScreen") and pilot.app.screen.is_mounted)
    await until(pilot, lambda: getattr(pilot.app.screen, "notes", ()))


async def _import(pilot: AppPilot) -> None:
    await _profile(pilot)
    await pilot.press("ctrl+o")
    await until(pilot, lambda: _named(pilot.app.screen, "ImportScreen"))


async def _suggested(pilot: AppPilot) -> None:
    await _profile(pilot)
    await pilot.press("tab", "f6")
    await until(pilot, lambda: _named(pilot.app.screen, "SuggestedScreen"))


async def _score(pilot: AppPilot) -> None:
    await _profile(pilot)
    await pilot.press("ctrl+r")
    await until(pilot, lambda: _named(pilot.app.screen, "ScoreScreen"))


async def _go(pilot: AppPilot, key: str, noun: str) -> None:
    await _post(pilot)
    await pilot.press(key)
    await until(pilot, lambda: desk(pilot).noun == noun)


async def _opened(pilot: AppPilot, key: str, name: str) -> None:
    await _post(pilot)
    await pilot.press(key)
    await until(pilot, lambda: _named(pilot.app.screen, name))


def _named(screen: Screen[object], name: str) -> bool:
    return type(screen).__name__ == name


SCENES: dict[str, Callable[[AppPilot], Awaitable[None]]] = {
    "profile": _profile,
    "post": _post,
    "reply": _reply,
    "replies": _replies,
    "scripts": _scripts,
    "filling": _filling,
    "radar": _radar,
    "help": _help,
    "drafts": _drafts,
    "preview": _preview,
    "settings": _settings,
    "history": _history,
    "tour": _tour,
    "import": _import,
    "suggested": _suggested,
    "score": _score,
}
PLACES = ("profile", "post", "reply", "scripts", "radar")
