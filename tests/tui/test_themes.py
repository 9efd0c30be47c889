"""Every theme of ours can be read: contrast computed as WCAG 2.2 has it, from the colours as they are drawn."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.themes import CALM, HIGH_CONTRAST, LIGHT

TEXTS = (
    "foreground",
    "text-muted",
    "text-primary",
    "text-secondary",
    "text-warning",
    "text-error",
    "text-success",
)
BADGES = (("text-success", "success-muted"), ("text-warning", "warning-muted"), ("text-error", "error-muted"))
PAIRS = [
    *((text, ground) for text in TEXTS for ground in ("background", "surface", "panel")),
    *BADGES,
    ("block-cursor-foreground", "block-cursor-background"),
    ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
    ("footer-key-foreground", "footer-background"),
    ("footer-description-foreground", "footer-background"),
    ("foreground 60%", "background"),  # what is said beside, as in the score
    ("foreground 60%", "panel"),
    ("foreground", "input-selection-background"),
    *((text, "panel-lighten-2") for text in ("foreground", "text-primary", "text-warning", "text-error")),
]
MARKS = [("border", "background"), ("primary", "background"), ("scrollbar-active", "background")]


def colour(theme: Theme, name: str, ground: Color) -> Color:
    """The colour of a variable, drawn on a ground: `auto` and half transparent ones are resolved."""
    name, _, share = name.partition(" ")
    value = theme.to_color_system().generate()[name]
    value, _, alpha = value.partition(" ")
    found = ground.get_contrast_text(1.0) if value == "auto" else Color.parse(value)
    strength = float((alpha or share or "100%").rstrip("%")) / 100
    return ground + found.multiply_alpha(strength)


def luminance(colour: Color) -> float:
    parts = (part / 255 for part in colour.rgb)
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: Theme, text: str, ground: str) -> float:
    below = colour(theme, ground, colour(theme, "background", Color(0, 0, 0)))
    one, other = luminance(colour(theme, text, below)), luminance(below)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
@pytest.mark.parametrize(("theme", "least"), [(CALM, 4.5), (LIGHT, 4.5), (HIGH_CONTRAST, 7.0)])
def test_text_can_be_read(theme: Theme, least: float, pair: tuple[str, str]) -> None:
    assert contrast(theme, *pair) >= least


@pytest.mark.parametrize("pair", MARKS, ids=" on ".join)
@pytest.mark.parametrize("theme", [CALM, LIGHT, HIGH_CONTRAST], ids=lambda theme: theme.name)
def test_marks_can_be_seen(theme: Theme, pair: tuple[str, str]) -> None:
    assert contrast(theme, *pair) >= 3.0


def test_black_on_white_is_21() -> None:
    plain = Theme("plain", primary="#000000", background="#FFFFFF", foreground="#000000", dark=False)
    assert contrast(plain, "foreground", "background") == pytest.approx(21)
