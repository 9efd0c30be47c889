"""PDFs with the geometry of LinkedIn's "Save to PDF", and those that have another or none."""

import re
from contextlib import suppress

import pytest

from analyzers.career import Position, School
from sources.errors import SourceError
from sources.linkedin_pdf import profile_of_pdf, read_linkedin_pdf
from tests.sources import ana_rivera as ana
from tests.sources.pdf_of_profile import (
    BLACK,
    DARK,
    LIGHT,
    LIGHT_BLUE,
    LOCK,
    MAIN,
    SIDEBAR,
    Column,
    pdf,
    set_line,
)


def main_column(name=ana.NAME, headline=ana.HEADLINE) -> Column:
    return Column(MAIN, 360).write(name, 26).write(headline, 12).write("Tampa, Florida", 12, LIGHT)


def read(*columns: Column):
    return profile_of_pdf(pdf(["\n".join(column.next_page() for column in columns)]), "Profile.pdf")


def test_the_columns_never_interleave(tmp_path):
    profile = read_linkedin_pdf(ana.pdf_file(tmp_path))
    told = " ".join(
        (profile.headline, profile.about, *(position.description for position in profile.positions))
    )
    for beside in ("Contact", "ana@example.org", "Top Skills", "Life Support", "Publications"):
        assert beside not in told


def test_letters_of_both_columns_on_one_height_stay_apart():
    side = Column(SIDEBAR, 158, y=600).write("Contact", 13, LIGHT_BLUE).write("beside\nbeside", 12)
    main = main_column().write("Summary", 15.75)
    main.y = 619.5 - 12 * 1.5
    profile = read(side, main.write("One line.\nAnother line.", 12))
    assert profile.about == "One line.\nAnother line."


def test_a_missing_summary_is_an_empty_about():
    profile = profile_of_pdf(pdf(ana.pdf_pages(about="")), "Profile.pdf")
    assert profile.about == ""
    assert profile.headline == ana.HEADLINE
    assert profile.positions == ana.POSITIONS


def test_a_headline_over_three_lines_is_one_line_without_the_place():
    headline = "Final-year medical student and US citizen IMG | " * 3 + "Aspiring resident"
    assert (
        read(main_column(headline=headline).write("Summary", 15.75).write("Hello.", 12)).headline == headline
    )


def test_folded_lines_are_joined_and_typed_breaks_kept():
    about = "word " * 60 + "end.\n\nSecond paragraph:\n- one\n- two\n\nThird."
    assert read(main_column().write("Summary", 15.75).write(about, 12)).about == about


def test_a_paragraph_goes_on_over_the_page():
    main = main_column().write("Summary", 15.75)
    main.write("It begins on the first page and has enough words to reach the end of its line, so", 12)
    first = main.next_page()
    second = main.write("it goes on here.\n\nA new one.", 12).next_page()
    profile = profile_of_pdf(pdf([first, second]), "Profile.pdf")
    assert re.search(r"line, so\sit goes on here\.\n\nA new one\.\Z", profile.about)


def test_section_names_of_other_languages_are_known():
    main = main_column().write("Extracto", 15.75).write("Hola.", 12)
    main.write("Experiencia", 15.75).write("Clínica Sur", 12).write("Tutora", 11.5)
    main.write("enero de 2021 - Present (2 años)", 10.5)
    main.write("Educación", 15.75).write("Universidad Norte", 12).write(
        "Medicina\xa0·\xa0(2015 - 2021)", 10.5
    )
    profile = read(main)
    assert profile.about == "Hola."
    assert profile.positions == (Position("Tutora", "Clínica Sur", "2021-01"),)
    assert profile.education == (School("Universidad Norte", "Medicina", "2015", "2021"),)


def test_an_unknown_section_is_named_and_kept_out_of_the_others():
    profile = read(
        main_column().write("Summary", 15.75).write("Hello.", 12).write("Hobbies", 15.75).write("Chess", 12)
    )
    assert profile.about == "Hello."
    assert profile.notes == ("the section “Hobbies” is left out; paste its text to have it checked",)


