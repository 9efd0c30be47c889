"""`preround check`, run as a user runs it."""

import json
import zipfile

import pytest

RISKY = "Saw Mr. Harold Friend, 93, on 4/12 in Boise: worst historian ever."
CLEAN = "Presenting our QI poster on CHF readmissions at ACP in Boston on April 18. Come say hello!"
FIELDS = ["id", "kind", "platform", "verdict", "findings", "length", "limit"]
FINDING_FIELDS = [
    "rule",
    "category",
    "severity",
    "start",
    "end",
    "text",
    "message",
    "why",
    "source",
    "fixes",
    "confidence",
]


def test_a_risky_post_is_blocked_with_exact_spans(preround):
    ran = preround("check", "-", "--format", "json", stdin=RISKY)
    assert ran.status == 1
    result = json.loads(ran.out)
    assert result["verdict"] == "block"
    assert list(result) == FIELDS
    assert list(result["findings"][0])[: len(FINDING_FIELDS)] == FINDING_FIELDS
    identifiers = [found for found in result["findings"] if found["category"] == "phi-identifier"]
    assert {found["severity"] for found in identifiers} == {"block"}
    marked = {found["text"] for found in identifiers}
    assert any("Harold Friend" in words for words in marked)
    assert {"4/12", "Boise"} <= {words.removeprefix("on ").removeprefix("in ") for words in marked}
    assert any("93" in words for words in marked)
    for found in result["findings"]:
        assert RISKY[found["start"] : found["end"]] == found["text"]
    assert "patient-story" in {f["category"] for f in result["findings"]}


def test_conference_news_is_clear(preround):
    ran = preround("check", "-", stdin=CLEAN)
    assert ran.status == 0
    assert ran.out.startswith("✔ CLEAR")


def test_people_read_marks_reason_fix_and_source(preround):
    ran = preround("check", "-", stdin=RISKY)
    assert ran.status == 1
    assert ran.out.startswith("✖ BLOCK")
    for part in ("━", "why", "fix", "source", "45 CFR"):
        assert part in ran.out
    assert "\x1b" not in ran.out
    assert ran.err == ""


def test_fail_on_decides_the_exit_status(preround):
    assert preround("check", "--fail-on", "never", stdin=RISKY).status == 0
    assert preround("check", "--fail-on", "block", stdin="A noncompliant patient.").status == 0
    assert preround("check", "--fail-on", "info", stdin="MD Candidate").status == 1


def test_several_files_give_the_worst_status_and_go_on_after_a_fault(preround, tmp_path):
    clean, risky = tmp_path / "clean.txt", tmp_path / "risky.md"
    clean.write_text(CLEAN, encoding="utf-8")
    risky.write_text(RISKY, encoding="utf-8")
    ran = preround("check", str(clean), str(tmp_path / "gone.txt"), str(risky), "--format", "json")
    assert ran.status == 2
    assert [json.loads(line)["verdict"] for line in ran.out.splitlines()] == ["clear", "block"]
    assert ran.err.count("\n") == 1
    assert "gone.txt: No such file" in ran.err


def test_json_lines_keep_order_and_ids_and_survive_bad_lines(preround):
    lines = [
        json.dumps({"id": "a", "text": CLEAN}),
        "{broken",
        json.dumps([1, 2]),
        json.dumps({"id": 3, "text": RISKY, "platform": "x"}),
        json.dumps({"id": 4, "text": CLEAN, "kind": "sonnet"}),
        json.dumps({"id": 5, "text": 7}),
        json.dumps({"id": 6, "text": "  "}),
        json.dumps({"id": None, "text": "🩺"}),
    ]
    ran = preround("check", "--jsonl", "-", stdin="\n".join(lines))
    assert ran.status == 2
    out = [json.loads(line) for line in ran.out.splitlines()]
    assert [item["id"] for item in out] == ["a", None, None, 3, 4, 5, 6, None]
    assert ["error" in item for item in out] == [False, True, True, False, True, True, True, False]
    assert (out[3]["platform"], out[3]["limit"]) == ("x", 280)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is not text"),
        (b"caf\xe9 rounds", "is not valid UTF-8"),
        (b"a " * 2_500_000, "larger than 1,000 kB"),
        (b"PK\x03\x04 broken", "is not a readable ZIP"),
    ],
    ids=["empty", "binary", "not UTF-8", "5 MB", "broken ZIP"],
)
def test_bad_input_is_one_line_and_status_2(preround, tmp_path, content, says):
    path = tmp_path / "input.txt"
    path.write_bytes(content)
    ran = preround("check", str(path))
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert "input.txt" in ran.err
    assert says in ran.err
    assert path.read_bytes() == content


def test_unknown_kind_and_platform_are_one_line(preround):
    for option, value in (("--kind", "sonnet"), ("--platform", "myspace")):
        ran = preround("check", "-", option, value, stdin=CLEAN)
        assert ran.status == 2
        assert ran.err.count("\n") == 1
        assert value in ran.err


def test_an_export_is_checked_post_by_post(preround, tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "Shares.csv",
            f'Date,ShareLink,ShareCommentary\n2026-03-04 10:11:12,x,"{CLEAN}"\n2026-03-05 10:11:12,x,"{RISKY}"\n',
        )
    ran = preround("check", str(path))
    assert ran.status == 1
    assert "Shares.csv row 3, 5 March 2026" in ran.out
    assert "2 texts read: 1 block, 0 revise, 1 clear" in ran.out


def test_a_long_unbroken_paragraph_is_read_in_bounded_time(preround):
    ran = preround(
        "check", "-", "--format", "json", stdin="Rounds ran long and I learned a lot today " * 1200
    )
    assert ran.status in (0, 1)
    assert json.loads(ran.out)["length"] > 50_000
