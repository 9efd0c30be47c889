"""A home for drafts, and two plain rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from analyzers import engine
from analyzers.encoder import EncoderUnavailableError, model
from analyzers.rule import Rule
from tests.tui.plain_rules import Rewrite, Stop
from tui.app import PreroundApp
from tui.kept_state import keep_state


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option that writes the pictures of the app anew."""
    parser.addoption("--write-snapshots", action="store_true", help="write tests/tui/snapshots anew")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for drafts, of somebody who has seen the tour."""
    monkeypatch.setenv("PREROUND_HOME", str(tmp_path))
    keep_state(tmp_path, tour="seen")
    return tmp_path


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Rule]]:
    """The rules in force: two plain ones, and no encoder, so that stories do not depend on what the real ones say."""
    chosen: list[Rule] = [Rewrite(), Stop()]
    engine.clear_cache()
    monkeypatch.setattr(engine, "all_rules", lambda: tuple(chosen))
    monkeypatch.setattr(model, "_load_shipped", lambda: EncoderUnavailableError("left out"))
    yield chosen
    engine.clear_cache()


@pytest.fixture
def app(home: Path) -> PreroundApp:
    """The app on that home."""
    return PreroundApp(home)
