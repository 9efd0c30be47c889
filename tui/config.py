"""What the user may set, in `config.toml` beside the drafts; everything has a default.

[radar]
tags = ["MedEd", "FOAMed"]
instances = ["mastodon.social", "med-mastodon.com"]

[model]            # a language model of your own; off unless it stands here
url = "http://localhost:11434/v1"
name = "llama3.2"
key = ""
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sources.own_model import OwnModel
from tui.drafts import home

_TAGS = ("MedEd", "FOAMed", "InternalMedicine", "MedTwitter")
_INSTANCES = ("mastodon.social", "med-mastodon.com", "mstdn.science")


class ConfigError(Exception):
    """The file cannot be used; one line that names the file and the setting."""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings.

    Attributes:
        tags: The hashtags that the radar follows, without their sign.
        instances: The Mastodon servers it asks.
        model: The user's own language model, where one is named.
    """

    tags: tuple[str, ...] = _TAGS
    instances: tuple[str, ...] = _INSTANCES
    model: OwnModel | None = None
    path: Path = field(default_factory=lambda: home() / "config.toml")


def load_config(folder: Path | None = None) -> Config:
    """The user's settings; the defaults where there is no file.

    Raises:
        ConfigError: The file is not TOML, or holds something else than the settings.
    """
    path = (folder or home()) / "config.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Config(path=path)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {' '.join(str(error).split())}") from error
    if unknown := table.keys() - {"radar", "model"}:
        raise ConfigError(f"{path}: [{min(unknown)}] is unknown; known: [radar], [model]")
    radar = _table(table, "radar", {"tags", "instances"}, path)
    return Config(
        tags=tuple(tag.lstrip("#") for tag in _texts(radar, "tags", _TAGS, path)),
        instances=_texts(radar, "instances", _INSTANCES, path),
        model=_model(_table(table, "model", {"url", "name", "key"}, path), path),
        path=path,
    )


def _table(table: Mapping[str, Any], name: str, known: set[str], path: Path) -> Mapping[str, Any]:
    found = table.get(name, {})
    if not isinstance(found, dict):
        raise ConfigError(f"{path}: [{name}] is not a table")
    if unknown := found.keys() - known:
        raise ConfigError(f"{path}: [{name}] has no {min(unknown)}; it has {', '.join(sorted(known))}")
    return found


def _texts(table: Mapping[str, Any], name: str, default: tuple[str, ...], path: Path) -> tuple[str, ...]:
    found = table.get(name, list(default))
    if not isinstance(found, list) or not found or not all(isinstance(one, str) and one for one in found):
        raise ConfigError(f"{path}: {name} is not a list of texts")
    return tuple(found)


def _model(table: Mapping[str, Any], path: Path) -> OwnModel | None:
    if not table:
        return None
    if not all(isinstance(table.get(name), str) and table[name] for name in ("url", "name")):
        raise ConfigError(f"{path}: [model] needs url and name")
    return OwnModel(table["url"], table["name"], str(table.get("key", "")))
