"""How fast the app is in a real terminal: first paint, key to screen, key to findings, memory.

`python benchmarks/app_pace.py` starts the app on a pseudo-terminal of its own, with a draft of 3,000 characters in which
rules and encoder find something, types into it, and prints medians. On a busy machine the figures are larger.
"""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

from tui.kept_state import keep_state

STARTS, KEYS, ROUNDS, REST = 5, 60, 15, 0.4
_TYPED = b" A frequent flyer"  # its last letter makes a finding of it
_WARNINGS = re.compile(rb"(\d+) warn")
_SENTENCES = (
    "The worst historian ever came back tonight. In heart failure with low sodium, decongest before you reach for salt "
    "tablets, and check the urine sodium two hours after the first dose. I wrote the plan down for the next team.\n\n"
)


class Terminal:
    """The app on a pseudo-terminal of 120 by 40 cells."""

    def __init__(self, home: Path) -> None:
        self.started = time.perf_counter()
        self.warnings = b""  # the count that was drawn last
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.environ.update(PREROUND_HOME=str(home), TERM="xterm-256color", COLORTERM="truecolor")
            os.execv(sys.executable, [sys.executable, "-m", "tui.command_line.main"])
        fcntl.ioctl(self.screen, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def until(self, words: bytes, patience: float = 60.0) -> float:
        """Seconds from now until these bytes are drawn."""
        begun, seen = time.perf_counter(), b""
        while words not in seen:
            seen += self.read(patience)
        return time.perf_counter() - begun

    def read(self, patience: float) -> bytes:
        """What is drawn next.

        Raises:
            TimeoutError: Nothing is.
        """
        if not select.select([self.screen], [], [], patience)[0]:
            raise TimeoutError("the app draws nothing")
        drawn = os.read(self.screen, 65_536)
        self.warnings = (_WARNINGS.findall(drawn) or [self.warnings])[-1]
        return drawn

    def settle(self, seconds: float) -> None:
        """Lets it draw what it still has to: a blinking cursor is never still, so the time is fixed."""
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self.screen], [], [], left)[0]:
                self.read(0.0)

    def key(self, key: bytes) -> float:
        """Seconds from a key to the first change of the screen."""
        os.write(self.screen, key)
        begun = time.perf_counter()
        self.read(5.0)
        return time.perf_counter() - begun

    def most_memory(self) -> float:
        """The most memory it has had, in MB."""
        status = Path(f"/proc/{self.process}/status").read_text(encoding="utf-8")
        line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024

    def end(self) -> None:
        """Ends it."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.screen)


def main() -> int:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        keep_state(home, tour="seen")
        paints = [_first_paint(home) for _ in range(STARTS)]
        drafts = home / "drafts" / "post"
        drafts.mkdir(parents=True, exist_ok=True)
        text = (_SENTENCES * 20)[:3000]
        fields = {"text": text, "kind": "post", "platform": "linkedin"}
        (drafts / "20261126-0900.json").write_text(json.dumps(fields), encoding="utf-8")
        keys, findings, memory = _typing(home)
    keys.sort()
    findings.sort()
    print(f"first paint, median of {STARTS}: {statistics.median(paints):.2f} s (bar 0.5)")
    print(
        f"key to screen, {len(keys)} keys in 3,000 characters: p50 {1000 * statistics.median(keys):.0f} ms, ",
        end="",
    )
    print(f"p95 {1000 * keys[int(0.95 * len(keys)) - 1]:.0f} ms (bar 30)")
    print(
        f"last key to its finding, {len(findings)} times: p50 {1000 * statistics.median(findings):.0f} ms, "
        f"longest {1000 * findings[-1]:.0f} ms (bar 150)"
    )
    print(f"most memory after all places: {memory:.0f} MB (bar 400)")
    return 0


def _first_paint(home: Path) -> float:
    app = Terminal(home)
    app.until(b"Profile")
    took = time.perf_counter() - app.started
    app.end()
    return took


def _typing(home: Path) -> tuple[list[float], list[float], float]:
    app = Terminal(home)
    app.until(b"BLOCK")
    app.settle(3.0)
    findings = [_finding(app) for _ in range(ROUNDS)]
    keys = []
    for number in range(KEYS):
        keys.append(app.key(b" a"[number % 2 : number % 2 + 1]))
        app.settle(REST)
    for place in (b"\x1bOQ", b"\x1bOS", b"\x1b[18~", b"\x1b[21~"):  # F2, F4, F7, F10
        os.write(app.screen, place)
        app.settle(3.0)
    memory = app.most_memory()
    app.end()
    return keys, findings, memory


def _finding(app: Terminal) -> float:
    """Seconds from the key that ends a phrase to the count that has its finding; the phrase is taken away again."""
    for key in _TYPED[:-1]:
        os.write(app.screen, bytes([key]))
        app.settle(REST / 4)
    app.settle(REST)
    os.write(app.screen, _TYPED[-1:])
    begun, before = time.perf_counter(), app.warnings
    while app.warnings == before:
        app.read(10.0)
    took = time.perf_counter() - begun
    for _ in _TYPED:
        os.write(app.screen, b"\x7f")
        app.settle(REST / 4)
    app.settle(3 * REST)
    return took


if __name__ == "__main__":
    sys.exit(main())
