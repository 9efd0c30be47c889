"""Stories of several drafts: begun, found again, deleted and brought back."""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tui.waiting import AppPilot, desk, until, verdict
from tui.app import PreroundApp
from tui.plain import plain
from tui.screens.drafts import DraftsScreen
from tui.widgets.draft_area import DraftArea
from tui.widgets.draft_list import DraftList
from tui.widgets.line_input import LineInput

pytestmark = pytest.mark.usefixtures("rules")


def shelf(home: Path, noun: str = "post") -> list[Path]:
    """The files of the drafts."""
    return sorted((home / "drafts" / noun).glob("*.json"))


def texts(home: Path) -> set[str]:
    """What they hold."""
    return {json.loads(path.read_text(encoding="utf-8"))["text"] for path in shelf(home)}


def put(home: Path, name: str, text: str, age: float, **more: str) -> Path:
    """A draft as an earlier session left it."""
    path = home / "drafts" / "post" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"text": text, "kind": "post", "platform": "linkedin", **more}))
    os.utime(path, (time.time() - age, time.time() - age))
    return path


def draft(pilot: AppPilot) -> DraftArea:
    """Where it is written."""
    return desk(pilot).query_one("#draft", DraftArea)


def rows(pilot: AppPilot) -> list[str]:
    """The list of drafts, as text."""
    options = pilot.app.screen.query_one(DraftList).options
    return [str(option.prompt) for option in options]


async def open_list(pilot: AppPilot, count: int) -> None:
    """Opens the list and waits for its rows."""
    await pilot.press("ctrl+o")
    await until(pilot, lambda: isinstance(pilot.app.screen, DraftsScreen))
    await until(pilot, lambda: len([row for row in rows(pilot) if "ago" in row or "now" in row]) == count)


async def test_a_new_draft_keeps_the_old_one(app: PreroundApp, home: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"first", "ctrl+n")
        assert draft(pilot).text == ""
        await pilot.press(*"second")
        await until(pilot, lambda: texts(home) == {"first", "second"})
        await open_list(pilot, 2)
        assert rows(pilot)[0].startswith("second")
        assert "open now" in rows(pilot)[0]
        await pilot.press("down", "enter")
        await until(pilot, lambda: draft(pilot).text == "first")
        await pilot.press("ctrl+z")
        assert draft(pilot).text == "first"  # nothing of the other draft is in its history
    assert texts(home) == {"first", "second"}


async def test_an_empty_draft_leaves_no_file(app: PreroundApp, home: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+n", "ctrl+n", *"ab")
        await until(pilot, lambda: len(shelf(home)) == 1)
        await pilot.press("backspace", "backspace")
        await until(pilot, lambda: not shelf(home))
        await pilot.press("ctrl+n")
    assert not shelf(home)


async def test_the_one_draft_of_before_becomes_the_first(home: Path) -> None:
    single = home / "drafts" / "post.json"
    single.parent.mkdir()
    single.write_text(json.dumps({"text": "from before", "kind": "message", "platform": "x"}))
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: draft(pilot).text == "from before")
        assert not single.exists()
        await open_list(pilot, 1)
        assert "X" in rows(pilot)[0]
    assert texts(home) == {"from before"}


async def test_the_search_goes_through_all_words(home: Path) -> None:
    put(home, "a", "Match day\n\nthanks to my mentor", 60)
    put(home, "b", "A poster\n\non heart failure", 7200, verdict="revise")
    put(home, "c", "Plans", 3 * 86400)
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await open_list(pilot, 3)
        assert [row.split("\n")[0] for row in rows(pilot)] == ["Match day", "A poster", "Plans"]
        assert "▲ REVISE" in rows(pilot)[1]
        for row, age in zip(rows(pilot), ("1 minute ago", "2 hours ago", "3 days ago"), strict=True):
            assert age in row
        await pilot.press(*"HEART failure")
        await until(pilot, lambda: len(rows(pilot)) == 1)
        await pilot.press("enter")
        await until(pilot, lambda: draft(pilot).text.startswith("A poster"))


async def test_a_search_without_a_hit_says_so(home: Path) -> None:
    put(home, "a", "Match day", 60)
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await open_list(pilot, 1)
        await pilot.press(*"xyz")
        await until(pilot, lambda: rows(pilot) == ["No draft holds these words."])
        await pilot.press("enter", "delete", "escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, DraftsScreen))
    assert texts(home) == {"Match day"}


async def test_delete_can_be_undone_while_the_list_is_open(home: Path) -> None:
    put(home, "a", "Match day", 60)
    other = put(home, "b", "A poster", 7200)
    changed = other.stat().st_mtime
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await open_list(pilot, 2)
        await pilot.press("down", "delete")
        await until(pilot, lambda: len(rows(pilot)) == 1)
        assert "“A poster”. Ctrl+Z brings it back" in str(pilot.app.screen.query_one("#undo").render())
        assert not other.exists()
        await pilot.press("ctrl+z")
        await until(pilot, lambda: len(rows(pilot)) == 2)
        assert rows(pilot)[1].startswith("A poster")
        assert other.stat().st_mtime == pytest.approx(changed)
        await pilot.press("delete")
        await until(pilot, lambda: len(rows(pilot)) == 1)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, DraftsScreen))
        await open_list(pilot, 1)
        await pilot.press("ctrl+z")
        await pilot.pause(0.2)
        assert len(rows(pilot)) == 1
    kept = home / "drafts" / "post" / "deleted" / "b.json"
    assert "A poster" in kept.read_text()


