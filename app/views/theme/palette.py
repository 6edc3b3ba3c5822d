"""Every colour of the program, by the name that says what it is for.

Two palettes, light and dark, hold the same names; nothing else in `app.views` writes a colour down.
"""

from dataclasses import dataclass
from enum import Enum, auto


class Scheme(Enum):
    """What the user may ask for: the system's scheme, or one of the two for good."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Tone(Enum):
    """The meaning that a text, an icon or a ground carries; the palette gives it its colour."""

    TEXT = auto()
    SECONDARY = auto()
    DISABLED = auto()
    ACCENT = auto()
    ON_ACCENT = auto()
    POSITIVE = auto()
    WARNING = auto()
    DANGER = auto()
    NEUTRAL = auto()
    INFO = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of one scheme, as #RRGGBB."""

    is_dark: bool
    window: str
    nav: str
    surface: str
    raised: str
    sunken: str
    hairline: str
    control: str
    edge: str
    text: str
    secondary: str
    disabled: str
    accent: str
    pressed: str
    accent_text: str
    selection: str
    wash: str
    positive: str
    positive_ground: str
    warning: str
    warning_ground: str
    danger: str
    danger_ground: str
    neutral: str
    neutral_ground: str
    info: str
    info_ground: str
    chart_billed: str
    chart_hatch: str
    plans: tuple[str, str, str, str]
    bar_track: str
    chart_grid: str
    shadow: str

    def tone(self, tone: Tone) -> str:
        """The colour in which a text or an icon of this tone is drawn."""
        match tone:
            case Tone.TEXT:
                return self.text
            case Tone.ON_ACCENT:
                return self.accent_text
            case _:
                value: str = getattr(self, tone.name.lower())
                return value

    def ground(self, tone: Tone) -> str:
        """The ground of a chip, banner or cell of this tone."""
        match tone:
            case Tone.POSITIVE | Tone.WARNING | Tone.DANGER | Tone.INFO:
                value: str = getattr(self, f"{tone.name.lower()}_ground")
                return value
            case Tone.ACCENT:
                return self.info_ground
            case _:
                return self.neutral_ground


LIGHT = Palette(
    is_dark=False,
    window="#F3F6F7",
    nav="#EAEFF1",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F7F9FA",
    hairline="#DCE3E6",
    control="#C3CED3",
    edge="#7C8C94",
    text="#17242B",
    secondary="#53636B",
    disabled="#93A1A8",
    accent="#0B6073",
    pressed="#094F5F",
    accent_text="#FFFFFF",
    selection="#DCECF0",
    wash="#EDF5F7",
    positive="#1A6B43",
    positive_ground="#E3F2EA",
    warning="#845200",
    warning_ground="#FBF0D9",
    danger="#AE2A20",
    danger_ground="#FBE8E6",
    neutral="#4A5B64",
    neutral_ground="#EAEFF1",
    info="#0B6073",
    info_ground="#E0EFF2",
    chart_billed="#0B6073",
    chart_hatch="#7FB4BF",
    plans=("#8097A1", "#3D90A1", "#0B6073", "#2B3F66"),
    bar_track="#DDE5E8",
    chart_grid="#E6ECEE",
    shadow="#1A000000",
)

DARK = Palette(
    is_dark=True,
    window="#12181B",
    nav="#0E1316",
    surface="#171E22",
    raised="#1E272B",
    sunken="#141B1F",
    hairline="#2A353A",
    control="#3B484E",
    edge="#75868E",
    text="#E4EBEE",
    secondary="#9DAEB6",
    disabled="#64747C",
    accent="#5BBFD0",
    pressed="#7CCEDC",
    accent_text="#06262D",
    selection="#1C3A43",
    wash="#162A30",
    positive="#71CC9C",
    positive_ground="#173126",
    warning="#E6B75C",
    warning_ground="#352A14",
    danger="#F2938A",
    danger_ground="#3A1F1D",
    neutral="#A9B8BF",
    neutral_ground="#242E33",
    info="#5BBFD0",
    info_ground="#16313A",
    chart_billed="#5BBFD0",
    chart_hatch="#2F6672",
    plans=("#6E828B", "#3A8E9E", "#5BBFD0", "#A3B6E8"),
    bar_track="#2B363B",
    chart_grid="#222C31",
    shadow="#66000000",
)
