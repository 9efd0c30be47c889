"""Words of users inside Markdown: shown as they were written, whatever they would mean there."""

from __future__ import annotations

import re

from reports.shown import shown

_ANYWHERE = re.compile(r"([\\`*_\[\]<>&|~^$@])")
_AT_START = re.compile(r"^(\s*)(?:([#+\-=:])|(\d{1,9})([.)]))")
_ADDRESS = re.compile(r"(?i)(https?|ftp|mailto|xmpp)(:)|(www)(\.)")


def escaped(text: str) -> str:
    """One line that a Markdown reader shows as this text: no markup, no link, no HTML.

    Line breaks become spaces; hidden characters are seen (`reports.shown`).
    """
    line = _ANYWHERE.sub(r"\\\1", " ".join(shown(text).split()))
    return _AT_START.sub(_unmade, _ADDRESS.sub(_unlinked, line))


def _unmade(match: re.Match[str]) -> str:
    """A heading, list item or rule that is none."""
    space, sign, number, dot = match.groups()
    return f"{space}\\{sign}" if sign else f"{space}{number}\\{dot}"


def _unlinked(match: re.Match[str]) -> str:
    """An address that readers which link bare addresses leave alone."""
    scheme, colon, www, dot = match.groups()
    return f"{scheme}\\{colon}" if scheme else f"{www}\\{dot}"
