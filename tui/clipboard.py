"""Copying a draft: the system's clipboard where there is one, else the terminal's."""

from __future__ import annotations

import subprocess
from collections.abc import Callable


def copy_to_system(text: str) -> bool:
    """Whether the text reached the system clipboard (through pyperclip, which may start a program)."""
    import pyperclip

    copy: Callable[[str], None] = pyperclip.copy
    try:
        copy(text)
    except (pyperclip.PyperclipException, OSError, subprocess.SubprocessError):
        return False
    return True
