"""The box to tick before anything recurs: it is large, because it is a promise to pay."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.views.theme import Ring, Size, Tone, Weight, follow_theme
from app.views.widgets.marks import draw_check
from app.views.widgets.painting import draw_text, wrapped_height

_PAD = 8
_BOX = 18
_TEXT = _PAD + _BOX + 8


class RecurringBox(QCheckBox):
    """Title and sentence beside a box. Its focus ring lies 8 outside box and words."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._theme = follow_theme(self)
        self._sentence = sentence
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(title, sentence)

    def say(self, title: str, sentence: str) -> None:
        """Show another promise; it has to be ticked anew."""
        self._sentence = sentence
        self.setText(title)
        self.setChecked(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()
        self.update()

    def focus_ring(self) -> Ring:
        """Around everything; the margins of the box are the eight pixels."""
        return Ring(self.rect().adjusted(1, 1, -1, -1), gap=0)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sentence = wrapped_height(self._theme.metrics(), self._sentence, width - _TEXT - _PAD)
        return _PAD + self._title_height() + sentence + _PAD

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics(Size.LEAD, Weight.SEMIBOLD)
        width = _TEXT + metrics.horizontalAdvance(self.text()) + _PAD
        shown = max(width, self.width()) if self.isVisible() else width
        return QSize(width, self.heightForWidth(shown))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        at = QPointF(_PAD, _PAD + (self._title_height() - _BOX) / 2 - 1)
        draw_check(painter, self._theme, self, at=at, size=_BOX)
        width = self.width() - _TEXT - _PAD
        title = QRect(_TEXT, _PAD - 1, width, self._title_height())
        font = self._theme.font(Size.LEAD, Weight.SEMIBOLD)
        draw_text(painter, title, self.text(), font=font, colour=self._theme.tone(Tone.TEXT))
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.tone(Tone.SECONDARY))
        where = QRect(_TEXT, _PAD + self._title_height(), width, self.height())
        painter.drawText(where, Qt.TextFlag.TextWordWrap.value, self._sentence)
        painter.end()

    def _title_height(self) -> int:
        return self._theme.metrics(Size.LEAD, Weight.SEMIBOLD).height() + 4
