"""The one door to the data files of the analyzers (`analyzers/data`)."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def _read(name: str) -> str:
    return files("analyzers").joinpath("data", *name.split("/")).read_text(encoding="utf-8")


@cache
def load_terms(name: str) -> frozenset[str]:
    """The terms of `data/NAME.txt`: one a line, lower case; `#` starts a comment.

    Raises:
        FileNotFoundError: There is no such list in the package.
    """
    lines = (line.split("#", 1)[0].strip() for line in _read(f"{name}.txt").splitlines())
    return frozenset(line for line in lines if line)


@cache
def load_table(name: str) -> dict[str, Any]:
    """The table of `data/NAME.toml`.

    Raises:
        FileNotFoundError: There is no such table in the package.
        tomllib.TOMLDecodeError: The file is not TOML.
    """
    return tomllib.loads(_read(f"{name}.toml"))


def load_json(name: str) -> dict[str, Any]:
    """The object of `data/NAME.json`, a file made by a script; empty where it has not been made yet."""
    try:
        found: dict[str, Any] = json.loads(_read(f"{name}.json"))
    except FileNotFoundError:
        return {}
    return found
