"""The pictures of the guide: some of the tour, small, each with a fingerprint of what it shows.

A picture is stale once the words on its screen are others. Words do not depend on the fonts of a
machine: the fingerprints of a fresh tour are compared with those beside the pictures.
"""

import json
from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from app.tour.camera import Camera, settle
from app.views.theme import Scheme, current_theme

PICTURES = {
    "02_clients_selected": "clients.png",
    "11_client_subscription": "subscription.png",
    "14_client_pending": "pending.png",
    "16_client_usage": "usage.png",
    "20_wizard_plan": "modify.png",
    "25_wizard_confirmation": "confirm.png",
    "27_bulk_preview": "bulk.png",
    "31_import_check": "import.png",
    "40_reports": "reports.png",
    "46_journal": "journal.png",
    "102_run_draft": "rebilling.png",
    "110_entries": "entries.png",
    "112_preview": "paper.png",
    "114_invoice": "invoice.png",
    "50_preferences": "preferences.png",
    "70_catalogue": "catalogue.png",
    "80_renewals": "renewals.png",
    "83_overview": "overview.png",
}
"""The picture of the tour that each picture of the guide is."""
MANIFEST = "manifest.json"
COLOURS = 64
"""Enough for a screen: what lies between two of them is the edge of a letter."""
_ROWS = 40


@dataclass(frozen=True, slots=True)
class GuideCamera(Camera):
    """Keeps the pictures of the guide alone, of both schemes, in a folder of their language."""

    def take(self, widget: QWidget, name: str, *, size: tuple[int, int] | None = None) -> None:
        """Show a widget as the tour does; where the guide has it, save it with its fingerprint."""
        if size is not None:
            widget.resize(*size)
        widget.show()
        settle()
        picture = PICTURES.get(name)
        if picture is None:
            return
        for scheme in (Scheme.DARK, Scheme.LIGHT):
            current_theme().apply(scheme)
            settle()
            _save(widget.grab().toImage(), self.folder / scheme.value / picture)
        _note(self.folder / MANIFEST, picture, fingerprint(widget))


def fingerprint(widget: QWidget) -> str:
    """Return a SHA-256 of the words on a screen, in the order of its widgets."""
    words = [word for each in (widget, *widget.findChildren(QWidget)) for word in _words(each)]
    return sha256("\n".join(words).encode()).hexdigest()


def _save(image: QImage, target: Path) -> None:
    """Save a picture in its own most frequent colours: small, and hard to tell apart."""
    target.parent.mkdir(parents=True, exist_ok=True)
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(whole.constBits()).cast("I"))
    # Of colours that are as frequent the darker one: the file is the same on every run.
    ranked = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    palette = [colour for colour, _ in ranked[:COLOURS]]
    flat = whole.convertToFormat(
        QImage.Format.Format_Indexed8, palette, Qt.ImageConversionFlag.ThresholdDither
    )
    flat.save(str(target))


def _note(manifest: Path, picture: str, seen: str) -> None:
    known = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    known[picture] = seen
    written = json.dumps(known, indent=2, sort_keys=True)
    manifest.write_text(f"{written}\n", encoding="utf-8")


def _words(widget: QWidget) -> list[str]:
    if not widget.isVisible():
        return []
    match widget:
        case QAbstractButton() | QLabel():
            return [widget.text(), widget.accessibleName()]
        case QLineEdit():
            return [widget.text()]
        case QComboBox():
            return [widget.currentText()]
        case QTabBar():
            return [widget.tabText(place) for place in range(widget.count())]
        case QAbstractItemView():
            return _cells(widget)
        case _:
            return [widget.accessibleName()]


def _cells(view: QAbstractItemView) -> list[str]:
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return []
    columns = range(model.columnCount())
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    rows = range(min(_ROWS, model.rowCount()))
    cells = [model.index(row, column).data() for row in rows for column in columns]
    return [str(each) for each in (*titles, *cells) if each]
