"""Inputs that are counted and filmed: a picture of the whole desk after each click or key."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTableView, QWidget

from app.views.widgets.painting import plain
from tests.flows import person


@dataclass
class Film:
    """Everything that somebody did, by the words on the screen, and what was seen after it."""

    folder: Path
    inputs: list[str] = field(default_factory=list)

    def click(self, label: str, until: Callable[[], bool] = lambda: True) -> None:
        """Click on what is labelled so, or begins so; look once the program has answered."""
        person.click(label)
        person.wait(until, f"the answer to {label}")
        self._take(f"click {label}")

    def choose(self, label: str) -> None:
        """Click on a line of the open menu."""
        opened = person.front()
        assert isinstance(opened, QMenu), f"no menu is open: {opened}"
        (found,) = (act for act in opened.actions() if plain(act.text()) == label)
        QTest.mouseClick(opened, person.LEFT, pos=opened.actionGeometry(found).center())
        person.settle()
        self._take(f"choose {label}")

    def click_row(self, view: QTableView, first: str) -> None:
        """Click on the row that begins with these words."""
        person.select(view, first)
        self._take(f"click {first}")

    def key(self, keys: str, until: Callable[[], bool] = lambda: True) -> None:
        """Press one key, with what is held."""
        person.keys(keys)
        person.wait(until, f"the answer to {keys}")
        self._take(f"press {keys}")

    def _take(self, what: str) -> None:
        person.settle()
        self.inputs.append(what)
        words = "".join(each if each.isalnum() else "_" for each in what)[:48]
        desk().save(str(self.folder / f"{len(self.inputs):02}_{words}.png"))


def desk() -> QPixmap:
    """The windows of the program as they lie on each other, the one in front on top."""
    front = person.front()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    # A window lies over the one that it belongs to, and a menu over all of them.
    layers = sorted(shown, key=lambda w: (w is front, isinstance(w, QMenu), _depth(w)))
    area = QRect()
    for window in layers:
        area = area.united(window.frameGeometry())
    scale = front.devicePixelRatioF()
    picture = QPixmap(area.size() * scale)
    picture.setDevicePixelRatio(scale)
    painter = QPainter(picture)
    painter.fillRect(QRect(QPoint(), area.size()), QApplication.palette().window())
    painter.setPen(QApplication.palette().mid().color())
    for window in layers:
        place = window.frameGeometry().translated(-area.topLeft())
        painter.drawPixmap(place.topLeft(), window.grab())
        painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.end()
    return picture


def _depth(widget: QWidget) -> int:
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent.window())
