"""Copying a draft: the system's clipboard where there is one, else the terminal's and a file."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from sources.whole_file import replace_file


def copy_to_system(text: str) -> bool:
    """Whether the text reached the system clipboard (through pyperclip, which may start a program)."""
    import pyperclip

    copy: Callable[[str], None] = pyperclip.copy
    try:
        copy(text)
    except (pyperclip.PyperclipException, OSError, subprocess.SubprocessError):
        return False
    return True


def copy_to_file(text: str, folder: Path) -> Path:
    """Writes the text to `clipboard.txt` in this folder, for its owner only, and says where that is.

    Raises:
        OSError: It could not be written.
    """
    target = folder / "clipboard.txt"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_file(target, text.encode("utf-8", "replace"), ".clipboard-")
    return target


def terminal_doubt() -> str:
    """What may keep the terminal's clipboard (OSC 52) from getting a text, which it never says; or nothing."""
    if os.environ.get("TMUX"):
        return "tmux may drop that without a word"
    return ""
