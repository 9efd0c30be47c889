"""The bio of a public account on Mastodon or Bluesky, read without a login and only when asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from analyzers import Platform
from sources.errors import SourceError
from sources.web.address import checked_address
from sources.web.clean_text import one_line, without_controls
from sources.web.endpoints import Endpoints
from sources.web.fetch import Fetcher
from sources.web.fetched import JSON, RefusedError, UnexpectedAnswerError
from sources.web.json_values import list_at, text_at, value_at
from sources.web.text_of_html import text_of_html

_ENDPOINTS = Endpoints()
_AT_HOST = re.compile(r"@?([\w.-]{1,100})@([\w.-]{1,253}\.[\w-]{2,63}(?::\d{1,5})?)")
_HANDLE = re.compile(r"@?((?:[A-Za-z0-9-]{1,63}\.){1,10}[A-Za-z]{2,63})")
_MASTODON_PATH = re.compile(r"/(?:web/|deck/)?@([\w.-]{1,100}(?:@[\w.-]{1,253})?)/?|/users/([\w.-]{1,100})/?")
_BLUESKY_PATH = re.compile(r"/profile/([^/]{1,260})/?")
_MEMBERS_ONLY = "!no-unauthenticated"
_CLOSED = {
    ("linkedin.com", "lnkd.in"): "LinkedIn shows no profile without a login; "
    "use “Save to PDF” on the profile, or save the page, and give the file",
    ("x.com", "twitter.com"): "X shows no profile without a login; paste the bio into a file and give that",
    (
        "threads.net",
        "threads.com",
        "instagram.com",
        "facebook.com",
    ): "this site shows no profile without a login; paste the bio into a file and give that",
}


@dataclass(frozen=True, slots=True)
class AccountBio:
    """What an account says about itself.

    Attributes:
        platform: Where it is.
        account: `user@host` or the handle.
        name: The name shown, else the account's.
        bio: Its words; empty where it says nothing.
    """

    platform: Platform
    account: str
    name: str
    bio: str


def is_account(text: str) -> bool:
    """Whether this names an account rather than a file: an address, `@user@host`, `@handle` or `….bsky.social`."""
    text = text.strip()
    return (
        "://" in text
        or _AT_HOST.fullmatch(text) is not None
        or (_HANDLE.fullmatch(text) is not None and (text.startswith("@") or text.endswith(".bsky.social")))
    )


def read_bio(account: str, fetcher: Fetcher, endpoints: Endpoints = _ENDPOINTS) -> AccountBio:
    """The bio of an account.

    Args:
        account: `@user@host`, a Bluesky handle, or the address of a profile on either.
        fetcher: What reads the web.
        endpoints: Where Bluesky answers.

    Raises:
        SourceError: It is on a site that shows none without a login, is not there, or does not answer.
    """
    account = account.strip()
    if "://" in account:
        return _by_address(checked_address(account), fetcher, endpoints)
    if at_host := _AT_HOST.fullmatch(account):
        _refuse_closed(at_host[2], account)
        return _mastodon(f"https://{at_host[2]}", at_host[1], account, fetcher)
    if handle := _HANDLE.fullmatch(account):
        return _bluesky(handle[1], account, fetcher, endpoints)
    raise SourceError(
        f"{one_line(account)}: on which site? Write @user@host, or a handle such as name.bsky.social"
    )


def _by_address(url: str, fetcher: Fetcher, endpoints: Endpoints) -> AccountBio:
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    _refuse_closed(host, url)
    path = unquote(parts.path)
    if _is(host, ("bsky.app",)):
        if profile := _BLUESKY_PATH.fullmatch(path):
            return _bluesky(profile[1].removeprefix("@"), url, fetcher, endpoints)
    elif profile := _MASTODON_PATH.fullmatch(path):
        return _mastodon(f"{parts.scheme}://{parts.netloc}", profile[1] or profile[2], url, fetcher)
    raise SourceError(
        f"{one_line(url)}: is not the address of a profile; open the profile and copy its address"
    )


def _refuse_closed(host: str, name: str) -> None:
    for hosts, way_out in _CLOSED.items():
        if _is(host, hosts):
            raise SourceError(f"{one_line(name)}: {way_out}")


def _is(host: str, domains: tuple[str, ...]) -> bool:
    return any(host.lower() == domain or host.lower().endswith(f".{domain}") for domain in domains)


def _mastodon(base: str, user: str, given: str, fetcher: Fetcher) -> AccountBio:
    name, host = one_line(given), urlsplit(base).netloc
    url = f"{base}/api/v1/accounts/lookup?acct={quote(user)}"
    try:
        account = fetcher.get(url, JSON, name).json(name)
    except UnexpectedAnswerError as error:
        raise SourceError(
            f"{name}: {one_line(host)} does not speak Mastodon; paste the bio into a file"
        ) from error
    except RefusedError as error:
        raise _told(
            error, name, f"nobody on {one_line(host)} is called {one_line(user, 80)} (404)"
        ) from error
    if not isinstance(value_at(account, "note"), str):
        raise SourceError(f"{name}: {one_line(host)} does not speak Mastodon; paste the bio into a file")
    if value_at(account, "suspended") is True:
        raise SourceError(f"{name}: the account is suspended")
    shown = text_at(account, "display_name") or text_at(account, "username") or user
    return AccountBio(
        Platform.MASTODON,
        user if "@" in user else f"{user}@{host}",
        one_line(shown),
        text_of_html(text_at(account, "note"), name),
    )


def _bluesky(actor: str, given: str, fetcher: Fetcher, endpoints: Endpoints) -> AccountBio:
    name = one_line(given)
    url = f"{endpoints.bluesky}/app.bsky.actor.getProfile?{urlencode({'actor': actor})}"
    try:
        profile = fetcher.get(url, JSON, name).json(name)
    except RefusedError as error:
        nobody = f"nobody on Bluesky is called {one_line(actor, 80)}, or the account is closed"
        raise _told(error, name, nobody) from error
    if _MEMBERS_ONLY in _labels(profile):
        raise SourceError(
            f"{name}: shows itself to signed-in people only; paste the bio into a file and give that"
        )
    handle = text_at(profile, "handle") or actor
    return AccountBio(
        Platform.BLUESKY,
        one_line(handle),
        one_line(text_at(profile, "displayName") or handle),
        without_controls(text_at(profile, "description")).strip(),
    )


def _told(error: RefusedError, name: str, nobody: str) -> SourceError:
    if error.status in {400, 404, 410}:
        return SourceError(f"{name}: {nobody}")
    if error.status in {401, 403}:
        return SourceError(f"{error}; paste the bio into a file and give that")
    return error


def _labels(profile: Any) -> set[str]:
    return {
        text_at(label, "val") for label in list_at(profile, "labels") if value_at(label, "neg") is not True
    }
