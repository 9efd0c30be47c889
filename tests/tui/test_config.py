"""The settings file: defaults without it, one line where it is wrong."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tui.config import ConfigError, load_config
from tui.config_file import save_config


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
        ("[app]\nhistory = 1\n", "history is neither true nor false"),
        ('[app]\nplatform = "myspace"\n', "platform is none of linkedin"),
        ("keys = 3\n", r"\[keys\] is not a table"),
        ("[app]\nplatform = []\n", "platform is none of linkedin"),
        pytest.param(f"[app]\nhistory = {'9' * 5000}\n", "cannot be read", id="a number beyond reason"),
        pytest.param(f"[keys]\nx = {'[' * 3000}\n", "cannot be read", id="a nesting beyond reason"),
    ],
)
def test_what_is_wrong_is_named_in_one_line(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as caught:
        load_config(write(tmp_path, text))
    assert "\n" not in str(caught.value)
    assert "config.toml" in str(caught.value)


def test_keys_may_be_written_with_or_without_quotes(tmp_path: Path) -> None:
    config = load_config(write(tmp_path, '[keys]\ndesk.fix = "f5"\n"desk.next" = "f6"\n'))
    assert config.keys == {"desk.fix": "f5", "desk.next": "f6"}


def test_what_is_saved_is_what_is_loaded(tmp_path: Path) -> None:
    odd = 'a "b" \\ \x7f \n [c] é 🩺'
    saved = save_config(
        lambda config: replace(config, tags=(odd,), theme=odd, history=False, keys={"a.b": odd}), tmp_path
    )
    assert load_config(tmp_path) == saved
    assert saved.tags == (odd,)


def test_a_file_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    write(tmp_path, "[radar")
    with pytest.raises(ConfigError, match="cannot be read"):
        save_config(lambda config: replace(config, history=False), tmp_path)
    assert (tmp_path / "config.toml").read_text(encoding="utf-8") == "[radar"
