"""Copying says which way the words went."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tests.tui.waiting import AppPilot, desk, until
from tui.app import PreroundApp
from tui.widgets.draft_area import DraftArea

pytestmark = pytest.mark.usefixtures("rules")
TEXT = "Ärztin [/b] 👩‍⚕️\nsecond line"


@pytest.fixture
def no_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without a system clipboard, outside tmux."""
    monkeypatch.setattr("tui.copying.copy_to_system", lambda _text: False)
    monkeypatch.delenv("TMUX", raising=False)


def said(pilot: AppPilot) -> str:
    return " ".join(" ".join(note.message.split()) for note in pilot.app._notifications)


async def copy(pilot: AppPilot, *keys: str) -> None:
    desk(pilot).query_one("#draft", DraftArea).load_text(TEXT)
    await pilot.press(*keys)


async def test_the_system_clipboard_comes_first(
    app: PreroundApp, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    got: list[str] = []
    monkeypatch.setattr("tui.copying.copy_to_system", lambda text: not got.append(text))
    async with app.run_test(size=(80, 24)) as pilot:
        await copy(pilot, "f9")
        await until(pilot, lambda: "Copied to the system clipboard" in said(pilot))
    assert got == [TEXT]
    assert not (home / "clipboard.txt").exists()


@pytest.mark.usefixtures("no_clipboard")
async def test_without_one_the_terminal_and_a_file_get_the_words(app: PreroundApp, home: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await copy(pilot, "f9")
        await until(pilot, lambda: "OSC 52" in said(pilot))
        assert app.clipboard == TEXT
        assert str(home / "clipboard.txt") in said(pilot)
        assert "tmux" not in said(pilot)
    file = home / "clipboard.txt"
    assert file.read_text(encoding="utf-8") == TEXT
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.usefixtures("no_clipboard")
async def test_under_tmux_the_doubt_is_said(app: PreroundApp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TMUX", "/tmp/tmux-1000/default,1,0")
    async with app.run_test(size=(80, 24)) as pilot:
        await copy(pilot, "f9")
        await until(pilot, lambda: "tmux may drop that" in said(pilot))


@pytest.mark.usefixtures("no_clipboard")
async def test_a_file_that_cannot_be_written_is_said(app: PreroundApp, home: Path) -> None:
    (home / "clipboard.txt").mkdir()
    async with app.run_test(size=(80, 24)) as pilot:
        await copy(pilot, "f9")
        await until(pilot, lambda: "clipboard.txt could not be written" in said(pilot))
        assert "your draft is in" in said(pilot)


async def test_the_palette_copies_to_a_file(app: PreroundApp, home: Path) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await copy(pilot, "ctrl+p", *"copy to a file")
        await pilot.pause(0.5)
        await pilot.press("enter")
        await until(pilot, lambda: "Written to" in said(pilot))
    assert (home / "clipboard.txt").read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dear Dr. [family name], I am [name].", "2 blanks are still to fill"),
        ("Dear Dr. [family name],", "A blank is still to fill"),
        ("I am [name]. Yours, [name]", "A blank is still to fill"),
        ("Ana Rivera [she/her], see [1].", ""),
    ],
)
async def test_blanks_that_are_left_are_counted(
    app: PreroundApp, monkeypatch: pytest.MonkeyPatch, text: str, expected: str
) -> None:
    monkeypatch.setattr("tui.copying.copy_to_system", lambda _text: True)
    async with app.run_test(size=(80, 24)) as pilot:
        desk(pilot).query_one("#draft", DraftArea).load_text(text)
        await pilot.press("f9")
        await until(pilot, lambda: "Copied to the system clipboard" in said(pilot))
        assert expected in said(pilot)
        assert ("to fill" in said(pilot)) is bool(expected)
