"""Serves the app to browsers of this machine, each window with an app of its own; nothing it shows comes from elsewhere."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server, to_int

from tui.serving.guard import guard, page_headers
from tui.serving.session import Session

_HOST = "127.0.0.1"
_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class LoopbackServer(Server):
    """A server on 127.0.0.1; there is no way to have it elsewhere.

    Raises:
        OSError: The port cannot be used.
    """

    def __init__(self, port: int = 0) -> None:
        """Takes the port; a free one where it is 0."""
        self.socket = socket.create_server((_HOST, port))
        super().__init__(
            command="preround",
            host=_HOST,
            port=self.socket.getsockname()[1],
            title="preround",
            templates_path=Path(__file__).parent / "templates",
        )
        self.public_url = f"http://{_HOST}:{self.port}"  # with its port also where that is 80
        self._sessions: set[Session] = set()

    def serve(self, debug: bool = False, ready: Callable[[str], None] = print) -> None:
        """Serves until Ctrl+C.

        Args:
            debug: For Textual's own tools.
            ready: Told the address once it answers.
        """
        self.debug = debug
        with suppress(KeyboardInterrupt):  # where the loop takes no signals
            asyncio.run(self._serve(ready))

    async def _serve(self, ready: Callable[[str], None]) -> None:
        ended = asyncio.Event()
        for name in _SIGNALS:
            with suppress(NotImplementedError, AttributeError):  # Windows
                asyncio.get_running_loop().add_signal_handler(getattr(signal, name), ended.set)
        runner = web.AppRunner(await self._make_app(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.SockSite(runner, self.socket).start()
            ready(f"{self.public_url}/")
            await ended.wait()
        finally:
            await asyncio.gather(*(session.stop() for session in self._sessions))
            await runner.cleanup()

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(guard(self.public_url))
        headers = page_headers(self.public_url)

        async def add_headers(_request: web.Request, response: web.StreamResponse) -> None:
            response.headers.update(headers)

        app.on_response_prepare.append(add_headers)
        return app

    async def on_startup(self, app: web.Application) -> None:
        """Says nothing: `ready` is told."""

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """Starts an app for a window and passes on what is typed, until one of them ends."""
        websocket = web.WebSocketResponse(heartbeat=15)
        await websocket.prepare(request)

        async def close() -> None:
            await websocket.close()

        session = Session(
            self.command,
            write_bytes=websocket.send_bytes,
            write_str=websocket.send_str,
            close=close,
            download_manager=self.download_manager,
            debug=self.debug,
        )
        self._sessions.add(session)
        try:
            width, height = (to_int(request.query.get(name, ""), 80) for name in ("width", "height"))
            await session.start(width, height)
            await self._process_messages(websocket, session)
        finally:
            await session.stop()
            self._sessions.discard(session)
        return websocket
