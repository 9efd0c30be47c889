"""Where faces are: the frontal cascades that OpenCV 4 carries.

Of 100 small frontal faces (the LFW subset of scikit-image, enlarged) either cascade found 98 or 99, and of 100 patches
without a face none. They miss heads that are turned or tilted, covered eyes, and faces of little contrast, dark ones
more than light ones: of 60 drawn faces of five tones `frontalface_alt` found 38, and 53 once local contrast was raised:
every picture is read both ways. Of the darkest tone half are missed still, so "no face" is never a verdict.
`frontalface_alt` hardly ever sees a face where there is none and decides alone on how many people there are;
`frontalface_alt2` is asked only where it sees nobody.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from analyzers.headshot.picture import Box, Pixels

_SIDE = 480  # the shorter side, in pixels, at which faces are looked for
_LONGEST = 1600  # but no panorama is brought beyond this
_SMALLEST = 40  # a face smaller than this, at that scale, is a passer-by or a poster
_LARGE = 96  # where the more willing detector is asked: the false faces it sees are small
_STEP = 1.1
_NEIGHBOURS = 5
_PADDING = 120
_OFF_CENTRE = 0.2


class NoDetectorError(Exception):
    """One line that says why faces cannot be looked for, and the way out."""


def find_faces(pixels: Pixels) -> tuple[Box, ...]:
    """The faces that look into the camera, the largest first.

    Raises:
        NoDetectorError: OpenCV is missing, or has no cascades (version 5 has none).
    """
    views, factor = _views(pixels)
    found = _distinct(box for view in views for box in _hits("frontalface_alt", view))
    if not found:
        found = _distinct(box for view in views for box in _hits("frontalface_alt2", view, _LARGE))[:1]
    return tuple(box.scaled(1 / factor) for box in found)


def cut_off_sides(pixels: Pixels, faces: tuple[Box, ...]) -> tuple[str, ...]:
    """The sides, `left` and `right`, at which half a face stands that is none of `faces`.

    Mirrored at the border, half a face is a whole one; both views must see it.

    Raises:
        NoDetectorError: As `find_faces`.
    """
    views, factor = _views(pixels)
    width = views[0].shape[1]
    known = [box.scaled(factor) for box in faces]
    hits = [[_unpadded(box) for box in _hits("frontalface_alt", _mirrored(view))] for view in views]
    sides = []
    for side, border in (("left", 0), ("right", width)):
        seen = [
            [box for box in boxes if _on_border(box, border) and not _known(box, known)] for boxes in hits
        ]
        if all(seen):
            sides.append(side)
    return tuple(sides)


def _views(pixels: Pixels) -> tuple[tuple[Pixels, Pixels], float]:
    """The picture in grey at the scale of the search: as it is, and with its local contrast raised."""
    cv2 = _opencv()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    factor = min(_SIDE / min(grey.shape), _LONGEST / max(grey.shape))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    grey = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=how)
    return (grey, cv2.createCLAHE(2.0, (8, 8)).apply(grey)), factor


def _hits(name: str, view: Pixels, smallest: int = _SMALLEST) -> list[Box]:
    found = _cascade(name).detectMultiScale(view, _STEP, _NEIGHBOURS, minSize=(smallest, smallest))
    return [Box(*map(int, box)) for box in found]


def _distinct(boxes: Any) -> list[Box]:
    """Each face once, the largest first."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda box: -box.width):
        if not _known(box, kept):
            kept.append(box)
    return kept


def _known(box: Box, others: list[Box]) -> bool:
    return any(box.overlaps(other) for other in others)


def _mirrored(view: Pixels) -> Pixels:
    return np.pad(view, ((0, 0), (_PADDING, _PADDING)), mode="symmetric")


def _unpadded(box: Box) -> Box:
    return Box(box.left - _PADDING, box.top, box.width, box.height)


def _on_border(box: Box, border: int) -> bool:
    return abs(box.left + box.width / 2 - border) < _OFF_CENTRE * box.width


@cache
def _cascade(name: str) -> Any:
    cv2 = _opencv()
    try:
        cascade = cv2.CascadeClassifier(f"{cv2.data.haarcascades}haarcascade_{name}.xml")
    except AttributeError as error:
        raise NoDetectorError(
            f"OpenCV {cv2.__version__} has no face detector; pip install 'opencv-python-headless<5'"
        ) from error
    if cascade.empty():
        raise NoDetectorError("OpenCV came without its face detector; install opencv-python-headless anew")
    return cascade


def _opencv() -> Any:
    try:
        import cv2  # late: half a second that no other command should pay
    except ImportError as error:
        raise NoDetectorError("OpenCV is missing; pip install 'opencv-python-headless<5'") from error
    return cv2
