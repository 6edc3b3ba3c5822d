"""The narrow navigation at the left of the main window, and the mark of the program above it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.views.theme import (
    Height,
    IconSize,
    Radius,
    Ring,
    Size,
    Tone,
    Weight,
    Width,
    follow_theme,
)
from app.views.widgets.painting import box, draw_glyph, draw_text, plain, upright
from app.views.widgets.tabs import ARROWS
from app.views.widgets.texts import Ground, Text, set_ground


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """A place of the program: its key, icon, words, and the shortcut that leads there."""

    key: str
    icon_name: str
    text: str
    shortcut: str = ""


class AppMark(QWidget):
    """The mark of Forfait: a petrol square with two lines of a list."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 18) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, side = self._theme.palette, self._side
        accent = self._theme.colour(palette.accent)
        box(painter, self.rect(), radius=side * 0.25, fill=accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QPen(self._theme.colour(palette.accent_text), side * 0.1)
        ink.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(ink)
        for y, right in ((0.39, 0.72), (0.6, 0.55)):
            painter.drawLine(QPointF(side * 0.29, side * y), QPointF(side * right, side * y))
        painter.end()


class NavigationButton(QPushButton):
    """One place of the navigation; checked while it is shown."""

    def __init__(self, item: NavigationItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self.item = item
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setText(item.text)
        self.setAccessibleName(plain(item.text))
        if item.shortcut:
            keys = QKeySequence(item.shortcut)
            # Not the button's own shortcut: Qt would click it a tenth of a second later, and take
            # the focus from whatever was gone to meanwhile.
            QShortcut(keys, self).activated.connect(self.click)
            self.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics(weight=Weight.SEMIBOLD)
        words = metrics.horizontalAdvance(plain(self.text()))
        return QSize(34 + words + 8, max(Height.NAV_ITEM, metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the bar moves the focus
        else:
            super().keyPressEvent(event)

    def focus_ring(self) -> Ring:
        """Inside the item: the navigation leaves no room around it."""
        return Ring(self.rect(), gap=0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        on = self.isChecked()
        if on:
            box(painter, self.rect(), radius=Radius.CONTROL, fill=colour(palette.selection))
            middle = self.height() / 2
            edge = QRectF(0, middle - 8, 3, 16)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(palette.accent))
            painter.drawRoundedRect(edge, 1.5, 1.5)
        elif self.underMouse():
            box(painter, self.rect(), radius=Radius.CONTROL, fill=colour(palette.neutral_ground))
        size = IconSize.CONTROL
        at = QPointF(10, (self.height() - size) / 2)
        tone = Tone.ACCENT if on else Tone.SECONDARY
        draw_glyph(painter, self._theme, self.item.icon_name, tone=tone, at=at, size=size)
        font = self._theme.font(weight=Weight.SEMIBOLD if on else Weight.REGULAR)
        where = QRect(34, 0, self.width() - 36, self.height())
        ink = self._theme.tone(Tone.TEXT)
        draw_text(painter, where, plain(self.text()), font=font, colour=ink)
        painter.end()


class NavigationBar(QWidget):
    """The places of the program, one of them current; arrow keys move between them."""

    current_changed = Signal(str)
    """The key of the place that was chosen."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._buttons: dict[str, NavigationButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY)
        set_ground(self, Ground.NAV)
        self.setFixedWidth(Width.NAVIGATION)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(AppMark())
        head.addWidget(Text(name, size=Size.HEADING, weight=Weight.SEMIBOLD))
        head.addStretch(1)
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._bottom):
            part.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 17, 9, 16)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(20)
        column.addLayout(self._top)
        column.addStretch(1)
        column.addLayout(self._bottom)
        column.addSpacing(13)
        column.addWidget(self._note)
        self._note.setContentsMargins(10, 0, 0, 0)
        self._note.hide()

    def add(self, item: NavigationItem, *, below: bool = False) -> NavigationButton:
        """Add a place, at the top or (settings) at the bottom."""
        button = NavigationButton(item, self)
        self._buttons[item.key] = button
        self._group.addButton(button)
        (self._bottom if below else self._top).addWidget(button)
        button.clicked.connect(self._on_clicked)
        wanted = button.sizeHint().width() + 17
        self.setFixedWidth(max(self.width(), wanted))
        return button

    def set_note(self, text: str) -> None:
        """A note at the foot, such as that the data are fictitious; empty takes it away."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @property
    def current(self) -> str:
        """The key of the current place; empty before one was chosen."""
        checked = self._group.checkedButton()
        return checked.item.key if isinstance(checked, NavigationButton) else ""

    def set_current(self, key: str) -> None:
        """Mark a place as current without announcing it."""
        self._buttons[key].setChecked(True)
        # Tab comes to the place that is shown, not to that which had the focus last.
        for each, button in self._buttons.items():
            stops = Qt.FocusPolicy.TabFocus if each == key else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(stops)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        buttons = list(self._buttons.values())
        focused = next((i for i, each in enumerate(buttons) if each.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = buttons[(focused + step) % len(buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(palette.nav))
        line = self._theme.colour(palette.hairline)
        upright(painter, line, x=self.width() - 1, y=0, height=self.height())
        painter.end()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, NavigationButton):
            self.current_changed.emit(button.item.key)
