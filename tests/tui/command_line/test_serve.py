"""The app in a browser: in a real Chromium, alone with 127.0.0.1, and closed to everybody else's pages."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.reports.chromium import PROGRAM, Page
from tui.kept_state import keep_state

CI = bool(os.environ.get("CI"))
PATIENCE = 60.0
TYPED = "A frequent flyer came in."
_HIDING = """
import importlib.util as u
found = u.find_spec
u.find_spec = lambda name, *more: None if name == "textual_serve" else found(name, *more)
"""
_OF_CHROMIUM = (  # asked by itself, whatever the page
    "accounts.google.com",
    "clients2.google.com",
    "content-autofill.googleapis.com",
    "update.googleapis.com",
)

pytestmark = pytest.mark.slow
web = pytest.mark.skipif(
    not find_spec("textual_serve") and not CI, reason="the extra `web` is not installed here"
)
chromium = pytest.mark.skipif(not PROGRAM and not CI, reason="there is no Chromium here")


@dataclass
class Served:
    """A `preround serve` that runs."""

    process: subprocess.Popen[str]
    address: str
    home: Path

    @property
    def host(self) -> str:
        return self.address.removeprefix("http://").rstrip("/")

    @property
    def origin(self) -> str:
        return self.address.rstrip("/")

    @property
    def apps(self) -> set[int]:
        """The processes that it has started, without those that are over."""
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,stat="], capture_output=True, text=True)
        rows = [line.split() for line in listed.stdout.splitlines()]
        return {
            int(pid) for pid, parent, state in rows if int(parent) == self.process.pid and state[0] != "Z"
        }

    def draft(self) -> str:
        with suppress(OSError, ValueError):
            (path,) = (self.home / "drafts/post").glob("*.json")
            return str(json.loads(path.read_text(encoding="utf-8"))["text"])
        return ""


def start(home: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tui.command_line.main", "serve", *arguments],
        env={**os.environ, "PREROUND_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    keep_state(tmp_path, tour="seen")  # somebody who has been here before
    process = start(tmp_path)
    assert process.stdout
    said = process.stdout.readline()
    yield Served(process, said.split()[1], tmp_path)
    process.kill()
    process.communicate()


@dataclass
class Trap:
    """A server that takes note of whoever comes."""

    port: int = 0
    came: list[bytes] = field(default_factory=list)


@pytest.fixture
def trap() -> Iterator[Trap]:
    listening = socket.create_server(("127.0.0.1", 0))
    noted = Trap(listening.getsockname()[1])

    def listen() -> None:
        with suppress(OSError):
            while True:
                caller, _ = listening.accept()
                with caller, suppress(OSError):
                    caller.settimeout(2)
                    noted.came.append(caller.recv(4000))

    threading.Thread(target=listen, daemon=True).start()
    yield noted
    listening.close()


def wait(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, "it did not get there in time"
        time.sleep(0.1)


def answer(served: Served, path: str, **headers: str) -> tuple[int, dict[str, str]]:
    """Status and headers of an answer, asked for without a browser's manners."""
    lines = [
        f"GET {path} HTTP/1.1",
        *(f"{name}: {value}" for name, value in headers.items()),
        "Connection: close",
    ]
    host, _, port = served.host.partition(":")
    with socket.create_connection((host, int(port)), 10) as connection:
        connection.sendall("\r\n".join([*lines, "", ""]).encode())
        received = b""
        while piece := connection.recv(65536):
            received += piece
    status, *rest = received.partition(b"\r\n\r\n")[0].decode().split("\r\n")
    return int(status.split()[1]), dict(line.lower().split(": ", 1) for line in rest)


@web
@chromium
def test_in_chromium_the_app_paints_and_takes_what_is_typed_and_nobody_else_is_asked(
    served: Served, trap: Trap, tmp_path: Path
) -> None:
    unknown = [f"MAP {host} ~NOTFOUND" for host in _OF_CHROMIUM]
    rules = ", ".join([*unknown, f"MAP * 127.0.0.1:{trap.port}", "EXCLUDE 127.0.0.1"])
    with Page(
        tmp_path / "chromium",
        f"--host-resolver-rules={rules}",
        "--disable-component-update",
        "--disable-sync",
        "--no-pings",
        "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter",
    ) as page:
        page.open(served.address, width=1100)
        wait(lambda: "-first-byte" in page.run("document.body.className"))
        assert page.run(
            "document.fonts.ready.then(() => [...document.fonts].some(f => f.status == 'loaded'))"
        )
        wait(lambda: page.run(_INK) > 500)
        for kind in ("mousePressed", "mouseReleased"):
            page.ask("Input.dispatchMouseEvent", type=kind, x=300, y=200, button="left", clickCount=1)
        page.ask("Input.insertText", text=TYPED)
        wait(lambda: served.draft() == TYPED)
        assert page.run("document.documentElement.scrollHeight <= innerHeight")

        asked = list(page.requests)
        assert len(asked) >= 4
        assert all(url.startswith((served.address, "data:")) for url in asked), asked
        assert trap.came == []

        # neither could the page ask anybody, had it something to ask; and the trap does catch
        outside = f"http://127.0.0.1:{trap.port}/"
        assert (
            page.run(f"fetch('{outside}', {{mode: 'no-cors'}}).then(() => 'asked', () => 'kept')") == "kept"
        )
        assert page.run(_PICTURE % "http://fonts.googleapis.com/picture.png") == "kept"
        assert trap.came == []
        page.ask("Page.navigate", url="http://fonts.googleapis.com/")
        wait(lambda: trap.came)

    wait(lambda: not served.apps)


