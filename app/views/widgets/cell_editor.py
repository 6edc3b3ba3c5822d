"""Typing in cells: a field laid over the cell that is open."""

from typing import TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget

from app.views.widgets.fields import LineEdit
from app.views.widgets.table_delegate import CellDelegate

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


class CellField(LineEdit):
    """The field over a cell: its own edge shows the focus, a ring would lie on the rows around."""

    def focus_ring(self) -> None:
        """No ring."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends here: the table would open the cell once more, the window would go on."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class CellEditor(CellDelegate):
    """Draws cells as everywhere, and lays a field over the one that is being typed in."""

    moved_on = Signal(int)
    """Tab was pressed in an open cell, which is closed now: 1, or −1 with Shift."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        editor = CellField(parent)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        rect: QRect = option.rect
        wanted = max(rect.width(), editor.fontMetrics().averageCharWidth() * 14)
        editor.setGeometry(rect.left(), rect.top() + 1, wanted, rect.height() - 2)

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab takes the text and closes the cell: whether it leads on is the table's to say."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.key() in tabs and isinstance(watched, QLineEdit):
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                back = shifted or event.key() == Qt.Key.Key_Backtab
                self.commitData.emit(watched)
                self.closeEditor.emit(watched)
                self.moved_on.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)
