"""Files and their faults, told in one line."""

from pathlib import Path

import pytest

from sources.errors import SourceError
from sources.markdown import unread_spans
from sources.text import MAX_TEXT_BYTES, decode, read_bytes


def test_utf8_with_and_without_mark_and_utf16():
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decode("naïve plan".encode(encoding), "note.txt") == "naïve plan"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "note.txt: is empty"),
        (b" \n\t", "note.txt: is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "note.txt: is not text"),
        (b"caf\xe9", r"note.txt: is not valid UTF-8 \(byte 3\)"),
    ],
)
def test_what_is_not_text_is_named(data, says):
    with pytest.raises(SourceError, match=says):
        decode(data, "note.txt")


def test_a_file_too_large_is_named(tmp_path: Path):
    path = tmp_path / "big.txt"
    path.write_bytes(b"a" * (MAX_TEXT_BYTES + 1))
    with pytest.raises(SourceError, match=r"big\.txt: larger than 1,000 kB"):
        read_bytes(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path):
    with pytest.raises(SourceError, match=r"none\.txt: No such file"):
        read_bytes(tmp_path / "none.txt")
    with pytest.raises(SourceError, match="is a folder"):
        read_bytes(tmp_path)


MARKDOWN = """---
draft: true
---
# On asking why

See [the paper](https://example.org/paper "title") and `code here`.
<!-- for me -->
```
def hidden(): ...
```
Seen <b>boldly</b>.
"""


def test_markdown_keeps_prose_and_leaves_the_rest_unread():
    seen = MARKDOWN
    for start, end in unread_spans(MARKDOWN):
        seen = seen[:start] + "." * (end - start) + seen[end:]
    assert len(seen) == len(MARKDOWN)
    for word in ("On asking why", "[the paper]", "boldly"):
        assert word in seen
    for word in ("draft", "example.org", "code here", "for me", "hidden", "<b>"):
        assert word not in seen
