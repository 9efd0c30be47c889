"""A text in pieces: together they give it back, and each mark has one beginning and one end."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from analyzers.finding import Finding, Severity
from reports.marked_pieces import on_the_whole, pieces
from tests.reports.some_audits import finding

TEXT = "one two three four"


def at(start: int, end: int, severity: Severity = Severity.INFO) -> Finding:
    return Finding("a-rule", "venting", severity, start, end, "m", "w", "s")


def test_a_marked_word_is_a_piece_of_its_own():
    found = [(piece.text, piece.begins, piece.ends) for piece in pieces(TEXT, [finding(TEXT, "two")])]
    assert found == [("one ", (), ()), ("two", (1,), (1,)), (" three four", (), ())]


def test_where_findings_overlap_the_most_severe_shows():
    found = list(
        pieces(
            TEXT,
            [finding(TEXT, "one two three", Severity.INFO), finding(TEXT, "two three four", Severity.BLOCK)],
        )
    )
    assert [(piece.text, piece.severity) for piece in found] == [
        ("one ", Severity.INFO),
        ("two three", Severity.BLOCK),
        (" four", Severity.BLOCK),
    ]


def test_a_finding_about_the_whole_text_marks_nothing():
    assert on_the_whole(TEXT, [at(0, len(TEXT)), at(3, 3), at(0, 3)]) == (1, 2)
    assert [piece.severity for piece in pieces(TEXT, [at(0, len(TEXT))])] == [None]


spans = st.tuples(st.integers(0, 18), st.integers(0, 18)).map(sorted)


@given(st.lists(spans, max_size=6))
def test_nothing_is_lost_whatever_is_marked(found):
    findings = [at(start, end) for start, end in found]
    cut = list(pieces(TEXT, findings))
    assert "".join(piece.text for piece in cut) == TEXT
    marked = set(range(1, len(findings) + 1)) - set(on_the_whole(TEXT, findings))
    assert Counter(n for piece in cut for n in piece.begins) == Counter(marked)
    assert Counter(n for piece in cut for n in piece.ends) == Counter(marked)
