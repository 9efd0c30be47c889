"""Runs the real command in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def preround(tmp_path):
    def run(*arguments: str, stdin: str | bytes = b"", **environment: str) -> Ran:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [sys.executable, "-m", "tui.command_line.main", *arguments],
            input=data,
            capture_output=True,
            env={**os.environ, "PREROUND_HOME": str(tmp_path / "home"), **environment},
            timeout=120,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run
