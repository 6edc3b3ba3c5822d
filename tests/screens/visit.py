"""A visit to every screen of the tour: each is looked at with several checks, and none is saved.

The files are staged once a run, and each language is visited once, whatever looks at the findings.
"""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from app.tour.camera import Camera, settle
from app.tour.pictures import take_pictures
from app.tour.stage import Stage
from app.views.formatting import Formats
from app.views.theme import Scheme, apply_theme

Check = Callable[[QWidget], list[str]]
Findings = dict[str, str]
"""The first screen on which each thing is wrong."""

SETTLE_MS = 40
"""Enough for what follows a paint: nothing is kept of it."""


@dataclass(frozen=True, slots=True)
class Visitor(Camera):
    """Looks at each screen with every check instead of saving a picture of it."""

    checks: Mapping[str, Check]
    found: dict[str, Findings] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)

    def take(self, widget: QWidget, name: str, *, size: tuple[int, int] | None = None) -> None:
        """Show a screen as the tour does, and note what its checks find."""
        if size is not None:
            widget.resize(*size)
        widget.show()
        settle(SETTLE_MS)
        self.seen.append(name)
        for what, check in self.checks.items():
            for wrong in check(widget):
                self.found.setdefault(what, {}).setdefault(wrong, name)


def visit(visitor: Visitor, staged: Stage, language: str, folder: Path) -> None:
    """Go through the tour in the language that is spoken, and leave no window behind."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, Scheme.LIGHT)
    settings = QSettings(str(folder / "visit.ini"), QSettings.Format.IniFormat)
    # As in the program: a worker thread that frees a window's objects ends the run.
    gc.disable()
    try:
        take_pictures(visitor, staged, Formats(language), settings)
    finally:
        for window in QApplication.topLevelWidgets():
            window.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.enable()
