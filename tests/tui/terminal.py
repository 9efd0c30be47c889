"""A real terminal for the app: a tmux of its own, driven by keys and read as a person reads it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

PATIENCE = 60.0
NUMBERS = count()
OWN_SIZE = {"COLUMNS", "LINES"}  # set by test runners; they would hide the real size
ROOT = Path(__file__).resolve().parents[2]
START = "from tui.app import PreroundApp; PreroundApp().run()"

needs_tmux = pytest.mark.skipif(
    shutil.which("tmux") is None and not os.environ.get("CI"), reason="tmux is not installed"
)


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
