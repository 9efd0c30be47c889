"""Fresh posts by tag, from instances that behave and instances that do not."""

from datetime import timedelta

import pytest
from web_server import NOW, data, page

from sources.web.fetch import Fetcher
from sources.web.radar import Radar, fresh_posts

WORDS = "Which question on rounds taught you most this week? Mine was “what else could it be?”"
TIMELINE = "/api/v1/timelines/tag/MedEd"


def status(number: int, **fields):
    account = fields.pop("account", {})
    return {
        "id": str(number),
        "uri": f"https://example.social/users/a{number}/statuses/{number}",
        "url": f"https://example.social/@a{number}/{number}",
        "created_at": (NOW - timedelta(hours=fields.pop("hours", number))).isoformat(),
        "content": fields.pop("content", f"<p>{WORDS} ({number})</p>"),
        "account": {
            "acct": f"a{number}",
            "url": f"https://example.social/@a{number}",
            "display_name": f"Author {number}",
            "bot": False,
        }
        | account,
        "language": "en",
        "sensitive": False,
        "in_reply_to_id": None,
        "reblog": None,
        "replies_count": number,
        "tags": [{"name": "MedEd"}],
    } | fields


def look(web, fetcher: Fetcher, *statuses, **how) -> Radar:
    web.on(TIMELINE, data(list(statuses)))
    return fresh_posts(["#MedEd"], [web.base], fetcher, NOW, **how)


def numbers(radar: Radar) -> list[int]:
    return [int(post.url.rsplit("/", 1)[1]) for post in radar.posts]


def test_a_post_with_all_that_is_known(web, fetcher):
    radar = look(web, fetcher, status(3))
    (post,) = radar.posts
    assert (post.url, post.author, post.text) == ("https://example.social/@a3/3", "Author 3", f"{WORDS} (3)")
    assert (post.posted, post.replies_count, post.tags) == (NOW - timedelta(hours=3), 3, ("MedEd",))
    assert (post.instance, radar.problems) == (web.base, ())
    assert web.query() == {"limit": "40"}


@pytest.mark.parametrize(
    "fields",
    [
        {"account": {"bot": True}},
        {"in_reply_to_id": "7"},
        {"reblog": {"id": "8"}},
        {"language": "de"},
        {"sensitive": True},
        {"hours": 49},
        {"created_at": None},
        {"content": "<p>Short.</p>"},
        {
            "content": f"<p>Look: https://example.org/{'a' * 90} #MedEd #Residency #Internship #MedTwitter @someone</p>"
        },
        {"content": ""},
        {"url": "javascript:alert(1)", "uri": "tag:example"},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_nobody_could_answer_well_is_left_out(web, fetcher, fields):
    assert numbers(look(web, fetcher, status(1, **fields), status(2))) == [2]


@pytest.mark.parametrize("language", [None, "en", "en-GB", "EN"])
def test_a_language_that_is_not_named_may_be_english(web, fetcher, language):
    assert numbers(look(web, fetcher, status(1, language=language))) == [1]


def test_the_newest_come_first_and_two_by_one_author_are_enough(web, fetcher):
    one = {"account": {"url": "https://example.social/@one"}}
    radar = look(web, fetcher, status(9), *(status(number, **one) for number in (5, 2, 4)), status(1))
    assert numbers(radar) == [1, 2, 4, 9]


def test_one_post_under_two_tags_is_one_and_counts_what_most_know(web, fetcher):
    web.on(TIMELINE, data([status(1, replies_count=2)]))
    web.on("/api/v1/timelines/tag/Interns", data([status(1, replies_count=5)]))
    radar = fresh_posts(["MedEd", "#Interns", "MedEd", " "], [web.base, f"{web.base}/"], fetcher, NOW)
    assert [post.replies_count for post in radar.posts] == [5]
    assert web.paths == [TIMELINE, "/api/v1/timelines/tag/Interns"]


def test_an_odd_tag_stays_one_part_of_the_address(web, fetcher):
    fresh_posts(["a/../b?c"], [web.base], fetcher, NOW)
    assert web.asked[0][0] == "/api/v1/timelines/tag/a%2F..%2Fb%3Fc?limit=40"


def test_the_next_page_is_read_once_while_posts_are_fresh(web, fetcher):
    following = f'<{web.base}{TIMELINE}?max_id=2>; rel="next", <{web.base}/prev>; rel="prev"'
    web.on(
        TIMELINE,
        data([status(1)], Link=following),
        data([status(2)], Link=following),
        data([status(3)], Link=following),
    )
    assert numbers(fresh_posts(["MedEd"], [web.base], fetcher, NOW)) == [1, 2]
    assert web.query() == {"max_id": "2"}


@pytest.mark.parametrize(
    ("hours", "link"),
    [
        (50, "<{base}/next>; rel=next"),
        (1, "<http://other.invalid/next>; rel=next"),
        (1, "<{base}/x>; rel=prev"),
        (1, "x"),
    ],
)
def test_a_next_page_that_is_old_elsewhere_or_none_is_not(web, fetcher, hours, link):
    web.on(TIMELINE, data([status(1, hours=hours)], Link=link.format(base=web.base)))
    assert fresh_posts(["MedEd"], [web.base], fetcher, NOW).problems == ()
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (data({"error": "This method requires an authenticated user"}, 401), "needs a login (401)"),
        (data({"error": "Too many requests"}, 429, Retry_After="600"), "asks to wait until"),
        (page("<p>hello"), "answered with text/html, not JSON"),
        (data({"error": "x"}), "is not a Mastodon instance"),
        (page("", 404), "is not there (404)"),
    ],
)
def test_an_instance_that_fails_is_one_line_and_the_rest_goes_on(web, fetcher, answer, says):
    web.on(TIMELINE, data([status(1)]))
    web.on("/broken/api/v1/timelines/tag/MedEd", answer)
    broken = f"{web.base}/broken"
    radar = fresh_posts(["MedEd", "Interns"], [broken, web.base], fetcher, NOW)
    assert radar.problems[0].startswith(f"{broken}: {says}")
    assert numbers(radar) == [1]
    assert web.paths.count("/broken/api/v1/timelines/tag/MedEd") == 1
    assert "/broken/api/v1/timelines/tag/Interns" not in web.paths


def test_what_was_read_before_an_instance_failed_is_kept(web, fetcher):
    web.on(TIMELINE, data([status(1)]))
    web.on("/api/v1/timelines/tag/Interns", page("", 401))
    radar = fresh_posts(["MedEd", "Interns"], [web.base], fetcher, NOW)
    assert (numbers(radar), radar.problems) == ([1], (f"{web.base}: needs a login (401)",))


def test_an_address_that_is_none_is_a_problem_too(fetcher):
    radar = fresh_posts(["MedEd"], ["ftp://example.social"], fetcher, NOW)
    assert "only addresses that start with https://" in radar.problems[0]


def test_nothing_to_look_for_is_nothing_found(fetcher):
    assert fresh_posts([], [], fetcher, NOW) == Radar((), ())


def test_posts_without_a_uri_are_told_apart_by_their_page(web, fetcher):
    assert numbers(look(web, fetcher, status(1, uri=None), status(2, uri=None))) == [1, 2]


def test_one_post_that_cannot_be_read_costs_no_other(web, fetcher):
    assert numbers(look(web, fetcher, status(1, content="<div>" * 3000), status(2))) == [2]


def test_junk_between_posts_is_passed_over(web, fetcher):
    assert numbers(look(web, fetcher, None, 7, [], {}, status(1))) == [1]
