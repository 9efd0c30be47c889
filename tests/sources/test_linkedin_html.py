"""Saved LinkedIn pages of three generations; what each gives of a whole profile is in test_profile_import.py."""

import json

import pytest

from analyzers.career import Position, School
from sources.errors import SourceError
from sources.linkedin_html import profile_of_html, read_linkedin_html
from tests.sources import ana_rivera as ana


def read(html: str):
    return profile_of_html(html.encode(), "page.html")


@pytest.mark.parametrize("hidden_class", ["visually-hidden", "a-class-of-tomorrow"])
def test_what_is_written_twice_is_read_once(hidden_class):
    profile = read(ana.html_2022(hidden_class))
    assert profile.about == ana.ABOUT
    assert profile.positions == ana.POSITIONS


def top_card(*lines: str, key: str = "Topcard") -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    return ana.page(
        f'<div componentkey="com.linkedin.sdui.profile.card.refX{key}"><h2>Ana</h2>{paragraphs}</div>'
    )


@pytest.mark.parametrize(
    "lines",
    [
        ("IMG",),
        ("· 2nd", "IMG"),
        ("3rd+ degree connection", "IMG", "A Clinic"),
        ("She/Her", "· 1st", "IMG", "Tampa", "Contact info"),
        ("(they/them)", "IMG"),
        ("Ana", "IMG"),
        ("· 2.º", "IMG", "Información de contacto"),
    ],
)
def test_the_headline_is_the_first_line_that_is_neither_name_nor_degree(lines):
    assert read(top_card(*lines)).headline == "IMG"


@pytest.mark.parametrize(
    "headline", ["2nd-year medical student", "1st author of nothing yet", "3 languages, 1 aim"]
)
def test_a_headline_may_begin_like_a_degree(headline):
    assert read(top_card("· 2nd", headline)).headline == headline


@pytest.mark.parametrize("lines", [(), ("· 1st", "Contact info", "500+ connections")])
def test_without_a_headline_it_is_empty(lines):
    assert read(top_card(*lines)).headline == ""


def test_the_key_of_a_card_may_be_written_otherwise_and_on_a_wrapper_too():
    inner = top_card("IMG", key="TopCard")
    assert read(inner).headline == "IMG"
    wrapped = ana.page(
        f'<p>not this</p><div id="com.linkedin.sdui.profile.card.refXTopCard"><p>nor this</p>{inner}</div>'
    )
    assert read(wrapped).headline == "IMG"


def test_a_page_without_about_or_career_has_none():
    profile = read(top_card("IMG"))
    assert (profile.about, profile.positions, profile.education) == ("", (), ())


def test_the_public_title_alone_is_enough():
    profile = read(
        ana.page("", "<meta property='og:title' content='Ana Rivera - IMG - always asking | LinkedIn'>")
    )
    assert (profile.name, profile.headline) == ("Ana Rivera", "IMG - always asking")


def test_what_a_page_tells_search_engines_is_the_last_resort():
    person = {
        "@type": "Person",
        "name": "Ana Rivera",
        "jobTitle": ["Scribe", "****"],
        "description": "Raised in Tampa &amp; Grenada.",
        "worksFor": [
            {"name": "A Clinic", "member": {"startDate": "2018-06", "endDate": "2019-07-01"}},
            {"name": "***** **", "member": {}},
        ],
        "alumniOf": [
            {"@type": "EducationalOrganization", "name": "A College", "member": {"startDate": 2015}},
            {"@type": "Organization", "name": "A Club"},
        ],
    }
    html = ana.page("", f'<script type="application/ld+json">{json.dumps({"@graph": [1, person]})}</script>')
    profile = read(html)
    assert (profile.name, profile.headline, profile.about) == (
        "Ana Rivera",
        "Scribe",
        "Raised in Tampa & Grenada.",
    )
    assert profile.positions == (Position("Scribe", "A Clinic", "2018-06", "2019-07"),)
    assert profile.education == (School("A College", "", "2015"),)


@pytest.mark.parametrize(
    "html",
    [
        '<html><head><meta name="pageKey" content="auth_wall_desktop_profile"></head><body>Join LinkedIn</body></html>',
        "<html><head><title>LinkedIn Login, Sign in | LinkedIn</title></head><body><form></form></body></html>",
        "<html><head><title>Sign Up | LinkedIn</title></head><body><h1>Join LinkedIn</h1></body></html>",
        "<html><body><script>window.location='https://www.linkedin.com/authwall?trk=x'</script></body></html>",
    ],
)
def test_the_login_page_is_told(html):
    with pytest.raises(SourceError, match=r"page\.html: is LinkedIn's login page, not a profile; sign in"):
        read(html)


@pytest.mark.parametrize(
    "html",
    ["<html></html>", "<html><body><h1>Lunch</h1><p>Soup | LinkedIn</p></body></html>", "<!doctype html>"],
)
def test_another_page_is_told(html):
    with pytest.raises(SourceError, match=r"page\.html: holds no LinkedIn profile"):
        read(html)


def test_broken_structured_data_is_passed_over():
    html = ana.page(
        "<h1 class='top-card-layout__title'>Ana</h1>",
        "<script type='application/ld+json'>{broken</script><script type='application/ld+json'>[]</script>",
    )
    assert read(html).name == "Ana"


def test_control_characters_do_not_reach_the_terminal():
    assert "\x1b" not in str(read(top_card("IMG\x1b[31m")))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"gone\.html: No such file"):
        read_linkedin_html(tmp_path / "gone.html")


def test_bytes_that_fit_no_encoding_are_read_in_silence(capfd):
    html = ana.html_2026().encode().replace("“".encode(), b"\xff\x81\xfe")
    assert profile_of_html(html, "page.html").headline == ana.HEADLINE
    assert capfd.readouterr() == ("", "")
