"""An image as it is meant to be seen: upright, on white, in the colours of the web."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PIL import Image, ImageCms, ImageOps

_ORIENTATION = 0x0112  # a tag of Exif; 5 to 8 stand on their side
_WITH_PROFILE = {"RGB", "CMYK", "L"}


def turned_sideways(image: Image.Image) -> bool:
    """Whether its metadata says that its width is its height."""
    with suppress(Exception), _quietly():  # damaged metadata tell nothing
        return int(image.getexif().get(_ORIENTATION, 1)) in range(5, 9)
    return False


def upright(image: Image.Image) -> Image.Image:
    """The image turned as its metadata asks."""
    with suppress(Exception), _quietly():  # damaged metadata ask nothing
        return ImageOps.exif_transpose(image)
    return image


def shrunk(image: Image.Image, side: int) -> Image.Image:
    """The image with no side longer than `side` pixels, its metadata kept."""
    if max(image.size) <= side:
        return image
    small = image.copy() if image.mode != "P" else image.convert("RGBA")
    small.thumbnail((side, side))
    return small


def in_srgb(image: Image.Image) -> Image.Image:
    """The image in RGB, 8 bits each, by its colour profile where it has one; what is transparent is white."""
    if image.mode.startswith("I;16"):  # 16 bits of grey, which `convert` would cut off instead of dividing
        image = image.point(lambda level: level / 256).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image).convert("RGB")
    profile = image.info.get("icc_profile")
    if profile and image.mode in _WITH_PROFILE:
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(
                image, own, ImageCms.createProfile("sRGB"), outputMode="RGB"
            )
        except (
            ImageCms.PyCMSError,
            OSError,
            ValueError,
            TypeError,
        ):  # a profile for other colours, or a broken one
            converted = None
        if converted is not None:
            return converted
    return image.convert("RGB")


@contextmanager
def _quietly() -> Iterator[None]:
    """Without the warnings that Pillow writes of damaged metadata."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
