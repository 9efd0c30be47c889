"""The scores of a profile over time: a line of SVG with the numbers beside it."""

from dataclasses import replace
from datetime import UTC, datetime

from reports.audit_html import audit_page
from reports.audit_markdown import audit_markdown
from reports.score_line import HEIGHT, WIDTH, score_line
from tests.reports.some_audits import report

SCORES = [(datetime(2026, month, 1, tzinfo=UTC), score) for month, score in ((9, 0), (10, 40), (11, 100))]


def test_one_score_is_no_line():
    assert score_line(SCORES[:1]) is None
    assert "Over time" not in audit_page(replace(report(), scores=SCORES[:1]))


def test_a_higher_score_stands_higher_and_all_stand_inside():
    line = score_line(SCORES)
    assert line is not None
    places = [tuple(map(float, place.split(","))) for place in line.points.split()]
    assert [y for _, y in places] == sorted((y for _, y in places), reverse=True)
    assert all(0 <= x <= WIDTH and 0 <= y <= HEIGHT for x, y in places)
    assert line.last == places[-1]


def test_many_audits_show_the_last_thirty():
    line = score_line([(datetime(2026, 11, 1, tzinfo=UTC), number % 100) for number in range(500)])
    assert line is not None
    assert len(line.points.split()) == 30


def test_page_and_notes_show_the_numbers_too():
    told = replace(report(), scores=SCORES)
    assert "Scores from 0 to 100 over 3 audits" in audit_page(told)
    assert "| 1 October 2026 | 40 |" in audit_markdown(told)
