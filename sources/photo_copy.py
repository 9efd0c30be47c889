"""A copy of a picture with nothing in it but the picture."""

from __future__ import annotations

import io
from pathlib import Path

from sources.errors import SourceError
from sources.photo import load_image, need_photo_extra, open_image
from sources.whole_file import replace_file

_KINDS = {".jpg": "JPEG", ".jpeg": "JPEG", ".png": "PNG"}
_QUALITY = 95  # of a JPEG; above it files grow and nothing is seen


def write_clean_copy(path: Path, copy: Path) -> None:
    """Writes a copy without metadata: upright, in sRGB, whole or not at all, readable by its owner only.

    Raises:
        SourceError: The picture cannot be read, or the copy not written; a file that was there is as it was.
    """
    kind = _KINDS.get(copy.suffix.lower())
    if kind is None:
        raise SourceError(f"{copy}: name the copy .jpg or .png")
    if copy.exists() and copy.samefile(path):
        raise SourceError(f"{copy}: would write over the picture; name another file")
    need_photo_extra()
    from sources.photo_pixels import in_srgb, upright

    image = open_image(path)
    load_image(path, image)
    bare = in_srgb(upright(image))
    bare.info.clear()  # comments and profiles, which an encoder would write again
    written = io.BytesIO()
    bare.save(written, kind, **({"quality": _QUALITY, "subsampling": 0} if kind == "JPEG" else {}))
    _put(copy, written.getvalue())


def _put(copy: Path, content: bytes) -> None:
    try:
        target = copy.resolve()
        if target.is_dir():
            raise IsADirectoryError(0, "it is a folder; name a file in it")
        replace_file(target, content)
    except (OSError, RuntimeError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError | NotADirectoryError)
        reason = f"there is no folder {copy.parent}" if missing else getattr(error, "strerror", None) or error
        raise SourceError(f"{copy}: the copy could not be written ({reason})") from error
