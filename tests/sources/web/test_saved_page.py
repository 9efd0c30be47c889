"""LinkedIn posts saved from a browser, in the three forms that are known."""

import json
from datetime import UTC, datetime

import pytest

from analyzers import Platform
from sources.errors import SourceError
from sources.web.saved_page import read_saved_page

URL = "https://www.linkedin.com/posts/ana-rivera_imaginary-activity-7000000000000000000-abcd"
SAVED = f"<!-- saved from url=({len(URL):04d}){URL} -->\n"
TEXT = "Matched on my third try.\nWhat changed was asking for feedback early. #MatchDay"
SIGNED_IN = f"""<!DOCTYPE html>
{SAVED}<html><body><nav>Home My Network Jobs</nav>
<div class="feed-shared-update-v2">
  <span class="update-components-actor__title"><span><span aria-hidden="true">Ana Rivera</span>
    <span class="visually-hidden">Ana Rivera</span></span></span>
  <span class="update-components-actor__description"><span aria-hidden="true">PGY-1 at an imaginary hospital</span></span>
  <div class="feed-shared-update-v2__description"><div class="update-components-text">
    <span>Matched on my third try.<br>What changed was asking for feedback early.
    <a href="x"><span class="visually-hidden">hashtag</span><span>#MatchDay</span></a></span>…more</div></div>
  <article class="comments-comment-entity">
    <span class="comments-comment-meta__description-title">Tomas Okafor</span>
    <span class="comments-comment-item__main-content"><div class="update-components-text">Well earned.</div></span>
  </article>
</div></body></html>"""
POSTING = {
    "@context": "http://schema.org",
    "@type": "SocialMediaPosting",
    "articleBody": TEXT,
    "datePublished": "2026-03-20T16:00:00.000Z",
    "author": {"@type": "Person", "name": "Ana Rivera"},
    "comment": [
        {"@type": "Comment", "text": "Well earned.", "author": {"@type": "Person", "name": "Tomas Okafor"}}
    ],
}
PUBLIC = f"""<html><head><link rel="canonical" href="{URL}">
<script type="application/ld+json">{json.dumps(POSTING)}</script></head>
<body><main>Sign in to view more content from people you may know.</main></body></html>"""
PUBLIC_MARKUP = f"""<html><head><meta property="og:url" content="{URL}"></head><body><article>
<div class="base-main-feed-card__entity-lockup"><a>Ana Rivera</a><p>PGY-1</p></div>
<p class="attributed-text-segment-list__content" data-test-id="main-feed-activity-card__commentary">{TEXT}</p>
<section class="comment"><a class="comment__author">Tomas Okafor</a><p class="comment__text">Well earned.</p></section>
</article></body></html>"""


def saved(folder, html, name="post.html"):
    path = folder / name
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return path


def test_a_post_saved_while_signed_in(tmp_path):
    thread = read_saved_page(saved(tmp_path, SIGNED_IN))
    assert (thread.url, thread.platform) == (URL, Platform.LINKEDIN)
    assert (thread.author, thread.author_role) == ("Ana Rivera", "PGY-1 at an imaginary hospital")
    assert thread.text == TEXT
    assert [(reply.author, reply.text) for reply in thread.replies] == [("Tomas Okafor", "Well earned.")]


def test_a_public_page_tells_the_post_in_its_structured_data(tmp_path):
    thread = read_saved_page(saved(tmp_path, PUBLIC))
    assert (thread.author, thread.text) == ("Ana Rivera", TEXT)
    assert thread.posted == datetime(2026, 3, 20, 16, tzinfo=UTC)
    assert [(reply.author, reply.text) for reply in thread.replies] == [("Tomas Okafor", "Well earned.")]


def test_or_in_its_markup(tmp_path):
    thread = read_saved_page(saved(tmp_path, PUBLIC_MARKUP))
    assert (thread.author, thread.author_role) == ("Ana Rivera", "PGY-1")
    assert thread.text == TEXT.replace("\n", " ")
    assert [reply.author for reply in thread.replies] == ["Tomas Okafor"]


def test_unknown_markup_is_read_as_any_page(tmp_path):
    html = f'{SAVED}<main class="x1y2z3"><p>{TEXT.replace(chr(10), "<br>")}</p></main>'
    thread = read_saved_page(saved(tmp_path, html))
    assert (thread.platform, thread.text) == (Platform.LINKEDIN, TEXT)


def test_a_page_of_another_site_is_read_too(tmp_path):
    thread = read_saved_page(saved(tmp_path, f"<article>{TEXT}</article>"))
    assert (thread.platform, thread.text) == (None, TEXT.replace("\n", " "))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("post.mhtml", b"MIME-Version: 1.0", "is a web archive; save the page again as “HTML only”"),
        ("post.html", b"just words", "is not a saved web page"),
        ("post.html", b"\x89PNG\x00<", "is not a saved web page"),
        ("post.html", f"{SAVED}<main>Sign in</main>".encode(), "shows a login or asks for JavaScript"),
        ("post.html", f"{SAVED}<main></main>".encode(), "holds no text to answer"),
        ("post.html", b"<div>" * 3000, "is built too strangely to be read"),
    ],
)
def test_what_is_no_post_is_told(tmp_path, name, content, says):
    path = saved(tmp_path, content, name)
    with pytest.raises(SourceError) as caught:
        read_saved_page(path)
    assert str(caught.value).startswith(f"{path}: {says}")


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SourceError, match="No such file"):
        read_saved_page(tmp_path / "post.html")
