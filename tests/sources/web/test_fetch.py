"""Reading an address: what is tried again, what is told, and what is never done."""

import gzip
import re
import socket
import time
from http.server import BaseHTTPRequestHandler

import pytest
from web_server import NOW, Answer, data, page, redirect

from sources.errors import SourceError
from sources.web.fetch import USER_AGENT, Fetcher
from sources.web.fetched import JSON, RefusedError, UnexpectedAnswerError
from sources.web.limits import Limits


def told(fetcher: Fetcher, url: str, **how) -> str:
    with pytest.raises(SourceError) as caught:
        fetcher.get(url, **how)
    line = str(caught.value)
    assert "\n" not in line
    return line


def test_a_page_comes_back_with_its_type_and_headers(web, fetcher):
    fetched = fetcher.get(web.on("/post", page("<p>Ask why.", Link="<x>")))
    assert (fetched.status, fetched.content_type, fetched.charset) == (200, "text/html", "utf-8")
    assert fetched.body == b"<p>Ask why."
    assert fetched.headers["link"] == "<x>"


def test_it_says_who_reads_and_what_it_wants(web, fetcher):
    fetcher.get(web.on("/post", data({})), JSON)
    headers = web.asked[0][1]
    assert headers["user-agent"] == USER_AGENT
    assert USER_AGENT.startswith("preround/")
    assert USER_AGENT.endswith("(+offline profile and post checker; reads one page when asked)")
    assert headers["accept"] == "application/json"


def test_a_packed_answer_is_unpacked(web, fetcher):
    packed = Answer(gzip.compress(b"<p>Ask why."), headers=(("Content-Encoding", "gzip"),))
    assert fetcher.get(web.on("/post", packed)).body == b"<p>Ask why."


@pytest.mark.parametrize(
    ("status", "says"),
    [
        (401, "needs a login (401)"),
        (403, "refuses to be read without a login (403)"),
        (404, "is not there (404)"),
        (410, "gone (410)"),
        (451, "answered 451; try again later"),
    ],
)
def test_a_refusal_is_told_once(web, fetcher, waits, status, says):
    url = web.on("/post", page("no", status))
    assert told(fetcher, url) == f"{url}: {says}"
    assert (len(web.asked), waits) == (1, [])


def test_errors_call_the_address_what_the_caller_calls_it(web, fetcher):
    assert told(fetcher, web.on("/api", page("no", 410)), name="the post") == "the post: gone (410)"


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_passing_failure_is_tried_again_after_a_growing_wait(web, fetcher, waits, status):
    url = web.on("/post", page("", status), page("", status), page("<p>Ask why."))
    assert fetcher.get(url).body == b"<p>Ask why."
    assert 0.5 <= waits[0] <= 1.0 <= waits[1] <= 2.0


@pytest.mark.parametrize(
    ("status", "says"),
    [(503, "answered 503; try again later"), (429, "was asked too often (429); try again in some minutes")],
)
def test_three_tries_are_enough(web, fetcher, waits, status, says):
    url = web.on("/post", page("", status))
    assert told(fetcher, url) == f"{url}: {says}"
    assert (len(web.asked), len(waits)) == (3, 2)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": "0"}, 0.0),
        ({"Retry_After": "Thu, 26 Nov 2026 14:00:09 GMT"}, 9.0),
        ({"Retry_After": "Thu, 26 Nov 2026 13:00:00 GMT"}, 0.0),
        ({"X_RateLimit_Reset": "2026-11-26T14:00:05.000000Z"}, 5.0),
    ],
    ids=["seconds", "none", "date", "past date", "as Mastodon says it"],
)
def test_a_short_wait_that_is_asked_for_is_kept(web, fetcher, waits, headers, wait):
    fetcher.get(web.on("/post", page("", 429, **headers), page("<p>Ask why.")))
    assert waits == [wait]


@pytest.mark.parametrize("value", ["soon", "-3", "²", "Mon, 99 Nov 2026 99:00:00 GMT", ""])
def test_a_wait_that_makes_no_sense_is_passed_over(web, fetcher, waits, value):
    fetcher.get(web.on("/post", page("", 503, Retry_After=value.encode().decode("latin-1")), page("<p>x")))
    assert 0.5 <= waits[0] <= 1.0


@pytest.mark.parametrize("value", ["300", "Thu, 26 Nov 2026 14:05:00 GMT"])
def test_a_long_wait_is_told_instead(web, fetcher, waits, value):
    url = web.on("/post", page("", 429, Retry_After=value))
    then = NOW.astimezone().replace(minute=NOW.astimezone().minute + 5)
    assert told(fetcher, url) == f"{url}: asks to wait until {then:%H:%M} (429)"
    assert (len(web.asked), waits) == (1, [])


def test_an_absurd_wait_names_a_day(web, fetcher):
    line = told(fetcher, web.on("/post", page("", 503, Retry_After="9" * 40)))
    assert re.search(r"asks to wait until \d+ November, \d\d:\d\d \(503\)$", line)


def test_silence_is_told(web, fetcher):
    url = web.on("/post", lambda _: time.sleep(0.5))
    assert told(fetcher, url) == f"{url}: does not answer (timed out after 0.3 s)"


def trickle_body(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b"x")
        time.sleep(0.05)


