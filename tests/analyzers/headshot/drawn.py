"""Pictures drawn by the tests. Nobody is on them, and the detector takes the face for one."""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from analyzers.headshot import Picture

Colour = tuple[int, int, int]
TONES: tuple[Colour, ...] = ((236, 204, 184), (196, 160, 138), (140, 100, 78), (92, 62, 48), (60, 40, 32))
GREY: Colour = (120, 130, 140)


def drawn_face(
    size: int = 800,
    width: int = 300,
    centre: tuple[float, float] = (0.5, 0.45),
    tone: Colour = TONES[1],
    wall: Colour = GREY,
    blur: float = 3.0,
) -> Image.Image:
    """A square of `size` pixels with a head `width` pixels wide, head and shoulders."""
    image = Image.new("RGB", (size, size), wall)
    draw = ImageDraw.Draw(image)
    left, top, unit = centre[0] * size, centre[1] * size, width / 100

    def box(x: float, y: float, across: float, down: float) -> tuple[float, float, float, float]:
        return (
            left + (x - across) * unit,
            top + (y - down) * unit,
            left + (x + across) * unit,
            top + (y + down) * unit,
        )

    def shade(share: float) -> Colour:
        return tuple(min(255, int(level * share)) for level in tone)  # type: ignore[return-value]

    draw.rounded_rectangle(box(0, 190, 95, 112), 50 * unit, fill=(52, 66, 88))
    draw.rectangle(box(0, 65, 24, 25), fill=shade(0.8))
    draw.ellipse(box(0, -18, 56, 66), fill=(48, 40, 36))
    draw.ellipse(box(0, 0, 48, 66), fill=tone)
    for side in (-1, 1):
        draw.ellipse(box(side * 20, -12, 13, 9), fill=shade(0.62))
        draw.ellipse(box(side * 20, -10, 9, 4.5), fill=(225, 222, 218))
        draw.ellipse(box(side * 20, -10, 4.2, 4.4), fill=(40, 30, 28))
        draw.ellipse(box(side * 20, -26, 12, 2.5), fill=shade(0.35))
        draw.ellipse(box(side * 30, 16, 11, 9), fill=shade(1.08))
        draw.ellipse(box(side * 5, 18, 3, 2), fill=shade(0.45))
    draw.ellipse(box(0, 2, 5, 18), fill=shade(1.12))
    draw.ellipse(box(0, 21, 9, 3.5), fill=shade(0.72))
    draw.ellipse(box(0, 38, 17, 5.5), fill=shade(0.5))
    return image.filter(ImageFilter.GaussianBlur(blur))


def picture(image: Image.Image, **known: object) -> Picture:
    """An image as the headshot check takes it."""
    facts = {"width": image.width, "height": image.height, "file_bytes": 200_000, **known}
    return Picture(np.asarray(image.convert("RGB")), **facts)  # type: ignore[arg-type]


def lit(image: Image.Image, factor: float) -> Image.Image:
    """The image with each level multiplied, cut off at white."""
    return image.point(lambda level: min(255, int(level * factor)))


def noise(size: tuple[int, int], seed: int = 7) -> Image.Image:
    """An image of `size` (width, height) with a random colour at every pixel."""
    random = np.random.default_rng(seed)
    return Image.fromarray(random.integers(0, 256, (size[1], size[0], 3), dtype=np.uint8))
