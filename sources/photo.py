"""Pictures from files: opened within bounds, with what their metadata tells of a place."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from sources.errors import SourceError
from sources.text import read_bytes

if TYPE_CHECKING:
    from PIL import Image

    from analyzers.headshot import Picture

MAX_PHOTO_BYTES = 50_000_000
"""Cameras write up to 30 MB for a picture; LinkedIn takes 8 MB."""

MAX_PHOTO_PIXELS = 80_000_000
"""Most telephones take 12 to 64 million. Unpacked, 80 million are 240 MB; Pillow itself would balk at 89 million."""

_FORMATS = ("JPEG", "PNG", "GIF", "WEBP")
_WITH_DEPTH = "MPO"  # a JPEG that carries more, such as a map of depth; its first image is the picture
_JUDGED_SIDE = 1600  # pixels of the longer side: four times what LinkedIn shows, and quick to look at
_FROM_TELEPHONES = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif")  # brands of ISO 23008-12 files
_DAMAGED = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    struct.error,
    zlib.error,
)
_GPS, _LATITUDE, _LONGITUDE = 0x8825, 2, 4  # tags of Exif 2.32, 4.6.6
_EMPTY_EXIF = 20  # bytes of a directory without entries, at most
_PLACE_IN_XMP = b"GPSLatitude"


def need_photo_extra() -> None:
    """Sees that pictures can be read and looked at.

    Raises:
        SourceError: Pillow or OpenCV is missing; it says how to get them.
    """
    if find_spec("PIL") is None or find_spec("cv2") is None:
        raise SourceError("looking at pictures needs Pillow and OpenCV; pip install 'preround[photo]'")


def read_photo(path: Path) -> Picture:
    """The picture in a file, ready to be judged.

    Raises:
        SourceError: The `photo` extra is missing, or the file is; or it is no still picture, damaged, or too large.
    """
    need_photo_extra()
    import numpy as np

    from analyzers.headshot import Picture
    from sources.photo_pixels import in_srgb, shrunk, turned_sideways, upright

    data = _bytes(path)
    image = open_image(path, data)
    width, height = image.size
    image.draft(None, (_JUDGED_SIDE, _JUDGED_SIDE))  # a JPEG is unpacked no larger than needed
    load_image(path, image)
    if turned_sideways(image):
        width, height = height, width
    pixels = np.asarray(in_srgb(upright(shrunk(image, _JUDGED_SIDE))), dtype=np.uint8)
    format_ = "JPEG" if image.format == _WITH_DEPTH else str(image.format)
    return Picture(pixels, width, height, len(data), format_, image.mode == "CMYK", _tells_place(image))


def open_image(path: Path, data: bytes | None = None) -> Image.Image:
    """The image in a file (or in these bytes of it), its header read, its pixels not yet.

    Raises:
        SourceError: There is none, it moves, or is too large.
    """
    from PIL import Image, UnidentifiedImageError

    data = _bytes(path) if data is None else data
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data), formats=_FORMATS)
            moves = image.format != _WITH_DEPTH and getattr(image, "is_animated", False)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(path) from error
    except UnidentifiedImageError as error:
        raise SourceError(f"{path}: {_what_it_is(data)}") from error
    except _DAMAGED as error:
        raise _damaged(path) from error
    if image.width * image.height > MAX_PHOTO_PIXELS:
        raise _too_many_pixels(path)
    if moves:
        raise SourceError(
            f"{path}: is animated; LinkedIn shows a still picture: save one frame as JPEG or PNG"
        )
    return image


def load_image(path: Path, image: Image.Image) -> None:
    """Unpacks the pixels of an image.

    Raises:
        SourceError: They are damaged or cut short.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image.load()
    except _DAMAGED as error:
        raise _damaged(path) from error


def _bytes(path: Path) -> bytes:
    try:
        too_large = path.is_file() and path.stat().st_size > MAX_PHOTO_BYTES
    except (OSError, ValueError) as error:  # a null character in the name
        raise SourceError(f"{path}: cannot be read ({error})") from error
    if too_large:
        raise SourceError(f"{path}: larger than {MAX_PHOTO_BYTES // 1_000_000} MB; save it as a JPEG first")
    data = read_bytes(path, MAX_PHOTO_BYTES)
    if not data:
        raise SourceError(f"{path}: is empty")
    return data


def _what_it_is(data: bytes) -> str:
    if data[4:8] == b"ftyp" and data[8:12] in _FROM_TELEPHONES:
        return "is a HEIC or AVIF picture, which LinkedIn does not take either; export it as JPEG"
    return "is no picture that can be read; give a JPEG, PNG, WebP or GIF"


def _too_many_pixels(path: Path) -> SourceError:
    most = MAX_PHOTO_PIXELS // 1_000_000
    return SourceError(f"{path}: has more than {most} million pixels; scale it down, 800 × 800 is plenty")


def _damaged(path: Path) -> SourceError:
    return SourceError(f"{path}: is damaged or cut short; export or copy it again")


def _tells_place(image: Image.Image) -> bool | None:
    """Whether its metadata holds coordinates; None where they are damaged."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    if _PLACE_IN_XMP in (xmp if isinstance(xmp, bytes) else str(xmp).encode()):
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow warns of some damage
            exif = image.getexif()
            gps = exif.get_ifd(_GPS)
    except Exception:  # whatever a parser of bytes may stumble over
        return None
    if len(image.info.get("exif") or b"") > _EMPTY_EXIF and not dict(exif):  # ... and is silent about other
        return None
    return _LATITUDE in gps and _LONGITUDE in gps
