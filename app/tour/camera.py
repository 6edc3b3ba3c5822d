"""The camera of the tour: shows a widget, lets the program work, saves what is to be seen."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

SETTLE_MS = 150
"""Time for what follows a paint: the client index, fitted columns."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Saves pictures of widgets into a folder, numbered in the order of the tour."""

    folder: Path
    prefix: str

    def take(self, widget: QWidget, name: str, *, size: tuple[int, int] | None = None) -> None:
        """Show a widget, let it settle, and save its picture."""
        if size is not None:
            widget.resize(*size)
        widget.show()
        settle()
        widget.grab().save(str(self.folder / f"{self.prefix}_{name}.png"))


def settle(milliseconds: int = SETTLE_MS) -> None:
    """Let the events that are due happen."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()


def settle_until(done: Callable[[], bool]) -> None:
    """Let the program work until what a picture shows is there."""
    while not done():
        settle(20)
    settle()
