"""Suggestions side by side with what stands there, and the places that the checklist speaks of."""

from __future__ import annotations

import pytest
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from tests.tui.test_profile import note_index, opened
from tests.tui.waiting import AppPilot, until, verdict
from tui.app import PreroundApp
from tui.screens.profile import ProfileScreen
from tui.screens.suggested import SuggestedScreen
from tui.widgets.draft_area import DraftArea, HeadlineArea
from tui.widgets.note_list import NoteList

pytestmark = pytest.mark.usefixtures("rules")
ABOUT = (
    "I have always been passionate about medicine. I audited discharge letters with two classmates. "
    "I am a US citizen studying medicine in Galway. I aim for internal medicine residency."
)
SIZES = [(60, 20), (80, 24), (120, 40)]


async def written(pilot: AppPilot) -> ProfileScreen:
    screen = await opened(pilot)
    screen.query_one(HeadlineArea).insert("Future Doctor")
    screen.query_one("#about", DraftArea).insert(ABOUT)
    await until(pilot, lambda: any(note.replacement and note.area == "about" for note in screen.notes))
    return screen


async def compared(pilot: AppPilot) -> SuggestedScreen:
    await pilot.press("f6")
    await until(pilot, lambda: isinstance(pilot.app.screen, SuggestedScreen))
    screen = pilot.app.screen
    assert isinstance(screen, SuggestedScreen)
    return screen


def shown(screen: SuggestedScreen, pane: str) -> str:
    return " ".join(str(screen.query_one(f"#{pane} Static", Static).render()).split())


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_both_texts_are_seen_at_once(app: PreroundApp, size: tuple[int, int]) -> None:
    async with app.run_test(size=size) as pilot:
        await written(pilot)
        screen = await compared(pilot)
        await until(pilot, lambda: shown(screen, "now"))
        for pane in screen.query(VerticalScroll):
            assert screen.region.contains_region(pane.region)
            assert pane.region.height >= 2
        beside = size[0] >= 72
        now, then = screen.query_one("#now"), screen.query_one("#then")
        assert (now.region.y == then.region.y) is beside


async def test_a_headline_is_taken_over_and_taken_back(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        profile = await written(pilot)
        profile.query_one(HeadlineArea).focus()
        screen = await compared(pilot)
        assert shown(screen, "now") == "Future Doctor"
        wanted = screen.marked.text
        await pilot.press("enter")
        headline = profile.query_one(HeadlineArea)
        await until(pilot, lambda: headline.text == wanted and headline.has_focus)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: headline.text == "Future Doctor")


async def test_the_about_begins_with_its_own_suggestion_and_says_what_could_go(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        profile = await written(pilot)
        profile.query_one("#about", DraftArea).focus()
        screen = await compared(pilot)
        assert screen.marked.area == "about"
        assert shown(screen, "now").startswith("1 I have always been passionate about medicine.")
        assert "1 a stock phrase" in str(screen.query_one("#why", Static).render())
        suggested = shown(screen, "then")
        assert suggested.index("I aim for internal medicine") < suggested.index("I am a US citizen")
        assert "passionate" not in suggested
        await pilot.press("enter")
        about = profile.query_one("#about", DraftArea)
        await until(pilot, lambda: about.text.startswith("I aim for internal medicine"))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: about.text == ABOUT)


async def test_escape_leaves_everything_as_it_was(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        profile = await written(pilot)
        screen = await compared(pilot)
        screen.query_one(OptionList).action_last()
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is profile)
        assert profile.query_one(HeadlineArea).text == "Future Doctor"
        assert profile.query_one("#about", DraftArea).text == ABOUT


async def test_an_about_that_answers_everything_is_offered_no_other_order(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot)
        screen.query_one("#about", DraftArea).insert(
            "I am applying for internal medicine residency in 2027. With two classmates I audited discharge "
            "letters on a heart failure ward. I am a US citizen; studying in Galway taught me to ask early. "
            "Write to me about care transitions."
        )
        await until(
            pilot, lambda: screen.notes[note_index(screen, "about criterion abroad")].sign.word == "met"
        )
        assert not any(note.area == "about" and note.replacement for note in screen.notes)


async def test_enter_on_a_criterion_goes_from_one_of_its_places_to_the_next(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        screen = await opened(pilot)
        about = screen.query_one("#about", DraftArea)
        about.insert(
            "I am a US citizen studying medicine in Galway. I rounded on a heart failure ward. "
            "Being an American abroad taught me to ask early."
        )
        await until(pilot, lambda: len(screen.notes[note_index(screen, "about criterion abroad")].marks) == 2)
        index = note_index(screen, "about criterion abroad")
        starts = [mark.start for mark in screen.marks_of(screen.notes[index])]
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        seen = []
        for _ in range(3):
            screen.query_one(NoteList).post_message(NoteList.Chosen(index, go=True))
            await pilot.pause(0.2)
            await until(pilot, lambda: about.has_focus)
            seen.append(about.cursor_offset)
        first = starts.index(seen[0])
        assert seen == [starts[first], starts[1 - first], starts[first]]
        assert len(about.chosen) == 2
        assert "Read in" in [label for label, _ in screen.notes[index].more]
