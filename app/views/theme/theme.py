"""The look in force: palette, fonts and rendered icons, held by the one QApplication.

`apply_theme` puts it on; painted widgets ask `current_theme()` and repaint on `Theme.changed`.
"""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.views.theme.focus import FocusRings
from app.views.theme.fonts import Fonts, Size, Weight, system_font
from app.views.theme.glyphs import Glyphs
from app.views.theme.palette import DARK, LIGHT, Palette, Scheme, Tone
from app.views.theme.stylesheet import stylesheet
from app.views.theme.system_palette import system_palette

_PROPERTY = "forfaitTheme"


class Theme(QObject):
    """What every painted widget draws with. `changed` says that the palette is another one."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = Scheme.SYSTEM
        self._styled = False
        self._colours: dict[str, QColor] = {}
        self.glyphs = Glyphs()
        self.fonts = Fonts(system_font())
        self.palette = _palette_for(app, Scheme.SYSTEM)
        self._rings = FocusRings(app, self._ring_colour)
        app.styleHints().colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def scheme(self) -> Scheme:
        """What was asked for; `palette.is_dark` says what came of it."""
        return self._scheme

    def apply(self, scheme: Scheme) -> None:
        """Put this scheme on the whole application, forced or following the system."""
        self._scheme = scheme
        if not self._styled:
            self._app.setStyle("Fusion")
            self._styled = True
        # Window frames follow this hint; our own palette does not depend on it, because some
        # platforms (offscreen, bare X servers) ignore it.
        self._app.styleHints().setColorScheme(_QT_SCHEMES[scheme])
        self._put_on(_palette_for(self._app, scheme))

    def colour(self, value: str) -> QColor:
        """The QColor of a token of the palette, made once. Do not change it: it is shared."""
        found = self._colours.get(value)
        if found is None:
            found = self._colours[value] = QColor(value)
        return found

    def tone(self, tone: Tone) -> QColor:
        """The colour in which texts and icons of this tone are drawn."""
        return self.colour(self.palette.tone(tone))

    def ground(self, tone: Tone) -> QColor:
        """The ground that belongs to this tone."""
        return self.colour(self.palette.ground(tone))

    def font(self, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> QFont:
        """A shared font of the type scale."""
        return self.fonts.font(size, weight)

    def metrics(self, size: Size = Size.BODY, weight: Weight = Weight.REGULAR) -> QFontMetrics:
        """The metrics of that font."""
        return self.fonts.metrics(size, weight)

    def glyph(self, name: str, *, tone: Tone, size: int, ratio: float) -> QPixmap:
        """A rendered icon in the colour of a tone."""
        colour = self.palette.tone(tone)
        return self.glyphs.pixmap(name, colour=colour, size=size, ratio=ratio)

    def moves(self) -> bool:
        """Whether motion is welcome: not where the system wants less, or without a screen."""
        if self._app.platformName() == "offscreen":
            return False
        accessibility = self._app.styleHints().accessibility()
        preference = getattr(accessibility, "motionPreference", None)
        if preference is None:
            return self._app.isEffectEnabled(Qt.UIEffect.UI_General)
        return bool(preference().name != "ReducedMotion")

    def _ring_colour(self) -> QColor:
        return self.colour(self.palette.accent)

    def _put_on(self, palette: Palette) -> None:
        changed = palette != self.palette
        self.palette = palette
        self._app.setFont(self.fonts.font())
        self._app.setPalette(system_palette(palette))
        self._app.setStyleSheet(stylesheet(palette))
        if changed:
            self.changed.emit()

    def _on_system_scheme_changed(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._put_on(_palette_for(self._app, Scheme.SYSTEM))


def apply_theme(app: QApplication, scheme: Scheme = Scheme.SYSTEM) -> Theme:
    """Give the application the program's look; call again to change the scheme."""
    theme = _theme_of(app)
    theme.apply(scheme)
    return theme


def current_theme() -> Theme:
    """The theme of the running application; a plain one is made where none was applied yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        message = "a theme needs a QApplication"
        raise TypeError(message)
    return _theme_of(app)


def follow_theme(widget: QWidget, slot: Callable[[], None] | None = None) -> Theme:
    """Repaint `widget` (or call its own `slot`) whenever the scheme changes; returns the theme."""
    theme = current_theme()
    theme.changed.connect(slot if slot is not None else widget.update)
    return theme


def _theme_of(app: QApplication) -> Theme:
    found = app.property(_PROPERTY)
    if not isinstance(found, Theme):
        found = Theme(app)
        app.setProperty(_PROPERTY, found)
    return found


_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


def _palette_for(app: QApplication, scheme: Scheme) -> Palette:
    hints = app.styleHints()
    dark = scheme is Scheme.DARK or (
        scheme is Scheme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
    )
    palette = DARK if dark else LIGHT
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return replace(palette, control=palette.edge)
    return palette
