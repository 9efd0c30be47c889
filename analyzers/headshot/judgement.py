"""The headshot check: one picture in, criteria out, and what could not be judged."""

from __future__ import annotations

from dataclasses import dataclass

from analyzers.headshot import framing, of_file, quality
from analyzers.headshot.faces import NoDetectorError, cut_off_sides, find_faces
from analyzers.headshot.measures import thresholds
from analyzers.headshot.picture import Box, Picture
from analyzers.profile.criterion import Criterion

_OF_A_FACE = ("alone", "frame", "sharpness", "light", "background")


@dataclass(frozen=True, slots=True)
class Unjudged:
    """A criterion that could not be judged, and why, in one sentence."""

    id: str
    message: str


@dataclass(frozen=True, slots=True)
class Headshot:
    """What a picture is like as a headshot.

    Attributes:
        criteria: `file`, `size`, `location`, `face`, `alone`, `frame`, `crop`, `sharpness`, `light`, `background`, as far
            as they could be judged. None of them is about a person's looks, clothes, age or expression.
        unjudged: Those that could not.
        face: The largest face, in pixels of the file; None where none was found.
    """

    criteria: tuple[Criterion, ...]
    unjudged: tuple[Unjudged, ...]
    face: Box | None


@dataclass(frozen=True, slots=True)
class Seen:
    """Who is in a picture.

    Attributes:
        faces: The largest first.
        cut_off: The sides, `left` and `right`, at which half a face stands.
    """

    faces: tuple[Box, ...]
    cut_off: tuple[str, ...] = ()


def look(picture: Picture) -> Seen:
    """Looks for faces.

    Raises:
        NoDetectorError: There is nothing to look with.
    """
    faces = find_faces(picture.pixels)
    return Seen(faces, cut_off_sides(picture.pixels, faces))


def judge(picture: Picture, seen: Seen | None = None) -> Headshot:
    """Judges a picture. Who is in it is looked for, unless it is told."""
    of_the_file = _Answers()
    of_the_file.add("file", of_file.file(picture), "")
    of_the_file.add("size", of_file.size(picture), "")
    of_the_file.add(
        "location", of_file.location(picture), "The file's metadata is damaged and cannot be read."
    )
    if min(picture.pixels.shape[:2]) < thresholds("size")["least_judged_side"]:
        of_the_file.add("crop", framing.crop(picture, None), "")
        return of_the_file.without(("face", *_OF_A_FACE), "The picture is too small to tell.")
    try:
        seen = seen or look(picture)
    except NoDetectorError as error:
        of_the_file.add("crop", framing.crop(picture, None), "")
        return of_the_file.without(("face", *_OF_A_FACE), f"{error}.")
    return _with_faces(picture, seen, of_the_file)


def _with_faces(picture: Picture, seen: Seen, answers: _Answers) -> Headshot:
    box = seen.faces[0] if seen.faces else None
    answers.add("face", framing.face(seen.faces), "")
    answers.add("crop", framing.crop(picture, box), "")
    light = quality.light(picture.pixels, box)
    if box is None:
        answers.add("light", light, "Without a face only a picture dark as a whole could be noticed.")
        rest = tuple(name for name in _OF_A_FACE if name != "light")
        return answers.without(rest, "Without a face this cannot be judged.")
    answers.add("alone", framing.alone(seen.faces, seen.cut_off), "")
    answers.add("frame", framing.frame(picture, box), "")
    answers.add("sharpness", quality.sharpness(picture, box), "The face has too few pixels to tell.")
    answers.add("light", light, "")
    answers.add("background", quality.background(picture.pixels, box), "Hardly any background is seen.")
    return answers.headshot(box.scaled(picture.scale))


class _Answers:
    """Criteria as they come, and those that did not."""

    def __init__(self) -> None:
        self._criteria: list[Criterion] = []
        self._unjudged: list[Unjudged] = []

    def add(self, name: str, criterion: Criterion | None, why_not: str) -> None:
        if criterion is None:
            self._unjudged.append(Unjudged(name, why_not))
        else:
            self._criteria.append(criterion)

    def without(self, names: tuple[str, ...], why_not: str) -> Headshot:
        self._unjudged += [Unjudged(name, why_not) for name in names]
        return self.headshot(None)

    def headshot(self, face: Box | None) -> Headshot:
        return Headshot(tuple(self._criteria), tuple(self._unjudged), face)
