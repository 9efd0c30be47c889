"""The page for a mentor: complete, escaped, and quiet."""

import re
from datetime import UTC, datetime

from bs4 import BeautifulSoup, Tag

from reports.audit_html import audit_page
from reports.audit_report import AuditReport
from tests.reports.some_audits import ABOUT, HEADLINE, HOSTILE, report


def page(made: AuditReport) -> BeautifulSoup:
    return BeautifulSoup(audit_page(made), "html.parser")


def text(tag: Tag | None) -> str:
    assert tag is not None
    return " ".join(tag.get_text().split())


def as_given(quoted: Tag) -> str:
    """The words of a text, without the numbers of its marks."""
    for number in quoted.select(".number"):
        number.extract()
    return quoted.get_text()


def test_score_parts_and_date():
    found = page(report())
    assert text(found.h1) == "28 of 100"
    rows = [text(row) for row in found.select("tbody tr, tfoot tr")]
    assert rows == ["Headline24 of 50", "About24 of 50", "Findings−20", "Score28 of 100"]
    assert text(found.time) == "26 November 2026"
    assert "Made offline by preround" in text(found.footer)


def test_the_texts_stand_there_whole_with_marks_that_lead_to_findings_and_back():
    found = page(report())
    assert [as_given(quoted) for quoted in page(report()).select("blockquote")] == [HEADLINE, ABOUT]
    assert [mark.get_text() for mark in found.select("mark")] == ["Passionate", "I gre", "ian ever."]
    assert text(found.blockquote).startswith("Passionate1 about medicine")
    targets = {tag["id"] for tag in found.select("[id]")}
    assert len(targets) == len(found.select("[id]"))
    links = [str(link["href"]) for link in found.select("a")]
    assert {"#headline-1", "#about-1", "#about-2", "#about-mark-1"} <= set(links)
    assert {link.removeprefix("#") for link in links} <= targets


def test_every_status_is_a_word_and_a_glyph():
    labels = [text(label) for label in page(report()).select(".label")]
    assert labels == [
        "◐ partial 24 of 50",
        "1 • info",
        "✘ missing 24 of 50",
        "1 ✖ block −15",
        "2 ▲ warn −5",
    ]


def test_suggestions_stand_beside_the_original():
    beside = page(report()).select_one("#headline ~ .beside")
    assert beside is not None
    assert [text(heading) for heading in beside.select("h3")] == ["What it says", "What it could say"]
    assert "Passionate about med [your year]" in text(beside)


def test_what_changed_is_told_only_where_there_was_an_audit_before():
    assert "Since" not in text(page(report()))
    changes = [text(item) for item in page(report(since=True)).select(".changes li")]
    assert changes[0] == "score 40 → 28 (−12)"
    assert "headline: goal is partial, was missing" in changes


def test_nothing_a_user_wrote_becomes_markup():
    found = page(report(HOSTILE.splitlines()[0], HOSTILE, "<b>&name", since=True))
    assert not found.select("script, img, b, link, iframe")
    assert not any(name.startswith("on") for tag in found.find_all() for name in tag.attrs)
    about = found.select("blockquote")[1]
    assert about["dir"] == "auto"
    told = as_given(about)
    for words in ("<script>alert(1)</script> & [link]", "{{ 7 * 7 }} &amp; www", "مرحبا أنا طالب طب"):
        assert words in told
    assert text(found.select_one(".origin")).startswith("<b>&name ·")


def test_hidden_characters_are_seen():
    told = audit_page(report(about=HOSTILE))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ud800-\udfff]", told)
    assert "·gpj.exe·" in told


def test_the_page_asks_for_nothing():
    told = audit_page(report(since=True))
    assert "default-src 'none'" in told
    assert not re.search(r"(?i)https?:|url\(|@import|<script|<link", told)


def test_an_empty_profile_says_so():
    assert "Nothing yet." in audit_page(report(headline=""))


def test_the_headline_may_be_all_there_is_to_say():
    made = AuditReport(report().audit, (), "", datetime(2026, 1, 2, tzinfo=UTC))
    assert HEADLINE.split("|")[1].strip() in text(page(made))
    assert "What it could say" not in text(page(made))
