"""Copies a few words from any place of the app, and says where they went."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from textual.screen import Screen

from tui.clipboard import copy_to_system


def copy_text(screen: Screen[None], text: str, elsewhere: str) -> None:
    """Copies off the drawing thread: a clipboard program may take its time.

    Args:
        screen: Where it is said.
        text: What is copied.
        elsewhere: Where the words can be had should the clipboard fail, as the end of a sentence.
    """
    copy = partial(_copy, screen, text, elsewhere)
    screen.run_worker(copy, thread=True, exit_on_error=False, group="copy")


def _copy(screen: Screen[None], text: str, elsewhere: str) -> None:
    reached = copy_to_system(text)
    with suppress(RuntimeError):  # the app was left meanwhile
        screen.app.call_from_thread(_say, screen, text, elsewhere, reached)


def _say(screen: Screen[None], text: str, elsewhere: str, reached: bool) -> None:
    if reached:
        screen.notify("Copied to the clipboard.", timeout=4)
        return
    screen.app.copy_to_clipboard(text)
    screen.notify(
        "Handed to the terminal's clipboard (OSC 52); no other was found. Should pasting bring nothing, "
        f"{elsewhere}",
        timeout=10,
        markup=False,
    )
