"""The app in a real terminal: drawn, typed into, killed and opened again."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from tui.kept_state import keep_state

PATIENCE = 30.0
NUMBERS = count()
OWN_SIZE = {"COLUMNS", "LINES"}  # set by test runners; they would hide the real size
ROOT = Path(__file__).resolve().parents[2]
START = "from tui.app import PreroundApp; PreroundApp().run()"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("tmux") is None and not os.environ.get("CI"), reason="tmux is not installed"
    ),
]


class Terminal:
    """The app in a tmux of its own."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self._size = ("-x", str(width), "-y", str(height))
        self.home = folder

    def start(self) -> None:
        # A server that was just left goes away when it likes: each start gets its own.
        socket = f"preround-{os.getpid()}-{next(NUMBERS)}"
        self._tmux = ["tmux", "-L", socket, "-f", "/dev/null"]
        keep = {"PREROUND_HOME": str(self.home), "PYTHONPATH": str(ROOT), "TERM": "tmux-256color"}
        environment = [part for name, value in keep.items() for part in ("-e", f"{name}={value}")]
        self._run("new-session", "-d", *self._size, *environment, sys.executable, "-c", START)

    def type(self, text: str) -> None:
        self._run("send-keys", "-l", text)

    def press(self, *keys: str) -> None:
        self._run("send-keys", *keys)

    def screen(self) -> str:
        return self._run("capture-pane", "-p", check=False)

    def coloured(self) -> str:
        return self._run("capture-pane", "-p", "-e", check=False)

    def kill(self) -> None:
        os.kill(int(self._run("display-message", "-p", "#{pane_pid}")), signal.SIGKILL)
        self.wait(lambda: not self._run("list-sessions", check=False).strip())

    def stop(self) -> None:
        self._run("kill-server", check=False)

    def wait(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, self.screen()
            time.sleep(0.1)

    def sees(self, *words: str) -> None:
        self.wait(lambda: all(word in self.screen() for word in words))

    def _run(self, *arguments: str, check: bool = True) -> str:
        environment = {name: value for name, value in os.environ.items() if name not in OWN_SIZE}
        done = subprocess.run(
            [*self._tmux, *arguments], capture_output=True, text=True, check=False, env=environment
        )
        assert not check or done.returncode == 0, done.stderr
        return done.stdout


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
