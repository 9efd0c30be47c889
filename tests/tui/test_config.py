"""The settings file: defaults without it, one line where it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.config import ConfigError, load_config


def write(folder: Path, text: str) -> Path:
    (folder / "config.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_there_are_defaults_and_no_model(tmp_path: Path) -> None:
    config = load_config(tmp_path)
    assert "MedEd" in config.tags
    assert config.instances
    assert config.model is None


def test_what_is_set_holds(tmp_path: Path) -> None:
    text = '[radar]\ntags = ["#Nephrology"]\n[model]\nurl = "http://localhost:1/v1"\nname = "small"\n'
    config = load_config(write(tmp_path, text))
    assert config.tags == ("Nephrology",)
    assert config.instances == load_config(tmp_path / "none").instances
    assert config.model is not None
    assert (config.model.url, config.model.name) == ("http://localhost:1/v1", "small")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[radar", "cannot be read"),
        ("[colours]\n", r"\[colours\] is unknown"),
        ("radar = 3\n", r"\[radar\] is not a table"),
        ("[radar]\ntag = 1\n", r"\[radar\] has no tag"),
        ("[radar]\ntags = []\n", "tags is not a list of texts"),
        ('[model]\nurl = "http://x"\n', r"\[model\] needs url and name"),
    ],
)
def test_what_is_wrong_is_named_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        load_config(write(tmp_path, text))
    assert "\n" not in str(caught.value)
    assert "config.toml" in str(caught.value)
