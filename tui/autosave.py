"""Saves a draft within a second of a change, off the drawing thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Lock

from textual.dom import DOMNode
from textual.message import Message
from textual.timer import Timer

from tui.drafts import DraftError

DELAY = 0.4


class Autosave:
    """Keeps what is on disk up to date with what `keep` was last given; `save` writes it, in a thread."""

    @dataclass
    class Saved(Message):
        """A save ended; `error` is empty where it went well."""

        error: str

    def __init__(self, node: DOMNode, save: Callable[[Mapping[str, str]], None]) -> None:
        self._node = node
        self._save_fields = save
        self._pending: Mapping[str, str] | None = None
        self._written: Mapping[str, str] | None = None
        self._timer: Timer | None = None
        self._lock = Lock()

    def start_from(self, fields: Mapping[str, str]) -> None:
        """Takes these fields as already saved."""
        self._pending = self._written = dict(fields)

    def keep(self, fields: Mapping[str, str]) -> bool:
        """Plans to save these fields; False where they are what is saved already."""
        if fields == self._pending:
            return False
        self._pending = dict(fields)
        if self._timer is None:
            self._timer = self._node.set_timer(DELAY, self._save_later)
        return True

    def flush(self) -> None:
        """Saves now what is not saved yet."""
        with self._lock:
            pending = self._pending
            if pending is not None and pending is not self._written:
                self._save_fields(pending)
                self._written = pending

    def _save_later(self) -> None:
        self._timer = None
        self._node.run_worker(self._save, thread=True, exit_on_error=False, group="autosave")

    def _save(self) -> None:
        try:
            self.flush()
        except DraftError as error:
            self._node.post_message(self.Saved(str(error)))
        else:
            self._node.post_message(self.Saved(""))
