"""Drafts survive the app."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tui.waiting import desk, until, verdict
from tui.app import PreroundApp
from tui.screens.post import PostScreen
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")


def texts(home: Path) -> list[str]:
    """The texts of all drafts on disk."""
    return [json.loads(path.read_text())["text"] for path in (home / "drafts" / "post").glob("*.json")]


async def test_a_draft_is_there_after_a_restart(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await pilot.press(*"Second line?", "enter", *"[/b] yes", "ctrl+l")
        await pilot.press("ctrl+q")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: desk(pilot).query_one("#draft", DraftArea).text)
        screen = desk(pilot)
        assert isinstance(screen, PostScreen)
        assert screen.draft.text == "Second line?\n[/b] yes"
        assert screen.platform == "x"


async def test_a_draft_is_saved_while_it_is_written(home: Path) -> None:
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await pilot.press(*"kept")
        await until(pilot, lambda: texts(home) == ["kept"])


async def test_a_damaged_draft_is_told_and_kept(home: Path) -> None:
    folder = home / "drafts"
    folder.mkdir()
    (folder / "post.json").write_text('{"text": "half', encoding="utf-8")
    app = PreroundApp(home)
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: list(app._notifications))
        assert "could not be read" in next(iter(app._notifications)).message
        await pilot.press(*"new")
        await until(pilot, lambda: len(list((folder / "post").glob("*.json"))) == 2)
    assert any("half" in path.read_text(encoding="utf-8") for path in (folder / "post").glob("*.kept-*"))


async def test_a_home_that_cannot_be_written_is_said_not_fatal(home: Path) -> None:
    (home / "drafts").write_text("in the way", encoding="utf-8")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await pilot.press(*"still here")
        await until(pilot, lambda: "not saved" in str(desk(pilot).query_one("#saved").render()))
        await until(pilot, lambda: verdict(pilot) == "CLEAR")
