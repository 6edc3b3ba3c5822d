"""The field over the window: typed words find clients and commands, Enter goes there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout

from app.views.clients.finder import ClientFinder
from app.views.jump.commands import commands_of
from app.views.jump.list_view import FoundList, FoundModel
from app.views.jump.looking import Found, client_line, clients_by_id, clients_found, commands_found
from app.views.theme import Radius, Space, Tone, follow_theme
from app.views.widgets.fields import LineEdit, SearchField
from app.views.widgets.painting import box
from app.views.widgets.texts import Hairline, Text
from app.views.workspace import Workspace

_WIDTH, _HEIGHT, _TOP = 560, 420, 64
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}


class _Field(SearchField):
    """Escape closes the popup at once, whatever stands in the field."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return LineEdit.event(self, event)
        return super().event(event)


class JumpPopup(QDialog):
    """Before anything is typed: the clients that were opened last, then the commands."""

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        finder: ClientFinder,
        recent: Sequence[int],
        opened: Callable[[int], object],
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Jump to"))
        self._theme = follow_theme(self)
        self._window = window
        self._workspace, self._finder, self._opened = workspace, finder, opened
        self._commands = commands_of(window.menuBar())
        self._recent = tuple(recent)
        self.field = _Field(self.tr("Client or command"))
        self.field.setFrame(False)
        self.list = FoundList(self.tr("Found"))
        self._model = FoundModel(self)
        self.list.setModel(self._model)
        self._nothing = Text(self.tr("Nothing is called that."), tone=Tone.SECONDARY)
        self._build()
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(self._go)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        finder.begin()
        self._look()

    def show_over(self) -> None:
        """Appear at the top of the window, in its middle."""
        window = self._window
        self.resize(min(_WIDTH, window.width() - 2 * Space.CARD), _HEIGHT)
        at = QPoint((window.width() - self.width()) // 2, _TOP)
        self.move(window.mapToGlobal(at))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def found(self) -> list[Found]:
        """What is listed, from top to bottom."""
        return [self._model.found(row) for row in range(self._model.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The field keeps the focus; what it does not need moves in the list."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            last = self._model.rowCount() - 1
            row = min(max(self.list.currentIndex().row() + step, 0), last)
            self.list.setCurrentIndex(self._model.index(row, 0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, colour = self._theme.palette, self._theme.colour
        fill, edge = colour(palette.raised), colour(palette.control)
        painter.fillRect(self.rect(), fill)
        box(painter, self.rect(), radius=Radius.CONTROL, fill=fill, edge=edge)
        painter.end()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.GRID, 1, Space.GRID)
        column.setSpacing(Space.GRID)
        head = QVBoxLayout()
        head.setContentsMargins(Space.GRID, 0, Space.GRID, 0)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignCenter)

    def _look(self) -> None:
        query = self.field.text()
        if query.strip():
            clients = clients_found(query, self._workspace, self._finder, self._opened)
            found = [*clients, *commands_found(query, self._commands)]
        else:
            recent = clients_by_id(self._recent, self._workspace)
            found = [client_line(client, self._opened) for client in recent]
            found += commands_found("", self._commands)
        self._model.show(found)
        self._nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def _say_current(self, index: QModelIndex) -> None:
        # The field has the focus: it says which line Enter would take.
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        self.field.setAccessibleDescription(str(said))

    def _go(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        go = self._model.found(index.row()).go
        self.accept()
        # Once the popup is gone: what opens is not to lie under it.
        QTimer.singleShot(0, self._window, go)
