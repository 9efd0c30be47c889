"""What the measures tell apart, and what they must not."""

import numpy as np
import pytest

pytest.importorskip("cv2", reason="the photo extra is not installed")
pytest.importorskip("PIL", reason="the photo extra is not installed")
from PIL import Image, ImageFilter

from analyzers.headshot import Box
from analyzers.headshot.measures import (
    blown_share,
    brightest,
    busyness,
    crushed_share,
    sharpness,
    stops_between_sides,
)
from tests.analyzers.headshot.drawn import GREY, TONES, drawn_face, lit, noise

FACE = Box(220, 170, 360, 360)  # of a head 300 pixels wide in the middle


def pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image)


def test_blur_lowers_sharpness_step_by_step():
    measured = [sharpness(pixels(drawn_face(blur=blur)), FACE) for blur in (1, 2, 4, 8, 16)]
    assert measured == sorted(measured, reverse=True)
    assert measured[0] > 10 * measured[-1]


def test_light_changes_sharpness_little():
    bright, dim = (sharpness(pixels(lit(drawn_face(), by)), FACE) for by in (1.0, 0.3))
    assert dim == pytest.approx(bright, rel=0.1)


def test_noise_of_a_sensor_hides_no_blur():
    blurred = drawn_face(blur=14)
    grain = np.random.default_rng(3).normal(0, 6, (800, 800, 3))
    noisy = np.clip(pixels(blurred) + grain, 0, 255).astype(np.uint8)
    assert sharpness(noisy, FACE) < 0.002


def test_an_even_surface_has_no_sharpness():
    assert sharpness(pixels(Image.new("RGB", (800, 800), GREY)), FACE) == 0.0


@pytest.mark.parametrize("tone", TONES)
def test_in_good_light_no_tone_is_dark_burnt_or_one_sided(tone):
    image = pixels(drawn_face(tone=tone, wall=(24, 24, 28)))
    assert brightest(image, FACE) > 100
    assert blown_share(image, FACE) == 0
    assert crushed_share(image, FACE) < 0.05
    assert abs(stops_between_sides(image, FACE)) < 0.1


def test_ends_of_the_scale():
    assert blown_share(pixels(lit(drawn_face(), 2.0)), FACE) > 0.3
    assert crushed_share(pixels(lit(drawn_face(), 0.03)), FACE) > 0.9


@pytest.mark.parametrize(("left", "right", "stops"), [(100, 200, -2.2), (200, 100, 2.2), (100, 100, 0.0)])
def test_light_from_a_side_is_measured_in_doublings(left, right, stops):
    image = np.full((400, 400, 3), left, dtype=np.uint8)
    image[:, 200:] = right
    assert stops_between_sides(image, Box(100, 100, 200, 200)) == pytest.approx(stops, abs=0.05)


def test_a_busy_background_and_a_calm_one():
    calm = drawn_face(width=240)
    leaves = noise((80, 80)).resize((800, 800), Image.Resampling.BICUBIC)
    head = Image.new("L", (800, 800), 0)
    head.paste(255, (250, 150, 550, 800))
    busy = leaves.copy()
    busy.paste(calm, (0, 0), head)
    far = leaves.filter(ImageFilter.GaussianBlur(20))
    far.paste(calm, (0, 0), head)
    face = Box(260, 210, 280, 280)
    assert busyness(pixels(calm), face) < 0.03
    assert busyness(pixels(busy), face) > 0.1
    assert busyness(pixels(far), face) < 0.03


def test_where_the_face_fills_the_frame_there_is_no_background():
    assert busyness(pixels(drawn_face()), Box(50, 50, 700, 740)) is None
