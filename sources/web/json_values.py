"""Values in the JSON of a stranger, where anything may be missing or of another type."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any


def value_at(value: Any, *path: str) -> Any:
    """What stands at the end of a path of keys, or None."""
    for key in path:
        if not isinstance(value, dict):
            return None
        value = value.get(key)
    return value


def text_at(value: Any, *path: str) -> str:
    """The string at the end of a path, or an empty one."""
    found = value_at(value, *path)
    return found if isinstance(found, str) else ""


def list_at(value: Any, *path: str) -> list[Any]:
    """The list at the end of a path, or an empty one."""
    found = value_at(value, *path)
    return found if isinstance(found, list) else []


def count_at(value: Any, *path: str) -> int:
    """The whole number at the end of a path, or 0."""
    found = value_at(value, *path)
    return found if isinstance(found, int) and not isinstance(found, bool) else 0


def moment_at(value: Any, *path: str) -> datetime | None:
    """The ISO 8601 moment at the end of a path, in UTC where it names no zone, or None."""
    return moment_of(text_at(value, *path))


def moment_of(text: str) -> datetime | None:
    """The moment that an ISO 8601 text names, in UTC where it names no zone, or None."""
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
