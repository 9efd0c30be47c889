"""What can be said without looking for a face: the file, its size in pixels, what it tells of a place."""

from __future__ import annotations

from analyzers.headshot.measures import thresholds
from analyzers.headshot.picture import Picture
from analyzers.profile.criterion import Criterion, Status


def file(picture: Picture) -> Criterion:
    """Whether LinkedIn takes the file: its format, its bytes, its colours."""
    table = thresholds("file")
    megabytes = f"{picture.file_bytes / 1_000_000:.1f} MB"
    if picture.file_bytes > table["most_bytes"]:
        most = table["most_bytes"] // 1_000_000
        message = f"The file has {megabytes}; LinkedIn takes {most} MB."
        return Criterion("file", Status.MISSING, (), message, "Save it as a JPEG of 800 × 800 pixels.")
    if picture.format not in table["formats"]:
        message = f"The file is a {picture.format}; LinkedIn asks for JPEG or PNG."
        return Criterion("file", Status.PARTIAL, (), message, "Save it as JPEG; --clean does so.")
    if picture.for_print:
        message = "The colours are those of a printer (CMYK); browsers differ in how they show them."
        return Criterion("file", Status.PARTIAL, (), message, "Save it in RGB colours; --clean does so.")
    return Criterion("file", Status.MET, (), f"LinkedIn takes the file: {picture.format}, {megabytes}.")


def size(picture: Picture) -> Criterion:
    """Whether it has the pixels that LinkedIn recommends."""
    table = thresholds("size")
    least, recommended = table["least_side"], table["recommended_side"]
    short, long = sorted((picture.width, picture.height))
    seen = f"{picture.width:,} × {picture.height:,} pixels"
    if short < recommended:
        status = Status.MISSING if short < least else Status.PARTIAL
        message = f"It has {seen}; LinkedIn recommends at least {recommended} × {recommended}."
        return Criterion(
            "size", status, (), message, "Take the original from the camera; enlarging adds no detail."
        )
    if long > table["most_long_side"] or short > table["most_short_side"]:
        most = f"{table['most_long_side']:,} × {table['most_short_side']:,}"
        message = f"It has {seen}; LinkedIn takes at most {most}."
        return Criterion("size", Status.PARTIAL, (), message, "Scale it to 800 × 800 pixels.")
    return Criterion("size", Status.MET, (), f"It has {seen}, enough for every place LinkedIn shows it.")


def location(picture: Picture) -> Criterion | None:
    """Whether the file tells where it was taken; None where its metadata cannot be read."""
    if picture.location is None:
        return None
    if picture.location:
        message = "The file tells where the picture was taken (GPS); whoever gets the file can read it."
        return Criterion(
            "location", Status.MISSING, (), message, "Share a copy without metadata: --clean FILE writes one."
        )
    return Criterion("location", Status.MET, (), "The file does not tell where the picture was taken.")
