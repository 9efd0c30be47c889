"""Posts on X, as its oEmbed gives them."""

from datetime import UTC, datetime

import pytest
from web_server import data, page

from analyzers import Platform
from sources.errors import SourceError
from sources.web.thread import read_thread

URL = "https://x.com/ana_rivera/status/1700000000000000001"
HTML = (
    '<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">Write the plan before the assessment.'
    '<br><br>It shows what you fear. <a href="https://twitter.com/hashtag/MedEd?src=hash">#MedEd</a> '
    '<a href="https://t.co/abc">https://t.co/abc</a> <a href="https://t.co/def">pic.twitter.com/Def123</a></p>'
    '&mdash; Ana Rivera (@ana_rivera) <a href="https://twitter.com/x">November 25, 2026</a></blockquote>\n'
)


def read(web, fetcher, answer, url=URL):
    web.on("/oembed", answer)
    return read_thread(url, fetcher, web.endpoints())


def test_the_words_the_author_and_the_day(web, fetcher):
    thread = read(web, fetcher, data({"html": HTML, "author_name": "Ana Rivera"}))
    assert (thread.platform, thread.author, thread.replies) == (Platform.X, "Ana Rivera", ())
    assert thread.text == (
        "Write the plan before the assessment.\n\nIt shows what you fear. #MedEd https://t.co/abc"
    )
    assert thread.posted == datetime(2026, 11, 25, tzinfo=UTC)


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "https://twitter.com/ana_rivera/status/1?s=20&t=abc",
        "https://mobile.twitter.com/ana_rivera/status/1/photo/1",
        "https://www.x.com/i/web/status/1",
    ],
)
def test_the_address_goes_along_without_what_tracks(web, fetcher, url):
    read(web, fetcher, data({"html": HTML}), url)
    assert web.query()["url"] == url.partition("?")[0]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (page("", 404), "the post is private or deleted (404)"),
        (data({"error": "not authorized"}, 403), "the post is protected (403); paste the text instead"),
        (page("<p>hello"), "answered with text/html, not JSON"),
        (data({"html": "<p>gone"}), "has no words to answer, only pictures or links"),
        (
            data({"html": '<blockquote><p><a href="x">pic.twitter.com/Ab1</a></p></blockquote>'}),
            "has no words",
        ),
        (data([]), "has no words to answer"),
    ],
)
def test_what_cannot_be_read_is_told(web, fetcher, answer, says):
    with pytest.raises(SourceError) as caught:
        read(web, fetcher, answer)
    assert str(caught.value).startswith(f"{URL}: {says}")


def test_a_day_that_is_none_is_left_out(web, fetcher):
    assert (
        read(web, fetcher, data({"html": "<blockquote><p>Ask why.</p><a>yesterday</a></blockquote>"})).posted
        is None
    )
