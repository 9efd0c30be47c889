"""A picture as the headshot check sees it: pixels, and what its file said."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""Rows, columns, then red, green, blue; or rows and columns of grey."""


@dataclass(frozen=True, slots=True)
class Box:
    """A face in the picture: from brows to chin, in pixels of `Picture.pixels`."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """One past its last column."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """One past its last row."""
        return self.top + self.height

    def scaled(self, factor: float) -> Box:
        """The same face in a picture `factor` times as large."""
        return Box(*(round(value * factor) for value in (self.left, self.top, self.width, self.height)))

    def overlaps(self, other: Box) -> bool:
        """Whether the two share at least a third of the smaller one: then they are one face."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        smaller = min(self.width * self.height, other.width * other.height)
        return across > 0 and down > 0 and 3 * across * down >= smaller


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """A still picture, upright.

    Attributes:
        pixels: Red, green and blue, 8 bits each; it may be smaller than the picture in the file.
        width: Of the picture in the file, in pixels, once upright.
        height: Likewise.
        file_bytes: The size of the file.
        format: As Pillow calls it: `JPEG`, `PNG`, `GIF`, `WEBP`, `BMP`, `TIFF`.
        for_print: Whether its colours are those of a printer (CMYK).
        location: Whether the file tells where it was taken; None where its metadata cannot be read.
    """

    pixels: Pixels
    width: int
    height: int
    file_bytes: int
    format: str = "JPEG"
    for_print: bool = False
    location: bool | None = False

    @property
    def scale(self) -> float:
        """Pixels of the file for one of `pixels`."""
        columns: int = self.pixels.shape[1]
        return self.width / columns