def test_schools_and_positions_may_lack_everything_but_their_name():
    main = (
        main_column()
        .write("Experience", 15.75)
        .write("Clinic", 12)
        .write("Scribe", 11.5)
        .write("Tutor", 11.5)
    )
    main.write("Education", 15.75).write("One School", 12).write("Biology", 10.5)
    main.write("Another School", 12).write("Chemistry (with honors)", 10.5)
    profile = read(main)
    assert profile.positions == (Position("Scribe", "Clinic"), Position("Tutor", "Clinic"))
    assert profile.education == (
        School("One School", "Biology"),
        School("Another School", "Chemistry (with honors)"),
    )


def test_descriptions_keep_their_paragraphs():
    main = main_column().write("Experience", 15.75).write("Clinic", 12).write("Scribe", 11.5)
    main.write("May 2019 - June 2020 (1 year)", 10.5, LIGHT).write("Tampa", 10.5, LIGHT)
    main.write("First.\n\nSecond.", 10.5)
    assert read(main).positions[0].description == "First.\n\nSecond."


def test_the_footer_is_no_part_of_the_profile(tmp_path):
    profile = read_linkedin_pdf(ana.pdf_file(tmp_path))
    assert "Page 1" not in str(profile)


def one_page(*lines: str) -> bytes:
    return pdf(["\n".join(lines)])


DAMAGED = pdf(ana.pdf_pages()).replace(b"/Type /Pages", b"/Type /Fig%#").replace(b"/Kids", b"/Kids 7 %")
BAD = {
    "locked": (pdf(ana.pdf_pages(), LOCK), "is locked with a password; save it again without one"),
    "scanned": (one_page("0 0 612 792 re f"), "holds pictures of text but no text"),
    "blank": (one_page(set_line("   ", MAIN, 700, 12, BLACK)), "holds pictures of text but no text"),
    "cut short": (pdf(ana.pdf_pages())[:1500], "is cut short"),
    "empty": (b"%PDF-1.4\n%%EOF\n", "is a damaged PDF"),
    "garbage": (b"%PDF-1.4\n" + b"\xff\x00<<[(" * 500 + b"\n%%EOF\n", "is a damaged PDF"),
    "too long": (pdf(["BT ET"] * 51), "has more than 50 pages"),
    "a letter": (
        one_page(set_line("Dear Dr. Lopez,", 72, 700, 11, DARK)),
        "is not laid out as LinkedIn does",
    ),
    "a résumé": (
        one_page(set_line("Ana Rivera", 230, 740, 26, DARK), set_line("Scribe", 230, 700, 11, DARK)),
        "is not laid out as LinkedIn does",
    ),
    "a bomb": (
        pdf([" " * 41_000_000]),
        "unpacks to more than 40 MB",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_every_other_pdf_is_told_in_one_line(case):
    data, line = BAD[case]
    with pytest.raises(SourceError) as told:
        profile_of_pdf(data, "Profile.pdf")
    assert str(told.value).startswith("Profile.pdf: ")
    assert line in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("seed", range(40))
def test_no_damage_is_told_by_a_traceback(seed):
    data = bytearray(pdf(ana.pdf_pages()))
    for number in range(30):
        data[(seed * 7919 + number * 104729) % (len(data) - 10)] = (seed * 31 + number * 17) % 256
    with suppress(SourceError):
        profile_of_pdf(bytes(data), "Profile.pdf")


def test_fifty_pages_are_read():
    first, *_ = ana.pdf_pages()
    assert profile_of_pdf(pdf([first, *["BT ET"] * 49]), "Profile.pdf").name == ana.NAME


def test_the_parser_says_nothing_of_its_own(capfd):
    with pytest.raises(SourceError):
        profile_of_pdf(BAD["garbage"][0], "Profile.pdf")
    assert capfd.readouterr() == ("", "")
