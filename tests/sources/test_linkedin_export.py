"""LinkedIn exports with the quirks that real ones have, as real ZIP files and folders."""

import zipfile
from pathlib import Path

import pytest

from analyzers import Kind
from sources.errors import SourceError
from sources.linkedin_export import is_export, read_export

PROFILE_HEADER = (
    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
    "Geo Location,Twitter Handles,Websites,Instant Messengers\n"
)
PROFILE = PROFILE_HEADER + (
    'Ana,Rivera,,,,US citizen IMG | Final-year medical student,"Raised in Tampa, school in Grenada.\n\nQI &amp; teaching.",'
    "Medical Practice,,,,,\n"
)
SHARES = (
    "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
    '2026-03-04 10:11:12,https://example.org/1,"A ""small"" pearl, with commas",,,MEMBER_NETWORK\n'
    "2026-03-05 10:11:12,https://example.org/2,,https://example.org/paper,,MEMBER_NETWORK\n"
)
COMMENTS = (
    'Date,Link,Message\n2026-03-06 08:00:00,https://example.org/3,"She said \\"ask why\\", and I did"\n'
)


def make_zip(folder: Path, entries: dict[str, str | bytes], name: str = "export.zip") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry, content in entries.items():
            archive.writestr(entry, content)
    return path


def shares_of(folder: Path, csv_text: str | bytes) -> list[str]:
    export = read_export(make_zip(folder, {"Profile.csv": PROFILE, "Shares.csv": csv_text}))
    return [post.text for post in export.posts]


def test_profile_posts_and_comments_become_documents(tmp_path):
    export = read_export(
        make_zip(tmp_path, {"Profile.csv": PROFILE, "Shares.csv": SHARES, "Comments.csv": COMMENTS})
    )
    assert export.name == "Ana Rivera"
    assert export.headline.text == "US citizen IMG | Final-year medical student"
    assert export.headline.kind is Kind.HEADLINE
    assert export.about.text == "Raised in Tampa, school in Grenada.\n\nQI & teaching."
    assert [post.text for post in export.posts] == ['A "small" pearl, with commas']
    assert export.posts[0].origin == "Shares.csv row 2, 4 March 2026"
    assert [comment.text for comment in export.comments] == ['She said "ask why", and I did']
    assert export.notes == ()


def test_an_unpacked_folder_reads_like_its_zip(tmp_path):
    (tmp_path / "Profile.csv").write_text(PROFILE, encoding="utf-8")
    (tmp_path / "Shares.csv").write_text(SHARES, encoding="utf-8")
    assert is_export(tmp_path)
    assert read_export(tmp_path).posts[0].text == 'A "small" pearl, with commas'


def test_entries_may_sit_in_a_folder_and_beside_macos_litter(tmp_path):
    entries = {
        "Complete_LinkedInDataExport_03-04-2026/Profile.csv": PROFILE,
        "Complete_LinkedInDataExport_03-04-2026/Profile Summary.csv": "Summary\nnot this one\n",
        "__MACOSX/Profile.csv": b"\x00\x05\x16\x07",
    }
    assert read_export(make_zip(tmp_path, entries)).name == "Ana Rivera"


def test_names_may_carry_a_member_id(tmp_path):
    export = read_export(make_zip(tmp_path, {"Profile.csv": PROFILE, "Shares_123456.csv": SHARES}))
    assert len(export.posts) == 1


def test_file_names_in_another_language_are_known_by_their_header(tmp_path):
    entries = {"Perfil.csv": PROFILE, "Publicaciones.csv": SHARES, "Comentarios.csv": COMMENTS}
    export = read_export(make_zip(tmp_path, entries))
    assert (export.name, len(export.posts), len(export.comments)) == ("Ana Rivera", 1, 1)


def test_a_basic_archive_says_that_it_holds_no_posts(tmp_path):
    export = read_export(make_zip(tmp_path, {"Profile.csv": PROFILE}))
    assert export.posts == ()
    assert "no posts" in export.notes[0]


