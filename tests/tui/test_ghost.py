"""Stories of the words that could stand there instead: seen, never part of the text, taken with a key."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from textual.app import App, ComposeResult

from analyzers.finding import Fix
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.marks import Mark
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")
RISKY = "Our frequent flyer came back to the ward, and the whole team went in to hear the story once more."
GHOST = "→ patient who comes often"


def drawn(draft: DraftArea) -> list[str]:
    """The rows of the draft as they are on the screen."""
    return [draft.render_line(y).text.rstrip() for y in range(draft.wrapped_document.height)]


async def write(pilot: AppPilot, text: str = RISKY) -> DraftArea:
    draft = desk(pilot).query_one("#draft", DraftArea)
    draft.load_text(text)
    draft.focus()
    await until(pilot, lambda: verdict(pilot) == "REVISE")
    return draft


async def test_the_cursor_on_marked_words_shows_what_could_stand_there(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost == GHOST)
        assert drawn(draft)[0].startswith(f"Our frequent flyer {GHOST} came back")
        assert " ".join(drawn(draft)).replace(f"{GHOST} ", "") == RISKY  # every word is still to be seen
        ghost = next(s for s in draft.render_line(0) if "→" in s.text)
        assert ghost.style is not None
        assert ghost.style.italic
        assert not ghost.style.underline
        assert draft.text == RISKY


async def test_f5_takes_it_and_undo_brings_the_old_words_back(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8", "f5")
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        assert draft.text == RISKY.replace("frequent flyer", "patient who comes often")
        assert not draft.ghost
        await pilot.press("ctrl+z")
        assert draft.text == RISKY


async def test_moving_away_hides_it(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        plain = drawn(draft)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        draft.move_cursor(draft.document.end)
        await until(pilot, lambda: not draft.ghost)
        assert drawn(draft) == plain


async def test_the_right_arrow_only_moves(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        for column in range(5, 19):
            await pilot.press("right")
            assert draft.cursor_location == (0, column)
        assert draft.ghost  # right behind the words
        await pilot.press("right")
        await until(pilot, lambda: not draft.ghost)
        assert draft.text == RISKY


async def test_right_behind_the_words_the_cursor_stands_before_the_ghost(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        draft.cursor_blink = False
        draft.move_cursor((0, 18))
        await until(pilot, lambda: draft.ghost)
        await pilot.pause()
        row = draft.render_line(0)
        cursor, after = next(iter(row.crop(18, 19))), next(iter(row.crop(19 + len(GHOST), 20 + len(GHOST))))
        assert cursor.style != after.style
        assert (cursor.text, after.text) == (" ", " ")
        assert after.style == next(iter(row.crop(0, 1))).style
        assert draft.cursor_screen_offset.x == draft.content_region.x + 18


async def test_the_selection_never_holds_it(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        draft.select_all()
        await until(pilot, lambda: not draft.ghost)
        assert draft.selected_text == RISKY


async def test_a_click_behind_the_ghost_lands_on_the_word_seen_there(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        await pilot.pause()
        x = drawn(draft)[0].index("back")
        await pilot.click(draft, offset=(x + draft.gutter.left, draft.gutter.top))
        await until(pilot, lambda: draft.cursor_location == (0, RISKY.index("back")))
        assert not draft.ghost


async def test_a_click_on_the_ghost_stands_for_the_end_of_the_words(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        await pilot.click(draft, offset=(30, draft.gutter.top))
        await until(pilot, lambda: draft.cursor_location == (0, 18))


async def test_a_drag_selects_the_words_it_goes_over(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot)
        left, top = draft.gutter.left, draft.gutter.top
        draft.move_cursor(draft.document.end)
        await until(pilot, lambda: not draft.ghost)
        await pilot.mouse_down(draft, offset=(RISKY.index("flyer") + left, top))
        await pilot.pause(0.2)
        assert not draft.ghost  # nothing moves under a pressed button
        await pilot.hover(draft, offset=(RISKY.index("back") + left, top))
        await pilot.mouse_up(draft, offset=(RISKY.index("back") + left, top))
        await until(pilot, lambda: draft.selected_text == "flyer came ")
        assert not draft.ghost
        await pilot.click(draft, offset=(RISKY.index("flyer") + left, top))
        await until(pilot, lambda: draft.ghost == GHOST)


async def test_down_goes_to_the_row_below_as_if_there_were_no_ghost(app: PreroundApp) -> None:
    text = "word " * 11 + "frequent flyer came back and " + "word " * 30
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, text)
        draft.move_cursor((0, 57))
        await until(pilot, lambda: draft.ghost)
        below = draft.wrapped_document.location_to_offset(draft.cursor_location).y + 1
        await pilot.press("down")
        await until(pilot, lambda: not draft.ghost)
        assert draft.wrapped_document.location_to_offset(draft.cursor_location).y == below


async def test_resizing_keeps_every_word(app: PreroundApp) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        draft = await write(pilot)
        await pilot.press("f8")
        await until(pilot, lambda: draft.ghost)
        for size in [(60, 20), (44, 16), (80, 24), (30, 12), (200, 50)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            seen = re.sub("→ patient who comes of(ten|t…)", "", " ".join(drawn(draft)))
            assert " ".join(seen.split()) == RISKY, size


@pytest.mark.parametrize("height", range(8, 14))
async def test_where_the_ghost_needs_the_last_row_everything_is_drawn(app: PreroundApp, height: int) -> None:
    async with app.run_test(size=(60, height)) as pilot:
        draft = await write(pilot, RISKY + "\n\nOn that ward, that is.\nOr so.")
        for _ in range(3):
            await pilot.press("f8")
            await until(pilot, lambda: draft.ghost)
            assert RISKY in " ".join(" ".join(drawn(draft)).replace(f"{GHOST} ", "").split())
            draft.move_cursor((0, 0))
            await until(pilot, lambda: not draft.ghost)


class Alone(App[None]):
    """A draft area and nothing else."""

    def compose(self) -> ComposeResult:
        yield DraftArea(id="draft")


async def test_leaving_words_out_is_said() -> None:
    app = Alone()
    async with app.run_test(size=(80, 24)) as pilot:
        draft = app.query_one(DraftArea)
        draft.load_text(RISKY)
        await pilot.pause()
        draft.show_marks(RISKY, (Mark(4, 13, "warn", "", (Fix("", 4, 13, ""),)),))
        draft.chosen = (0,)
        draft.move_cursor((0, 6))
        await until(pilot, lambda: draft.ghost == "→ (remove)")
        assert drawn(draft)[0].startswith("Our frequent → (remove) flyer")


WORDS = st.lists(
    st.sampled_from(["a", "flyer,", "日本語", "[/b]", "👩‍⚕️", "x" * 50, "ward"]), min_size=2, max_size=30
)


@settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    words=WORDS,
    data=st.data(),
    replacement=st.sampled_from(["", "[bold]x[/]", "\x1b[2Jred", "日本 " * 9, "a\nb"]),
)
async def test_whatever_the_text_every_place_is_where_it_is_drawn(
    words: list[str], data: st.DataObject, replacement: str
) -> None:
    text = " ".join(words)
    end = data.draw(st.integers(1, len(text)))
    start = data.draw(st.integers(0, end - 1))
    app = Alone()
    async with app.run_test(size=(40, 12)) as pilot:
        draft = app.query_one(DraftArea)
        draft.load_text(text)
        await pilot.pause()
        draft.move_cursor((0, start))
        draft.show_marks(text, (Mark(start, end, "warn", "", (Fix("", start, end, replacement),)),))
        draft.chosen = (0,)
        await pilot.pause()
        assert draft.ghost
        assert "\x1b" not in "".join(drawn(draft))
        assert draft.text == text
        sections = draft.wrapped_document.get_sections(0)
        assert "".join(sections) == text
        offsets = [draft.wrapped_document.location_to_offset((0, column)) for column in range(len(text) + 1)]
        assert all((one.y, one.x) <= (other.y, other.x) for one, other in pairwise(offsets))
        assert {draft.render_line(y).cell_length for y in range(len(sections))} == {draft.wrap_width + 1}
        draft.move_cursor((0, 0) if start else draft.document.end)
        await pilot.pause()
        assert draft.ghost if draft.mark_at(draft.cursor_offset) is not None else not draft.ghost
