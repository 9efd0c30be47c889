"""`preround photo`, run as a user runs it, on pictures drawn here."""

import json

import pytest

pytest.importorskip("cv2", reason="the photo extra is not installed")
pytest.importorskip("PIL", reason="the photo extra is not installed")
from PIL import Image

from tests.analyzers.headshot.drawn import drawn_face


def with_place() -> Image.Exif:
    found = Image.Exif()
    found.get_ifd(0x8825).update({1: "N", 2: (12.0, 3.0, 4.0), 3: "W", 4: (61.0, 44.0, 5.0)})
    return found


@pytest.fixture
def headshot(tmp_path):
    path = tmp_path / "me.jpg"
    drawn_face().save(path, quality=92)
    return path


@pytest.fixture
def told(tmp_path):
    path = tmp_path / "told.jpg"
    drawn_face().save(path, quality=92, exif=with_place())
    return path


def test_a_good_headshot_is_clear(preround, headshot):
    ran = preround("photo", str(headshot))
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith("me.jpg  800 × 800")
    assert ran.out.count("✔ met") == 10


def test_json_for_programs(preround, headshot):
    ran = preround("photo", str(headshot), "--format", "json")
    [line] = ran.out.splitlines()
    found = json.loads(line)
    assert found["id"] == str(headshot)
    assert (found["width"], found["height"], found["format"]) == (800, 800, "JPEG")
    assert found["bytes"] == headshot.stat().st_size
    assert set(found["face"]) == {"left", "top", "width", "height"}
    assert found["criteria"][0] == {
        "id": "file",
        "status": "met",
        "message": found["criteria"][0]["message"],
        "suggestion": "",
    }
    assert (found["unjudged"], found["clean"]) == ([], None)


def test_a_place_is_found_and_a_copy_without_it_written(preround, told, tmp_path):
    ran = preround("photo", str(told))
    assert ran.status == 1
    assert "GPS" in ran.out
    copy = tmp_path / "clean.jpg"
    ran = preround("photo", str(told), "--clean", str(copy))
    assert f"A copy without metadata is in {copy}." in " ".join(ran.out.split())
    assert preround("photo", str(copy)).status == 0


def test_what_cannot_be_judged_is_said(preround, tmp_path):
    path = tmp_path / "wall.png"
    Image.new("RGB", (500, 500), (120, 130, 140)).save(path)
    ran = preround("photo", str(path))
    assert ran.status == 0
    assert "No face was found" in ran.out
    assert ran.out.count("· not judged") == 5


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("gone.jpg",), "No such file"),
        ((), "the following arguments are required: FILE"),
        (("ME", "--clean", "ME"), "would write over the picture"),
        (("ME", "--clean", "copy.bmp"), "name the copy .jpg or .png"),
    ],
)
def test_what_could_not_run_says_so_in_one_line(preround, headshot, arguments, said):
    ran = preround("photo", *(str(headshot) if word == "ME" else word for word in arguments))
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_name_cannot_command_the_terminal(preround, headshot):
    odd = headshot.with_name("me\x1b[31m.jpg")
    headshot.rename(odd)
    assert "\x1b[31m" not in preround("photo", str(odd)).out


def test_without_the_extra_one_line_says_how_to_get_it(preround, headshot, tmp_path):
    """A `sitecustomize` hides OpenCV from the process, as if it were not installed."""
    hiding = tmp_path / "hiding"
    hiding.mkdir()
    (hiding / "sitecustomize.py").write_text(
        "import importlib.util as u\nfound = u.find_spec\n"
        "u.find_spec = lambda name, *more: None if name == 'cv2' else found(name, *more)\n"
    )
    ran = preround("photo", str(headshot), PYTHONPATH=str(hiding))
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == "preround: looking at pictures needs Pillow and OpenCV; pip install 'preround[photo]'\n"