# how many pixels of the terminal's canvas are not of its most common colour
_INK = """
new Promise(done => requestAnimationFrame(() => {
  const made = Object.assign(document.createElement('canvas'), {width: 400, height: 200});
  const brush = made.getContext('2d');
  document.querySelectorAll('.xterm-screen canvas').forEach(one => brush.drawImage(one, 0, 0));
  const seen = {};
  const pixels = new Uint32Array(brush.getImageData(0, 0, 400, 200).data.buffer);
  pixels.forEach(colour => seen[colour] = (seen[colour] || 0) + 1);
  done(pixels.length - Math.max(...Object.values(seen)));
}))
"""
_PICTURE = """
new Promise(done => {
  const picture = new Image();
  picture.onload = () => done('asked');
  picture.onerror = () => done('kept');
  picture.src = '%s';
})
"""


@web
def test_other_names_and_other_pages_are_turned_away(served: Served) -> None:
    host, origin = served.host, served.origin
    port = host.partition(":")[2]
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    assert answer(served, "/", Host=host)[0] == 200
    for name in (f"evil.example:{port}", f"localhost:{port}", "127.0.0.1", f"127.0.0.1:{port}.evil.example"):
        for path in ("/", "/static/js/textual.js", "/download/1"):
            assert answer(served, path, Host=name)[0] == 403
        assert answer(served, "/ws", Host=name, Origin=origin, **upgrade)[0] == 403
    for other in ("http://evil.example", f"http://localhost:{port}", "null", "http://127.0.0.1", ""):
        assert answer(served, "/ws", Host=host, Origin=other, **upgrade)[0] == 403
        assert answer(served, "/", Host=host, Origin=other)[0] == 403
    assert answer(served, "/ws", Host=host, **upgrade)[0] == 403
    assert not served.apps


@web
def test_every_answer_keeps_the_page_to_itself(served: Served) -> None:
    for path in ("/", "/static/js/textual.js", "/nowhere"):
        policy = answer(served, path, Host=served.host)[1]["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert not {"*", "http:", "https:"} & set(policy.replace(";", "").split())


@web
def test_it_listens_on_loopback_only(served: Served) -> None:
    port = int(served.host.partition(":")[2])
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect(("127.0.0.2", port))  # Linux answers there whoever listens on every address


@web
def test_every_window_has_an_app_of_its_own_that_saves_and_leaves_with_it(served: Served) -> None:
    from aiohttp import ClientSession

    async def story() -> None:
        async with ClientSession() as client:
            url = f"ws://{served.host}/ws?width=80&height=24"
            async with client.ws_connect(url, origin=served.origin) as first:
                await _painted(first)
                async with client.ws_connect(url, origin=served.origin) as second:
                    await _painted(second)
                    assert len(served.apps) == 2
                await asyncio.to_thread(wait, lambda: len(served.apps) == 1)
                await first.send_json(["stdin", TYPED])
                await asyncio.to_thread(wait, lambda: served.draft() == TYPED)
                await first.send_json(["stdin", "\x11"])
                async for _ in first:
                    pass
                assert first.closed

    asyncio.run(story())
    wait(lambda: not served.apps)


@web
@pytest.mark.parametrize("ended_by", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_end_is_clean_also_with_a_window_open(served: Served, ended_by: signal.Signals) -> None:
    from aiohttp import ClientSession

    async def story() -> None:
        async with ClientSession() as client:
            async with client.ws_connect(f"ws://{served.host}/ws", origin=served.origin) as window:
                await _painted(window)
                [app] = served.apps
                await window.send_json(["stdin", TYPED])
                await asyncio.to_thread(wait, lambda: served.draft() == TYPED)
                served.process.send_signal(ended_by)
                async for _ in window:
                    pass
            await asyncio.to_thread(served.process.wait, PATIENCE)
            with pytest.raises(ProcessLookupError):
                os.kill(app, 0)

    asyncio.run(story())
    assert served.process.returncode == 0
    assert served.process.communicate() == ("", "")


@web
def test_an_app_does_not_outlive_a_server_that_was_killed(served: Served) -> None:
    from aiohttp import ClientSession

    async def story() -> int:
        url = f"ws://{served.host}/ws"
        async with ClientSession() as client, client.ws_connect(url, origin=served.origin) as window:
            await _painted(window)
            [app] = served.apps
            served.process.kill()
            return app

    app = asyncio.run(story())
    wait(lambda: not Path(f"/proc/{app}").exists())


@web
def test_a_port_that_is_taken_is_named(served: Served) -> None:
    port = served.host.partition(":")[2]
    second = start(served.home, "--port", port)
    out, err = second.communicate(timeout=PATIENCE)
    assert (second.returncode, out) == (2, "")
    assert err == f"preround: --port {port}: Address already in use; name another, or none for a free one\n"


@pytest.mark.parametrize("host", [["--host", "0.0.0.0"], ["--port", "70000"]])
def test_there_is_no_other_host_and_no_other_port(preround, host: list[str]) -> None:
    assert preround("serve", *host).status == 2


def test_without_the_extra_one_line_says_how_to_get_it(preround, tmp_path: Path) -> None:
    """A `sitecustomize` hides textual-serve from the process, as if it were not installed."""
    hiding = tmp_path / "hiding"
    hiding.mkdir()
    (hiding / "sitecustomize.py").write_text(_HIDING, encoding="utf-8")
    ran = preround("serve", PYTHONPATH=f"{hiding}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "preround: serve needs textual-serve, the extra “web”; pip install 'preround[web]'\n"


async def _painted(window: object) -> None:
    """Waits until the app has drawn its first frame."""
    drawn = b""
    async for message in window:  # type: ignore[attr-defined]
        drawn += message.data if isinstance(message.data, bytes) else b""
        if b"Findings" in drawn:
            return
