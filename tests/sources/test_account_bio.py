"""Bios as Mastodon (`/api/v1/accounts/lookup`) and Bluesky (`app.bsky.actor.getProfile`) give them, from a real server."""

from collections.abc import Iterator

import pytest

from analyzers import Platform
from sources.account_bio import AccountBio, is_account, read_bio
from sources.errors import SourceError
from sources.web.fetch import Fetcher
from sources.web.limits import Limits
from tests.sources.web.web_server import NOW, Web, data, page, serving

LOOKUP = "/api/v1/accounts/lookup"
PROFILE = "/xrpc/app.bsky.actor.getProfile"
MASTODON = {
    "id": "1",
    "username": "ana",
    "acct": "ana",
    "display_name": "Ana Rivera",
    "note": "<p>US citizen IMG.</p><p>Asks <a href='https://example.org/tags/why'>#<span>why</span></a> &amp; listens.</p>",
}
BLUESKY = {
    "did": "did:plc:ana",
    "handle": "ana.bsky.social",
    "displayName": "Ana Rivera",
    "description": "US citizen IMG.\n\nAsks #why & listens.",
    "labels": [],
}
BIO = "US citizen IMG.\n\nAsks #why & listens."


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as web:
        yield web


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    limits = Limits(connect=0.5, read=0.3, whole=1.0)
    with Fetcher(limits=limits, now=lambda: NOW, sleep=lambda _: None) as fetcher:
        yield fetcher


@pytest.mark.parametrize("path", ["/@ana", "/@ana/", "/users/ana", "/web/@ana"])
def test_a_mastodon_profile_by_its_address(web, fetcher, path):
    web.on(LOOKUP, data(MASTODON))
    bio = read_bio(f"{web.base}{path}", fetcher)
    host = web.base.removeprefix("http://")
    assert bio == AccountBio(Platform.MASTODON, f"ana@{host}", "Ana Rivera", BIO)
    assert web.query() == {"acct": "ana"}


def test_a_mastodon_account_of_another_instance(web, fetcher):
    web.on(LOOKUP, data(MASTODON))
    assert read_bio(f"{web.base}/@ana@far.example", fetcher).account == "ana@far.example"
    assert web.query() == {"acct": "ana@far.example"}


@pytest.mark.parametrize(
    "account",
    [
        "ana.bsky.social",
        "@ana.bsky.social",
        "https://bsky.app/profile/ana.bsky.social",
        "https://bsky.app/profile/did:plc:ana",
    ],
)
def test_a_bluesky_account_by_handle_or_address(web, fetcher, account):
    web.on(PROFILE, data(BLUESKY))
    bio = read_bio(account, fetcher, web.endpoints())
    assert bio == AccountBio(Platform.BLUESKY, "ana.bsky.social", "Ana Rivera", BIO)
    assert web.query()["actor"] in {"ana.bsky.social", "did:plc:ana"}


def test_an_empty_bio_is_empty_and_a_nameless_account_goes_by_its_own(web, fetcher):
    web.on(LOOKUP, data(MASTODON | {"note": "", "display_name": ""}))
    web.on(PROFILE, data({"did": "did:plc:ana", "handle": "ana.bsky.social"}))
    for account in (f"{web.base}/@ana", "ana.bsky.social"):
        bio = read_bio(account, fetcher, web.endpoints())
        assert bio.bio == ""
        assert bio.name in {"ana", "ana.bsky.social"}


@pytest.mark.parametrize(
    ("account", "line"),
    [
        ("https://www.linkedin.com/in/ana-example", "use “Save to PDF” on the profile"),
        ("https://x.com/ana", "X shows no profile without a login; paste the bio"),
        ("https://twitter.com/ana", "X shows no profile without a login; paste the bio"),
        ("@ana@x.com", "X shows no profile without a login"),
        ("https://www.threads.com/@ana", "paste the bio into a file"),
        ("https://www.instagram.com/ana", "paste the bio into a file"),
        ("@ana", "on which site"),
        ("Ana Rivera", "on which site"),
        ("https://bsky.app/search", "is not the address of a profile"),
        ("https://example.org/about", "is not the address of a profile"),
        ("ftp://example.org/@ana", "only addresses that start with https://"),
        ("https://ana:secret@example.org/@ana", "with a user name or password in it"),
    ],
)
def test_what_cannot_be_asked_is_refused_without_a_request(web, fetcher, account, line):
    with pytest.raises(SourceError) as told:
        read_bio(account, fetcher, web.endpoints())
    assert line in str(told.value)
    assert "secret" not in str(told.value)
    assert "\n" not in str(told.value)
    assert web.asked == []


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (data({"error": "Record not found"}, 404), "is called ana (404)"),
        (data({"error": "gone"}, 410), "is called ana"),
        (
            data({"error": "This method requires an authenticated user"}, 401),
            "needs a login (401); paste the bio",
        ),
        (data({"error": "no"}, 403), "without a login (403); paste the bio"),
        (data({"error": "Too many requests"}, 429), "asked too often (429)"),
        (page("<h1>A shop"), "does not speak Mastodon"),
        (data(["not", "an", "account"]), "does not speak Mastodon"),
        (data(MASTODON | {"suspended": True, "note": ""}), "is suspended"),
    ],
)
def test_what_an_instance_will_not_tell_is_one_line(web, fetcher, answer, line):
    web.on(LOOKUP, answer)
    with pytest.raises(SourceError) as told:
        read_bio(f"{web.base}/@ana", fetcher)
    assert str(told.value).startswith(f"{web.base}/@ana: ")
    assert line in str(told.value)


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        (
            data({"error": "InvalidRequest", "message": "Profile not found"}, 400),
            "nobody on Bluesky is called ana.bsky.social",
        ),
        (data({"error": "AccountDeactivated"}, 400), "or the account is closed"),
        (
            data(BLUESKY | {"labels": [{"val": "!no-unauthenticated"}]}),
            "shows itself to signed-in people only",
        ),
    ],
)
def test_what_bluesky_will_not_tell_is_one_line(web, fetcher, answer, line):
    web.on(PROFILE, answer)
    with pytest.raises(SourceError) as told:
        read_bio("@ana.bsky.social", fetcher, web.endpoints())
    assert str(told.value).startswith("@ana.bsky.social: ")
    assert line in str(told.value)


@pytest.mark.parametrize(
    "text", ["@ana@example.org", "ana@example.org", "@ana.example.org", "ana.bsky.social", "https://x.com/a"]
)
def test_accounts_are_told_from_files(text):
    assert is_account(text)


@pytest.mark.parametrize("text", ["bio.txt", "my bio.md", "./ana.bsky", "-", "folder/bio", "@ana"])
def test_files_are_told_from_accounts(text):
    assert not is_account(text)
