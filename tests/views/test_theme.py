"""The look: contrast of every pair of colours in use, the type scale, forcing a scheme, icons."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.views.icons import icon, set_icon
from app.views.resources import ResourceMissing, resource, resources_dir
from app.views.theme import (
    DARK,
    LIGHT,
    Palette,
    Scheme,
    Size,
    Tone,
    UnknownIcon,
    Weight,
    apply_theme,
    current_theme,
)
from app.views.theme.glyphs import stroke_width
from app.views.widgets.buttons import Button

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])

# Which texts stand on which grounds.
TEXT_PAIRS = [
    *product(("text", "secondary"), ("surface", "window", "nav", "sunken", "raised", "wash")),
    *product(("text", "secondary", "danger", "warning"), ("selection",)),
    *product(("accent", "danger"), ("surface", "window", "wash")),
    *((tone, f"{tone}_ground") for tone in ("positive", "warning", "danger", "neutral", "info")),
    *product(("text", "secondary"), ("info_ground", "warning_ground", "danger_ground")),
    *product(("text",), ("positive_ground", "neutral_ground")),
    ("accent_text", "accent"),
    ("accent_text", "pressed"),
]
MARK_PAIRS = [
    ("edge", "surface"),
    *product(("accent", "danger", "warning"), ("surface", "selection", "bar_track")),
    *product(("positive",), ("surface", "wash")),
    ("accent", "info_ground"),
    ("chart_billed", "surface"),
]


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@PALETTES
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(palette: Palette, text: str, ground: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@PALETTES
@pytest.mark.parametrize(("mark", "ground"), MARK_PAIRS)
def test_marks_stand_out_from_their_ground(palette: Palette, mark: str, ground: str) -> None:
    assert contrast(getattr(palette, mark), getattr(palette, ground)) >= 3


@PALETTES
def test_plans_stand_out_from_the_surface(palette: Palette) -> None:
    assert all(contrast(plan, palette.surface) >= 3 for plan in palette.plans)


@PALETTES
def test_every_tone_has_a_colour_and_a_ground(palette: Palette) -> None:
    for tone in Tone:
        assert re.fullmatch("#[0-9A-F]{6}", palette.tone(tone))
        assert re.fullmatch("#[0-9A-F]{6}", palette.ground(tone))


def test_scheme_can_be_forced_and_is_announced(qapp: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(qapp, Scheme.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window

    with qtbot.waitSignal(theme.changed):
        apply_theme(qapp, Scheme.DARK)

    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.surface in qapp.styleSheet()
    assert current_theme() is theme
    apply_theme(qapp, Scheme.LIGHT)


def test_same_scheme_again_is_not_announced(qapp: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(qapp, Scheme.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        apply_theme(qapp, Scheme.LIGHT)


def test_figures_are_as_wide_as_each_other(qapp: QApplication) -> None:
    theme = current_theme()
    for size, weight in product(Size, Weight):
        metrics = QFontMetricsF(theme.font(size, weight))
        assert metrics.horizontalAdvance("111111") == metrics.horizontalAdvance("888888")


def test_sizes_follow_the_system_size(qapp: QApplication) -> None:
    theme = current_theme()
    body = theme.font().pointSizeF()
    assert theme.font(Size.CAPTION).pointSizeF() == body - 0.75
    assert theme.font(Size.FIGURE).pointSizeF() == body + 9
    assert theme.font(Size.TITLE, Weight.SEMIBOLD).weight() == 600


def test_style_sheet_leaves_fonts_alone(qapp: QApplication, qtbot: QtBot) -> None:
    theme = apply_theme(qapp, Scheme.LIGHT)
    label = QLabel("1")
    qtbot.addWidget(label)
    label.setFont(theme.font(Size.TITLE, Weight.SEMIBOLD))
    label.show()
    assert label.font().pointSizeF() == theme.font(Size.TITLE).pointSizeF()
    assert label.font().featureTags(), "tabular figures were lost"


def test_small_icons_have_a_heavier_stroke() -> None:
    assert [stroke_width(size) for size in (12, 13, 14, 16, 20, 40)] == [
        2.2,
        2.2,
        1.9,
        1.75,
        1.75,
        1.75,
    ]


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icon_is_drawn_at_the_device_ratio_in_its_tone(qapp: QApplication, ratio: float) -> None:
    theme = apply_theme(qapp, Scheme.LIGHT)
    glyph = theme.glyph("circle-check", tone=Tone.POSITIVE, size=16, ratio=ratio)
    assert glyph.width() == round(16 * ratio)
    image = glyph.toImage()
    strong = [
        image.pixelColor(x, y).name().upper()
        for x, y in product(range(image.width()), range(image.height()))
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert LIGHT.positive in strong
    assert theme.glyph("circle-check", tone=Tone.POSITIVE, size=16, ratio=ratio) is glyph


def test_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(UnknownIcon):
        icon("no-such-icon")


def test_icon_follows_the_scheme(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    button = Button("x")
    qtbot.addWidget(button)
    set_icon(button, "users")
    set_icon(button, "plus")
    before = button.icon().pixmap(16, 16).toImage()
    apply_theme(qapp, Scheme.DARK)
    assert button.icon().pixmap(16, 16).toImage() != before
    apply_theme(qapp, Scheme.LIGHT)
    assert button.icon().pixmap(16, 16).toImage() == before


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    theme = current_theme()
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    assert len(names) > 100
    for name in names:
        image = theme.glyph(name, tone=Tone.TEXT, size=16, ratio=1.0).toImage()
        marks = product(range(image.width()), range(image.height()))
        assert any(image.pixelColor(x, y).alpha() for x, y in marks), name


def test_every_icon_named_in_the_views_is_there(qapp: QApplication) -> None:
    known = {path.stem for path in resource("icons").glob("*.svg")}
    named = re.compile(r'icon(?:_name)?="([a-z0-9-]+)"|GlyphLabel\("([a-z0-9-]+)"')
    sources = (Path(__file__).parents[2] / "app" / "views").rglob("*.py")
    missing = {
        (source.name, one or other)
        for source in sources
        for one, other in named.findall(source.read_text(encoding="utf-8"))
        if (one or other) not in known
    }
    assert not missing


def test_missing_resource_says_which() -> None:
    assert resources_dir().name == "resources"
    with pytest.raises(ResourceMissing, match="nowhere"):
        resource("icons", "nowhere.svg")