async def test_deleting_the_open_draft_opens_another(home: Path) -> None:
    put(home, "a", "Match day", 60)
    put(home, "b", "A poster", 7200)
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: draft(pilot).text == "Match day")
        await open_list(pilot, 2)
        await pilot.press("delete")
        await until(pilot, lambda: len(rows(pilot)) == 1)
        await pilot.press("escape")
        await until(pilot, lambda: desk(pilot) and draft(pilot).text == "A poster")
    assert texts(home) == {"A poster"}


async def test_deleted_drafts_are_kept_for_thirty_days(home: Path) -> None:
    folder = home / "drafts" / "post" / "deleted"
    folder.mkdir(parents=True)
    for name, days in (("old", 31), ("young", 29)):
        (folder / f"{name}.json").write_text("{}")
        os.utime(folder / f"{name}.json", (time.time() - days * 86400,) * 2)
    async with PreroundApp(home).run_test(size=(80, 24)):
        pass
    assert [path.stem for path in folder.iterdir()] == ["young"]


async def test_the_last_verdict_is_in_the_list(app: PreroundApp) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        draft(pilot).insert("Some forbidden words.")
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
        await open_list(pilot, 1)
        assert "■ BLOCK" in rows(pilot)[0]


async def test_to_look_at_an_old_draft_does_not_make_it_new(home: Path) -> None:
    path = put(home, "a", "Some forbidden words.", 7200)
    before = path.stat().st_mtime
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: verdict(pilot) == "BLOCK")
    assert path.stat().st_mtime == before


async def test_two_windows_on_one_draft_lose_nothing(home: Path) -> None:
    path = put(home, "a", "both", 60)
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: draft(pilot).text == "both")
        put(home, "a", "from the other window", 0)
        await pilot.press(*" mine")
        await until(pilot, lambda: json.loads(path.read_text())["text"] == "both mine")
        assert texts(home) == {"both mine", "from the other window"}
        await open_list(pilot, 2)
        await pilot.press(*"other window", "enter")
        await until(pilot, lambda: desk(pilot) and draft(pilot).text == "from the other window")


async def test_a_draft_that_cannot_be_saved_stays_open(home: Path) -> None:
    (home / "drafts").write_text("in the way")
    async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
        await pilot.press(*"precious", "ctrl+n")
        assert draft(pilot).text == "precious"
        await until(pilot, lambda: any("stays open" in note.message for note in pilot.app._notifications))


async def test_replies_are_kept_one_by_one_too(app: PreroundApp, home: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f4")
        await until(pilot, lambda: desk(pilot).noun == "reply")
        await pilot.press(*"their words", "ctrl+n")
        assert desk(pilot).query_one("#theirs", DraftArea).text == ""
        await open_list(pilot, 1)
        await pilot.press("enter")
        await until(pilot, lambda: desk(pilot).query_one("#theirs", DraftArea).text == "their words")
    assert len(shelf(home, "reply")) == 1


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (40, 10)], ids=str)
async def test_the_list_fits(home: Path, size: tuple[int, int]) -> None:
    put(home, "a", "[/b] [@click=app.quit]x[/] " * 10, 60)
    async with PreroundApp(home).run_test(size=size) as pilot:
        await open_list(pilot, 1)
        assert rows(pilot)[0].startswith("[/b] [@click=app.quit]x[/]")
        for name in ("#search", "DraftList"):
            assert pilot.app.screen.region.contains_region(pilot.app.screen.query_one(name).region)
        assert pilot.app.screen.query_one(DraftList).region.height >= 2


LETTERS = st.sampled_from("ab[]/\\@#$=(){}%\x1b\x00\x07\u202e日👩\n") | st.characters(codec="utf-8")


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(text=st.text(LETTERS, min_size=1, max_size=80), words=st.text(LETTERS, max_size=8))
async def test_whatever_a_draft_holds_is_listed_letter_by_letter(text: str, words: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        put(home, "a", f"[b]seen[/b] {text}", 60)
        async with PreroundApp(home).run_test(size=(80, 24)) as pilot:
            await open_list(pilot, 1)
            first = plain(json.loads(shelf(home)[0].read_text())["text"].strip().splitlines()[0])
            assert rows(pilot)[0].split("\n")[0] == first.strip()
            pilot.app.screen.query_one("#search", LineInput).value = words
            await pilot.pause()
            pilot.app.screen.query_one("#search", LineInput).value = ""
            await until(pilot, lambda: len(rows(pilot)) == 1 and rows(pilot)[0].startswith("[b]seen[/b]"))
            await pilot.press("delete")
            await until(pilot, lambda: rows(pilot) == ["No draft is kept here yet."])
            assert "[b]seen[/b]" in str(pilot.app.screen.query_one("#undo").render())
            drawn = "".join(strip.text for strip in pilot.app.screen._compositor.render_strips())
            assert "\x1b" not in drawn
