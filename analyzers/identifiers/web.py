"""Web addresses and addresses of machines.

Source: 45 CFR 164.514(b)(2)(i)(N) and (O).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator

from analyzers.data import load_terms
from analyzers.identifier import Identifier, IdentifierType

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_SCHEME = re.compile(
    rf"\b(?:https?|ftp|sftp)://[^\s<>\"']{{2,2000}}|\bwww\.{_LABEL}(?:\.{_LABEL}){{1,5}}(?:[:/?#][^\s<>\"']{{0,2000}})?",
    re.IGNORECASE,
)
_CLEAR_TLDS = (
    "com|org|net|edu|gov|mil|info|biz|health|clinic|hospital|doctor|care|app|dev|blog|online|site|xyz|page|shop|social|"
    "co\\.uk|ac\\.uk|org\\.uk|nhs\\.uk|com\\.au|edu\\.au|co\\.in|ac\\.in|com\\.br|co\\.nz|uk|ca|eu|de|fr|ch|nl|au|jp|br|ru|cn|pl|se|io|tv"
)
_BARE = re.compile(
    rf"(?<![\w@./:-])(?P<host>{_LABEL}(?:\.{_LABEL}){{0,3}}\.(?:{_CLEAR_TLDS}))(?![\w@.-]*@)(?P<path>[/?#][^\s<>\"']{{0,2000}})?(?![\w-])",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<![\w@./-])(?:lnkd\.in|bit\.ly|t\.co|youtu\.be|fb\.me|t\.me|wa\.me|linktr\.ee|tinyurl\.com|goo\.gl|is\.gd|buff\.ly|bsky\.app|"
    r"[a-z0-9-]{2,40}\.(?:me|us|co|ai|ly|link|in|it|be|gg|so|to))/[^\s<>\"']{1,500}",
    re.IGNORECASE,
)
_SPOKEN = re.compile(
    r"\b(?:www[ ]dot[ ])?(?P<host>[a-z0-9-]{3,40}[ ]dot[ ](?:com|org|net)(?:[ ](?:slash|forward[ ]slash)[ ][\w-]{2,40}){0,3})\b",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?'\"*_>]}"
_WORD_HOSTS = re.compile(r"^(?:e|i|vs|etc|dr|mr|no|pt|pts)\.", re.IGNORECASE)
_REACH = 40
_V4 = re.compile(r"(?<![\w.])(?P<host>\d{1,3}(?:\.\d{1,3}){3})(?:/\d{1,2}|:\d{2,5})?(?![\w]|\.\d)")
_V6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:%\w{1,8})?(?![\w:])")
_IP_WORD = re.compile(
    r"\b(?:ip(?:v[46])?|address|server|host|login|log(?:ged)?|vpn|ping|traffic|gateway|router|device|network|connect(?:ed|ion)|portal|accessed|access|workstation|session)\b",
    re.IGNORECASE,
)
_VERSION = re.compile(
    r"(?:\b(?:version|ver|v|release|build|section|sec|chapter|figure|table|item|rule|firmware|oid|ec)\.?[ ]?|§[ ]?)$",
    re.IGNORECASE,
)


def recognize_urls(text: str) -> Iterator[Identifier]:
    """Web addresses with and without a scheme."""
    if "://" in text or "www." in text.lower():
        for match in _SCHEME.finditer(text):
            yield _url(text, match.start(), match.end(), 0.97)
    if _POINT.search(text):
        yield from _without_scheme(text)
    if " dot " in text.lower():
        for match in _SPOKEN.finditer(text):
            if not text[max(0, match.start() - 4) : match.start()].lower().endswith((" at ", "@")):
                yield Identifier(IdentifierType.URL, match.start("host"), match.end("host"), 0.7)


_POINT = re.compile(r"[A-Za-z0-9]\.[A-Za-z]{2}|\bt\.")


def _without_scheme(text: str) -> Iterator[Identifier]:
    for match in _SHORT.finditer(text):
        yield _url(text, match.start(), match.end(), 0.85)
    for match in _BARE.finditer(text):
        host = match["host"].lower()
        named = not match["path"] and (host in load_terms("reference_sites") or _is_two_words(match["host"]))
        if not named and not _WORD_HOSTS.match(host):
            yield _url(text, match.start(), match.end(), 0.85)


def _is_two_words(host: str) -> bool:
    """Whether the space after a full stop was forgotten ("stable.Care", "me.Online")."""
    head, tail = host.rsplit(".", 1)
    begins_sentence = tail[0].isupper() and not tail.isupper() and host[0].islower()
    return begins_sentence or (tail.lower() in _WORD_TLDS and head.isalpha() and len(head) < _SHORTEST_HEAD)


_SHORTEST_HEAD = 4
_WORD_TLDS = frozenset(
    [
        "health",
        "clinic",
        "hospital",
        "doctor",
        "care",
        "online",
        "site",
        "page",
        "social",
        "blog",
        "app",
        "shop",
        "de",
        "se",
    ]
)


def _url(text: str, start: int, end: int, confidence: float) -> Identifier:
    while end > start and (
        text[end - 1] in _TRAILING or (text[end - 1] == ")" and "(" not in text[start:end])
    ):
        end -= 1
    return Identifier(IdentifierType.URL, start, end, confidence)


def recognize_ips(text: str) -> Iterator[Identifier]:
    """Addresses of machines, version 4 and 6; not the numbers of versions and sections."""
    for match in _V4.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        if not _is_address(match["host"]) or _VERSION.search(before):
            continue
        said = _IP_WORD.search(before) is not None
        if said or _is_telling(match["host"]):
            yield Identifier(IdentifierType.IP, match.start(), match.end(), 0.95 if said else 0.8)
    for match in _V6.finditer(text):
        groups = sum(1 for group in match.group().split(":") if group)
        said = _IP_WORD.search(text, max(0, match.start() - _REACH), match.start()) is not None
        if groups >= (2 if said else 3) and _is_address(match.group()):
            yield Identifier(IdentifierType.IP, match.start(), match.end(), 0.9)


def _is_telling(host: str) -> bool:
    """Whether four numbers look like an address without a word that says so."""
    large = sum(int(part) > 9 for part in host.split("."))
    return large >= 2 or ipaddress.ip_address(host).is_private


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
