"""A real server on this machine that answers as the test tells it, also wrongly, slowly and without end."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sources.web.endpoints import Endpoints

NOW = datetime(2026, 11, 26, 14, 0, tzinfo=UTC)
Speak = Callable[[BaseHTTPRequestHandler], None]


@dataclass(frozen=True)
class Answer:
    body: bytes = b""
    status: int = 200
    content_type: str | None = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(self.status)
        if self.content_type:
            handler.send_header("Content-Type", self.content_type)
        handler.send_header("Content-Length", str(len(self.body)))
        for name, value in self.headers:
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(self.body)


def page(html: str, status: int = 200, **headers: str) -> Answer:
    return Answer(html.encode(), status, headers=named(headers))


def data(value: Any, status: int = 200, **headers: str) -> Answer:
    return Answer(json.dumps(value).encode(), status, "application/json; charset=utf-8", named(headers))


def redirect(target: str, status: int = 302) -> Answer:
    return Answer(b"", status, headers=(("Location", target),))


def named(headers: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((name.replace("_", "-"), value) for name, value in headers.items())


@dataclass
class Web:
    """What the server answers by path, each answer once and the last one for ever; and what it was asked."""

    base: str
    answers: dict[str, list[Speak]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def on(self, path: str, *answers: Speak) -> str:
        self.answers[path] = list(answers)
        return f"{self.base}{path}"

    @property
    def paths(self) -> list[str]:
        return [urlsplit(path).path for path, _ in self.asked]

    def query(self, number: int = -1) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.asked[number][0]).query).items()}

    def endpoints(self) -> Endpoints:
        return Endpoints(f"{self.base}/xrpc", f"{self.base}/oembed", f"{self.base}/europepmc")


@contextmanager
def serving() -> Iterator[Web]:
    web = Web("")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            path = self.path if "://" in self.path else urlsplit(self.path).path
            left = web.answers.get(path) or [page("<p>nothing here", 404)]
            with suppress(OSError):  # the reader may have hung up on purpose
                (left.pop(0) if len(left) > 1 else left[0])(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    web.base = f"http://127.0.0.1:{server.server_address[1]}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield web
    server.shutdown()
    server.server_close()
