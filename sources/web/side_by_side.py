"""Several slow things at once, in threads that nobody has to wait for: a process that ends leaves them behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextvars import copy_context
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def side_by_side(work: Callable[[Item], Result], items: Sequence[Item], most: int) -> Iterator[Result]:
    """What `work` gives for each item, in their order; so many are worked on at once.

    The threads of a `ThreadPoolExecutor` would be waited for when the process ends, however slow a server is.

    Raises:
        Exception: Whatever `work` raised, when its item comes.
    """
    results: list[Future[Result]] = [Future() for _ in items]
    waiting: SimpleQueue[tuple[Item, Future[Result]]] = SimpleQueue()
    for item, result in zip(items, results, strict=True):
        waiting.put((item, result))

    def go_on() -> None:
        while True:
            try:
                item, result = waiting.get_nowait()
            except Empty:
                return
            try:
                result.set_result(work(item))
            except BaseException as error:  # told to whoever asks for the result
                result.set_exception(error)

    for _ in range(min(most, len(items))):
        Thread(target=copy_context().run, args=(go_on,), daemon=True).start()
    for result in results:
        yield result.result()
