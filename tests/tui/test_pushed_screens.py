"""A screen over a place is left once and from the front, whatever keys come in a burst and whatever lies over it."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event

import pytest

from sources.profile_document import ImportedProfile
from tests.tui.test_profile import opened
from tests.tui.test_profile_suggestions import ABOUT, written
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.screens import import_profile
from tui.screens.drafts import DraftsScreen
from tui.screens.help import HelpScreen
from tui.screens.import_profile import ImportScreen
from tui.screens.post import PostScreen
from tui.screens.profile import ProfileScreen
from tui.screens.suggested import SuggestedScreen
from tui.widgets.draft_area import DraftArea, HeadlineArea
from tui.widgets.line_input import LineInput

pytestmark = pytest.mark.usefixtures("rules")
ANA = ImportedProfile("Ana Rivera", "Fourth-year medical student", "An About.")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Event:
    """Reading an import takes until this is set."""
    ready = Event()

    def read(path: Path) -> ImportScreen.Read:
        ready.wait(30)
        return ImportScreen.Read(path, ANA)

    monkeypatch.setattr(import_profile, "read_import", read)
    return ready


async def importing(pilot: AppPilot) -> ImportScreen:
    await opened(pilot)
    await pilot.press("ctrl+o")
    await until(pilot, lambda: isinstance(pilot.app.screen, ImportScreen))
    screen = pilot.app.screen
    assert isinstance(screen, ImportScreen)
    screen.query_one(LineInput).value = "ana.zip"
    return screen


async def test_enter_again_reads_no_second_time(app: PreroundApp, slow: Event) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await importing(pilot)
        await pilot.press("enter", "enter", "enter")
        slow.set()
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen))
        await until(pilot, lambda: app.screen.query_one(HeadlineArea).text == ANA.headline)


async def test_an_import_that_ends_under_the_palette_waits_for_its_turn(
    app: PreroundApp, slow: Event
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await importing(pilot)
        await pilot.press("enter", "ctrl+p")
        await until(pilot, lambda: app.screen is not screen)
        slow.set()
        await pilot.pause(0.5)
        assert screen in app.screen_stack
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, ProfileScreen))
        await until(pilot, lambda: app.screen.query_one(HeadlineArea).text == ANA.headline)


async def test_a_suggestion_is_taken_once_however_often_enter_is_pressed(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        profile = await written(pilot)
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(app.screen, SuggestedScreen))
        screen = app.screen
        assert isinstance(screen, SuggestedScreen)
        for _ in range(3):
            screen.action_take()
        await until(pilot, lambda: app.screen is profile)
        assert app.screen_stack[-1] is profile


async def test_a_draft_is_opened_once(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        desk(pilot).query_one("#draft", DraftArea).insert("one")
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        await pilot.press("ctrl+o")
        await until(pilot, lambda: isinstance(app.screen, DraftsScreen))
        screen = app.screen
        assert isinstance(screen, DraftsScreen)
        for _ in range(3):
            screen.dismiss(None)
        await until(pilot, lambda: isinstance(app.screen, PostScreen))


async def test_help_over_help_over_nothing(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))
        await pilot.press("escape", "escape", "escape")
        await until(pilot, lambda: isinstance(app.screen, PostScreen))


async def test_suggestions_wait_for_the_words_that_stand_there(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        profile = await written(pilot)
        about = profile.query_one("#about", DraftArea)
        about.insert(" I keep bees in Galway.")
        profile.action_suggest()
        await until(pilot, lambda: isinstance(app.screen, SuggestedScreen))
        screen = app.screen
        assert isinstance(screen, SuggestedScreen)
        assert all("bees" in offer.text for offer in screen.offers if offer.area == "about")


async def test_a_text_made_from_older_words_replaces_nothing(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        profile = await written(pilot)
        await until(pilot, lambda: not profile.reading.busy)
        index = next(
            n for n, note in enumerate(profile.notes) if note.area == "about" and note.replacement is not None
        )
        profile.choose(index)
        about = profile.query_one("#about", DraftArea)
        about.insert("Zebras. ")
        profile.action_apply(0)
        assert about.text == f"Zebras. {ABOUT}" or about.text == f"{ABOUT}Zebras. "
        await until(pilot, lambda: any("The words changed" in one.message for one in app._notifications))


async def test_what_was_pasted_a_moment_before_leaving_is_saved(home: Path) -> None:
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        from textual.events import Paste

        app.post_message(Paste("A long story. " * 500))
        await pilot.press("ctrl+q")
    saved = [path.read_text(encoding="utf-8") for path in (home / "drafts" / "post").glob("*.json")]
    assert len(saved) == 1
    assert "A long story. A long story." in saved[0]


def test_a_pipe_is_no_profile(tmp_path: Path) -> None:
    os.mkfifo(pipe := tmp_path / "pipe")
    read = import_profile.read_import(pipe)
    assert read.profile is None
    assert "neither a file nor a folder" in read.error
