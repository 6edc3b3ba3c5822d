"""Python's garbage is collected on the GUI thread alone.

What refers to itself is freed by whichever thread happens to allocate next. A worker thread that
frees a closed window so ends the program: Qt's objects go on the thread that they live on.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


class Collecting(QObject):
    """Looks every second whether garbage is due, in place of the interpreter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._timer.start()


def collect_due() -> None:
    """Collect what the interpreter would have by now: the oldest generation that is due."""
    due = [
        generation
        for generation, (count, threshold) in enumerate(
            zip(gc.get_count(), gc.get_threshold(), strict=True)
        )
        if threshold and count > threshold
    ]
    if due:
        gc.collect(max(due))
