"""Mastodon posts as its API gives them (docs.joinmastodon.org, entities Status and Context)."""

from datetime import UTC, datetime

import pytest
from web_server import data, page

from analyzers import Platform
from sources.errors import SourceError
from sources.web.mastodon import status_id
from sources.web.thread import read_thread

CONTENT = (
    "<p>Night float taught me to ask “what worries you most?” first. Nurses answer best.<br />"
    'Thanks <span class="h-card"><a href="https://example.social/@tomas" class="u-url mention">@<span>tomas</span></a>'
    "</span> :blobheart:</p><p>Paper: "
    '<a href="https://doi.example.org/10.1/abc"><span class="invisible">https://</span>'
    '<span class="ellipsis">doi.example.org/1</span><span class="invisible">0.1/abc</span></a> '
    '<a href="https://example.social/tags/MedEd" class="mention hashtag" rel="tag">#<span>MedEd</span></a></p>'
)
WORDS = (
    "Night float taught me to ask “what worries you most?” first. Nurses answer best.\n"
    "Thanks @tomas :blobheart:\n\nPaper: https://doi.example.org/10.1/abc #MedEd"
)


def status(**fields):
    account = {
        "username": "ana",
        "acct": "ana",
        "display_name": "Ana Rivera",
        "note": "<p>PGY-2, internal medicine.<br>Own views.</p>",
    }
    return {
        "id": "109",
        "created_at": "2026-11-25T08:30:00.000Z",
        "content": CONTENT,
        "spoiler_text": "",
        "sensitive": False,
        "account": account,
        "poll": None,
        "reblog": None,
    } | fields


def context(*texts: str):
    return {"ancestors": [], "descendants": [status(content=f"<p>{text}</p>") for text in texts]}


def read(web, fetcher, answer, replies=None, path="/@ana/109"):
    web.on("/api/v1/statuses/109", data(answer))
    web.on("/api/v1/statuses/109/context", data(context()) if replies is None else replies)
    return read_thread(f"{web.base}{path}", fetcher)


def test_a_post_comes_with_its_author_its_time_and_its_replies(web, fetcher):
    thread = read(web, fetcher, status(), data(context("We say “tell me more”.", "", "Same on my ward.")))
    assert thread.platform is Platform.MASTODON
    assert thread.url == f"{web.base}/@ana/109"
    assert (thread.author, thread.author_role) == ("Ana Rivera", "PGY-2, internal medicine. Own views.")
    assert thread.text == WORDS
    assert thread.posted == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    assert [reply.text for reply in thread.replies] == ["We say “tell me more”.", "Same on my ward."]
    assert thread.replies[0].author == "Ana Rivera"
    assert thread.sensitive is False


@pytest.mark.parametrize(
    "path",
    [
        "/@ana/109",
        "/@ana@far.example/109",
        "/users/ana/statuses/109",
        "/ap/users/7/statuses/109",
        "/web/@ana/109",
        "/deck/@ana/109",
        "/@ana/109?lang=en#top",
        "/@ana/109/embed",
    ],
)
def test_every_form_of_the_address_is_asked_of_the_host_in_it(web, fetcher, path):
    assert read(web, fetcher, status(), path=path).text == WORDS
    assert web.paths == ["/api/v1/statuses/109", "/api/v1/statuses/109/context"]


@pytest.mark.parametrize(
    "path", ["/@ana", "/@ana/a-story-5f3", "/@ana/video/109", "/109", "/tags/MedEd", "/@ana/109x"]
)
def test_other_addresses_are_none(path):
    assert status_id(f"https://example.social{path}") is None


def test_a_content_warning_comes_first_and_poll_options_last(web, fetcher):
    poll = {"options": [{"title": "Before rounds"}, {"title": "After <rounds>"}, {}]}
    thread = read(
        web, fetcher, status(spoiler_text="needles", sensitive=True, content="<p>When?</p>", poll=poll)
    )
    assert thread.text == "CW: needles\n\nWhen?\n\n- Before rounds\n- After <rounds>"
    assert thread.sensitive is True


def test_a_boost_is_the_post_that_was_boosted(web, fetcher):
    assert read(web, fetcher, status(content="", reblog=status())).text == WORDS


def test_an_author_without_a_display_name_is_called_by_the_account(web, fetcher):
    assert read(web, fetcher, status(account={"acct": "ana", "display_name": ""})).author == "ana"


def test_a_picture_without_words_is_told(web, fetcher):
    with pytest.raises(SourceError, match="has no words to answer, only pictures or links"):
        read(web, fetcher, status(content=""))


@pytest.mark.parametrize(
    "replies",
    [
        data({"error": "This API requires an authenticated user"}, 401),
        page("<p>busy"),
        data({"descendants": None}),
    ],
)
def test_a_post_whose_replies_are_kept_back_is_read_alone(web, fetcher, replies):
    thread = read(web, fetcher, status(), replies)
    assert (thread.text, thread.replies) == (WORDS, ())


def test_what_a_stranger_writes_cannot_drive_the_terminal(web, fetcher):
    account = {"display_name": "Ana\x1b]0;x\x07\nRivera", "note": ""}
    thread = read(web, fetcher, status(content="<p>Ask\x1b[2J why.</p>", account=account))
    assert thread.text == "Ask[2J why."
    assert thread.author == "Ana]0;x Rivera"
