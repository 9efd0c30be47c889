"""What a person sees: every span marked under its own words, whatever the script."""

import io

from rich.cells import cell_len
from rich.console import Console

from analyzers import Document, Finding, Severity, analyze
from reports.redacted import redacted
from reports.structured import analysis_object
from reports.terminal import marked_text, print_analysis, visible


def at(text: str, words: str, severity: Severity = Severity.WARN) -> Finding:
    start = text.index(words)
    return Finding("a-rule", "venting", severity, start, start + len(words), "m", "w", "s")


def rows(text: str, findings: list[Finding], width: int = 60) -> list[str]:
    return [line.plain for line in marked_text(text, findings, width)]


def test_a_mark_stands_under_its_words():
    text = "It was a plain day of rounds."
    assert rows(text, [at(text, "plain day")]) == [text, "         1────────"]


def test_wide_characters_keep_marks_in_place():
    text = "日本 and 🩺 plain words"
    line, marks = rows(text, [at(text, "plain")])
    assert marks.index("1") == cell_len(line[: line.index("plain")])


def test_overlapping_marks_stand_on_lines_of_their_own():
    text = "one two three four"
    lines = rows(text, [at(text, "one two three"), at(text, "two"), at(text, "four")])
    assert lines == [text, "1──────────── 3───", "    2──"]


def test_a_span_over_a_fold_is_marked_on_both_rows():
    text = "one two three four five six seven eight"
    lines = rows(text, [at(text, "four five six")], width=20)
    assert [line.count("─") > 0 for line in lines] == [False, True, False, True]


def test_long_quiet_stretches_are_left_out():
    text = "\n".join(["quiet line"] * 20 + ["marked here"])
    assert rows(text, [at(text, "marked")])[0] == "..."


def test_control_characters_do_not_reach_the_terminal():
    assert visible("a\x1b[31mb\u202ec\td") == "a·[31mb·c d"


def test_a_report_names_reason_source_and_category_once_for_each_rule():
    out = io.StringIO()
    print_analysis(Console(file=out, width=80), analyze(Document("MD Candidate. Student doctor.")))
    told = out.getvalue()
    assert told.startswith("✔ CLEAR")
    assert told.count("Opinion 9.2.1") == 1
    assert "\x1b" not in told


def test_json_gives_the_marked_words():
    [found] = analysis_object(analyze(Document("An MD Candidate")), "x")["findings"]
    assert (found["start"], found["end"], found["text"]) == (3, 15, "MD Candidate")


def test_redaction_without_identifiers_changes_nothing():
    assert redacted("as it was", ()) == "as it was"
