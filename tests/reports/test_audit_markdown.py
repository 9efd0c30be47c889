"""The audit as Markdown: nothing that a user wrote means anything there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reports.audit_markdown import audit_markdown
from reports.markdown_text import escaped
from reports.shown import shown
from tests.reports.some_audits import ABOUT, HOSTILE, report

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HARMLESS = {"inline", "text", "softbreak", "hardbreak", "text_special"}


def kinds(markdown: str) -> set[str]:
    tokens = READER.parse(markdown)
    return {token.type for token in tokens} | {
        child.type for token in tokens for child in token.children or ()
    }


def words(markdown: str) -> str:
    [inline] = [token for token in READER.parse(markdown) if token.type == "inline"] or [None]
    return "".join(child.content for child in inline.children) if inline else ""


@given(st.text(alphabet=st.sampled_from("\\`*_{}[]()<>#+-.!|~&:;/=\"'0123 ax\n\té"), max_size=30) | st.text())
def test_any_line_is_shown_as_it_was_written(text):
    line = escaped(text)
    assert kinds(line) <= {"paragraph_open", "paragraph_close", *HARMLESS}
    assert words(line) == " ".join(shown(text).split())


def test_a_hostile_profile_stays_text():
    found = kinds(audit_markdown(report(HOSTILE.splitlines()[0], HOSTILE, "*name* <b>.txt", since=True)))
    assert not found & {
        "html_block",
        "html_inline",
        "link_open",
        "image",
        "code_inline",
        "code_block",
        "fence",
    }


@pytest.mark.parametrize("address", ["https://example.org", "www.example.org", "a@example.org"])
def test_an_address_is_not_linked(address):
    assert address not in escaped(address)


def test_the_whole_audit_is_told():
    told = audit_markdown(report(since=True))
    assert told.startswith("# Profile audit: 28 of 100\n\nprofile.txt · 26 November 2026\n")
    for line in (
        "| Headline | 24 of 50 |",
        "| Findings | −20 |",
        "## Since 3 October 2026",
        "- score 40 → 28 (−12)",
        "> ⟦Passionate⟧¹ about medicine \\| Future MD",
        "> ⟦I gre⟧²w up in Dayton and study in the Caribbean.",
        "- Passionate about med \\[your year\\]",
        "- ◐ partial (24 of 50): **goal**. It may aim at something.",
        "  - → Name it: “\\[your goal\\]”.",
        "1. ✖ block (−15): “ian ever.” was seen. (venting)",
        "2. ▲ warn (−5): “I gre” was seen. (venting)",
    ):
        assert line in told.splitlines()
    assert told.count("*A source.*") == 2  # once a rule
    assert "Made offline by preround" in told


def test_paragraphs_stay_paragraphs():
    told = audit_markdown(report(about=ABOUT))
    assert "Caribbean.\n>\n> Saw" in told
