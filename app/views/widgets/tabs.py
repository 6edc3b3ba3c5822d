"""Tabs with an accent line, and the switch between a few exclusive choices."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QTabBar,
    QWidget,
)

from app.views.theme import Height, Radius, Ring, Size, Tone, Weight, follow_theme
from app.views.widgets.painting import CENTRE, box, draw_text, hairline_above, plain

_TAB_GAP = 20
ARROWS: dict[int, int] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
"""The keys that move a choice, and which way."""


class TabStrip(QTabBar):
    """Tabs as words with a line under the current one. The page puts a hairline under the row."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = _TAB_GAP) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._gap = gap
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFont(self._theme.font(Size.LEAD, Weight.MEDIUM))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tabSizeHint(self, index: int) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(plain(self.tabText(index)))
        return QSize(words + self._gap, max(Height.TAB, metrics.height() + 18))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def focus_ring(self) -> Ring:
        """Around the words of the current tab."""
        return Ring(self._words(self.currentIndex()).adjusted(-4, 6, 4, -8), gap=0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            if not self.isTabVisible(index):
                continue
            current = index == self.currentIndex()
            tone = Tone.TEXT if current else Tone.SECONDARY
            if not self.isTabEnabled(index):
                tone = Tone.DISABLED
            words = self._words(index)
            text = plain(self.tabText(index))
            draw_text(painter, words, text, font=self.font(), colour=self._theme.tone(tone))
            if current:
                accent = self._theme.colour(self._theme.palette.accent)
                under = QRectF(words.left(), self.height() - 2, words.width(), 2)
                painter.fillRect(under, accent)
        painter.end()

    def _words(self, index: int) -> QRect:
        return self.tabRect(index).adjusted(0, 0, -self._gap, 0)


class TabRow(QWidget):
    """A tab strip on a hairline that spans the page, with room for an act at the right."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 16, gap: int = 20) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self.tabs = TabStrip(gap=gap)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(margin, 0, max(0, margin - 5), 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the right end."""
        self._row.addWidget(widget)

    def turn_by_keys(self, owner: QWidget) -> None:
        """Let Ctrl+PgDown and Ctrl+PgUp turn the tabs wherever the focus is in their owner."""
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            turn = QShortcut(QKeySequence(keys), owner)
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(partial(self._turn, step))

    def _turn(self, step: int) -> None:
        bar = self.tabs
        places = [i for i in range(bar.count()) if bar.isTabVisible(i)]
        here = places.index(bar.currentIndex())
        bar.setCurrentIndex(places[(here + step) % len(places)])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.colour(self._theme.palette.hairline)
        hairline_above(painter, line, x=0, y=self.height(), width=self.width())
        painter.end()


class _Segment(QRadioButton):
    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self.setText(text)
        self.setAccessibleName(plain(text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics(weight=Weight.SEMIBOLD)
        words = metrics.horizontalAdvance(plain(self.text()))
        return QSize(words + 28, max(26, metrics.height() + 9))

    def minimumSizeHint(self) -> QSize:
        """The same: a choice never hides a part of its words."""
        return self.sizeHint()

    def focus_ring(self) -> Ring:
        return Ring(self.rect(), gap=0)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS:
            event.ignore()  # the switch moves the choice
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        on = self.isChecked()
        if on:
            fill = palette.raised if palette.is_dark else palette.surface
            edge = colour(palette.control)
            box(painter, self.rect(), radius=Radius.CONTROL - 1, fill=colour(fill), edge=edge)
        font = self._theme.font(weight=Weight.SEMIBOLD if on else Weight.REGULAR)
        tone = Tone.TEXT if on else Tone.SECONDARY
        if not self.isEnabled():
            tone = Tone.DISABLED
        text, ink = plain(self.text()), self._theme.tone(tone)
        draw_text(painter, self.rect(), text, font=font, colour=ink, flags=CENTRE)
        painter.end()


class SegmentedSwitch(QWidget):
    """Two or more choices of which one holds; arrow keys move the choice."""

    chosen = Signal(int)
    """The place of the choice that the user made."""

    def __init__(
        self, texts: Sequence[str], parent: QWidget | None = None, *, accessible_name: str = ""
    ) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for place, text in enumerate(texts):
            segment = _Segment(text, self)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if texts:
            self.set_current(0)

    @property
    def current(self) -> int:
        """The place of the choice that holds."""
        return self._group.checkedId()

    def set_current(self, place: int) -> None:
        """Choose without announcing it."""
        self._group.button(place).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        place = (self.current + step) % len(self._group.buttons())
        target = self._group.button(place)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        fill, edge = colour(palette.nav), colour(palette.control)
        if palette.is_dark:
            fill = colour(palette.neutral_ground)
        box(painter, self.rect(), radius=Radius.CONTROL, fill=fill, edge=edge)
        painter.end()
