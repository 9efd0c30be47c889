"""How long to wait before asking again: what the server asks for, else longer each time and never in step."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_FIRST = 0.5
_MOST = 366 * 86_400.0  # a date far beyond is nonsense, and overflows
_random = random.SystemRandom()


def backoff(tries: int) -> float:
    """Seconds to wait after so many tries: 0.5, 1, 2 … with up to as much again, so that callers spread."""
    base = _FIRST * 2.0 ** (tries - 1)
    return base + _random.uniform(0, base)


def asked_wait(status: int, headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that an answer asks to wait, or None where it does not say.

    `Retry-After` is a number of seconds or an HTTP date (RFC 9110, 10.2.3). Mastodon names the moment in
    `X-RateLimit-Reset` instead, as ISO 8601; it means something only when the limit is used up (429).
    """
    value = headers.get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:12]), _MOST)
    moment = _http_date(value)
    if moment is None and status == 429:
        moment = _iso_date(headers.get("x-ratelimit-reset", ""))
    return None if moment is None else min(max((moment - now).total_seconds(), 0.0), _MOST)


def clock_time(seconds: float, now: datetime) -> str:
    """The local time so many seconds from now, with the day where it is not today."""
    here = now.astimezone()
    then = here + timedelta(seconds=seconds)
    return f"{then:%H:%M}" if then.date() == here.date() else f"{then.day} {then:%B, %H:%M}"


def _http_date(value: str) -> datetime | None:
    try:
        return _aware(parsedate_to_datetime(value))
    except (ValueError, TypeError, OverflowError):
        return None


def _iso_date(value: str) -> datetime | None:
    try:
        return _aware(datetime.fromisoformat(value))
    except ValueError:
        return None


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
