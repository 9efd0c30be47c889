"""Whatever a user writes is text: never markup, never a command to the terminal, never a crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.waiting import desk, until, verdict
from tui.app import PreroundApp
from tui.notes import Note
from tui.signs import SEVERITIES
from tui.widgets.detail import Detail
from tui.widgets.draft_area import DraftArea
from tui.widgets.note_list import NoteList
from tui.widgets.status_line import StatusLine

NASTY = [
    "[/b]",
    "open [/ path",
    "[@click=app.quit]press[/]",
    "[bold red]MD candidate[/bold red]",
    "\x1b[31mred\x1b[0m \x07\x08\x00\x9b31m",
    "\ud800 alone",
    "\u202e right to left \u200b zero \u2028 line \x0b\x0c\x1c",
    "[" * 300 + "]" * 300,
    "👩‍⚕️🇺🇸é\u0301\u0301 日本語 \t tab",
    "MD candidate [/] [link=x]y " * 40,
    "$text-error {} %s \\[",
]


@pytest.mark.parametrize("mode", ["post", "profile"])
async def test_nasty_text_is_drawn_as_it_is(app: PreroundApp, mode: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await app.switch_mode(mode)
        await until(pilot, lambda: desk(pilot).noun == mode)
        for text in NASTY:
            for area in desk(pilot).query(DraftArea):
                area.load_text(text)
                area.insert(text)
            await pilot.pause(0.15)
            await pilot.press("f8")
        await until(pilot, lambda: not desk(pilot).reading.busy)
        assert verdict(pilot) != "UNREAD"


async def test_nasty_words_in_every_widget_that_shows_them(app: PreroundApp) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        screen = desk(pilot)
        for text in NASTY:
            text = text.encode("utf-8", "replace").decode()
            sign = next(iter(SEVERITIES.values()))
            note = Note(
                sign, text, "key", text, "draft", None, (("Why", text), ("Source", text)), (text, text)
            )
            screen.query_one(NoteList).show((note,), 0, text)
            screen.query_one(Detail).show(note)
            screen.query_one(StatusLine).show_saved(text)
            screen.query_one("#draft").tooltip = None
            screen.notify(text, markup=False, timeout=0.1)
            await pilot.pause()
            screen.query_one(NoteList).show((), None, text)
            await pilot.pause()
        assert app.is_running


async def test_a_pasted_escape_never_reaches_the_terminal(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft = desk(pilot).query_one("#draft", DraftArea)
        draft.insert("a\x1b[2Jb\r\nc")
        await pilot.pause()
        assert draft.text == "a[2Jb\nc"


async def test_a_draft_file_with_nasty_text_is_restored(home: Path) -> None:
    async with PreroundApp(home).run_test() as pilot:
        desk(pilot).query_one("#draft", DraftArea).load_text("\n".join(NASTY))
        await pilot.press("ctrl+q")
    async with PreroundApp(home).run_test() as pilot:
        await until(pilot, lambda: "open [/ path" in desk(pilot).query_one("#draft", DraftArea).text)


async def test_a_real_rule_speaks_in_the_app(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        desk(pilot).query_one("#draft", DraftArea).insert("MD candidate, interested in hospital medicine.")
        await until(pilot, lambda: any("title-ambiguous" in note.key for note in desk(pilot).notes))


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
async def test_the_palette_takes_no_edit_for_markup(app: PreroundApp, text: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        sign = next(iter(SEVERITIES.values()))
        screen = desk(pilot)
        await until(pilot, lambda: verdict(pilot) == "EMPTY")
        screen.show_notes((Note(sign, "What", "key", area="draft", edits=("first", text)),), "")
        await pilot.press("ctrl+p", *"edit 2")
        await pilot.pause(0.3)
        assert app.is_running
