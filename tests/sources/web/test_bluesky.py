"""Bluesky posts as the public AppView gives them (docs.bsky.app, app.bsky.feed.getPostThread)."""

from datetime import UTC, datetime

import pytest
from web_server import data

from analyzers import Platform
from sources.errors import SourceError
from sources.web.thread import read_thread

URL = "https://bsky.app/profile/ana.example.org/post/3kabc"
DEFS = "app.bsky.feed.defs"


def post(text="What did your best teacher never say?", **author):
    return {
        "uri": "at://did:plc:ana/app.bsky.feed.post/3kabc",
        "author": {
            "did": "did:plc:ana",
            "handle": "ana.example.org",
            "displayName": "Ana Rivera",
            "labels": [],
        }
        | author,
        "record": {"text": text, "createdAt": "2026-11-25T08:30:00.000Z", "langs": ["en"]},
        "labels": [],
    }


def view(post, *replies):
    return {"$type": f"{DEFS}#threadViewPost", "post": post, "replies": list(replies)}


def read(web, fetcher, thread, url=URL, status=200):
    web.on("/xrpc/com.atproto.identity.resolveHandle", data({"did": "did:plc:ana"}))
    answer = thread if status != 200 else {"thread": thread}
    web.on("/xrpc/app.bsky.feed.getPostThread", data(answer, status))
    return read_thread(url, fetcher, web.endpoints())


def test_the_handle_is_resolved_and_the_thread_read(web, fetcher):
    inner = view(post("Agreed.", displayName=""))
    thread = read(web, fetcher, view(post(), view(post("“I don’t know.”"), inner)))
    assert thread.platform is Platform.BLUESKY
    assert (thread.url, thread.author, thread.author_role) == (URL, "Ana Rivera", "")
    assert thread.text == "What did your best teacher never say?"
    assert thread.posted == datetime(2026, 11, 25, 8, 30, tzinfo=UTC)
    assert [(reply.author, reply.text) for reply in thread.replies] == [
        ("Ana Rivera", "“I don’t know.”"),
        ("ana.example.org", "Agreed."),
    ]
    assert web.query(0) == {"handle": "ana.example.org"}
    assert web.query(1)["uri"] == "at://did:plc:ana/app.bsky.feed.post/3kabc"


@pytest.mark.parametrize("did", ["did:plc:ana", "did%3Aplc%3Aana"])
def test_a_did_needs_no_resolving(web, fetcher, did):
    read(web, fetcher, view(post()), f"https://bsky.app/profile/{did}/post/3kabc")
    assert web.paths == ["/xrpc/app.bsky.feed.getPostThread"]
    assert web.query()["uri"] == "at://did:plc:ana/app.bsky.feed.post/3kabc"


@pytest.mark.parametrize(
    ("thread", "status", "says"),
    [
        ({"$type": f"{DEFS}#notFoundPost", "notFound": True}, 200, "the post is private or deleted"),
        ({"error": "NotFound", "message": "Post not found: at://…"}, 400, "the post is private or deleted"),
        (
            {"$type": f"{DEFS}#blockedPost", "blocked": True},
            200,
            "its author has blocked who would see it here; paste the text instead",
        ),
        (
            view(post(labels=[{"val": "!no-unauthenticated"}])),
            200,
            "its author shows posts to signed-in people only; paste the text instead",
        ),
        (view(post(" ")), 200, "has no words to answer, only pictures or links"),
        ({"error": "InvalidRequest"}, 400, "answered 400; try again later"),
        (None, 200, "has no words to answer, only pictures or links"),
    ],
)
def test_what_cannot_be_read_is_told(web, fetcher, thread, status, says):
    with pytest.raises(SourceError) as caught:
        read(web, fetcher, thread, status=status)
    assert str(caught.value) == f"{URL}: {says}"


def test_a_handle_that_nobody_has_is_told(web, fetcher):
    web.on("/xrpc/com.atproto.identity.resolveHandle", data({"error": "InvalidRequest"}, 400))
    with pytest.raises(SourceError, match=r"nobody on Bluesky is called ana\.example\.org$"):
        read_thread(URL, fetcher, web.endpoints())


def test_replies_that_are_gone_blocked_or_for_members_are_left_out(web, fetcher):
    replies = (
        {"$type": f"{DEFS}#notFoundPost", "notFound": True},
        {"$type": f"{DEFS}#blockedPost", "blocked": True},
        view(post("Members only.", labels=[{"val": "!no-unauthenticated"}])),
        view(post("For all.")),
    )
    assert [reply.text for reply in read(web, fetcher, view(post(), *replies)).replies] == ["For all."]


def test_labels_make_it_sensitive_unless_taken_back(web, fetcher):
    shown = post() | {"labels": [{"val": "graphic-media"}]}
    own = post()
    own["record"]["labels"] = {"values": [{"val": "nudity"}]}
    back = post() | {"labels": [{"val": "nudity"}, {"val": "nudity", "neg": True}]}
    assert [read(web, fetcher, view(each)).sensitive for each in (shown, own, back)] == [True, True, False]
