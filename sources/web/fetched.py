"""What came back from an address, what may come back, and the ways in which something else does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from typing import Any

from sources.errors import SourceError


class RefusedError(SourceError):
    """The server answered that it will not give this.

    Attributes:
        status: The HTTP status.
        body: What it said, cut short.
    """

    def __init__(self, line: str, status: int, body: bytes) -> None:
        super().__init__(line)
        self.status = status
        self.body = body


class UnexpectedAnswerError(SourceError):
    """The server answered with something else than was asked for."""


@dataclass(frozen=True, slots=True)
class Accept:
    """What an answer may be.

    Attributes:
        name: In words, for the line that says it is something else.
        types: Media types.
    """

    name: str
    types: tuple[str, ...]


PAGE = Accept("a page", ("text/html", "application/xhtml+xml"))
JSON = Accept("JSON", ("application/json",))


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer.

    Attributes:
        url: The address that answered in the end, after redirects.
        status: The HTTP status, 200 to 299.
        content_type: The media type in lower case, without parameters; empty where none was given.
        body: The bytes, unpacked.
        headers: The headers, names in lower case.
    """

    url: str
    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str]

    @property
    def charset(self) -> str | None:
        """The encoding that the headers name."""
        message = Message()
        message["Content-Type"] = self.headers.get("content-type", "")
        return message.get_content_charset()

    def json(self, name: str) -> Any:
        """The JSON value in the body.

        Raises:
            UnexpectedAnswerError: It is not JSON; the line starts with `name`.
        """
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError) as error:
            raise UnexpectedAnswerError(f"{name}: is not JSON") from error


def media_type(header: str) -> str:
    """The media type in a Content-Type header: lower case, no parameters."""
    return header.partition(";")[0].strip().lower()
