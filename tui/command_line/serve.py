"""`preround serve`: the app in a browser of this machine."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec

from tui.command_line.status import CLEAR, UsageError


def run(arguments: argparse.Namespace) -> int:
    """Serves the app on 127.0.0.1 until Ctrl+C.

    Raises:
        UsageError: The extra is not installed, or the port cannot be used.
    """
    if not _installed():
        raise UsageError("serve needs textual-serve, the extra “web”; pip install 'preround[web]'")
    from tui.serving.server import LoopbackServer

    try:
        server = LoopbackServer(arguments.port)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else type(error).__name__
        raise UsageError(
            f"--port {arguments.port}: {reason}; name another, or none for a free one"
        ) from error
    server.serve(ready=_tell)
    return CLEAR


def _installed() -> bool:
    try:
        return find_spec("textual_serve") is not None
    except ValueError:  # it is kept from being imported
        return False


def _tell(address: str) -> None:
    sys.stdout.write(f"Open {address} in a browser on this machine. Ctrl+C ends it.\n")
    sys.stdout.flush()
