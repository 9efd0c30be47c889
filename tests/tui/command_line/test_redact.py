"""`preround redact`, run as a user runs it."""

import json

TEXT = "Maria Lopez, MRN 8827361, seen on 4/12/2024, call 208-555-0147. She is 34."


def test_redacted_text_goes_to_standard_output(preround):
    ran = preround("redact", "-", stdin=TEXT)
    assert ran.status == 0
    assert ran.out == "[NAME], MRN [MRN], seen on [DATE], call [PHONE]. She is 34."


def test_json_has_types_and_exact_spans(preround):
    result = json.loads(preround("redact", "--format", "json", stdin=TEXT).out)
    assert list(result) == ["id", "text", "redacted", "identifiers"]
    assert [item["type"] for item in result["identifiers"]] == ["NAME", "MRN", "DATE", "PHONE"]
    for item in result["identifiers"]:
        assert TEXT[item["start"] : item["end"]] == item["text"]


def test_json_lines(preround):
    lines = json.dumps({"id": 1, "text": TEXT}) + "\nnope\n" + json.dumps({"id": 2, "text": "34-year-old"})
    ran = preround("redact", "--jsonl", stdin=lines)
    out = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 2
    assert [item.get("id") for item in out] == [1, None, 2]
    assert out[2]["identifiers"] == []
