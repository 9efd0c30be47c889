"""`preround audit` of everything a profile may be saved as, and of a bio beside it."""

import json

import pytest

from tests.sources import ana_rivera as ana
from tests.sources.web.web_server import data, page, serving


def audited(ran) -> dict:
    assert ran.err == ""
    return json.loads(ran.out)


@pytest.mark.parametrize("make", [ana.pdf_file, lambda folder: ana.html_file(folder, ana.html_2026())])
def test_a_saved_profile_is_audited(preround, tmp_path, make):
    result = audited(preround("audit", str(make(tmp_path)), "--format", "json"))
    assert result["headline"]["text"] == ana.HEADLINE
    assert result["about"]["text"] == ana.ABOUT


def test_a_pdf_may_come_through_a_pipe(preround, tmp_path):
    result = audited(preround("audit", "-", "--format", "json", stdin=ana.pdf_file(tmp_path).read_bytes()))
    assert result["headline"]["text"] == ana.HEADLINE


def test_notes_go_to_standard_error(preround, tmp_path):
    path = tmp_path / "perfil.txt"
    path.write_text(
        "Estudiante de medicina\nSoy estudiante de último año y me interesa la medicina interna y la docencia en "
        "el hospital de mi ciudad.",
        encoding="utf-8",
    )
    ran = preround("audit", str(path), "--format", "json")
    assert "reads as Spanish" in ran.err
    assert ran.err.count("\n") == 1
    assert json.loads(ran.out)["headline"]["text"] == "Estudiante de medicina"


def test_an_address_is_not_fetched(preround):
    ran = preround("audit", "https://www.linkedin.com/in/ana-example")
    assert ran.status == 2
    assert "profiles are not fetched" in ran.err
    assert ran.err.count("\n") == 1


def test_a_bio_is_read_from_a_file(preround, tmp_path):
    bio = tmp_path / "bio.txt"
    bio.write_text("US citizen IMG, final-year student. Asks why.\n", encoding="utf-8")
    ran = preround("audit", str(ana.text_file(tmp_path)), "--bio", str(bio), "--format", "markdown")
    assert "Asks why." in ran.out


def test_a_bio_is_asked_of_the_account_that_is_named(preround, tmp_path):
    profile = str(ana.text_file(tmp_path))
    with serving() as web:
        web.on(
            "/api/v1/accounts/lookup", data({"username": "ana", "note": "<p>IMG. Asks why on rounds.</p>"})
        )
        url = f"{web.base}/@ana"
        ran = preround("audit", profile, "--bio", url, "--format", "markdown")
        assert "Asks why on rounds." in ran.out
        web.on("/api/v1/accounts/lookup", page("nothing", 404))
        ran = preround("audit", profile, "--bio", f"{web.base}/@anna")
    assert ran.status == 2
    assert "is called anna (404)" in ran.err


def test_what_a_bio_says_counts_for_the_status(preround, tmp_path):
    bio = tmp_path / "bio.txt"
    bio.write_text(
        "MD candidate. My patient Maria Lopez, MRN 4471023, died on 3/14/2026.\n", encoding="utf-8"
    )
    assert preround("audit", str(ana.text_file(tmp_path)), "--bio", str(bio)).status == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("a.txt", "b.txt", "--bio", "bio.txt"),
        ("--jsonl", "--bio", "bio.txt"),
        ("-", "--bio", "-"),
        ("--bio", "-"),
    ],
)
def test_a_bio_belongs_to_one_profile(preround, arguments):
    ran = preround("audit", *arguments)
    assert ran.status == 2
    assert "--bio" in ran.err
    assert ran.err.count("\n") == 1
