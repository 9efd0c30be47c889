"""The server, and a fetcher whose clock and sleep are the test's."""

from collections.abc import Iterator

import pytest
from web_server import NOW, Web, serving

from sources.web.fetch import Fetcher
from sources.web.limits import Limits


@pytest.fixture(scope="session")
def served() -> Iterator[Web]:
    with serving() as web:
        yield web


@pytest.fixture
def web(served: Web) -> Web:
    served.answers.clear()
    served.asked.clear()
    return served


@pytest.fixture
def waits() -> list[float]:
    """The seconds that the fetcher wanted to wait; no test does."""
    return []


@pytest.fixture
def fetcher(waits: list[float]) -> Iterator[Fetcher]:
    limits = Limits(connect=0.5, read=0.3, whole=1.0, bytes=100_000)
    with Fetcher(limits=limits, now=lambda: NOW, sleep=waits.append) as fetcher:
        yield fetcher
