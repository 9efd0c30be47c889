"""A script with what its blanks hold: the words as they would be sent, and whether they fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from analyzers.document import Document
from analyzers.platforms import length_of
from snippets.message import Blank, Channel, Message, filled
from tui.marks import Mark
from tui.plain import plain

_NAMES = {
    Channel.EMAIL: "E-mail",
    Channel.LINKEDIN_NOTE: "LinkedIn invitation note",
    Channel.LINKEDIN_MESSAGE: "LinkedIn message",
    Channel.SPOKEN: "Said aloud",
    Channel.LINKEDIN_POST: "LinkedIn post",
    Channel.X_POST: "X post",
    Channel.MASTODON_POST: "Mastodon post",
    Channel.DOCUMENT: "Document",
}


@dataclass(frozen=True, slots=True)
class FilledScript:
    """A script, filled as far as it is.

    Attributes:
        message: The script.
        values: What its blanks hold, by name.
    """

    message: Message
    values: Mapping[str, str]

    @property
    def text(self) -> str:
        """The words; a blank without a value stands in brackets."""
        return plain(filled(self.message.text, self.values))

    @property
    def subject(self) -> str:
        """The subject of an e-mail; nothing for other channels."""
        return plain(filled(self.message.subject, self.values))

    @property
    def copied(self) -> str:
        """What goes to the clipboard: the subject, where there is one, then the words."""
        return f"Subject: {self.subject}\n\n{self.text}" if self.subject else self.text

    @property
    def missing(self) -> tuple[Blank, ...]:
        """The blanks that hold nothing yet."""
        return self.message.missing(self.values)

    def document(self) -> Document:
        """The words as they are read before they are sent."""
        channel = self.message.channel
        return Document(self.text, channel.kind, channel.platform, self.message.title)

    @property
    def over(self) -> int:
        """How much too long it is for its channel, in that channel's unit; 0 where it fits."""
        limit = self.message.channel.limit
        return max(0, self._length - limit) if limit else 0

    @property
    def place(self) -> str:
        """The channel, and how much of what it takes is used."""
        limit = self.message.channel.limit
        size = f"{self._length:,}/{limit:,}" if limit else f"{len(self.text.split())} words"
        return f"{_NAMES[self.message.channel]} · {size}"

    @property
    def _length(self) -> int:
        return length_of(self.text, self.message.channel.platform)

    def offset_of(self, blank: Blank) -> int:
        """Where the words of a blank begin, in code points; 0 for one that stands in the subject alone."""
        before, held, _ = self.message.text.partition(f"{{{blank.name}}}")
        return len(plain(filled(before, self.values))) if held else 0

    def open_places(self) -> Iterator[Mark]:
        """The brackets that are still to be filled, in the order of the text."""
        for blank in self.missing:
            name = f"[{blank.name.replace('_', ' ')}]"
            start = self.text.find(name)
            while start >= 0:
                yield Mark(start, start + len(name), "named", blank.hint)
                start = self.text.find(name, start + len(name))
