"""What every place of the app is: a screen with a name, a look for each size, and commands for the palette."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual._path import CSSPathType
from textual.app import SystemCommand
from textual.screen import Screen


class PlaceScreen(Screen[None]):
    """A place: reached by its key, its name in the bar, or the palette."""

    CSS_PATH: ClassVar[CSSPathType | None] = "desk.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-small"), (72, "-narrow"), (100, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-middle"), (34, "-tall")]

    noun: ClassVar[str]

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    @abstractmethod
    def palette(self) -> Iterator[SystemCommand]:
        """What the command palette offers here."""
