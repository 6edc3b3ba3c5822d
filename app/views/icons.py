"""Icons for Qt's own parts (actions, menus, fields), in the colour of a tone.

Widgets that paint themselves use `Theme.glyph` instead, which is exact at any device ratio.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton

from app.views.theme import IconSize, Tone, current_theme

_RATIOS = (1.0, 1.5, 2.0)


def icon(name: str, tone: Tone = Tone.SECONDARY, *, size: int = IconSize.CONTROL) -> QIcon:
    """A Lucide outline as a QIcon. It keeps its colour; `set_icon` follows the scheme."""
    theme = current_theme()
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(theme.glyph(name, tone=tone, size=size, ratio=ratio))
        faded = theme.glyph(name, tone=Tone.DISABLED, size=size, ratio=ratio)
        made.addPixmap(faded, QIcon.Mode.Disabled)
    return made


def set_icon(
    target: QAction | QAbstractButton,
    name: str,
    tone: Tone = Tone.SECONDARY,
    *,
    size: int = IconSize.CONTROL,
) -> None:
    """Give an action or a button this icon, and renew it whenever the scheme changes."""
    for follower in target.findChildren(_IconFollower):
        follower.leave()
    _IconFollower(target, name, tone, size)


class _IconFollower(QObject):
    def __init__(self, target: QAction | QAbstractButton, name: str, tone: Tone, size: int) -> None:
        super().__init__(target)
        self._target = target
        self._name = name
        self._tone = tone
        self._size = size
        self._theme = current_theme()
        self._theme.changed.connect(self._on_scheme_changed)
        self._on_scheme_changed()

    def leave(self) -> None:
        self._theme.changed.disconnect(self._on_scheme_changed)
        self.setParent(None)

    def _on_scheme_changed(self) -> None:
        self._target.setIcon(icon(self._name, self._tone, size=self._size))
