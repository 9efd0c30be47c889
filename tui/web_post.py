"""Reads the post behind an address, beside the app: it never waits for the web, not even when it is left."""

from __future__ import annotations

from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path
from threading import Thread as WaitingThread
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.message import Message

if TYPE_CHECKING:
    from sources.web.conversation import Thread


@dataclass
class PostRead(Message):
    """An address was read: what is there, or, in one line, why there is nothing."""

    url: str
    thread: Thread | None
    error: str = ""


def ask_post(node: DOMNode, url: str, cache: Path) -> None:
    """Reads the post at an address in the background and posts `PostRead` to `node`.

    Args:
        node: Who is told.
        url: The address.
        cache: The folder where answers are kept for some minutes.
    """
    # A worker of Textual would be waited for when the app is left; a slow server must not hold anybody up.
    run = copy_context().run
    WaitingThread(target=lambda: run(_tell, node, url, cache), name="post", daemon=True).start()


def _tell(node: DOMNode, url: str, cache: Path) -> None:
    told = _read(url, cache)
    with suppress(RuntimeError):  # the app was left meanwhile
        node.post_message(told)


def _read(url: str, cache: Path) -> PostRead:
    from sources.errors import SourceError
    from sources.web.fetch import Fetcher
    from sources.web.thread import read_thread

    try:
        with Fetcher(cache) as fetcher:
            return PostRead(url, read_thread(url, fetcher))
    except SourceError as error:
        return PostRead(url, None, str(error))
    except Exception as error:  # a page that breaks the reader must not take the app with it
        return PostRead(url, None, f"{url}: cannot be read ({type(error).__name__}); paste the text instead")
