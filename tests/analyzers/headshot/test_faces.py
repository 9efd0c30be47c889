"""The detector on drawn faces, and on pictures without any.

It is the drawn face that is specified here; how often real ones are found is told in `analyzers/headshot/faces.py`.
"""

import numpy as np
import pytest

pytest.importorskip("cv2", reason="the photo extra is not installed")
pytest.importorskip("PIL", reason="the photo extra is not installed")
from PIL import Image

from analyzers.headshot.faces import NoDetectorError, cut_off_sides, find_faces
from tests.analyzers.headshot.drawn import GREY, TONES, drawn_face, noise


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("width", [200, 300, 400])
def test_one_face_of_any_tone_where_it_was_drawn(tone, width):
    [face] = find_faces(pixels(drawn_face(width=width, tone=tone)))
    assert abs(face.left + face.width / 2 - 400) < 40
    assert 0.9 * width < face.width < 1.4 * width


def test_each_of_two_people_once_the_larger_first():
    image = drawn_face(width=240, centre=(0.3, 0.45))
    image.paste(drawn_face(width=180, centre=(0.7, 0.45)).crop((420, 0, 800, 800)), (420, 0))
    larger, smaller = find_faces(pixels(image))
    assert larger.width > smaller.width
    assert larger.right < smaller.left


@pytest.mark.parametrize(
    "image",
    [
        Image.new("RGB", (500, 500), GREY),
        Image.linear_gradient("L").resize((640, 480)).convert("RGB"),
        Image.radial_gradient("L").resize((640, 640)).convert("RGB"),
        noise((500, 400)),
        noise((40, 40)).resize((600, 600)),
        noise((3000, 70)),
    ],
    ids=["plain", "gradient", "disc", "noise", "patches", "panorama"],
)
def test_nobody_where_nobody_was_drawn(image):
    assert find_faces(pixels(image)) == ()
    assert cut_off_sides(pixels(image), ()) == ()


@pytest.mark.parametrize(("edge", "side"), [(1.0, "right"), (0.0, "left")])
def test_half_a_face_at_a_side(edge, side):
    image = drawn_face(width=200, centre=(0.5, 0.5))
    half = drawn_face(width=200, centre=(edge, 0.5))
    region = (660, 0, 800, 800) if side == "right" else (0, 0, 140, 800)
    image.paste(half.crop(region), region[:2])
    faces = find_faces(pixels(image))
    assert len(faces) == 1
    assert cut_off_sides(pixels(image), faces) == (side,)


def test_a_face_near_the_side_is_nobody_cut_off():
    image = pixels(drawn_face(width=240, centre=(0.2, 0.45)))
    assert cut_off_sides(image, find_faces(image)) == ()


def test_without_a_detector_one_line_says_so(monkeypatch):
    import cv2

    from analyzers.headshot import faces

    faces._cascade.cache_clear()
    monkeypatch.delattr(cv2, "CascadeClassifier")
    with pytest.raises(NoDetectorError, match="has no face detector; pip install"):
        find_faces(pixels(drawn_face()))
