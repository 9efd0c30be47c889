"""Without the language model the commands answer by rules, and say so in one line."""

import json
import shutil
from pathlib import Path

import pytest

from analyzers import engine
from analyzers.encoder import model
from tui.command_line.main import main


@pytest.fixture
def truncated(tmp_path, monkeypatch):
    """A model file of which half is missing, in the place of the shipped one."""
    folder = Path(shutil.copytree(model.shipped_folder(), tmp_path / "encoder"))
    content = (folder / "model.onnx").read_bytes()
    (folder / "model.onnx").write_bytes(content[: len(content) // 2])
    monkeypatch.setattr(model, "shipped_folder", lambda: folder)
    model.forget_shipped()
    engine.clear_cache()
    yield folder
    monkeypatch.undo()
    model.forget_shipped()
    engine.clear_cache()


@pytest.mark.usefixtures("truncated")
@pytest.mark.parametrize("command", ["check", "redact"])
def test_rules_go_on_and_say_so_once(tmp_path, capsys, command):
    post = tmp_path / "post.txt"
    post.write_text("Saw Mr. Harold Friend, 93, on 4/12 in Boise: worst historian ever.", encoding="utf-8")
    assert main([command, str(post), "--format", "json"]) in {0, 1}
    out, err = capsys.readouterr()
    answer = json.loads(out)
    assert answer.get("findings") or answer.get("identifiers")
    assert err.count("rules alone") == 1
    assert "cut short" in err
    assert len(err.strip().splitlines()) == 1
