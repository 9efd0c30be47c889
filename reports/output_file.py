"""Reports written to a file: whole or not at all, readable by their owner only."""

from __future__ import annotations

from pathlib import Path

from sources.errors import SourceError
from sources.whole_file import replace_file


def write_report(path: Path, text: str) -> None:
    """Writes a report (UTF-8, mode 0600): a new file beside the old one, then put in its place.

    A link is followed; what is no plain file, such as a pipe, is written to as it stands.

    Raises:
        SourceError: It could not be written; a file that was there is as it was.
    """
    content = text.encode("utf-8", "replace")
    try:
        target = path.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links; a null character in the name
        raise SourceError(f"{path}: the report could not be written ({_reason(path, error)})") from error


def _replace(target: Path, content: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(0, "it is a folder; name a file in it")
    replace_file(target, content)


def _reason(path: Path, error: Exception) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"there is no folder {path.parent}"
    return (error.strerror or type(error).__name__) if isinstance(error, OSError) else str(error)
