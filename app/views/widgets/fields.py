"""Fields that people type in and choose from."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from app.views.theme import (
    Height,
    IconSize,
    Radius,
    Theme,
    Tone,
    follow_theme,
)
from app.views.widgets.marks import CheckBox, RadioButton
from app.views.widgets.painting import box, draw_glyph, draw_text

__all__ = ["CheckBox", "ComboBox", "FilterField", "LineEdit", "RadioButton", "SearchField"]


class LineEdit(QLineEdit):
    """A field with a crisp edge, accent while it has the focus, red while it is `wrong`."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._wrong = False
        self.setProperty("painted", "true")
        self.setPlaceholderText(placeholder)

    @property
    def is_wrong(self) -> bool:
        """Whether the field is marked as not accepted."""
        return self._wrong

    def set_wrong(self, wrong: bool) -> None:
        """Mark the value as not accepted, or take the mark away."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.CONTROL, self.fontMetrics().height() + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        edge = palette.control
        if self._wrong:
            edge = palette.danger
        elif self.hasFocus():
            edge = palette.accent
        elif not self.isEnabled():
            edge = palette.hairline
        open_to_typing = self.isEnabled() and not self.isReadOnly()
        fill = palette.surface if open_to_typing else palette.window
        radius = Radius.CONTROL
        box(painter, self.rect(), radius=radius, fill=colour(fill), edge=colour(edge))
        painter.end()
        super().paintEvent(event)


class SearchField(LineEdit):
    """A field with a magnifier, a cross once something stands in it, and Escape to empty it."""

    def __init__(
        self, placeholder: str, parent: QWidget | None = None, *, icon_name: str = "search"
    ) -> None:
        super().__init__(parent, placeholder=placeholder)
        self._icon_name = icon_name
        self.setAccessibleName(placeholder)
        self.setTextMargins(IconSize.CONTROL + 6, 0, 0, 0)
        self.setClearButtonEnabled(False)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(wide + IconSize.CONTROL + 48, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = IconSize.CONTROL
        at = QPointF(9, (self.height() - size) / 2)
        draw_glyph(painter, self._theme, self._icon_name, tone=Tone.SECONDARY, at=at, size=size)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self.text():
            key = getattr(event, "key", None)
            if key is not None and key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        if event.type() is QEvent.Type.KeyPress and self.text():
            matches = getattr(event, "matches", None)
            if matches is not None and matches(QKeySequence.StandardKey.Cancel):
                self.clear()
                return True
        return super().event(event)


class FilterField(SearchField):
    """The filter of a list. Enter and Down lead from it into the list."""

    left_below = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left_below.emit()
            return
        super().keyPressEvent(event)


class ComboBox(QComboBox):
    """A choice in a closed list, with the house's edge and chevron."""

    def __init__(self, parent: QWidget | None = None, *, accessible_name: str = "") -> None:
        super().__init__(parent)
        self._theme: Theme = follow_theme(self)
        self._wrong = False
        self.setAccessibleName(accessible_name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the choice as not accepted, or take the mark away."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        texts = [self.itemText(row) for row in range(self.count())] or [self.placeholderText()]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(widest + 9 + 12 + 14 + 9, max(Height.CONTROL, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        on = self.isEnabled()
        edge = palette.control if on else palette.hairline
        if self._wrong:
            edge = palette.danger
        elif self.hasFocus():
            edge = palette.accent
        fill = palette.surface if on else palette.window
        radius = Radius.CONTROL
        box(painter, self.rect(), radius=radius, fill=colour(fill), edge=colour(edge))
        shown = self.currentText() or self.placeholderText()
        named = bool(self.currentText())
        tone = (Tone.TEXT if named else Tone.SECONDARY) if on else Tone.DISABLED
        where = self.rect().adjusted(9, 0, -29, 0)
        draw_text(painter, where, shown, font=self.font(), colour=self._theme.tone(tone))
        size = 14
        at = QPointF(self.width() - size - 8, (self.height() - size) / 2)
        tone = Tone.SECONDARY if on else Tone.DISABLED
        draw_glyph(painter, self._theme, "chevron-down", tone=tone, at=at, size=size)
        painter.end()
