"""Reads an address politely: few tries, growing waits, small answers, and one line about what went wrong."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import TracebackType

import httpx

from sources.errors import SourceError
from sources.web.address import checked_address
from sources.web.answer_cache import AnswerCache
from sources.web.clean_text import one_line
from sources.web.fetched import PAGE, Accept, Fetched, RefusedError
from sources.web.limits import Limits
from sources.web.visit import DroppedError, Visit
from sources.web.waiting import asked_wait, backoff, clock_time

USER_AGENT = f"preround/{version('preround')} (+offline profile and post checker; reads one page when asked)"
_PASSING = {429, 500, 502, 503, 504}
"""Statuses that the next try may not see. 500 is among them because reading twice harms nobody."""
_REFUSALS = {
    401: "needs a login (401)",
    403: "refuses to be read without a login (403)",
    404: "is not there (404)",
    410: "gone (410)",
    429: "was asked too often (429); try again in some minutes",
}


@cache
def _certificates() -> ssl.SSLContext:
    """The certificates trusted here, also those the environment names; reading them takes longer than most answers."""
    return httpx.create_ssl_context()


class Fetcher:
    """A polite reader of web addresses. Threads may share it; it is closed by leaving its `with` block."""

    def __init__(
        self,
        cache: Path | None = None,
        limits: Limits | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Gets ready; nothing is asked yet.

        Args:
            cache: The folder where answers are kept for some minutes, or None to keep none.
            limits: The bounds of a visit.
            now: The clock, with its zone.
            sleep: What waits so many seconds.

        Raises:
            SourceError: The proxy named in the environment cannot be used.
        """
        self._limits = limits or Limits()
        self._cache = AnswerCache(cache, self._limits.fresh) if cache else None
        self._now = now
        self._sleep = sleep
        try:
            self._client = httpx.Client(
                verify=_certificates(),
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": "gzip, deflate"},
                timeout=self._limits.timeout(),
                # the deadline sees connections when they open, so each request opens its own
                limits=httpx.Limits(max_keepalive_connections=0),
            )
        except (ValueError, ImportError, OSError) as error:
            raise SourceError(
                f"the proxy or certificates of your environment: {one_line(str(error))}"
            ) from error

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, accept: Accept = PAGE, name: str = "") -> Fetched:
        """What an address answers.

        Args:
            url: An http or https address.
            accept: What the answer may be.
            name: What to call it in errors; the address itself where nothing is given.

        Raises:
            RefusedError: The server says no (401, 404, 410 …), also after every try.
            UnexpectedAnswerError: It answered with another type than asked for.
            SourceError: The address may not be read, does not answer, or answers too much.
        """
        url = checked_address(url)
        name = name or one_line(url)
        kept = self._cache.find(url, accept, self._now()) if self._cache else None
        if kept is not None:
            return kept
        fetched = self._answer(url, Visit(self._client, self._limits, accept, name))
        if not 200 <= fetched.status < 300:
            reason = _REFUSALS.get(fetched.status, f"answered {fetched.status}; try again later")
            raise RefusedError(f"{name}: {reason}", fetched.status, fetched.body)
        if self._cache:
            self._cache.keep(url, accept, fetched, self._now())
        return fetched

    def _answer(self, url: str, visit: Visit) -> Fetched:
        left = self._limits.whole
        for tries in range(1, self._limits.tries + 1):
            last = tries == self._limits.tries
            begun = time.monotonic()
            wait = None
            try:
                fetched = visit.answer(url, max(left, 0.0))
                if fetched.status in _PASSING:
                    wait = self._allowed_wait(fetched, visit.name)
                if fetched.status not in _PASSING or last:
                    return fetched
            except DroppedError as error:
                if last:
                    raise SourceError(
                        f"{visit.name}: cannot be reached; check the address and your connection"
                    ) from error
            left -= time.monotonic() - begun
            self._sleep(backoff(tries) if wait is None else wait)
        raise AssertionError("unreachable: the last try returns or raises")  # pragma: no cover

    def _allowed_wait(self, fetched: Fetched, name: str) -> float | None:
        """The seconds to wait that the answer asks for, when they are few."""
        wait = asked_wait(fetched.status, fetched.headers, self._now())
        if wait is not None and wait > self._limits.wait:
            until = clock_time(wait, self._now())
            raise RefusedError(
                f"{name}: asks to wait until {until} ({fetched.status})", fetched.status, fetched.body
            )
        return wait
