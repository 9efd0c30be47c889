"""Stories of a profile: checked, suggested, taken over."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.screens.profile import ProfileScreen
from tui.widgets.draft_area import DraftArea, HeadlineArea
from tui.widgets.note_list import NoteList

pytestmark = pytest.mark.usefixtures("rules")


async def opened(pilot: AppPilot) -> ProfileScreen:
    await pilot.press("f2")
    await until(pilot, lambda: isinstance(pilot.app.screen, ProfileScreen) and pilot.app.screen.notes)
    screen = desk(pilot)
    assert isinstance(screen, ProfileScreen)
    return screen


def note_index(screen: ProfileScreen, part: str) -> int:
    return next(index for index, note in enumerate(screen.notes) if part in note.key)


async def test_an_empty_profile_shows_what_is_asked(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert verdict(pilot) == "EMPTY"
        words = {note.sign.word for note in screen.notes}
        assert "missing" in words
        assert "Score" in str(screen.query_one("#score").render())


async def test_a_good_headline_is_met(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        headline = screen.query_one(HeadlineArea)
        headline.insert("Fourth-year medical student | US citizen IMG | Internal medicine applicant")
        await until(
            pilot, lambda: screen.notes[note_index(screen, "headline criterion identity")].sign.word == "met"
        )


async def test_findings_are_marked_in_both_parts(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        for name in ("headline", "about"):
            screen.query_one(f"#{name}", DraftArea).insert("My frequent flyer story")
        await until(
            pilot,
            lambda: all(any(mark.tone for mark in area.marks) for area in screen.query(DraftArea)),
        )
        screen.query_one("#headline", DraftArea).move_cursor((0, 0))
        await pilot.press("f8", "f8")
        assert screen.query_one("#about", DraftArea).has_focus
        await pilot.press("f5")
        await until(pilot, lambda: "comes often" in screen.query_one("#about", DraftArea).text)


async def test_a_suggested_headline_is_taken_over_and_given_back(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        headline = screen.query_one(HeadlineArea)
        headline.insert("Future Doctor")
        await until(pilot, lambda: not screen.reading.busy and verdict(pilot) == "CLEAR")
        await until(pilot, lambda: any(note.replacement for note in screen.notes))
        screen.query_one(NoteList).post_message(NoteList.Chosen(note_index(screen, "offer 1"), go=False))
        await until(pilot, lambda: screen.chosen_note is not None and screen.chosen_note.replacement)
        await pilot.press("f5")
        await until(pilot, lambda: headline.text not in {"", "Future Doctor"})
        await pilot.press("ctrl+z")
        await until(pilot, lambda: headline.text == "Future Doctor")


async def test_a_headline_stays_one_line(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        headline = screen.query_one(HeadlineArea)
        headline.insert("one\ntwo")
        await pilot.press("enter")
        await until(pilot, lambda: headline.text == "one two" and not headline.has_focus)


async def test_a_profile_survives_a_restart(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.query_one("#about", DraftArea).insert("Why I went abroad.")
        await pilot.press("f3", "ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        assert screen.query_one("#about", DraftArea).text == "Why I went abroad."
