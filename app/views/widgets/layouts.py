"""What every screen does with layouts: a body that scrolls, and taking out what was shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def scrolled(body: QWidget | None = None) -> QScrollArea:
    """A frame in which a body scrolls up and down; what is in it has the focus, never the frame."""
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if body is not None:
        area.setWidget(body)
    return area


def emptied(layout: QLayout) -> None:
    """Take out whatever a layout holds, to show other widgets in it."""
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
