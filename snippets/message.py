"""A message: a script for one networking moment, with named blanks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from analyzers import Document, Kind, Platform
from analyzers.platforms import limit_of
from snippets.topic import LibraryError, text_of, texts_of

_LIMITS = {
    "linkedin-note": 200,
    "linkedin-message": 8000,
}  # an invitation of a free account; a message (2026)
_BLANK = re.compile(r"\{([a-z_]+)\}")
_KNOWN = {"title", "moment", "when", "channel", "subject", "text", "notes", "blanks"}
MOMENTS = (
    "First contact",
    "On a rotation",
    "At a conference",
    "Mentorship",
    "Application season",
    "Interviews",
    "Your own work",
)


class Channel(StrEnum):
    """How a message is sent."""

    EMAIL = "email"
    LINKEDIN_NOTE = "linkedin-note"
    LINKEDIN_MESSAGE = "linkedin-message"
    SPOKEN = "spoken"
    LINKEDIN_POST = "linkedin-post"
    X_POST = "x-post"
    MASTODON_POST = "mastodon-post"
    DOCUMENT = "document"

    @property
    def kind(self) -> Kind:
        """What the filled text is read as."""
        return Kind.POST if self.value.endswith("-post") else Kind.MESSAGE

    @property
    def platform(self) -> Platform:
        """Where the filled text would stand; words that stand nowhere are read as on LinkedIn."""
        name = self.value.partition("-")[0]
        return Platform(name) if name in set(Platform) else Platform.LINKEDIN

    @property
    def limit(self) -> int | None:
        """How long the filled text may be, in the unit of its platform; None where nothing limits it."""
        if self.value.endswith("-post"):
            return limit_of(self.kind, self.platform).limit
        return _LIMITS.get(self.value)


@dataclass(frozen=True, slots=True)
class Blank:
    """A place in a message that its sender fills.

    Attributes:
        name: As in the text, between braces.
        hint: What belongs there.
        example: An invented value.
        yours: Whether it is a fact about the sender that is kept and reused.
        default: What stands there unless it is filled.
    """

    name: str
    hint: str
    example: str
    yours: bool = False
    default: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A script: when to use it, what to say, and why it is built so."""

    id: str
    title: str
    moment: str
    when: str
    channel: Channel
    subject: str
    text: str
    notes: tuple[str, ...]
    blanks: tuple[Blank, ...]

    def document(self, values: Mapping[str, str]) -> Document:
        """The filled text, as it would be read before it is sent."""
        return Document(filled(self.text, values), self.channel.kind, self.channel.platform, self.title)

    def missing(self, values: Mapping[str, str]) -> tuple[Blank, ...]:
        """The blanks that neither a value nor a default fills."""
        return tuple(blank for blank in self.blanks if not values.get(blank.name, "").strip())

    def defaults(self) -> dict[str, str]:
        """The values that stand unless others are given."""
        return {blank.name: blank.default for blank in self.blanks if blank.default}


def filled(text: str, values: Mapping[str, str]) -> str:
    """The text with its blanks filled; one without a value stands as `[name of the blank]`."""

    def value_of(match: re.Match[str]) -> str:
        return values.get(match[1], "").strip() or f"[{match[1].replace('_', ' ')}]"

    return _BLANK.sub(value_of, text)


def message_from(identity: str, table: Mapping[str, Any]) -> Message:
    """The message that a TOML table describes.

    Raises:
        LibraryError: A field is missing or unknown, or text and blanks do not agree.
    """
    where = f"messages/{identity}.toml"
    if unknown := table.keys() - _KNOWN:
        raise LibraryError(f"{where}: unknown field {min(unknown)}")
    moment, channel = text_of(table, "moment", where), text_of(table, "channel", where)
    if moment not in MOMENTS:
        raise LibraryError(f"{where}: moment is {moment!r}; known: {', '.join(MOMENTS)}")
    if channel not in set(Channel):
        raise LibraryError(f"{where}: channel is {channel!r}; known: {', '.join(Channel)}")
    subject = text_of(table, "subject", where) if channel == Channel.EMAIL else ""
    text = text_of(table, "text", where)
    named = list(dict.fromkeys(_BLANK.findall(f"{subject}\n{text}")))
    return Message(
        identity,
        text_of(table, "title", where),
        moment,
        text_of(table, "when", where),
        Channel(channel),
        subject,
        text,
        texts_of(table, "notes", where),
        _blanks(table.get("blanks", {}), named, where),
    )


def _blanks(tables: Mapping[str, Any], named: list[str], where: str) -> tuple[Blank, ...]:
    if missing := set(named) ^ tables.keys():
        raise LibraryError(f"{where}: {min(missing)} stands in the text or among the blanks, not in both")
    return tuple(
        Blank(
            name,
            text_of(tables[name], "hint", f"{where}, {name}"),
            text_of(tables[name], "example", f"{where}, {name}"),
            bool(tables[name].get("yours", False)),
            str(tables[name].get("default", "")),
        )
        for name in named
    )
