"""How long ago something was, in words."""

from __future__ import annotations

from datetime import datetime

_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def ago(moment: datetime, now: datetime) -> str:
    """“just now”, “5 minutes ago”, “2 hours ago”, “3 days ago”."""
    seconds = (now - moment).total_seconds()
    if seconds < _MINUTE:
        return "just now"
    size, word = next(
        (size, word)
        for size, word in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute"))
        if seconds >= size
    )
    count = int(seconds // size)
    return f"{count} {word}{'' if count == 1 else 's'} ago"
