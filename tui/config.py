"""What the user may set, in `config.toml` beside the drafts; everything has a default.

[radar]
tags = ["MedEd", "FOAMed"]
instances = ["mastodon.social", "med-mastodon.com"]

[model]            # a language model of your own; off unless it stands here
url = "http://localhost:11434/v1"
name = "llama3.2"
key = ""

[app]
theme = "preround-light"
platform = "linkedin"      # where a new draft is for
history = true             # whether audits are kept

[keys]                     # by the names that F1 shows; several keys with commas
"desk.fix" = "f5,ctrl+f"
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analyzers.document import Platform
from sources.own_model import OwnModel
from tui.drafts import home

_TABLES = ("radar", "model", "app", "keys")
_TAGS = ("MedEd", "FOAMed", "InternalMedicine", "MedTwitter")
_THEME = "preround"
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
        theme: The name of the theme.
        platform: Where a new draft is for.
        history: Whether audits are kept.
        keys: Keys by the id of a binding; the app says which of them it cannot use.
        path: The file.
    """

    tags: tuple[str, ...] = _TAGS
    instances: tuple[str, ...] = _INSTANCES
    model: OwnModel | None = None
    theme: str = _THEME
    platform: Platform = Platform.LINKEDIN
    history: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)
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
    except (OSError, ValueError, RecursionError) as error:
        # Beside bad TOML and bad UTF-8 these are a number or a nesting beyond reason.
        raise ConfigError(f"{path} cannot be read: {' '.join(str(error).split())[:200]}") from error
    if unknown := table.keys() - set(_TABLES):
        known = ", ".join(f"[{name}]" for name in _TABLES)
        raise ConfigError(f"{path}: [{min(unknown)}] is unknown; known: {known}")
    app = _table(table, "app", {"theme", "platform", "history"}, path)
    radar = _table(table, "radar", {"tags", "instances"}, path)
    return Config(
        tags=tuple(tag.lstrip("#") for tag in _texts(radar, "tags", _TAGS, path)),
        instances=_texts(radar, "instances", _INSTANCES, path),
        model=_model(_table(table, "model", {"url", "name", "key"}, path), path),
        theme=_theme(app, path),
        platform=_platform(app, path),
        history=_history(app, path),
        keys=_keys(table, path),
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


def _theme(table: Mapping[str, Any], path: Path) -> str:
    found = table.get("theme", _THEME)
    if not isinstance(found, str):
        raise ConfigError(f"{path}: theme is not a text")
    return found


def _platform(table: Mapping[str, Any], path: Path) -> Platform:
    found = table.get("platform", Platform.LINKEDIN.value)
    if not isinstance(found, str) or found not in set(Platform):
        raise ConfigError(f"{path}: platform is none of {', '.join(Platform)}")
    return Platform(found)


def _history(table: Mapping[str, Any], path: Path) -> bool:
    found = table.get("history", True)
    if not isinstance(found, bool):
        raise ConfigError(f"{path}: history is neither true nor false")
    return found


def _keys(table: Mapping[str, Any], path: Path) -> Mapping[str, str]:
    found = table.get("keys", {})
    if not isinstance(found, dict):
        raise ConfigError(f"{path}: [keys] is not a table")
    return dict(_flat(found, "", path))


def _flat(found: Mapping[str, Any], before: str, path: Path) -> Iterator[tuple[str, str]]:
    """Keys by name: to TOML, desk.fix without quotes is a table in a table."""
    for name, keys in found.items():
        if isinstance(keys, dict):
            yield from _flat(keys, f"{before}{name}.", path)
        elif isinstance(keys, str):
            yield f"{before}{name}", keys
        else:
            raise ConfigError(f'{path}: [keys] {before}{name} is not a text, as in "f5,ctrl+f"')
