"""Writes pictures of every part of the look: `python -m tests.views.widgets.gallery FOLDER`.

QT_SCALE_FACTOR gives the device pixel ratio; names of pages after the folder limit the run.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.views.theme import Scheme, apply_theme
from tests.views.widgets import (
    gallery_dialogs,
    gallery_lists,
    gallery_parts,
    gallery_report,
    gallery_tables,
    gallery_wizard,
)

PAGES: dict[str, tuple[Callable[[], QWidget], int, int]] = {
    "1_clients": (gallery_lists.clients_page, 1280, 800),
    "2_subscription": (gallery_dialogs.subscription, 960, 680),
    "3_plan": (gallery_wizard.plan_step, 1040, 700),
    "4_confirm": (gallery_wizard.confirm_step, 1040, 700),
    "6_empty": (gallery_tables.empty_page, 1280, 800),
    "7_import": (gallery_tables.import_check, 1280, 720),
    "9_report": (gallery_report.report_page, 1280, 800),
    "0_parts": (gallery_parts.parts, 1000, 760),
    "0_narrow": (gallery_parts.narrow_cards, 560, 560),
}


def write_pages(app: QApplication, folder: Path, names: list[str]) -> None:
    """One PNG a page and scheme."""
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        apply_theme(app, scheme)
        for name, (make, width, height) in PAGES.items():
            if names and name not in names:
                continue
            page = make()
            page.resize(width, height)
            page.show()
            page.activateWindow()
            app.processEvents()
            focused = page.findChild(QWidget, "focused")
            if isinstance(focused, QWidget):
                focused.setFocus(Qt.FocusReason.TabFocusReason)
                app.processEvents()
            page.grab().save(str(folder / f"{name}_{scheme.value}.png"))
            page.close()


if __name__ == "__main__":
    write_pages(QApplication(sys.argv), Path(sys.argv[1]), sys.argv[2:])
