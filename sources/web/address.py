"""Which addresses may be read: http and https, nobody's password in them, and no way from outside to inside."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import SplitResult, urlsplit, urlunsplit

from sources.errors import SourceError
from sources.web.clean_text import one_line

_INSIDE = ("localhost", ".localhost", ".local", ".internal", ".home.arpa", ".lan")


def checked_address(url: str) -> str:
    """The address, when it is one that may be read.

    Raises:
        SourceError: It has no scheme, another scheme than http(s), no host, a bad port, or holds credentials.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise SourceError(f"{one_line(url)}: is not a web address ({one_line(str(error))})") from error
    if "@" in parts.netloc:
        bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
        raise SourceError(f"{one_line(bare)}: was given with a user name or password in it; leave it out")
    if parts.scheme not in {"http", "https"}:
        raise SourceError(f"{one_line(url)}: only addresses that start with https:// or http:// can be read")
    if not host or any(letter.isspace() for letter in url):
        raise SourceError(f"{one_line(url)}: is not a web address; copy the whole of it from the browser")
    return url


def leads_inside(origin: str, target: str) -> bool:
    """Whether going from one address to the other leaves the public net for this machine or its neighbours.

    A page must not send us where only we can go. Somebody who names localhost means it.
    """
    return _is_inside(urlsplit(target)) and not _is_inside(urlsplit(origin))


def _is_inside(parts: SplitResult) -> bool:
    host = (parts.hostname or "").rstrip(".")
    if host.endswith(_INSIDE):
        return True
    return any(not _is_public(number) for number in _numbers(host, parts.port))


def _numbers(host: str, port: int | None) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (
        OSError,
        UnicodeError,
    ):  # behind a proxy names need not resolve here; the request itself will tell
        return []
    return [str(entry[4][0]) for entry in found]


def _is_public(number: str) -> bool:
    address = ipaddress.ip_address(number)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_global
