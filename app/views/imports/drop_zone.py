"""Where a file is dropped, chosen or pasted."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.views.theme import IconSize, Radius, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.buttons import Button
from app.views.widgets.painting import draw_glyph
from app.views.widgets.texts import Text

_DASHES = (4.0, 3.0)


class DropZone(QWidget):
    """A dashed box with its two buttons; it takes files dropped anywhere on it."""

    file_dropped = Signal(object)
    """The path of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        self._over = False
        self.setAcceptDrops(True)
        self.choose = Button(self.tr("C&hoose a file…"), icon_name="folder-open")
        self.paste = Button(self.tr("&Paste from a spreadsheet"), icon_name="clipboard-paste")
        title = Text(self.tr("Drop a file here"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        formats = Text(
            self.tr("Excel (.xlsx) or CSV, with French, English or Dutch headings"),
            tone=Tone.SECONDARY,
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        margin = Space.PAGE_MARGIN
        column.setContentsMargins(margin, margin + IconSize.EMPTY + Space.GRID, margin, margin)
        column.setSpacing(Space.HALF)
        column.addWidget(title, 0, centre)
        column.addWidget(formats, 0, centre)
        column.addSpacing(Space.THREE_QUARTERS)
        column.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour(palette.accent if self._over else palette.edge), 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(colour(palette.wash if self._over else palette.sunken))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, Radius.CARD, Radius.CARD)
        size = IconSize.EMPTY
        at = QPointF((self.width() - size) / 2, Space.PAGE_MARGIN)
        tone = Tone.ACCENT if self._over else Tone.SECONDARY
        draw_glyph(painter, self._theme, "file-down", tone=tone, at=at, size=size)
        painter.end()

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one file of this machine that is being dropped."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())
