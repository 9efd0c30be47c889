"""What the headshot check says, and when it says that it cannot tell."""

import re
import subprocess
import sys

import numpy as np
import pytest

pytest.importorskip("cv2", reason="the photo extra is not installed")
pytest.importorskip("PIL", reason="the photo extra is not installed")
from PIL import Image

from analyzers.headshot import Box, Headshot, Picture, Seen, judge, judgement
from analyzers.headshot.faces import NoDetectorError
from analyzers.profile.criterion import Criterion, Status
from tests.analyzers.headshot.drawn import GREY, TONES, drawn_face, lit, noise, picture

FACE = Box(220, 170, 360, 360)
EVERY = {
    "file",
    "size",
    "location",
    "face",
    "alone",
    "frame",
    "crop",
    "sharpness",
    "light",
    "background",
}  # fmt: skip


def of(headshot: Headshot, name: str) -> Criterion:
    return next(criterion for criterion in headshot.criteria if criterion.id == name)


def status(headshot: Headshot, name: str) -> Status:
    return of(headshot, name).status


@pytest.mark.parametrize("tone", TONES)
def test_a_good_headshot_meets_everything(tone):
    headshot = judge(picture(drawn_face(tone=tone)))
    assert {criterion.id for criterion in headshot.criteria} == EVERY
    assert [criterion for criterion in headshot.criteria if not criterion.met] == []
    assert headshot.unjudged == ()
    assert headshot.face is not None


def test_the_face_is_told_in_pixels_of_the_file():
    small = judge(picture(drawn_face(), width=1600, height=1600)).face
    assert small is not None
    assert 500 < small.left + small.width / 2 < 1100
    assert small.width > 400


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, Status.MET),
        ({"file_bytes": 8_000_001}, Status.MISSING),
        ({"format": "WEBP"}, Status.PARTIAL),
        ({"for_print": True}, Status.PARTIAL),
    ],
)
def test_the_file(known, expected):
    assert status(judge(picture(drawn_face(), **known)), "file") is expected


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        (199, Status.MISSING),
        (399, Status.PARTIAL),
        (400, Status.MET),
        (4320, Status.MET),
        (4321, Status.PARTIAL),
    ],
)
def test_the_size(side, expected):
    assert status(judge(picture(drawn_face(), width=side, height=side)), "size") is expected


@pytest.mark.parametrize(("location", "expected"), [(True, Status.MISSING), (False, Status.MET)])
def test_a_place_in_the_metadata(location, expected):
    found = of(judge(picture(drawn_face(), location=location)), "location")
    assert found.status is expected
    assert ("--clean" in found.suggestion) is location


def test_damaged_metadata_are_not_judged():
    headshot = judge(picture(drawn_face(), location=None))
    assert [item.id for item in headshot.unjudged] == ["location"]


def test_no_face_is_a_question_and_not_a_verdict():
    headshot = judge(picture(noise((500, 500))))
    face = of(headshot, "face")
    assert face.status is Status.PARTIAL
    assert "sunglasses" in face.message
    assert "the detector itself" in face.message
    assert {item.id for item in headshot.unjudged} == {"alone", "frame", "sharpness", "light", "background"}
    assert headshot.face is None


def test_a_dark_room_is_told_even_without_a_face():
    assert status(judge(picture(Image.new("RGB", (500, 500), (20, 20, 20)))), "light") is Status.MISSING


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(340, 320, 120, 120), Status.MISSING),
        (Box(300, 300, 190, 190), Status.PARTIAL),
        (FACE, Status.MET),
        (Box(80, 80, 640, 640), Status.PARTIAL),
    ],
)
def test_the_share_of_the_frame(box, expected):
    assert status(judge(picture(drawn_face()), Seen((box,))), "frame") is expected


def test_a_square_and_a_circle():
    wide = drawn_face().resize((1000, 800))
    assert status(judge(picture(wide), Seen((FACE,))), "crop") is Status.PARTIAL
    high = of(judge(picture(drawn_face()), Seen((Box(250, 40, 300, 300),))), "crop")
    assert "at the top" in high.message
    corner = of(judge(picture(drawn_face()), Seen((Box(10, 480, 300, 300),))), "crop")
    assert "left" in corner.message
    assert "bottom" in corner.message


def test_other_people():
    second = Box(20, 200, 150, 150)
    assert status(judge(picture(drawn_face()), Seen((FACE, second))), "alone") is Status.MISSING
    cut = of(judge(picture(drawn_face()), Seen((FACE,), ("left",))), "alone")
    assert cut.status is Status.PARTIAL
    assert "left side" in cut.message


@pytest.mark.parametrize(("blur", "expected"), [(2, "met"), (8, "partial"), (18, "missing")])
def test_focus(blur, expected):
    assert status(judge(picture(drawn_face(blur=blur)), Seen((FACE,))), "sharpness") == expected


def test_a_tiny_face_has_no_focus_to_judge():
    headshot = judge(picture(drawn_face()), Seen((Box(380, 350, 50, 50),)))
    assert "sharpness" in {item.id for item in headshot.unjudged}


@pytest.mark.parametrize(
    ("factor", "expected", "word"),
    [
        (0.2, "missing", "underexposed"),
        (0.45, "partial", "underexposed"),
        (1.0, "met", "even"),
        (2.2, "missing", "overexposed"),
    ],
)
def test_exposure(factor, expected, word):
    found = of(judge(picture(lit(drawn_face(), factor)), Seen((FACE,))), "light")
    assert (found.status, word in found.message) == (expected, True)


def test_light_from_a_side():
    image = np.array(drawn_face())
    image[:, :400] //= 2
    found = of(judge(picture(Image.fromarray(image)), Seen((FACE,))), "light")
    assert found.status is Status.PARTIAL
    assert "from the right" in found.message


@pytest.mark.parametrize("size", [(1, 1), (1, 5000), (63, 63)])
def test_what_is_too_small_is_said_to_be(size):
    headshot = judge(picture(Image.new("RGB", size, GREY)))
    assert status(headshot, "size") is Status.MISSING
    assert {criterion.id for criterion in headshot.criteria} | {
        item.id for item in headshot.unjudged
    } == EVERY


def test_without_a_detector_the_file_is_judged_all_the_same(monkeypatch):
    def nothing_to_look_with(_picture: Picture) -> Seen:
        raise NoDetectorError("OpenCV is missing; pip install it")

    monkeypatch.setattr(judgement, "look", nothing_to_look_with)
    headshot = judge(picture(drawn_face()))
    assert {criterion.id for criterion in headshot.criteria} == {"file", "size", "location", "crop"}
    assert "OpenCV is missing" in headshot.unjudged[0].message


def test_nothing_is_said_about_the_person():
    personal = re.compile(
        r"\b(smil|express|attract|young|old|age|cloth|wear|skin|hairst|beard|makeup|look nice)", re.I
    )
    pictures = [
        picture(drawn_face()),
        picture(lit(drawn_face(), 0.2), location=True, file_bytes=9_000_000),
        picture(lit(drawn_face(), 2.2), format="GIF"),
        picture(noise((500, 300))),
    ]
    for headshot in map(judge, pictures):
        for item in (*headshot.criteria, *headshot.unjudged):
            assert not personal.search(f"{item.message} {getattr(item, 'suggestion', '')}")
            assert "\n" not in item.message


def test_opencv_is_loaded_late():
    code = "import sys, analyzers.headshot; print('cv2' in sys.modules, 'PIL' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
