"""Pictures from files, made here: what is read, what is refused in one line, and what a clean copy holds."""

import io
import stat
import struct
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("cv2", reason="the photo extra is not installed")
pytest.importorskip("PIL", reason="the photo extra is not installed")
from PIL import Image, ImageCms

from sources import photo, whole_file
from sources.errors import SourceError
from sources.photo import read_photo
from sources.photo_copy import write_clean_copy

RED, BLUE = (200, 30, 30), (30, 30, 200)
SIDEWAYS = 6  # Exif: turn it by a quarter clockwise to see it


def halves(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image


def exif(orientation: int = 1, *, place: bool = False) -> Image.Exif:
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x013B] = "Ana Rivera"
    if place:
        found.get_ifd(0x8825).update({1: "N", 2: (12.0, 3.0, 4.0), 3: "W", 4: (61.0, 44.0, 5.0)})
    return found


def saved(path: Path, image: Image.Image | None = None, **how: object) -> Path:
    (image or halves()).save(path, **how)  # type: ignore[arg-type]
    return path


def refused(path: Path) -> str:
    with pytest.raises(SourceError) as error:
        read_photo(path)
    said = str(error.value)
    assert path.name in said
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("name", "format_"), [("a.jpg", "JPEG"), ("a.png", "PNG"), ("a.webp", "WEBP"), ("a.gif", "GIF")]
)
def test_formats(tmp_path, name, format_):
    path = saved(tmp_path / name)
    found = read_photo(path)
    assert (found.width, found.height, found.format) == (120, 80, format_)
    assert found.file_bytes == path.stat().st_size
    assert found.pixels.shape == (80, 120, 3)
    assert found.location is False
    assert found.pixels[40, 10, 0] > 150 > found.pixels[40, 110, 0]


def test_the_name_of_a_file_does_not_decide(tmp_path):
    path = tmp_path / "picture.txt"
    halves().save(path, "PNG")
    assert read_photo(path).format == "PNG"


@pytest.mark.parametrize("size", [(120, 80), (4000, 2600)])
@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_it_is_turned_as_its_metadata_ask(tmp_path, size, name):
    found = read_photo(saved(tmp_path / name, halves(size), exif=exif(SIDEWAYS)))
    assert (found.width, found.height) == (size[1], size[0])
    rows, columns = found.pixels.shape[:2]
    assert rows > columns
    assert max(rows, columns) <= 1600
    assert found.pixels[5, columns // 2, 0] > 150  # red, which was left, is up
    assert found.pixels[-5, columns // 2, 2] > 150


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_coordinates_are_noticed(tmp_path, name):
    assert read_photo(saved(tmp_path / name, exif=exif(place=True))).location is True
    assert read_photo(saved(tmp_path / f"no_{name}", exif=exif())).location is False


def test_coordinates_in_xmp_are_noticed(tmp_path):
    xmp = b'<x:xmpmeta><rdf:Description exif:GPSLatitude="12,3N"/></x:xmpmeta>'
    assert read_photo(saved(tmp_path / "a.jpg", xmp=xmp)).location is True


def test_damaged_metadata_are_said_to_be_unreadable(tmp_path):
    damaged = read_photo(saved(tmp_path / "a.jpg", exif=b"Exif\0\0" + b"\xff" * 40))
    assert damaged.location is None
    assert (damaged.width, damaged.height) == (120, 80)


@pytest.mark.parametrize(
    "image",
    [
        halves().convert("L"),
        halves().convert("P"),
        halves().convert("1"),
        halves().convert("LA"),
        Image.fromarray(np.full((80, 120), 30_000, dtype=np.uint16)),
    ],
    ids=["grey", "palette", "bits", "grey and alpha", "16 bits"],
)
def test_every_kind_of_colour_becomes_rgb(tmp_path, image):
    assert read_photo(saved(tmp_path / "a.png", image)).pixels.shape == (80, 120, 3)


def test_16_bits_of_grey_are_scaled(tmp_path):
    grey = Image.fromarray(np.full((80, 120), 30_000, dtype=np.uint16))
    assert abs(int(read_photo(saved(tmp_path / "a.png", grey)).pixels[0, 0, 0]) - 117) <= 1


def test_what_is_transparent_is_white(tmp_path):
    clear = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    assert read_photo(saved(tmp_path / "a.png", clear)).pixels.min() == 255


def test_colours_for_print(tmp_path):
    found = read_photo(saved(tmp_path / "a.jpg", halves().convert("CMYK")))
    assert found.for_print
    assert found.pixels[40, 10, 0] > 150 > found.pixels[40, 110, 0]


def test_one_pixel_is_a_picture(tmp_path):
    found = read_photo(saved(tmp_path / "a.png", Image.new("RGB", (1, 1), RED)))
    assert found.pixels.shape == (1, 1, 3)


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises this many pixels."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [9_000, 9_600, 20_000, 2_000_000])
def test_bombs_are_not_unpacked(tmp_path, side):
    path = tmp_path / "bomb.png"
    path.write_bytes(png_that_claims(side, side))
    assert "more than 80 million pixels; scale it down" in refused(path)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_what_is_cut_short_is_damaged(tmp_path, name, share):
    noise = np.random.default_rng(1).integers(0, 256, (90, 90, 3), dtype=np.uint8)
    path = saved(tmp_path / name, Image.fromarray(noise))
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert "is damaged or cut short" in refused(path)


@pytest.mark.parametrize("name", ["a.gif", "a.png", "a.webp"])
def test_what_moves_is_refused(tmp_path, name):
    frames = [halves(), Image.new("RGB", (120, 80), BLUE)]
    path = saved(tmp_path / name, frames[0], save_all=True, append_images=frames[1:])
    assert "is animated" in refused(path)


def test_a_telephone_picture_with_its_depth_map_is_a_still(tmp_path):
    path = tmp_path / "a.jpg"
    halves().save(path, "MPO", save_all=True, append_images=[Image.new("RGB", (30, 20))])
    found = read_photo(path)
    assert (found.width, found.format) == (120, "JPEG")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"US citizen IMG | Final-year medical student", "is no picture"),
        (b"\xff\xd8\xff\xe0", "is no picture|is damaged"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "HEIC or AVIF.*export it as JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is no picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0", "is no picture"),  # nothing that would start Ghostscript
    ],
)
def test_what_is_no_picture(tmp_path, data, said):
    path = tmp_path / "a.jpg"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=said):
        read_photo(path)


