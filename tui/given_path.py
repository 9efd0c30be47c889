"""A path as people give it: typed, pasted with quotes, dropped on the terminal, copied from a browser."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

_ESCAPED = re.compile(r"\\([ ()&'\"\[\]])")


def path_in(given: str) -> Path:
    """The path that is meant."""
    text = given.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    elif os.name == "posix":
        text = _ESCAPED.sub(r"\1", text)  # a terminal writes a dropped file as a shell would
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    try:
        return Path(text).expanduser()
    except RuntimeError:  # the home of somebody who is not there
        return Path(text)
