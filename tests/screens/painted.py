"""Words that widgets paint themselves, and that are shortened because there is no room for them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.views.widgets import painting

_painted = painting.draw_text


def shortened_words(window: QWidget) -> list[str]:
    """What is painted in a window with an ellipsis at its end. Cells of tables paint otherwise."""
    with _noted() as found:
        window.grab()
    return found


@contextmanager
def _noted() -> Iterator[list[str]]:
    """Every text that `draw_text` has to shorten meanwhile, wherever it was imported."""
    found: list[str] = []

    def noting(
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        font: QFont,
        colour: QColor,
        flags: Qt.AlignmentFlag = painting.LEFT,
    ) -> None:
        short = QFontMetrics(font).horizontalAdvance(text) - rect.width()
        if short > 1:
            found.append(f"{text!r} lacks {short} px in width")
        _painted(painter, rect, text, font=font, colour=colour, flags=flags)

    with pytest.MonkeyPatch.context() as patch:
        for name, module in list(sys.modules.items()):
            if name.startswith("app.views") and getattr(module, "draw_text", None) is _painted:
                patch.setattr(module, "draw_text", noting)
        yield found
