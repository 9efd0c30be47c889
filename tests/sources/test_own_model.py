"""A model of one's own: a real server on loopback that answers as such servers do, and as they should not."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep

import pytest

from sources.errors import SourceError
from sources.own_model import OwnModel

ANSWERS: dict[str, tuple[int, bytes]] = {
    "good": (200, json.dumps({"choices": [{"message": {"content": "One.\nTwo."}}]}).encode()),
    "empty": (200, json.dumps({"choices": [{"message": {"content": " "}}]}).encode()),
    "other": (200, b'{"done": true}'),
    "html": (200, b"<html>hello</html>"),
    "huge": (200, b'{"choices": "' + b"x" * 300_000 + b'"}'),
    "missing": (404, b'{"error": "no such model"}'),
}


class Server(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.path == "/v1/chat/completions"
        assert asked["messages"][0]["content"] == "Say two words."
        if asked["model"] == "slow":
            sleep(1)
        status, body = ANSWERS.get(asked["model"], (500, b""))
        self.send_response(status)
        self.end_headers()
        with suppress(BrokenPipeError):  # who asked has not waited
            self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Keeps silent."""


@pytest.fixture
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()


def test_it_gives_what_the_model_says(url: str) -> None:
    assert OwnModel(url, "good").answer("Say two words.") == "One.\nTwo."


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("empty", "answered nothing"),
        ("other", "something else than a chat completion"),
        ("html", "something else than a chat completion"),
        ("huge", "far more than a few replies"),
        ("missing", "answered 404; check the name 'missing'"),
    ],
)
def test_nonsense_is_told_in_one_line(url: str, name: str, said: str) -> None:
    with pytest.raises(SourceError, match=said) as caught:
        OwnModel(url, name).answer("Say two words.")
    assert "\n" not in str(caught.value)


def test_a_slow_one_is_not_waited_for_without_end(url: str) -> None:
    with pytest.raises(SourceError, match="did not answer within"):
        OwnModel(url, "slow").answer("Say two words.", seconds=0.2)


def test_one_that_is_down_is_told() -> None:
    with pytest.raises(SourceError, match="cannot be reached; is it running"):
        OwnModel("http://127.0.0.1:9", "good").answer("Say two words.")


@pytest.mark.parametrize("url", ["localhost:11434", "ftp://localhost", "http://"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(SourceError, match="give the base address"):
        OwnModel(url, "good").answer("Say two words.")
