"""Two themes beside Textual's own: a calm dark one, and one of high contrast."""

from __future__ import annotations

from textual.theme import Theme

CALM = Theme(
    name="preround",
    primary="#7FB8AD",
    secondary="#8FA9CC",
    accent="#C9A66B",
    warning="#E3B55B",
    error="#E8788A",
    success="#8CC084",
    foreground="#D5DBE0",
    background="#13171B",
    surface="#13171B",
    panel="#20272E",
    dark=True,
    variables={
        "border": "#7FB8AD",
        "border-blurred": "#36414B",
        "scrollbar": "#36414B",
        "scrollbar-hover": "#4A5865",
        "scrollbar-active": "#7FB8AD",
        "scrollbar-background": "#13171B",
        "scrollbar-background-hover": "#13171B",
        "scrollbar-background-active": "#13171B",
        "footer-background": "#20272E",
        "footer-key-foreground": "#7FB8AD",
        "block-cursor-background": "#2C3842",
        "block-cursor-foreground": "#E8EDF1",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#20272E",
    },
)

HIGH_CONTRAST = Theme(
    name="preround-high-contrast",
    primary="#00E5FF",
    secondary="#FFFFFF",
    accent="#FFFFFF",
    warning="#FFD700",
    error="#FF8080",
    success="#66FF66",
    foreground="#FFFFFF",
    background="#000000",
    surface="#000000",
    panel="#000000",
    boost="#000000",
    dark=True,
    text_alpha=1.0,
    variables={
        "border": "#00E5FF",
        "border-blurred": "#FFFFFF",
        "text-muted": "#FFFFFF",
        "text-disabled": "#C0C0C0",
        "text-primary": "#00E5FF",
        "text-secondary": "#FFFFFF",
        "text-warning": "#FFD700",
        "text-error": "#FF8080",
        "text-success": "#66FF66",
        "block-cursor-background": "#FFFFFF",
        "block-cursor-foreground": "#000000",
        "block-cursor-blurred-background": "#404040",
        "block-cursor-blurred-foreground": "#FFFFFF",
        "input-selection-background": "#005F87",
        "scrollbar": "#FFFFFF",
        "scrollbar-background": "#000000",
        "footer-background": "#000000",
        "footer-key-foreground": "#00E5FF",
        "footer-description-foreground": "#FFFFFF",
    },
)

THEMES = (CALM, HIGH_CONTRAST)
