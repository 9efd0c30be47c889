"""`preround reply` and `check --answering`, run as a user runs them."""

import json

import pytest

POST = (
    "Heart failure pearl: check a spot urine sodium two hours after the first furosemide dose. "
    "Too low? Double the dose. Congestion at discharge is what brings people back."
)
FIELDS = {"text", "moves", "specifics", "sources", "length", "limit", "verdict"}


def test_a_post_gets_several_replies_as_json(preround):
    ran = preround("reply", "-", "--format", "json", stdin=POST)
    assert ran.status == 0
    result = json.loads(ran.out)
    assert list(result)[:2] == ["id", "topics"]
    assert result["topics"][0] == "heart-failure"
    assert len(result["suggestions"]) >= 3
    for suggestion in result["suggestions"]:
        assert set(suggestion) == FIELDS
        assert suggestion["verdict"] == "clear"
        assert suggestion["length"] <= suggestion["limit"]
        for specific in suggestion["specifics"]:
            assert POST[specific["start"] : specific["end"]]


def test_json_lines_are_answered_in_order_and_a_bad_one_is_told(preround):
    lines = [
        {"id": 1, "text": POST, "platform": "x", "author_role": "hospitalist"},
        {"id": 2, "text": ""},
        {"id": 3, "text": POST, "platform": "orkut"},
        {"id": 4, "text": POST, "platform": "mastodon"},
    ]
    ran = preround("reply", "--jsonl", "-", "--count", "3", stdin="\n".join(map(json.dumps, lines)))
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["id"] for answer in answers] == [1, 2, 3, 4]
    assert len(answers[0]["suggestions"]) == 3
    assert all(suggestion["limit"] == 280 for suggestion in answers[0]["suggestions"])
    assert "empty" in answers[1]["error"]
    assert "unknown platform" in answers[2]["error"]
    assert answers[3]["suggestions"]
    assert ran.status == 2


def test_a_person_reads_moves_texts_and_sources(preround):
    ran = preround("reply", "-", stdin=POST)
    assert ran.status == 0
    assert "Heart failure" in ran.out
    assert "question" in ran.out
    assert "https://doi.org/" in ran.out


@pytest.mark.parametrize(
    ("post", "said"),
    [
        ("  \n", "empty"),
        (
            "Wir haben heute auf der Station über das EKG und die Klinik gesprochen, und es war gut.",
            "English",
        ),
    ],
)
def test_what_cannot_be_answered_is_told_in_one_line(preround, post, said):
    ran = preround("reply", "-", stdin=post)
    assert ran.status == 2
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_reply_is_judged_against_the_post_it_answers(preround, tmp_path):
    post = tmp_path / "post.txt"
    post.write_text(POST)
    ran = preround(
        "check",
        "--kind",
        "reply",
        "--answering",
        str(post),
        "--format",
        "json",
        "-",
        stdin="Great post! So true.",
    )
    rules = {objection["rule"] for objection in json.loads(ran.out)["objections"]}
    assert {"stock-phrase", "unspecific"} <= rules


def test_a_reply_that_adds_something_has_nothing_against_it(preround, tmp_path):
    post = tmp_path / "post.txt"
    post.write_text(POST)
    text = "Who sends the urine sodium on your ward at night, and does furosemide wait for it?"
    ran = preround("check", "--kind", "reply", "--answering", str(post), "--format", "json", "-", stdin=text)
    assert json.loads(ran.out)["objections"] == []


def test_answering_without_a_reply_is_told(preround, tmp_path):
    ran = preround("check", "--answering", str(tmp_path / "post.txt"), "-", stdin="Hello")
    assert ran.status == 2
    assert "--kind reply" in ran.err
