"""Where one stands: the numbered steps beside a wizard, the short trail above an import."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import (
    IconSize,
    Ring,
    Size,
    Tone,
    Weight,
    Width,
    follow_theme,
)
from app.views.widgets.painting import CENTRE, box, draw_glyph, draw_text, hairline, plain, upright
from app.views.widgets.texts import Ground, set_ground

_CIRCLE = 22
_PITCH = 40


class StepState(Enum):
    """How far a step is."""

    DONE = auto()
    CURRENT = auto()
    TO_COME = auto()


class _Step(QPushButton):
    def __init__(self, number: int, text: str, parent: QWidget, *, last: bool) -> None:
        super().__init__(text, parent)
        self._theme = follow_theme(self)
        self._number = number
        self._last = last
        self.state = StepState.TO_COME
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = self._theme.metrics(weight=Weight.SEMIBOLD)
        words = metrics.horizontalAdvance(plain(self.text()))
        return QSize(_CIRCLE + 12 + words, _PITCH)

    def focus_ring(self) -> Ring:
        return Ring(QRect(0, 0, self.width(), _CIRCLE), gap=2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        circle = QRect(0, 0, _CIRCLE, _CIRCLE)
        current = self.state is StepState.CURRENT
        radius = _CIRCLE / 2
        if self.state is StepState.DONE:
            box(painter, circle, radius=radius, fill=colour(palette.info_ground))
            at = QPointF((_CIRCLE - IconSize.CELL) / 2, (_CIRCLE - IconSize.CELL) / 2)
            tone = Tone.ACCENT
            draw_glyph(painter, self._theme, "check", tone=tone, at=at, size=IconSize.CELL)
        else:
            fill = colour(palette.accent) if current else None
            edge = None if current else colour(palette.edge)
            box(painter, circle, radius=radius, fill=fill, edge=edge)
            font = self._theme.font(Size.CAPTION, Weight.SEMIBOLD)
            ink = self._theme.tone(Tone.ON_ACCENT if current else Tone.SECONDARY)
            draw_text(painter, circle, str(self._number), font=font, colour=ink, flags=CENTRE)
        if not self._last:
            line = colour(palette.control)
            upright(painter, line, x=_CIRCLE / 2, y=_CIRCLE + 4, height=_PITCH - _CIRCLE - 8)
        font = self._theme.font(weight=Weight.SEMIBOLD if current else Weight.REGULAR)
        ink = self._theme.tone(Tone.SECONDARY if self.state is StepState.TO_COME else Tone.TEXT)
        where = QRect(_CIRCLE + 12, 0, self.width() - _CIRCLE - 12, _CIRCLE)
        draw_text(painter, where, plain(self.text()), font=font, colour=ink)
        painter.end()


class StepList(QWidget):
    """The steps of a wizard, one under the other. Steps already seen can be gone back to."""

    step_chosen = Signal(int)

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._steps: list[_Step] = []
        self._current = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 25, 12, 20)
        column.setSpacing(0)
        for place, text in enumerate(texts):
            step = _Step(place + 1, text, self, last=place == len(texts) - 1)
            step.clicked.connect(self._on_clicked)
            self._steps.append(step)
            column.addWidget(step)
        column.addStretch(1)
        widest = max((step.sizeHint().width() for step in self._steps), default=0)
        self.setFixedWidth(max(Width.WIZARD_STEPS, widest + 30))
        set_ground(self, Ground.NAV)
        self.set_current(0)

    @property
    def current(self) -> int:
        """The place of the current step."""
        return self._current

    def set_current(self, place: int) -> None:
        """Mark this step as current, all before it as done."""
        self._current = place
        for at, step in enumerate(self._steps):
            step.state = _state(at, place)
            step.setEnabled(at <= place)
            step.setAccessibleDescription(self._spoken(step.state))
            step.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(palette.nav))
        line = self._theme.colour(palette.hairline)
        upright(painter, line, x=self.width() - 1, y=0, height=self.height())
        painter.end()

    def _spoken(self, state: StepState) -> str:
        match state:
            case StepState.DONE:
                return self.tr("done")
            case StepState.CURRENT:
                return self.tr("current step")
            case StepState.TO_COME:
                return self.tr("to come")

    def _on_clicked(self) -> None:
        step = self.sender()
        if isinstance(step, _Step):
            self.step_chosen.emit(self._steps.index(step))


class StepTrail(QWidget):
    """The steps of a window in one line: mark and words, joined by hairlines."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._texts = tuple(texts)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    @property
    def current(self) -> int:
        """The place of the current step."""
        return self._current

    def set_current(self, place: int) -> None:
        """Mark this step as current, all before it as done."""
        self._current = place
        self.setAccessibleName(self._texts[place])
        said = self.tr("step {number} of {count}").format(number=place + 1, count=len(self._texts))
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        width = sum(self._advance(text) for text in self._texts)
        width += (len(self._texts) - 1) * _JOIN
        return QSize(width, max(20, self._theme.metrics().height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        line = self._theme.colour(self._theme.palette.control)
        x = 0
        for place, text in enumerate(self._texts):
            state = _state(place, self._current)
            name, tone = _TRAIL_MARKS[state]
            at = QPointF(x, (self.height() - IconSize.CELL) / 2)
            draw_glyph(painter, self._theme, name, tone=tone, at=at, size=IconSize.CELL)
            current = state is StepState.CURRENT
            font = self._theme.font(weight=Weight.SEMIBOLD if current else Weight.REGULAR)
            ink = self._theme.tone(Tone.TEXT if current else Tone.SECONDARY)
            width = self._advance(text)
            where = QRect(x + IconSize.CELL + 5, 0, width, self.height())
            draw_text(painter, where, text, font=font, colour=ink)
            x += width
            if place < len(self._texts) - 1:
                middle = self.height() / 2
                hairline(painter, line, x=x + 11, y=middle, width=_JOIN - 23)
            x += _JOIN
        painter.end()

    def _advance(self, text: str) -> int:
        metrics = self._theme.metrics(weight=Weight.SEMIBOLD)
        return IconSize.CELL + 5 + metrics.horizontalAdvance(text) + 2


_JOIN = 44
_TRAIL_MARKS = {
    StepState.DONE: ("circle-check", Tone.ACCENT),
    StepState.CURRENT: ("circle-dot", Tone.ACCENT),
    StepState.TO_COME: ("circle", Tone.SECONDARY),
}


def _state(place: int, current: int) -> StepState:
    if place < current:
        return StepState.DONE
    return StepState.CURRENT if place == current else StepState.TO_COME
