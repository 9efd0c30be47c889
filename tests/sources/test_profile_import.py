"""One person, one profile, whatever it was read from."""

import os
import zipfile

import pytest

from sources.errors import SourceError
from sources.profile_import import profile_in, profile_of_text, read_profile
from sources.text import MAX_TEXT_BYTES
from tests.sources import ana_rivera as ana

SOURCES = {
    "export": ana.export,
    "PDF": ana.pdf_file,
    "page of 2026": lambda folder: ana.html_file(folder, ana.html_2026()),
    "page of 2022": lambda folder: ana.html_file(folder, ana.html_2022()),
    "public page": lambda folder: ana.html_file(folder, ana.html_public()),
    "text": ana.text_file,
}
WITH_CAREER = [name for name in SOURCES if name != "text"]


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_gives_the_same_headline_and_about(tmp_path, source):
    path = SOURCES[source](tmp_path)
    profile = read_profile(path)
    assert profile.headline == ana.HEADLINE
    assert profile.about == ana.ABOUT
    assert profile.notes == ()
    assert profile.origin == str(path)


@pytest.mark.parametrize("source", WITH_CAREER)
def test_every_linkedin_source_gives_the_same_person_and_career(tmp_path, source):
    profile = read_profile(SOURCES[source](tmp_path))
    assert profile.name == ana.NAME
    assert profile.positions == ana.POSITIONS
    assert profile.education == ana.EDUCATION


@pytest.mark.parametrize("source", ["export", "PDF"])
def test_publications_and_certifications_come_from_export_and_pdf(tmp_path, source):
    profile = read_profile(SOURCES[source](tmp_path))
    assert profile.publications == ana.PUBLICATIONS
    assert profile.certifications == ana.CERTIFICATIONS


@pytest.mark.parametrize("source", WITH_CAREER)
def test_the_name_of_the_file_does_not_matter(tmp_path, source):
    path = SOURCES[source](tmp_path).rename(tmp_path / "download.txt")
    assert read_profile(path).name == ana.NAME


def test_an_unpacked_export_is_a_folder(tmp_path):
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(ana.export(tmp_path)) as archive:
        archive.extractall(folder)
    assert read_profile(folder).positions == ana.POSITIONS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_page_is_known_in_every_encoding(encoding):
    profile = profile_in(ana.html_2022().replace("utf-8", encoding).encode(encoding), "page")
    assert profile.headline == ana.HEADLINE


def test_a_page_may_begin_with_where_it_was_saved_from():
    html = "<!-- saved from url=(0036)https://www.linkedin.com/in/example/ -->\n" + ana.html_2026()
    assert profile_in(html.encode(), "page").name == ana.NAME


def test_a_text_about_html_stays_a_text():
    profile = profile_in(b"Builder of things in <html>\nI like angle brackets.", "note")
    assert profile.headline == "Builder of things in <html>"


@pytest.mark.parametrize(
    ("text", "headline", "about"),
    [("\n\nOne\n\nTwo\nThree\n", "One", "Two\nThree"), ("Only this", "Only this", ""), ("", "", "")],
)
def test_the_first_line_with_words_is_the_headline(text, headline, about):
    profile = profile_of_text(text)
    assert (profile.headline, profile.about) == (headline, about)


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "is empty"),
        (b" \n ", "is empty"),
        (b"\x89PNG\r\n\0\0", "is not text"),
        (b"caf\xe9", "is not valid UTF-8"),
        (b"%PDF-1.7\n", "is cut short"),
        (b"<html><body>Lunch menu</body></html>", "holds no LinkedIn profile"),
        (b"From: <Saved by Blink>\r\nContent-Type: multipart/related;\r\n", "is a web archive"),
        (b"bplist00\xd1", "is a web archive"),
        (b"x" * (MAX_TEXT_BYTES + 1), "larger than 1,000 kB"),
        (b"PK\x03\x04nothing", "not a readable ZIP"),
    ],
)
def test_what_is_no_profile_is_told_in_one_line(tmp_path, data, line):
    path = tmp_path / "given"
    path.write_bytes(data)
    with pytest.raises(SourceError) as told:
        read_profile(path)
    assert str(told.value).startswith(f"{path}: ")
    assert line in str(told.value)
    assert "\n" not in str(told.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"gone\.pdf: No such file"):
        read_profile(tmp_path / "gone.pdf")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    path = ana.text_file(tmp_path)
    path.chmod(0)
    with pytest.raises(SourceError, match="Permission denied"):
        read_profile(path)


def test_a_broken_career_table_costs_a_note_not_the_profile(tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Profile.csv", "First Name,Last Name,Headline,Summary\nAna,Rivera,IMG,Hello\n")
        archive.writestr("Positions.csv", "")
        archive.writestr(
            "Formación.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nA,,,,B,\n"
        )
    profile = read_profile(path)
    assert profile.headline == "IMG"
    assert profile.positions == ()
    assert [school.name for school in profile.education] == ["A"]
    assert profile.notes == (f"{path}: Positions.csv: is empty; the profile is read without it",)


def test_a_profile_in_another_language_says_what_is_still_checked(tmp_path):
    path = tmp_path / "perfil.txt"
    path.write_text(
        "Estudiante de medicina en Granada\nSoy estudiante de último año y me interesa la medicina interna. "
        "Mis proyectos son de calidad y de docencia en la planta, con pacientes de la comunidad.",
        encoding="utf-8",
    )
    (note,) = read_profile(path).notes
    assert "reads as Spanish" in note
    assert "are still checked" in note
