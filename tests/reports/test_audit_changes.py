"""What changed between two audits, in words."""

from dataclasses import replace

from reports.audit_changes import Standing, changes, signed, standing_of
from tests.reports.some_audits import ABOUT, report

BEFORE = Standing(
    score=62,
    statuses={"headline: goal": "missing", "about: goal": "met"},
    findings={"about: venting": 2, "about: promotion": 1},
    digests={"headline": "a", "about": "b"},
)


def test_nothing_changed_is_no_line():
    assert changes(BEFORE, BEFORE) == ()


def test_each_change_is_a_line():
    after = Standing(
        score=78,
        statuses={"headline: goal": "met", "about: goal": "met"},
        findings={"about: venting": 1, "headline: filler": 1},
        digests={"headline": "c", "about": "b"},
    )
    assert changes(BEFORE, after) == (
        "score 62 → 78 (+16)",
        "headline is rewritten",
        "headline: goal is met, was missing",
        "about: promotion is no longer found",
        "about: venting is found 1×, was 2×",
        "headline: filler is new",
    )


def test_a_criterion_that_was_not_asked_before_is_no_change():
    after = replace(BEFORE, statuses={**BEFORE.statuses, "bio: name": "missing"})
    assert changes(BEFORE, after) == ()


def test_what_is_kept_of_an_audit_holds_no_text():
    standing = standing_of(report().audit)
    assert standing.findings == {"headline: venting": 1, "about: venting": 2}
    assert not any(word in str(standing) for word in ABOUT.split() if len(word) > 6)


def test_a_difference_has_its_sign():
    assert [signed(16), signed(-5), signed(0)] == ["+16", "−5", "±0"]
