"""Any page: its main text, and what is told when it has none."""

import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from web_server import Answer, page

from sources.errors import SourceError
from sources.web.html_tree import tree_of
from sources.web.page import read_page

TEXT = "Three things I wish I had known before my first night on call."
AROUND = "<nav>Home About Contact and much more besides the story</nav>"


def text(web, fetcher, html: str) -> str:
    return read_page(web.on("/post", page(html)), fetcher).text


@pytest.mark.parametrize(
    "html",
    [
        f"<body>{AROUND}<main>Others also wrote these many stories about nights</main><article>{TEXT}</article>",
        f"<body>{AROUND}<main><form>Search all of the stories here, if you like to</form>{TEXT}</main>",
        f"<body>{AROUND}<div role=main>{TEXT}<aside>More stories about nights</aside></div>",
        f"<body>{AROUND}<p>{TEXT}<footer>All rights reserved by whoever wrote this</footer>",
        f'<head><meta property="og:description" content="{TEXT}"></head><body><div id=root></div>',
        f"<p>{TEXT}<script>let words = 'not for people, these, and quite long'</script><style>p {{ a: b }}</style>",
        f"<article>A short one</article><main><p>{TEXT}</p></main>",
        f"<article><p hidden>Not shown to anybody who reads this page</p>{TEXT}<!-- nor this --></article>",
        f"<?xml version='1.0'?><html><body><![if IE]>{TEXT}<![endif]></body></html>",
    ],
)
def test_the_main_text_without_what_surrounds_it(web, fetcher, html):
    assert text(web, fetcher, html) == TEXT


def test_paragraphs_breaks_lists_and_links_become_plain_lines(web, fetcher):
    html = f"""<article><h1>On call</h1><p>{TEXT}<p>Ask
        <b>early</b>,<br>ask <a href="https://example.org">often</a> &amp; *loudly_here*. <img src="a.png" alt="me">
        <ul><li>eat</li><li>sleep<ul><li>a bit</li></ul></li></ul><blockquote><p>Call me.</p></blockquote>
        <pre>a  b</pre><table><tr><th>When</th><td>02:00</td></tr></table></article>"""
    assert text(web, fetcher, html) == (
        f"On call\n\n{TEXT}\n\nAsk early,\nask often & *loudly_here*.\n\n"
        "- eat\n- sleep\n- a bit\n\nCall me.\n\na b\n\nWhen 02:00"
    )


def test_author_and_date_come_from_the_metadata(web, fetcher):
    head = '<meta name="author" content="Ana  Rivera"><meta property="article:published_time" content="2026-11-25">'
    thread = read_page(web.on("/post", page(f"{head}<article>{TEXT}</article>")), fetcher)
    assert (thread.author, thread.posted) == ("Ana Rivera", datetime(2026, 11, 25, tzinfo=UTC))
    timed = '<meta property="article:author" content="https://example.org/ana"><time datetime="2026-11-25T08:30:00+01:00">'
    thread = read_page(web.on("/post", page(f"{timed}<article>{TEXT}</article>")), fetcher)
    assert (thread.author, thread.posted) == ("", datetime(2026, 11, 25, 7, 30, tzinfo=UTC))


@pytest.mark.parametrize("declared", ["text/html; charset=iso-8859-1", "text/html"])
def test_other_encodings_are_read(web, fetcher, declared):
    body = f'<meta charset="iso-8859-1"><article>{TEXT} Café, naïveté.</article>'.encode("latin-1")
    assert (
        read_page(web.on("/post", Answer(body, content_type=declared)), fetcher).text
        == f"{TEXT} Café, naïveté."
    )


@pytest.mark.parametrize(
    "html",
    [
        "<main><h1>Sign in</h1><p>Stay updated on your professional world, wherever you happen to be</p></main>",
        "<body><p>Please log in to continue reading this story by somebody you may know.</p>",
        "<body><p>You need to enable JavaScript to run this app in your browser.</p>",
        "<body><p>JavaScript is not available. We have detected that it is switched off here.</p>",
        "<body><p>Verify you are human by completing the action below, please, it is quick.</p>",
    ],
)
def test_a_login_or_a_wall_is_told(web, fetcher, html):
    with pytest.raises(
        SourceError, match="shows a login or asks for JavaScript, not the post; paste the text instead"
    ):
        text(web, fetcher, html)


def test_behind_a_wall_the_text_for_previews_is_better_than_nothing(web, fetcher):
    html = f'<meta property="og:description" content="{TEXT}"><main>Log in to see more from Ana, who writes here.</main>'
    assert text(web, fetcher, html) == TEXT


def test_a_post_about_signing_in_is_no_wall(web, fetcher):
    words = "Tip for new interns: the pager makes you sign in twice, so do it before rounds start."
    assert text(web, fetcher, f"<article><p>{words}</p></article>") == words


@pytest.mark.parametrize("html", ["", "<html></html>", "<p>Too short.", "<article></article>", "\x00\x01"])
def test_too_little_text_is_told(web, fetcher, html):
    with pytest.raises(
        SourceError, match=r"holds no text to answer \(under 40 characters\); paste the text instead"
    ):
        text(web, fetcher, html)


@pytest.mark.parametrize(
    "piece", ["<p>a <b>b</b> ", "<", "<!--", "<a ", "<![", "<div>", "<li>a", '<a b="', "<b>x</i>"]
)
def test_hostile_html_takes_no_time(piece):
    html = f"<article>{TEXT}</article>{piece * (30_000 // len(piece))}"
    begun = time.monotonic()
    with suppress(SourceError):  # refusing is as good
        assert TEXT in tree_of(html, "it").get_text()
    assert time.monotonic() - begun < 2.0


def test_what_would_take_minutes_is_refused():
    with pytest.raises(SourceError, match=r"^it: is built too strangely to be read; paste the text instead$"):
        tree_of("<div>" * 3000, "it")


def test_words_survive_a_nesting_that_no_person_writes(web, fetcher):
    html = f"{'<div>' * 1500}{TEXT}"
    assert text(web, fetcher, html) == TEXT
