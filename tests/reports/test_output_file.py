"""A report in a file: whole or not at all, and nobody else's to read."""

import os
import stat
from pathlib import Path

import pytest

from reports.output_file import write_report
from sources import whole_file
from sources.errors import SourceError


def test_only_the_owner_can_read_it(tmp_path: Path):
    path = tmp_path / "report.html"
    path.write_text("old")
    path.chmod(0o644)
    write_report(path, "new ✔ \ud800")
    assert path.read_text(encoding="utf-8") == "new ✔ ?"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path: Path):
    path, link = tmp_path / "report.html", tmp_path / "link.html"
    path.write_text("old")
    link.symlink_to(path)
    write_report(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"


def test_a_device_is_written_to_and_stays_one():
    write_report(Path(os.devnull), "gone")
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("name", "said"),
    [("nowhere/report.html", "there is no folder"), ("", "it is a folder"), ("a\0b", "null")],
)
def test_where_it_cannot_be_written_one_line_says_why(tmp_path: Path, name: str, said: str):
    with pytest.raises(SourceError, match=said) as refused:
        write_report(tmp_path / name, "new")
    assert "\n" not in str(refused.value)


def test_what_was_there_stays_when_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "report.html"
    path.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(SourceError, match="No space left on device"):
        write_report(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
