"""How the picture was taken: focus, light, background. Nothing here is about the person."""

from __future__ import annotations

from analyzers.headshot import measures
from analyzers.headshot.measures import thresholds
from analyzers.headshot.picture import Box, Picture, Pixels
from analyzers.profile.criterion import Criterion, Status


def sharpness(picture: Picture, box: Box) -> Criterion | None:
    """Whether the face is in focus; None where it has too few pixels to tell."""
    table = thresholds("sharpness")
    if box.width * picture.scale < table["least_face"]:
        return None
    measured = measures.sharpness(picture.pixels, box)
    if measured >= table["sharp"]:
        return Criterion("sharpness", Status.MET, (), "The face is in focus.")
    advice = "Hold the camera still in good light, and let it focus on the eyes."
    if measured >= table["blurred"]:
        return Criterion("sharpness", Status.PARTIAL, (), "The face is a little soft.", advice)
    return Criterion("sharpness", Status.MISSING, (), "The face is blurred.", advice)


def light(pixels: Pixels, box: Box | None) -> Criterion | None:
    """Whether there was enough light, not too much, and from in front; None where only a face could tell."""
    dim = _too_dark(pixels, box)
    if dim or box is None:
        return dim
    return (
        _too_bright(pixels, box)
        or _from_one_side(pixels, box)
        or Criterion("light", Status.MET, (), "The light is enough and even.")
    )


def background(pixels: Pixels, box: Box) -> Criterion | None:
    """Whether the background leaves the eye on the face; None where there is hardly any."""
    measured = measures.busyness(pixels, box)
    if measured is None:
        return None
    if measured > thresholds("background")["busy"]:
        advice = "Stand a few steps in front of a plain wall, or where what is behind goes out of focus."
        return Criterion("background", Status.PARTIAL, (), "The background is full of detail.", advice)
    return Criterion("background", Status.MET, (), "The background is calm.")


def _too_dark(pixels: Pixels, box: Box | None) -> Criterion | None:
    table = thresholds("light")
    brightest = measures.brightest(pixels, box)
    advice = "Face a window, or raise the exposure."
    if brightest < table["dim"]:
        status = Status.MISSING if brightest < table["dark"] else Status.PARTIAL
        message = "The picture is underexposed: even its brightest parts are dark."
        return Criterion("light", status, (), message, advice)
    if box and measures.crushed_share(pixels, box) > table["crushed"]:
        message = "Much of the face lies in a shadow without any detail."
        return Criterion("light", Status.PARTIAL, (), message, advice)
    return None


def _too_bright(pixels: Pixels, box: Box) -> Criterion | None:
    table = thresholds("light")
    blown = measures.blown_share(pixels, box)
    if blown <= table["blown"]:
        return None
    status = Status.MISSING if blown > table["burnt_out"] else Status.PARTIAL
    message = f"The picture is overexposed: {blown:.0%} of the face is white without detail."
    return Criterion(
        "light", status, (), message, "Turn off the flash, leave the sun, or lower the exposure."
    )


def _from_one_side(pixels: Pixels, box: Box) -> Criterion | None:
    stops = measures.stops_between_sides(pixels, box)
    if abs(stops) <= thresholds("light")["side_stops"]:
        return None
    side = "left" if stops > 0 else "right"
    message = f"The light comes from the {side} of the picture; the other half of the face is in shadow."
    return Criterion(
        "light", Status.PARTIAL, (), message, "Turn towards the light, or add a light wall opposite."
    )
