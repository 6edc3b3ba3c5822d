"""The status bar: what is listed, what is selected, what the program last did, saved state."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.views.theme import Height, Space, Tone, Weight, follow_theme
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import hairline
from app.views.widgets.texts import Ground, Text, set_ground


class StatusBar(QWidget):
    """One line at the foot of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        set_ground(self, Ground.WINDOW)
        self._listed = Text("", tone=Tone.SECONDARY)
        self._selected = Text("", weight=Weight.MEDIUM)
        self._figures = Text("", tone=Tone.SECONDARY)
        self._done = Text("", tone=Tone.SECONDARY)
        self._saved = Text(self.tr("Saved"), tone=Tone.SECONDARY)
        self._saved_sign = GlyphLabel("check", tone=Tone.POSITIVE, size=14)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, 0)
        row.setSpacing(Space.LIST_MARGIN)
        for part in (self._listed, self._selected, self._figures):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._done)
        row.addWidget(self._saved_sign)
        row.addWidget(self._saved)
        row.setSpacing(Space.GRID)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(
            super().sizeHint().width(), max(Height.STATUS_BAR, super().sizeHint().height())
        )

    def show_listed(self, text: str) -> None:
        """Say how much is listed."""
        self._listed.setText(text)

    def show_selected(self, text: str, figures: str = "") -> None:
        """Say what is selected, and its figures."""
        self._selected.setText(text)
        self._figures.setText(figures)

    def show_done(self, text: str) -> None:
        """Say what the program last did."""
        self._done.setText(text)

    def show_unsaved(self, unsaved: bool) -> None:
        """Say whether something on the page is typed and not saved."""
        self._saved.setText(self.tr("Not saved") if unsaved else self.tr("Saved"))
        if unsaved:
            self._saved_sign.say("pencil", tone=Tone.WARNING)
        else:
            self._saved_sign.say("check", tone=Tone.POSITIVE)

    def clear(self) -> None:
        """Forget what the last page said; what was last done stays."""
        self.show_listed("")
        self.show_selected("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(palette.window))
        hairline(painter, self._theme.colour(palette.hairline), x=0, y=0, width=self.width())
        painter.end()
