"""An invented profile and an invented post that show what preround does."""

from __future__ import annotations

from importlib.resources import files


def sample(name: str) -> str:
    """The sample text of this name (`profile` or `post`)."""
    return files("tui.samples").joinpath(f"{name}.txt").read_text(encoding="utf-8")
