"""Web and machine addresses are found; abbreviations, file names, versions and sections are not."""

import pytest

from analyzers.identifiers.web import recognize_ips, recognize_urls


def _found(text: str) -> set[tuple[str, str]]:
    items = (*recognize_urls(text), *recognize_ips(text))
    return {(item.type.value, text[item.start : item.end]) for item in items}


@pytest.mark.parametrize(
    ("text", "kind", "span"),
    [
        ("see https://www.example.org/visit/maria.", "URL", "https://www.example.org/visit/maria"),
        ("(www.helpjoesheart.org)", "URL", "www.helpjoesheart.org"),
        ("facebook.com/groups/tessasjourney shows it", "URL", "facebook.com/groups/tessasjourney"),
        ("tinyurl.com/annies-story", "URL", "tinyurl.com/annies-story"),
        ("her blog annafights.wordpress.com", "URL", "annafights.wordpress.com"),
        ("portal accessed from 192.168.1.14", "IP", "192.168.1.14"),
        ("IP 8.2.8.1 logged in", "IP", "8.2.8.1"),
        ("2001:0db8:85a3::8a2e:0370:7334 logged in", "IP", "2001:0db8:85a3::8a2e:0370:7334"),
    ],
)
def test_addresses_are_found(text: str, kind: str, span: str):
    assert (kind, span) in _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "e.g. b.i.d. U.S. i.e. a.m. vs. etc.",
        "see report.pdf and notes.docx",
        "stable.Then he left.so we",
        "version 8.2.8.1 of the software",
        "section 1.2.3.4",
        "seen at 12:30:45",
        "what does clinicaltrials.gov say",
        "mail ana@example.com",
    ],
)
def test_what_only_looks_like_an_address_stays(text: str):
    assert not _found(text)
