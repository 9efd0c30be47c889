"""One browser window and the app behind it, a process of its own."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from contextlib import suppress

from textual_serve.app_service import AppService

_SECONDS = 5.0  # to save and leave
_COMMAND = (sys.executable, "-P", "-m", "tui")  # -P: a folder named tui where we were started is not ours

_DRIVER = "tui.serving.driver:WindowDriver"


class Session(AppService):
    """Starts the app for one websocket, and ends with it."""

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        """Starts the app without a shell, and out of reach of the Ctrl+C that is meant for the server."""
        self._process = await asyncio.create_subprocess_exec(
            *_COMMAND,
            stdin=PIPE,
            stdout=PIPE,
            stderr=PIPE,
            env=self._build_environment(width=width, height=height) | {"TEXTUAL_DRIVER": _DRIVER},
            start_new_session=True,
        )
        self._stdin = self._process.stdin
        return self._process

    async def run(self) -> None:
        """Passes on what the app draws; when the app is gone, however it went, the page is told."""
        await super().run()
        with suppress(ConnectionError, RuntimeError):  # the page has gone first
            await self.remote_close()

    async def stop(self) -> None:
        """Lets the app save and leave; ends it where it does not."""
        process = self._process
        try:
            async with asyncio.timeout(_SECONDS):
                await super().stop()
                if process is not None:
                    await process.wait()
        except TimeoutError:
            self._task = None
            if process is not None:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
