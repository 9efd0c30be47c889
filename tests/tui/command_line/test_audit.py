"""`preround audit`, run as a user runs it."""

import json
import zipfile

HEADLINE = "Ana Rivera | US citizen IMG | Fourth-year medical student | Aspiring internal medicine resident"
ABOUT = (
    "I am applying for internal medicine residency. My interests are care transitions and quality improvement.\n\n"
    "Raised in Tampa, I went to medical school in Grenada and came home for my clinical years."
)


def statuses(section: dict) -> dict[str, str]:
    return {criterion["id"]: criterion["status"] for criterion in section["criteria"]}


def test_a_profile_in_parts(preround, tmp_path):
    about = tmp_path / "about.txt"
    about.write_text(ABOUT, encoding="utf-8")
    ran = preround("audit", "--headline", HEADLINE, "--about", str(about), "--format", "json")
    result = json.loads(ran.out)
    assert ran.status == 0
    assert set(result) >= {"id", "score", "headline", "about"}
    assert set(statuses(result["headline"])) == {"identity", "stage", "goal", "clarity"}
    assert set(statuses(result["about"])) == {"goal", "interests", "abroad", "focus"}
    assert statuses(result["headline"])["identity"] == "met"
    assert statuses(result["about"])["abroad"] == "met"
    assert result["about"]["abroad_sentences"] == 1
    assert 0 < result["score"] <= 100
    assert len(result["headline"]["suggestions"]) >= 3
    for section in (result["headline"], result["about"]):
        for criterion in section["criteria"]:
            for span in criterion["evidence"]:
                assert section["text"][span["start"] : span["end"]] == span["text"]


def test_a_text_file_has_the_headline_in_its_first_line(preround, tmp_path):
    path = tmp_path / "profile.txt"
    path.write_text(f"{HEADLINE}\n\n{ABOUT}\n", encoding="utf-8")
    result = json.loads(preround("audit", str(path), "--format", "json").out)
    assert result["headline"]["text"] == HEADLINE
    assert result["about"]["text"] == ABOUT


def test_an_export_is_audited(preround, tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "Profile.csv",
            f'First Name,Last Name,Headline,Summary\nAna,Rivera,"{HEADLINE}","{ABOUT}"\n',
        )
    ran = preround("audit", str(path))
    assert ran.status == 0
    assert "Score" in ran.out
    assert "identity" in ran.out


def test_an_export_without_a_profile_is_refused(preround, tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Shares.csv", "Date,ShareLink,ShareCommentary\n")
    ran = preround("audit", str(path))
    assert ran.status == 2
    assert ran.err.count("\n") == 1
    assert "holds no Profile.csv" in ran.err


def test_json_lines(preround):
    lines = [
        json.dumps({"id": 1, "headline": HEADLINE, "about": ABOUT}),
        json.dumps({"id": 2, "headline": "", "about": ""}),
        json.dumps({"id": 3, "text": "wrong fields"}),
    ]
    out = [json.loads(line) for line in preround("audit", "--jsonl", stdin="\n".join(lines)).out.splitlines()]
    assert [item["id"] for item in out] == [1, 2, 3]
    assert out[0]["score"] > out[1]["score"]
    assert "error" in out[2]


def test_a_file_and_parts_together_are_refused(preround, tmp_path):
    ran = preround("audit", str(tmp_path / "x.txt"), "--headline", "x")
    assert ran.status == 2
    assert "not both" in ran.err
