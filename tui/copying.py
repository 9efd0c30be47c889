"""Copies a text from any place of the app, and says where it went."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from textual.screen import Screen

from tui.clipboard import copy_to_file, copy_to_system, terminal_doubt
from tui.drafts import home
from tui.said import ForTerminal, Said


def copy_text(screen: Screen[None], text: str, elsewhere: str, folder: Path | None = None) -> None:
    """Copies off the drawing thread: a clipboard program may take its time.

    Where no system clipboard is found, the terminal's is asked (OSC 52, which never answers) and the text is
    written to a file as well.

    Args:
        screen: Where it is said.
        text: What is copied.
        elsewhere: Where the words can be had should all of that fail, as the end of a sentence.
        folder: Where the file is written; the user's home of preround where none is named.
    """
    copy = partial(_copy, screen, text, elsewhere, folder or home())
    screen.run_worker(copy, thread=True, exit_on_error=False, group="copy")


def copy_to_a_file(screen: Screen[None], text: str, folder: Path | None = None) -> None:
    """Writes the text to a file, off the drawing thread, and says which."""
    write = partial(_write, screen, text, folder or home())
    screen.run_worker(write, thread=True, exit_on_error=False, group="copy")


def _copy(screen: Screen[None], text: str, elsewhere: str, folder: Path) -> None:
    if copy_to_system(text):
        screen.post_message(Said("Copied to the system clipboard.", timeout=4))
        return
    screen.post_message(ForTerminal(text))
    doubt = f" ({doubt})" if (doubt := terminal_doubt()) else ""
    said = f"No system clipboard was found. Handed to the terminal by OSC 52{doubt}"
    try:
        said += f", and written to {copy_to_file(text, folder)}"
    except OSError as error:
        said += f"; clipboard.txt could not be written ({_short(error)}): {elsewhere}"
    screen.post_message(Said(said, timeout=12))


def _write(screen: Screen[None], text: str, folder: Path) -> None:
    try:
        said = f"Written to {copy_to_file(text, folder)}"
    except OSError as error:
        said = f"{folder / 'clipboard.txt'} could not be written: {_short(error)}"
    screen.post_message(Said(said, timeout=12))


def _short(error: OSError) -> str:
    return error.strerror or type(error).__name__