def trickle_headers(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        handler.wfile.write(b"X-%d: x\r\n" % number)
        time.sleep(0.05)


@pytest.mark.parametrize("trickle", [trickle_body, trickle_headers])
def test_a_trickle_ends_with_the_whole_time(web, trickle):
    url = web.on("/post", trickle)
    begun = time.monotonic()
    with Fetcher(limits=Limits(read=0.3, whole=0.3)) as fetcher:
        assert told(fetcher, url) == f"{url}: does not answer (timed out after 0.3 s)"
    assert time.monotonic() - begun < 1.0


def test_a_connection_that_breaks_is_tried_again(web, fetcher, waits):
    def hang_up(handler: BaseHTTPRequestHandler) -> None:
        handler.connection.shutdown(socket.SHUT_RDWR)

    assert fetcher.get(web.on("/post", hang_up, page("<p>Ask why."))).body == b"<p>Ask why."
    assert len(waits) == 1


def test_nobody_listening_is_told_after_three_tries(fetcher, waits):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and never listens
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert told(fetcher, url) == f"{url}: cannot be reached; check the address and your connection"
    assert len(waits) == 2


def endless(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.end_headers()
    for _ in range(2_000_000_000 // 50_000):
        handler.wfile.write(b"x" * 50_000)


def test_a_huge_answer_is_cut_off_whether_it_states_its_length_or_not(web, fetcher):
    url = web.on("/post", endless)
    begun = time.monotonic()
    assert told(fetcher, url) == f"{url}: larger than 0.1 MB"
    assert time.monotonic() - begun < 0.5
    assert told(fetcher, web.on("/post", page("x" * 100_001))) == f"{url}: larger than 0.1 MB"
    bomb = Answer(gzip.compress(b"x" * 5_000_000), headers=(("Content-Encoding", "gzip"),))
    assert told(fetcher, web.on("/post", bomb)) == f"{url}: larger than 0.1 MB"


def test_a_broken_packing_is_told(web, fetcher):
    url = web.on("/post", Answer(b"not gzip", headers=(("Content-Encoding", "gzip"),)))
    assert told(fetcher, url) == f"{url}: answered in a way that cannot be read"


def test_another_type_is_told(web, fetcher):
    url = web.on("/post", Answer(b"\x89PNG", content_type="image/png"))
    with pytest.raises(UnexpectedAnswerError, match=r"answered with image/png, not a page$"):
        fetcher.get(url)
    url = web.on("/post", page("<p>hello"))
    assert told(fetcher, url, accept=JSON) == f"{url}: answered with text/html, not JSON"


@pytest.mark.parametrize("body", [b"<p>no", b"", b"[" * 90_000, b"\xff"])
def test_what_is_not_json_is_told(web, fetcher, body):
    fetched = fetcher.get(web.on("/post", Answer(body, content_type="application/json")), JSON)
    with pytest.raises(UnexpectedAnswerError, match=r"^the post: is not JSON$"):
        fetched.json("the post")


def test_redirects_are_followed_to_the_end(web, fetcher):
    web.on("/end", page("<p>Ask why."))
    for number in range(5):
        web.on(f"/{number}", redirect("/end" if number == 4 else f"/{number + 1}", 301 + number % 3))
    assert fetcher.get(f"{web.base}/0").url == f"{web.base}/end"


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("/post", "redirects in a circle"),
        (
            "ftp://files.example.org/",
            "redirects to ftp://files.example.org/: only addresses that start with https:// or http:// can be read",
        ),
        ("file:///etc/passwd", "redirects to file:/etc/passwd: only addresses that start with"),
        (
            "http://a:b@example.org/",
            "redirects to http://example.org/: was given with a user name or password",
        ),
        ("http://[::1", "redirects to what is no address"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_told(web, fetcher, target, says):
    url = web.on("/post", redirect(target))
    line = told(fetcher, url)
    assert line.startswith(f"{url}: {says}"), line


def test_a_sixth_redirect_is_not_followed(web, fetcher):
    for number in range(7):
        web.on(f"/{number}", redirect(f"/{number + 1}"))
    assert told(fetcher, f"{web.base}/0").endswith("redirects more than 5 times")
    assert len(web.asked) == 6


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "10.0.0.7", "localhost", "[::ffff:127.0.0.1]", "printer.local", "2130706433"]
)
def test_a_public_page_cannot_send_us_inside(web, monkeypatch, host):
    """The server is the proxy here, so it can speak for a public address."""
    monkeypatch.setenv("HTTP_PROXY", web.base)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    web.on("http://93.184.215.14/post", redirect(f"http://{host}/secret"))
    with Fetcher() as fetcher:
        line = told(fetcher, "http://93.184.215.14/post")
    assert line == "http://93.184.215.14/post: redirects to an address inside your own network; not followed"
    assert len(web.asked) == 1


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("ftp://example.org/a", "ftp://example.org/a: only addresses that start with https:// or http://"),
        ("mastodon.example/@ana/1", "mastodon.example/@ana/1: only addresses that start with"),
        ("https://ana:secret@example.org/a", "https://example.org/a: was given with a user name or password"),
        ("https:///a", "https:///a: is not a web address"),
        ("https://example.org:99999/", "https://example.org:99999/: is not a web address"),
        ("https://exa mple.org/", "https://exa mple.org/: is not a web address"),
        ("https://xn--/a", "https://xn--/a: is not a web address"),
        ("https://example.org/a\x00b", "https://example.org/ab: is not a web address"),
        ("", ": only addresses"),
    ],
)
def test_what_is_no_web_address_is_not_asked(fetcher, url, says):
    assert told(fetcher, url).startswith(says)


def test_a_refusal_keeps_what_the_server_said(web, fetcher):
    with pytest.raises(RefusedError) as caught:
        fetcher.get(web.on("/post", data({"error": "NotFound"}, 400)))
    assert (caught.value.status, caught.value.body) == (400, b'{"error": "NotFound"}')


def test_a_proxy_that_cannot_be_used_is_told(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "gopher://127.0.0.1:70")
    with pytest.raises(SourceError, match="the proxy or certificates of your environment"):
        Fetcher()