def test_what_is_not_there_or_a_folder(tmp_path):
    assert "No such file" in refused(tmp_path / "gone.jpg")
    assert "is a folder" in refused(tmp_path)


def test_a_file_that_is_too_large_is_not_read(tmp_path, monkeypatch):
    monkeypatch.setattr(photo, "MAX_PHOTO_BYTES", 100)
    assert "save it as a JPEG first" in refused(saved(tmp_path / "a.png"))


def test_without_the_extra_one_line_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setattr(photo, "find_spec", lambda _name: None)
    with pytest.raises(SourceError, match=r"pip install 'preround\[photo\]'"):
        read_photo(saved(tmp_path / "a.png"))


@pytest.mark.parametrize("name", ["clean.jpg", "clean.png"])
def test_a_clean_copy_is_upright_and_holds_the_picture_alone(tmp_path, name):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    told = {"exif": exif(SIDEWAYS, place=True), "icc_profile": profile, "comment": b"Ana Rivera, Fairview"}
    path, copy = saved(tmp_path / "a.jpg", **told), tmp_path / name
    before = path.read_bytes()
    write_clean_copy(path, copy)
    with Image.open(copy) as clean:
        assert clean.size == (80, 120)
        assert dict(clean.getexif()) == {}
        assert set(clean.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert np.asarray(clean)[5, 40, 0] > 150
    assert b"Rivera" not in copy.read_bytes()
    assert path.read_bytes() == before
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(entry.name for entry in tmp_path.iterdir()) == sorted(["a.jpg", name])


def test_text_in_a_png_is_left_behind(tmp_path):
    from PIL.PngImagePlugin import PngInfo

    text = PngInfo()
    text.add_text("Author", "Ana Rivera")
    path, copy = saved(tmp_path / "a.png", pnginfo=text), tmp_path / "b.png"
    write_clean_copy(path, copy)
    assert b"Rivera" in path.read_bytes()
    assert b"Rivera" not in copy.read_bytes()
    with Image.open(copy) as clean:
        assert clean.info == {}


def test_a_copy_of_colours_for_print_is_in_rgb(tmp_path):
    write_clean_copy(saved(tmp_path / "a.jpg", halves().convert("CMYK")), tmp_path / "b.jpg")
    with Image.open(tmp_path / "b.jpg") as clean:
        assert clean.mode == "RGB"


def test_a_copy_never_takes_the_place_of_the_picture(tmp_path):
    path = saved(tmp_path / "a.jpg")
    (tmp_path / "link.jpg").symlink_to(path)
    for name in ("a.jpg", "link.jpg"):
        with pytest.raises(SourceError, match="would write over the picture"):
            write_clean_copy(path, tmp_path / name)


@pytest.mark.parametrize(
    ("name", "said"),
    [("b.tiff", "name the copy .jpg or .png"), ("b", "name the copy"), ("none/b.jpg", "there is no folder")],
)
def test_where_no_copy_can_go_one_line_says_why(tmp_path, name, said):
    with pytest.raises(SourceError, match=said):
        write_clean_copy(saved(tmp_path / "a.jpg"), tmp_path / name)


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    path, copy = saved(tmp_path / "a.jpg"), tmp_path / "b.jpg"
    copy.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(SourceError, match="No space left on device"):
        write_clean_copy(path, copy)
    assert copy.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == [path, copy]


def test_nonsense_never_escapes_as_another_error(tmp_path):
    """Bytes of a good picture, changed here and there: an answer or one line, nothing else."""
    random = np.random.default_rng(5)
    for name in ("JPEG", "PNG", "WEBP", "GIF"):
        buffer = io.BytesIO()
        image = halves((60, 40))
        image.save(buffer, name, **({"exif": exif(SIDEWAYS, place=True)} if name != "GIF" else {}))
        good = np.frombuffer(buffer.getvalue(), dtype=np.uint8)
        for _ in range(60):
            bad = good.copy()
            bad[random.integers(0, len(bad), 4)] = random.integers(0, 256, 4)
            path = tmp_path / "bad"
            path.write_bytes(bad.tobytes())
            with suppress(SourceError):
                read_photo(path)
                write_clean_copy(path, tmp_path / "copy.png")
