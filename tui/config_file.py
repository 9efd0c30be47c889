"""Writes the settings: the whole file or nothing of it, never over one that could not be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock

from sources.whole_file import replace_file
from tui.config import Config, ConfigError, load_config

_LOCK = Lock()


def save_config(change: Callable[[Config], Config], folder: Path | None = None) -> Config:
    """Changes the settings that are in the file now, and gives what they have become. Comments are not kept.

    Args:
        change: Gives the new settings for the old ones.
        folder: Where `config.toml` is; the user's home where none is named.

    Raises:
        ConfigError: The file that is there cannot be read, so it is left alone; or it could not be written.
    """
    with _LOCK:
        before = load_config(folder)
        config = change(before)
        if config == before and before.path.exists():
            return config
        try:
            config.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(config.path, "\n".join(_lines(config)).encode())
        except OSError as error:
            raise ConfigError(
                f"{config.path} could not be written ({error.strerror or 'unknown'})"
            ) from error
        return config


def _lines(config: Config) -> Iterator[str]:
    yield from _table("app", {"theme": config.theme, "platform": config.platform.value})
    yield f"history = {str(config.history).lower()}"
    yield from ("", *_table("radar", {"tags": config.tags, "instances": config.instances}))
    if config.model:
        model = {"url": config.model.url, "name": config.model.name, "key": config.model.key}
        yield from ("", *_table("model", model))
    if config.keys:
        yield from ("", *_table("keys", config.keys))
    yield ""


def _table(name: str, values: Mapping[str, str | Sequence[str]]) -> Iterator[str]:
    yield f"[{name}]"
    for key, value in values.items():
        text = _text(value) if isinstance(value, str) else f"[{', '.join(map(_text, value))}]"
        yield f"{_text(key) if '.' in key else key} = {text}"


def _text(value: str) -> str:
    """A basic string of TOML: what JSON makes, but for DEL and what no UTF-8 can hold."""
    clean = value.encode("utf-8", "replace").decode()
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
