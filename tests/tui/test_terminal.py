"""The app in a real terminal: drawn, typed into, killed and opened again."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal, needs_tmux
from tui.kept_state import keep_state

pytestmark = [pytest.mark.slow, needs_tmux]


@pytest.fixture(params=[(80, 24), (120, 40)], ids=str)
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    keep_state(tmp_path, tour="seen")
    terminal = Terminal(tmp_path, *request.param)
    yield terminal
    terminal.stop()


def test_write_read_kill_restore(terminal: Terminal) -> None:
    terminal.start()
    terminal.sees("preround", "Write or paste a post", "EMPTY", "F8")
    terminal.type("MD candidate, interested in hospital medicine.")
    terminal.sees("● info", "“MD candidate” can be", "CLEAR")
    assert "\x1b[4m" in terminal.coloured() or ";4m" in terminal.coloured() or "[4;" in terminal.coloured()

    folder = terminal.home / "drafts" / "post"
    terminal.wait(
        lambda: any("hospital medicine." in json.loads(d.read_text())["text"] for d in folder.glob("*.json"))
    )
    terminal.kill()
    terminal.start()
    terminal.sees("MD candidate, interested", "● info")

    terminal.press("F2")
    terminal.sees("Score", "Headline", "missing")
    terminal.press("F3")
    terminal.sees("MD candidate")
    terminal.press("C-q")
    terminal.wait(lambda: "MD candidate" not in terminal.screen())


def test_a_kill_loses_no_draft(terminal: Terminal) -> None:
    terminal.start()
    terminal.sees("EMPTY")
    terminal.type("the first of two")
    terminal.sees("CLEAR", "saved")
    terminal.press("C-n")
    terminal.sees("EMPTY")
    terminal.type("the second of two")
    terminal.sees("CLEAR", "the second of two")
    time.sleep(1)  # what may be lost
    terminal.kill()
    terminal.start()
    terminal.sees("the second of two")
    terminal.press("C-o")
    terminal.sees("the first of two", "open now", "CLEAR")
    terminal.type("FIRST")
    terminal.wait(lambda: "open now" not in terminal.screen())
    terminal.press("Enter")
    terminal.wait(lambda: "the second of two" not in terminal.screen())
    terminal.sees("the first of two")


def test_every_row_is_as_wide_as_the_terminal_allows(terminal: Terminal) -> None:
    terminal.start()
    terminal.sees("EMPTY")
    rows = terminal.screen().splitlines()
    assert "F3 Post" in rows[0]
    assert "EMPTY" in rows[-2]
    assert "F5 Fix" in rows[-1]
    assert "palette" in rows[-1]
