"""Who is in the picture, and how they stand in the square and the circle."""

from __future__ import annotations

from math import hypot

from analyzers.headshot.measures import thresholds
from analyzers.headshot.picture import Box, Picture
from analyzers.profile.criterion import Criterion, Status


def face(faces: tuple[Box, ...]) -> Criterion:
    """Whether a face was found."""
    if faces:
        return Criterion("face", Status.MET, (), "A face looks out of the picture.")
    return Criterion(
        "face",
        Status.PARTIAL,
        (),
        "No face was found: sunglasses, a turned or tilted head, deep shadow or a small face can be the cause, "
        "and sometimes the detector itself.",
        "If you are in it and see none of these, go by your own eyes; else take one that looks into the camera.",
    )


def alone(faces: tuple[Box, ...], cut_off: tuple[str, ...]) -> Criterion:
    """Whether nobody else is seen, whole or cut off at a side."""
    others = len(faces) - 1
    if others:
        message = (
            "Another face is in the picture." if others == 1 else f"{others} other faces are in the picture."
        )
        advice = "Take a picture of yourself alone: a stranger cannot tell which one is you."
        return Criterion("alone", Status.MISSING, (), message, advice)
    if cut_off:
        message = f"Somebody seems to be cut off at the {' and '.join(cut_off)} side."
        return Criterion(
            "alone", Status.PARTIAL, (), message, "Crop closer, or take a picture of yourself alone."
        )
    return Criterion(
        "alone", Status.MET, (), "No other face is seen (hands and shoulders are not looked for)."
    )


def frame(picture: Picture, box: Box) -> Criterion:
    """Whether the face has its share of the frame."""
    table = thresholds("frame")
    share = box.height / min(picture.pixels.shape[:2])
    seen = f"The face, brows to chin, takes {share:.0%} of the frame's shorter side"
    if share < table["least"]:
        status = Status.MISSING if share < table["far_too_small"] else Status.PARTIAL
        return Criterion("frame", status, (), f"{seen}: small in a circle.", "Crop to head and shoulders.")
    if share > table["most"]:
        advice = "Leave room for the hair and the top of the shoulders."
        return Criterion("frame", Status.PARTIAL, (), f"{seen}: close.", advice)
    return Criterion("frame", Status.MET, (), f"{seen}.")


def crop(picture: Picture, box: Box | None) -> Criterion:
    """Whether it is roughly square, and the circle leaves the head whole."""
    short, long = sorted((picture.width, picture.height))
    if long > thresholds("crop")["square_ratio"] * short:
        message = f"It is {picture.width:,} × {picture.height:,}, no square; LinkedIn shows a circle cut from a square."
        return Criterion(
            "crop", Status.PARTIAL, (), message, "Crop it to a square around your head yourself."
        )
    cut = _cut_by_circle(picture, box) if box else ()
    if cut:
        message = f"The circle that LinkedIn shows cuts the head at the {' and '.join(cut)}."
        return Criterion("crop", Status.PARTIAL, (), message, "Move the head to the middle of the square.")
    return Criterion(
        "crop",
        Status.MET,
        (),
        "It is square, and the circle leaves the head whole." if box else "It is square.",
    )


def _cut_by_circle(picture: Picture, box: Box) -> tuple[str, ...]:
    """The sides on which the head reaches beyond the largest circle about the middle."""
    table = thresholds("crop")
    height, width = picture.pixels.shape[:2]
    across, down = box.left + box.width / 2, box.top + box.height / 2
    ends = {
        "top": (across, box.top - table["above"] * box.height),
        "left": (box.left - table["beside"] * box.width, down),
        "right": (box.right + table["beside"] * box.width, down),
        "bottom": (across, box.bottom + table["below"] * box.height),
    }
    radius = min(width, height) / 2
    return tuple(side for side, (x, y) in ends.items() if hypot(x - width / 2, y - height / 2) > radius)
