"""Slow work on the newest input only, one at a time, off the drawing thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from textual.dom import DOMNode
from textual.message import Message


@dataclass
class Done(Message):
    """A slow function came back: what it was given, and what it returned or why it failed."""

    given: object
    result: object | None
    error: Exception | None = None


class Latest:
    """Runs `work` in a thread and posts `Done` to `node`, whose handler calls `finished` first.

    While one input is worked on, only the newest of those that follow is kept: a fast typist or a slow
    machine never piles up threads.
    """

    def __init__(self, node: DOMNode, work: Callable[[object], object]) -> None:
        self._node = node
        self._work = work
        self._running = False
        self._waiting: list[object] = []

    @property
    def busy(self) -> bool:
        """Whether an input is being worked on."""
        return self._running

    def ask(self, given: object) -> None:
        """Works on this input now, or as soon as the current one is done."""
        self._waiting = [given]
        if not self._running:
            self._start()

    def finished(self) -> None:
        """Goes on to the input that waits, if any."""
        self._running = False
        if self._waiting:
            self._start()

    def _start(self) -> None:
        self._running = True
        given = self._waiting.pop()
        self._node.run_worker(partial(self._run, given), thread=True, exit_on_error=False, group="latest")

    def _run(self, given: object) -> None:
        try:
            done = Done(given, self._work(given))
        except Exception as error:  # a rule that fails must not take the draft with it
            done = Done(given, None, error)
        self._node.post_message(done)
