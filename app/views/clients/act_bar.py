"""The bar under the list: how many are selected, and what can be done with them."""

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.views.theme import Space
from app.views.widgets.bars import ActionBar
from app.views.widgets.buttons import Button
from app.views.widgets.painting import plain


class ActButton(Button):
    """A button that does a QAction: its words and its state are the action's."""

    def __init__(self, act: QAction, icon_name: str, parent: QWidget) -> None:
        super().__init__("", parent, icon_name=icon_name)
        self.act = act
        self.clicked.connect(act.trigger)
        act.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        # The mnemonic is the menu's: on the page it would be one of many.
        self.setText(plain(self.act.text()))
        self.setEnabled(self.act.isEnabled())
        self.updateGeometry()


class ActRow(QWidget):
    """The buttons of the acts that apply; those for which there is no room are in a menu."""

    def __init__(self, acts: Iterable[tuple[QAction, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = [ActButton(act, icon_name, self) for act, icon_name in acts]
        self._more = Button(self.tr("More"), self)
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Show the acts that apply now."""
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        widths = [button.sizeHint().width() for button in self._able()]
        gaps = Space.GRID * max(0, len(widths) - 1)
        return QSize(sum(widths) + gaps, self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self._more.sizeHint() if self._able() else QSize(0, self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _able(self) -> list[ActButton]:
        return [button for button in self._buttons if button.act.isEnabled()]

    def _place(self) -> None:
        able = self._able()
        room = self.width()
        if self.sizeHint().width() > room:
            room -= self._more.sizeHint().width() + Space.GRID
        x = 0
        left: list[QAction] = []
        for button in self._buttons:
            size = button.sizeHint()
            fits = button in able and not left and x + size.width() <= room
            button.setVisible(fits)
            if fits:
                button.setGeometry(x, 0, size.width(), size.height())
                x += size.width() + Space.GRID
            elif button in able:
                left.append(button.act)
        self._more.setVisible(bool(left))
        self._more.move(x, 0)
        self._more.resize(self._more.sizeHint())
        self._menu.clear()
        self._menu.addActions(left)


class SelectionBar(ActionBar):
    """Shown while something is selected."""

    def __init__(
        self,
        clear_text: str,
        acts: Iterable[tuple[QAction, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(clear_text, parent)
        self._row = ActRow(acts)
        self.add_act(self._row)
        self.hide()

    def show_for(self, count: int) -> None:
        """Say how many are selected and offer what applies; go where nothing is."""
        self.say(self.tr("%Ln client(s) selected", "", count))
        self._row.refresh()
        self.setVisible(count > 0)
