"""One look around for fresh posts, beside the app: it shows how far it is, can be stopped, and is waited for by nobody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.message import Message

from sources.errors import SourceError
from tui.config import Config
from tui.fresh_posts import HOURS, FreshPost, ask, nobody_answered, ranked

if TYPE_CHECKING:
    from sources.web.radar import Radar, RadarPost


class _StoppedError(Exception):
    """Nobody waits for the rest."""


class Look:
    """Asks the servers in threads that end with the app, then reads what came in a worker of the node."""

    @dataclass
    class Step(Message):
        """How far it is, in a line."""

        look: Look
        line: str

    @dataclass
    class Asked(Message):
        """The servers have answered: `read` is next."""

        look: Look
        radar: Radar

    @dataclass
    class Found(Message):
        """It is over.

        Attributes:
            posts: The posts with something to add, the worthiest first; None where there was no answer at all.
            problems: What went wrong, a line each.
        """

        look: Look
        posts: tuple[FreshPost, ...] | None
        problems: tuple[str, ...]

    def __init__(self, node: DOMNode, config: Config, cache: Path) -> None:
        """Gets ready; nobody is asked yet.

        Args:
            node: Who is told.
            config: Names servers and tags.
            cache: The folder where answers are kept for some minutes.
        """
        self.config = config
        self.begun = datetime.now(UTC)
        self._node = node
        self._cache = cache
        self._stopped = Event()
        self._lock = Lock()
        self._being_asked: list[str] = []

    def start(self) -> None:
        """Asks the servers."""
        # A worker of Textual would be waited for when the app is left; a slow server must not hold anybody up.
        Thread(target=copy_context().run, args=(self._ask,), name="look", daemon=True).start()

    def stop(self) -> None:
        """Ends it; nothing more is told."""
        self._stopped.set()

    def read(self, radar: Radar) -> None:
        """Ranks what the servers gave: slow, to be called in a worker."""
        try:
            posts = ranked(self._with_steps(radar.posts), self.begun)
        except _StoppedError:
            return
        except Exception as error:  # a post that breaks the reader must not take the app with it
            problem = f"the posts could not be read ({type(error).__name__})"
            self._tell(self.Found(self, None, (*radar.problems, problem)))
        else:
            self._tell(self.Found(self, posts, radar.problems))

    def _ask(self) -> None:
        try:
            radar = ask(self.config, self.config.tags, HOURS, self._cache, self.begun, self._asking)
        except _StoppedError:
            return
        except SourceError as error:
            self._tell(self.Found(self, None, (str(error),)))
            return
        except Exception as error:  # an answer that breaks the reader must not take the app with it
            problem = f"the answers could not be read ({type(error).__name__}); try again later"
            self._tell(self.Found(self, None, (problem,)))
            return
        if nobody := nobody_answered(radar, self.config):
            self._tell(self.Found(self, None, (*radar.problems, nobody)))
        else:
            self._tell(self.Asked(self, radar))

    def _asking(self, instance: str) -> None:
        self._go_on()
        with self._lock:
            if instance in self._being_asked:
                return
            self._being_asked.append(instance)
            line = f"Asking {', '.join(self._being_asked)} …"
        self._tell(self.Step(self, line))

    def _with_steps(self, posts: Sequence[RadarPost]) -> Iterator[RadarPost]:
        for number, post in enumerate(posts, 1):
            self._go_on()
            self._tell(self.Step(self, f"Reading {number} of {len(posts)}"))
            yield post

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise _StoppedError

    def _tell(self, message: Message) -> None:
        if not self._stopped.is_set():
            with suppress(RuntimeError):  # the app was left meanwhile
                self._node.post_message(message)
