"""A thread by its address: who reads which, and what is told when there is nothing to read."""

import pytest
from web_server import data, page

from analyzers import Platform
from sources.errors import SourceError
from sources.web.thread import Thread, read_thread

ARTICLE = "<article><p>Three things I wish I had known before my first night on call.</p></article>"


def told(url: str, fetcher, web) -> str:
    with pytest.raises(SourceError) as caught:
        read_thread(url, fetcher, web.endpoints())
    return str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/posts/ana-rivera_imaginary-activity-7000000000000000000-abcd",
        "https://linkedin.com/feed/update/urn:li:activity:7000000000000000000/",
        "https://uk.linkedin.com/in/ana-rivera",
        "https://lnkd.in/abcdef",
    ],
)
def test_linkedin_is_refused_without_a_request(web, fetcher, url):
    assert told(url, fetcher, web) == (
        f"{url}: LinkedIn does not show posts without a login; paste the text, or save the page and give the file"
    )
    assert web.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "https://bsky.app/profile/ana.example.org",
        "https://x.com/ana_rivera",
        "https://mobile.twitter.com/i/lists/12",
    ],
)
def test_an_address_that_is_not_one_post_is_refused_without_a_request(web, fetcher, url):
    assert (
        told(url, fetcher, web)
        == f"{url}: is not the address of one post; open the post and copy its address"
    )
    assert web.asked == []


def test_any_other_address_is_a_page(web, fetcher):
    url = web.on("/notes/first-night", page(ARTICLE))
    assert read_thread(f" {url}\n", fetcher) == Thread(
        url=url,
        platform=None,
        author="",
        author_role="",
        text="Three things I wish I had known before my first night on call.",
    )


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (404, "the post is private or deleted (404)"),
        (410, "gone (410)"),
        (401, "needs a login (401); paste the text instead"),
        (403, "refuses to be read without a login (403); paste the text instead"),
    ],
)
def test_a_refusal_is_told_with_the_way_out(web, fetcher, status, says):
    url = web.on("/notes/first-night", page("no", status))
    assert told(url, fetcher, web) == f"{url}: {says}"
    mastodon = web.on("/api/v1/statuses/77", data({"error": "Record not found"}, status)).replace(
        "/api/v1/statuses/", "/@ana/"
    )
    assert told(mastodon, fetcher, web) == f"{mastodon}: {says}"


def test_what_looks_like_mastodon_but_is_not_is_read_as_a_page(web, fetcher):
    for answer in (
        page("<h1>Not found</h1>", 404),
        page("<title>an app</title>"),
        data({"hello": "there"}),
        data([]),
    ):
        web.on("/api/v1/statuses/77", answer)
        thread = read_thread(web.on("/@ana/77", page(ARTICLE)), fetcher)
        assert thread.platform is None
        assert thread.text.startswith("Three things")


def test_a_status_of_another_site_that_asks_for_a_login_is_not_read_as_a_page(web, fetcher):
    web.on("/api/v1/statuses/77", data({"error": "This method requires an authenticated user"}, 422))
    url = web.on("/@ana/77", page(ARTICLE))
    assert told(url, fetcher, web) == f"{url}: answered 422; try again later"


def test_the_platforms_are_known_by_their_hosts(web, fetcher):
    web.on("/oembed", data({"html": "<blockquote><p>Ask why.</p></blockquote>", "author_name": "Ana"}))
    assert read_thread("https://x.com/ana/status/1", fetcher, web.endpoints()).platform is Platform.X
