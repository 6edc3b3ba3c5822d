"""The look of the program: colour tokens, type scale, distances, and the theme that holds them."""

from app.views.theme.focus import Ring
from app.views.theme.fonts import Fonts, Size, Weight
from app.views.theme.glyphs import UnknownIcon
from app.views.theme.metrics import Height, IconSize, Radius, Space, Width
from app.views.theme.palette import DARK, LIGHT, Palette, Scheme, Tone
from app.views.theme.theme import Theme, apply_theme, current_theme, follow_theme

__all__ = [
    "DARK",
    "LIGHT",
    "Fonts",
    "Height",
    "IconSize",
    "Palette",
    "Radius",
    "Ring",
    "Scheme",
    "Size",
    "Space",
    "Theme",
    "Tone",
    "UnknownIcon",
    "Weight",
    "Width",
    "apply_theme",
    "current_theme",
    "follow_theme",
]
