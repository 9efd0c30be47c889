"""An evening with the app, from the first start to the second, in a real terminal and by keys alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sources import ana_rivera as ana
from tests.tui.terminal import Terminal, needs_tmux

pytestmark = [pytest.mark.slow, needs_tmux]
PEARL = (
    "Sepsis pearl: after the first liter, do not reach for the next one by reflex. "
    "Lift the legs, watch the pulse pressure, then decide."
)


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path / "home", 110, 36)
    yield terminal
    terminal.stop()


def saved(terminal: Terminal, name: str, field: str) -> str:
    """A field of the newest draft of a place; empty while there is none."""
    drafts = terminal.home / "drafts"
    files = [*(drafts / name).glob("*.json"), *drafts.glob(f"{name}.json")]
    return str(json.loads(files[0].read_text(encoding="utf-8")).get(field, "")) if files else ""


def test_an_evening_with_the_app(terminal: Terminal, tmp_path: Path) -> None:
    terminal.start()
    _walk_the_tour(terminal)
    _import(terminal, ana.export(tmp_path))
    _mend_a_post(terminal)
    _take_a_reply(terminal)
    _fill_a_script(terminal)
    _look_at_the_radar_and_the_settings(terminal)
    terminal.press("C-q")
    terminal.wait(lambda: "Settings" not in terminal.screen() and "Radar" not in terminal.screen())
    terminal.stop()
    _find_it_all_again(terminal)


def _walk_the_tour(terminal: Terminal) -> None:
    terminal.sees("Tour 1/7", "Score")
    for step, key in enumerate(("Enter", "Enter", "F8", "F5", "C-z"), 2):
        terminal.wait(lambda: "READING" not in terminal.screen())
        terminal.press(key)
        terminal.sees(f"Tour {step}/7")
    terminal.press("Enter")
    terminal.sees("Tour 7/7")
    terminal.press("F3")
    terminal.sees("Import yours", "Read it")


def _import(terminal: Terminal, export: Path) -> None:
    terminal.type(str(export))
    terminal.press("Enter")
    terminal.sees("Spice Isle", "of 8 met", "read with 3 positions", "100 of 100")
    terminal.press("C-r")
    terminal.sees("headline: identity", "16 of 16")
    terminal.press("Escape")
    terminal.wait(lambda: "Esc closes" not in terminal.screen())
    terminal.press("F6")
    terminal.sees("side by side", "As it stands", "Suggested")
    terminal.press("Enter")
    terminal.wait(lambda: "As it stands" not in terminal.screen())
    terminal.wait(lambda: saved(terminal, "profile", "headline") not in ("", ana.HEADLINE))
    terminal.press("C-z")
    terminal.wait(lambda: saved(terminal, "profile", "headline") == ana.HEADLINE)


def _mend_a_post(terminal: Terminal) -> None:
    terminal.press("F3")
    terminal.sees("Write or paste a post")
    terminal.type("A frequent flyer taught me about heart failure.")
    terminal.sees("REVISE")
    terminal.press("F8")
    terminal.press("F5")
    terminal.wait(lambda: "frequent flyer" not in saved(terminal, "post", "text") != "")
    terminal.sees("CLEAR")


def _take_a_reply(terminal: Terminal) -> None:
    terminal.press("F4")
    terminal.sees("Paste the post you want to answer")
    terminal.type(PEARL)
    terminal.sees("Their post · Sepsis", "Question")
    terminal.press("F6")
    terminal.press("Down")
    terminal.press("Enter")
    terminal.wait(lambda: len(saved(terminal, "reply", "text")) > 40)


def _fill_a_script(terminal: Terminal) -> None:
    terminal.press("F7")
    terminal.sees("Search:")
    terminal.type("introducing")
    terminal.sees("Introducing yourself after a talk")
    terminal.press("Enter")
    terminal.sees("still to fill")
    terminal.type("Okafor")
    terminal.sees("Dr. Okafor")


def _look_at_the_radar_and_the_settings(terminal: Terminal) -> None:
    terminal.press("F10")
    terminal.sees("Look now", "asks", "#MedEd")
    terminal.press("C-p")
    terminal.sees("Search for commands")
    terminal.type("settings: op")
    terminal.sees("settings: Open")
    terminal.press("Enter")
    terminal.sees("How it looks", "About you")
    terminal.press("Escape")
    terminal.sees("Look now")


def _find_it_all_again(terminal: Terminal) -> None:
    text, reply = saved(terminal, "post", "text"), saved(terminal, "reply", "text")
    terminal.start()
    terminal.sees(text[:30])
    assert "Tour" not in terminal.screen()
    terminal.press("F4")
    terminal.sees(PEARL[:30], reply[:30])
    terminal.press("F7")
    terminal.sees("Dr. Okafor")
    terminal.press("F2")
    terminal.sees("Spice Isle", "read with 3 positions")
