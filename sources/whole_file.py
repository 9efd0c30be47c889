"""A file is written whole or not at all, and readable by its owner only."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_file(target: Path, content: bytes, prefix: str = ".preround-") -> None:
    """Writes a new file (mode 0600) beside the target, then puts it in its place.

    Args:
        target: The file to be; its folder must be there.
        content: What it shall hold.
        prefix: How the name of the new file begins until it is in place.

    Raises:
        OSError: It could not be written; a file that was there is as it was.
    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=prefix)  # made with mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