@pytest.mark.parametrize(
    "cell",
    ['"one""\n""""\n""two"', '"""one""\n""""\n""two"""', '"one"\n""\n"two"'],
    ids=["inner quotes doubled", "outer quotes too", "quotes left bare"],
)
def test_lines_wrapped_in_quotes_of_their_own_are_unwrapped(tmp_path, cell):
    csv_text = (
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n"
        f"2026-03-04 10:11:12,https://example.org/1,{cell},,,MEMBER_NETWORK\n"
        "2026-03-05 10:11:12,https://example.org/2,three,,,MEMBER_NETWORK\n"
    )
    assert shares_of(tmp_path, csv_text) == ["one\n\ntwo", "three"]


def test_plain_multiline_text_stays_as_it_is(tmp_path):
    csv_text = (
        "Date,ShareLink,ShareCommentary\n"
        '2026-03-04 10:11:12,https://example.org/1,"He wrote ""stop""\nand we stopped.\n\n""Why?"" I asked."\n'
    )
    assert shares_of(tmp_path, csv_text) == ['He wrote "stop"\nand we stopped.\n\n"Why?" I asked.']


def test_older_shares_without_visibility_and_with_other_casing(tmp_path):
    assert shares_of(tmp_path, "date,Share Link,Share Commentary\n,https://example.org/1,hello\n") == [
        "hello"
    ]


def test_older_comments_call_the_message_comment(tmp_path):
    comments = "Date,Link,Comment\n2026-03-06 08:00:00 UTC,https://example.org/3,Useful\n"
    export = read_export(make_zip(tmp_path, {"Profile.csv": PROFILE, "Comments.csv": comments}))
    assert export.comments[0].origin == "Comments.csv row 2, 6 March 2026"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_encodings_that_exports_come_in(tmp_path, encoding):
    text = "Date,ShareLink,ShareCommentary\r\n2026-03-04 10:11:12,x,Café rounds\r\n"
    assert shares_of(tmp_path, text.encode(encoding)) == ["Café rounds"]


def test_a_zip_without_profile_is_refused_by_name(tmp_path):
    path = make_zip(tmp_path, {"Messages.csv": "FROM,TO\na,b\n"})
    with pytest.raises(SourceError, match=r"export\.zip: holds no Profile\.csv"):
        read_export(path)


def test_posts_can_be_read_without_a_profile_where_none_is_needed(tmp_path):
    path = make_zip(tmp_path, {"Shares.csv": SHARES})
    assert len(read_export(path, need_profile=False).posts) == 1


def test_a_missing_column_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"Shares\.csv: has no column “ShareCommentary”"):
        shares_of(tmp_path, "Date,ShareLink\n2026-03-04 10:11:12,x\n")


def test_a_broken_zip_is_refused(tmp_path):
    path = make_zip(tmp_path, {"Profile.csv": PROFILE * 50})
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(SourceError, match="not a readable ZIP"):
        read_export(path)


def test_a_damaged_entry_is_refused(tmp_path):
    path = make_zip(tmp_path, {"Profile.csv": PROFILE * 50})
    data = bytearray(path.read_bytes())
    data[60:90] = b"\xff" * 30
    path.write_bytes(bytes(data))
    with pytest.raises(SourceError, match="damaged"):
        read_export(path)


def test_an_entry_that_unpacks_too_large_is_refused(tmp_path):
    path = make_zip(tmp_path, {"Profile.csv": b"a" * 15_000_001})
    assert path.stat().st_size < 100_000
    with pytest.raises(SourceError, match="more than 15 MB"):
        read_export(path)


def test_an_archive_that_unpacks_too_large_in_all_is_refused(tmp_path):
    table = b"Date,Link\n" + b"2026-01-01,x\n" * 1_100_000
    path = make_zip(tmp_path, {f"{n}.csv": table for n in range(3)})
    with pytest.raises(SourceError, match="more than 40 MB"):
        read_export(path)


def test_too_many_entries_are_refused(tmp_path):
    path = make_zip(tmp_path, {f"{n}.txt": "x" for n in range(2_001)})
    with pytest.raises(SourceError, match="2,001 entries"):
        read_export(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SourceError, match=r"gone\.zip: No such file"):
        read_export(tmp_path / "gone.zip")


def test_a_zip_is_known_by_its_first_bytes(tmp_path):
    path = make_zip(tmp_path, {"Profile.csv": PROFILE}, name="download")
    assert is_export(path)
    note = tmp_path / "note.txt"
    note.write_text("PK is a lab", encoding="utf-8")
    assert not is_export(note)
