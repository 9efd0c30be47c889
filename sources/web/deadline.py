"""A deadline for a whole answer. httpx bounds each silence, so a server that sends a byte now and then has for ever."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any

_OPENED = (".connect_tcp.complete", ".start_tls.complete")


class Deadline:
    """Hangs up on whatever connection is open when the time is over.

    Hand `trace` to httpx as the extension of that name; afterwards `passed` tells why the connection broke, or why
    an answer of unstated length seems to have ended.
    """

    def __init__(self, seconds: float) -> None:
        self.passed = False
        self._socket: socket.socket | None = None
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._pass)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def trace(self, event: str, details: Mapping[str, Any]) -> None:
        """Takes note of every connection that httpx opens."""
        if event.endswith(_OPENED):
            with self._lock:
                self._socket = details["return_value"].get_extra_info("socket")
                if self.passed:
                    self._hang_up()

    def _pass(self) -> None:
        with self._lock:
            self.passed = True
            self._hang_up()

    def _hang_up(self) -> None:
        if self._socket is not None:
            with suppress(OSError):  # it was closed already
                # past the TLS layer, whose own shutdown would pull its state from under the thread that reads
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
