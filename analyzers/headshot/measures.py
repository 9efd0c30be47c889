"""Numbers about a picture. What they mean is decided elsewhere, by `data/photo.toml`."""

from __future__ import annotations

from typing import Any

import numpy as np

from analyzers.data import load_table
from analyzers.headshot.picture import Box, Pixels

_GAMMA = 2.2  # of sRGB, nearly


def thresholds(name: str) -> dict[str, Any]:
    """One table of `data/photo.toml`."""
    found: dict[str, Any] = load_table("photo")[name]
    return found


def sharpness(pixels: Pixels, face: Box) -> float:
    """The variance of the Laplacian over the face, at a fixed scale and contrast; more is sharper."""
    import cv2  # late, here and below: see `faces`

    table = thresholds("sharpness")
    grey = cv2.cvtColor(_inside(pixels, face), cv2.COLOR_RGB2GRAY)
    side = table["side"]
    how = cv2.INTER_AREA if grey.shape[0] > side else cv2.INTER_CUBIC
    small = cv2.resize(grey, (side, side), interpolation=how).astype(np.float32)
    contrast = float(small.std())
    if contrast < 1:  # one grey level: an even surface
        return 0.0
    smooth = cv2.GaussianBlur((small - small.mean()) / contrast, (0, 0), table["smoothing"])
    return float(np.var(cv2.Laplacian(smooth, cv2.CV_32F)))


def brightest(pixels: Pixels, face: Box | None = None) -> float:
    """The grey level, 0 to 255, that one pixel in a hundred exceeds: of the picture or of the face, if that is more."""
    whole = float(np.percentile(_grey(pixels), 99))
    return whole if face is None else max(whole, float(np.percentile(_grey(_core(pixels, face)), 99)))


def blown_share(pixels: Pixels, face: Box) -> float:
    """The share of the face, 0 to 1, that is white without any drawing."""
    core = _core(pixels, face)
    return float(np.mean(core.min(axis=2) >= thresholds("light")["white"]))


def crushed_share(pixels: Pixels, face: Box) -> float:
    """The share of the face, 0 to 1, that is black."""
    core = _core(pixels, face)
    return float(np.mean(core.max(axis=2) <= thresholds("light")["black"]))


def stops_between_sides(pixels: Pixels, face: Box) -> float:
    """How much more light the left half of the face has than the right, in doublings; negative where less."""
    light = ((_grey(_core(pixels, face)) + 1) / 256) ** _GAMMA
    middle = light.shape[1] // 2
    left, right = np.median(light[:, :middle]), np.median(light[:, -middle:])
    return float(np.log2(left / right))


def busyness(pixels: Pixels, face: Box) -> float | None:
    """The share of edge pixels, 0 to 1, beside and above the head; None where hardly any background is seen."""
    import cv2

    table = thresholds("background")
    factor = min(table["side"] / min(pixels.shape[:2]), table["longest"] / max(pixels.shape[:2]))
    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    grey = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), None, fx=factor, fy=factor, interpolation=how)
    around = _around(grey.shape, face.scaled(factor), table)
    if around.mean() < table["least_area"]:
        return None
    smooth = cv2.GaussianBlur(grey, (0, 0), table["smoothing"])
    edges = cv2.Canny(smooth, table["weak_edge"], table["strong_edge"])
    return float(np.mean(edges[around] > 0))


def _around(shape: Any, face: Box, table: dict[str, Any]) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """True above the chin, but not where head, hair and neck are."""
    rows, columns = np.ogrid[: shape[0], : shape[1]]
    across = np.abs(columns - (face.left + face.width / 2)) / (face.width * (0.5 + table["beside"]))
    down = (rows - (face.top + face.height / 2)) / (face.height * (0.5 + table["above"]))
    head = (across**2 + down**2 < 1) | ((across < 1) & (down > 0))
    return np.asarray((rows < face.bottom) & ~head)


def _inside(pixels: Pixels, box: Box) -> Pixels:
    return pixels[max(0, box.top) : box.bottom, max(0, box.left) : box.right]


def _core(pixels: Pixels, face: Box) -> Pixels:
    share = thresholds("light")["core"]
    across, down = face.width * (1 - share) / 2, face.height * (1 - share) / 2
    inner = Box(
        round(face.left + across),
        round(face.top + down),
        max(2, round(face.width * share)),
        max(2, round(face.height * share)),
    )
    return _inside(pixels, inner)


def _grey(pixels: Pixels) -> np.ndarray[Any, np.dtype[np.float64]]:
    grey: np.ndarray[Any, np.dtype[np.float64]] = pixels.astype(np.float64) @ np.array([0.299, 0.587, 0.114])
    return grey
