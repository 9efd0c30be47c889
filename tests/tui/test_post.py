"""Stories of a post: written, read, mended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from analyzers import engine
from analyzers.finding import Finding
from analyzers.reading import Reading
from analyzers.rule import Rule
from tests.tui.plain_rules import Rewrite
from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.screens.post import PostScreen
from tui.widgets.detail import Detail, EditRow
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList

pytestmark = pytest.mark.usefixtures("rules")
RISKY = "Our frequent flyer came back."


class Broken(Rewrite):
    def find(self, reading: Reading) -> Iterator[Finding]:
        raise RuntimeError(reading.text)


async def write(pilot: AppPilot, text: str) -> DraftArea:
    draft = desk(pilot).query_one("#draft", DraftArea)
    draft.insert(text)
    await until(pilot, lambda: not text.strip() or verdict(pilot) not in {"READING", "EMPTY"})
    return draft


def underlined(draft: DraftArea, row: int = 0) -> str:
    line = draft.get_line(row)
    return "".join(
        line.plain[span.start : span.end]
        for span in line.spans
        if not isinstance(span.style, str) and span.style.underline
    )


async def test_typing_a_risky_post_underlines_and_lists_it(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"a frequent flyer ")
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        screen = desk(pilot)
        assert [note.text for note in screen.notes] == ["“frequent flyer” names a habit."]
        assert underlined(screen.query_one("#draft", DraftArea)) == "frequent flyer"
        assert screen.query_one(Detail).note == screen.notes[0]


async def test_the_underline_reaches_the_screen(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: draft.marks)
        await pilot.pause()
        drawn = "".join(s.text for s in draft.render_line(0) if s.style and s.style.underline)
        assert drawn == "frequent flyer"


async def test_the_edit_on_offer_turns_the_verdict_and_undo_takes_it_back(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        await pilot.press("f5")
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
        assert draft.text == "Our patient who comes often came back."
        await pilot.press("ctrl+z")
        await until(pilot, lambda: verdict(pilot) == "REVISE")
        assert draft.text == RISKY


async def test_a_click_on_an_edit_makes_it(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: desk(pilot).query(EditRow).first().display)
        await pilot.pause()
        await pilot.click(EditRow)
        await until(pilot, lambda: "comes often" in draft.text)


async def test_an_edit_before_a_mark_moves_mark_and_edit_along(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: draft.marks)
        draft.insert("Yesterday: ", (0, 0))
        await until(pilot, lambda: draft.marks[0].start == 15)
        await pilot.press("f5")
        await until(pilot, lambda: draft.text == "Yesterday: Our patient who comes often came back.")


async def test_f8_walks_round_the_findings(app: PreroundApp) -> None:
    text = "A frequent flyer.\n\nSome forbidden words.\n\nAnother frequent flyer."
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, text)
        await until(pilot, lambda: len(desk(pilot).notes) == 3)
        assert verdict(pilot) == "BLOCK"
        seen = []
        for key in ("f8", "f8", "f8", "shift+f8"):
            await pilot.press(key)
            seen.append(draft.cursor_location)
        assert seen == [(0, 2), (2, 5), (4, 8), (2, 5)]


async def test_choosing_in_the_list_jumps_to_the_words(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, "A frequent flyer.\n\nSome forbidden words.")
        await until(pilot, lambda: len(desk(pilot).notes) == 2)
        notes = desk(pilot).query_one(NoteList)
        assert desk(pilot).chosen == 1  # the worst first
        notes.focus()
        await pilot.press("up")
        await until(pilot, lambda: draft.cursor_location == (0, 2))
        await pilot.press("down")
        await until(pilot, lambda: draft.cursor_location == (2, 5))
        assert notes.has_focus
        await pilot.press("enter")
        await until(pilot, lambda: draft.has_focus)


async def test_the_finding_under_the_cursor_is_shown(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, "A frequent flyer.\n\nSome forbidden words.")
        await until(pilot, lambda: len(desk(pilot).notes) == 2)
        draft.move_cursor((2, 8))
        await until(pilot, lambda: desk(pilot).chosen == 1)
        draft.move_cursor((0, 5))
        await until(pilot, lambda: desk(pilot).chosen == 0)


async def test_a_pointer_on_a_mark_reads_its_message(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: draft.marks)
        await pilot.hover(DraftArea, offset=(8, 1))
        await until(pilot, lambda: draft.tooltip is not None)
        assert "names a habit" in str(draft.tooltip)
        await pilot.hover(DraftArea, offset=(30, 1))
        await until(pilot, lambda: draft.tooltip is None)


async def test_platform_and_kind_change_the_limit(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await write(pilot, "word " * 100)
        screen = desk(pilot)
        assert isinstance(screen, PostScreen)
        await pilot.press("ctrl+l")
        assert screen.platform == "x"
        await until(pilot, lambda: "500/280!" in str(screen.query_one("#x").render()))
        await pilot.press("f6", "f6")
        assert screen.kind == "message"
        await until(pilot, lambda: "500/10,000" in str(screen.query_one("#x").render()))


async def test_a_rule_that_fails_leaves_the_draft_alone(app: PreroundApp, rules: list[Rule]) -> None:
    rules[:] = [Broken()]
    engine.clear_cache()
    async with app.run_test(size=(80, 24)) as pilot:
        draft = await write(pilot, RISKY)
        await until(pilot, lambda: verdict(pilot) == "UNREAD")
        assert draft.text == RISKY


async def test_empty_says_what_to_do(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        notes = desk(pilot).query_one(NoteList)
        assert str(notes.get_option_at_index(0).prompt) == "Findings appear here while you write."
        await pilot.press("f5", "f8", "f9")


async def test_the_palette_knows_the_place(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await write(pilot, RISKY)
        titles = [command.title for command in app.get_system_commands(app.screen)]
        assert {"post: Make the edit on offer", "post: Copy", "post: For Bluesky", "go to: Profile"} <= set(
            titles
        )
        await pilot.press("ctrl+p")
        await until(pilot, lambda: type(app.screen).__name__ == "CommandPalette")
