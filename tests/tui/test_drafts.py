"""A draft on disk: whole, private, and never lost in silence."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from tui.drafts import DraftError, DraftFile, home


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    DraftFile("post", tmp_path / "drafts").save({"text": "Ärztin 👩‍⚕️\n[/b]"})
    assert DraftFile("post", tmp_path / "drafts").load() == {"text": "Ärztin 👩‍⚕️\n[/b]"}


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    file = DraftFile("post", tmp_path / "drafts")
    file.save({"text": "mine"})
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.path.parent.stat().st_mode) == 0o700


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    file = DraftFile("post", tmp_path)
    for number in range(3):
        file.save({"text": str(number)})
    assert [path.name for path in tmp_path.iterdir()] == ["post.json"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b'{"text": 3}', b"null", b"[" * 200_000],
    ids=["empty", "cut", "bytes", "list", "number", "null", "deep"],
)
def test_a_damaged_draft_is_kept_aside_and_told(tmp_path: Path, content: bytes) -> None:
    file = DraftFile("post", tmp_path)
    file.path.write_bytes(content)
    assert file.load() == {}
    file.save({"text": "new"})
    kept = [path for path in tmp_path.iterdir() if ".kept-" in path.name]
    assert [path.read_bytes() for path in kept] == [content]
    assert str(kept[0]) in file.notices[0]
    assert DraftFile("post", tmp_path).load() == {"text": "new"}


def test_a_folder_in_the_place_of_the_draft_is_moved_too(tmp_path: Path) -> None:
    file = DraftFile("post", tmp_path)
    file.path.mkdir()
    assert file.load() == {}
    file.save({"text": "new"})
    assert len(list(tmp_path.iterdir())) == 2


def test_what_another_window_wrote_is_kept(tmp_path: Path) -> None:
    one, other = DraftFile("post", tmp_path), DraftFile("post", tmp_path)
    one.save({"text": "first"})
    other.load()
    other.save({"text": "from the other window"})
    one.save({"text": "second"})
    kept = next(path for path in tmp_path.iterdir() if ".kept-" in path.name)
    assert "from the other window" in kept.read_text(encoding="utf-8")
    assert "Another window" in one.notices[0]


def test_a_folder_that_cannot_be_made_is_an_error_with_a_reason(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file", encoding="utf-8")
    with pytest.raises(DraftError, match=r"\w"):
        DraftFile("post", tmp_path / "drafts").save({"text": "x"})


def test_the_home_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PREROUND_HOME", str(tmp_path))
    assert home() == tmp_path
    monkeypatch.delenv("PREROUND_HOME")
    assert home().name == "preround"


def test_what_could_not_be_loaded_again_is_not_said_to_be_saved(tmp_path: Path) -> None:
    file = DraftFile("post", tmp_path)
    file.save({"text": "short"})
    with pytest.raises(DraftError, match="shorten it"):
        file.save({"text": "x" * 6_000_000})
    assert DraftFile("post", tmp_path).load() == {"text": "short"}
