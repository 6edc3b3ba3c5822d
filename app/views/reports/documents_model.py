"""The table of documents, whose last column can be typed in: the vendor's invoice number."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.services.reports.documents import DocumentInList
from app.services.reports.documents_file import DocumentColumn
from app.views.reports.documents_words import document_headings
from app.views.table_model import AnyIndex, TableModel
from app.views.widgets.fields import LineEdit
from app.views.widgets.table_delegate import CellDelegate

LONGEST = 60
"""Characters of a vendor's invoice number."""


class DocumentsModel(TableModel[DocumentInList]):
    """Documents whose last column, the vendor's invoice number, can be typed in."""

    def __init__(self, note: Callable[[DocumentInList, str], None]) -> None:
        super().__init__((), row_id=lambda row: row.number)
        self._note = note

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        last = index.column() == self.columnCount() - 1
        return found | Qt.ItemFlag.ItemIsEditable if last else found

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            return self.row(index.row()).vendor_invoice
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._note(self.row(index.row()), str(value))
        return True


class InvoiceDelegate(CellDelegate):
    """Types the vendor's invoice number in the house's field."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        editor = LineEdit(parent)
        editor.setMaxLength(LONGEST)
        editor.setAccessibleName(document_headings()[DocumentColumn.VENDOR_INVOICE])
        return editor
