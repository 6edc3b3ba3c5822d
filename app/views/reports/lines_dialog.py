"""The lines behind a figure: of a document, or of a month of the forecast; each one explained."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.billing import BilledLine
from app.domain.catalogue import Catalogue
from app.services.reports.billing_rows import BilledClient
from app.views import labels
from app.views.explain import explain_lines
from app.views.formatting import Formats
from app.views.reports.totals import ReportTotals, TotalRow
from app.views.table_model import Column, TableModel
from app.views.theme import Height, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button
from app.views.widgets.table_cells import Cell, TableRole
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, Hairline, TitleRow, set_ground

_NET = 5


@dataclass(frozen=True, slots=True)
class LineOfClient:
    """A line, and the client whose it is."""

    client: BilledClient
    line: BilledLine


class LinesDialog(QDialog):
    """Clients, days and net amounts; Enter opens the computation of a line. It blocks nothing."""

    client_chosen = Signal(object)

    def __init__(
        self,
        title: str,
        rows: Sequence[LineOfClient],
        totals: Sequence[tuple[str, int]],
        catalogue: Catalogue,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        """`totals` are labels and amounts below the lines, the last one in bold."""
        super().__init__(parent)
        self._catalogue, self._formats = catalogue, formats
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        set_ground(self, Ground.SURFACE)
        self._model = TableModel[LineOfClient](self._columns(), self)
        self._model.set_rows(rows)
        self.table = DenseTableView(row_height=Height.REPORT_ROW)
        self.table.setAccessibleName(self.tr("Lines behind the figure"))
        self.table.setModel(self._model)
        self.table.row_opened.connect(self._on_opened)
        self.table.clicked.connect(self._on_clicked)
        self._below = ReportTotals(self.table)
        self._build(title)
        self.table.fit_columns()
        last = len(totals) - 1
        self._below.show_rows(
            [
                TotalRow(
                    label,
                    {_NET: self._amount(minor)},
                    strong=place in (0, last),
                    quiet=0 < place < last,
                )
                for place, (label, minor) in enumerate(totals)
            ]
        )
        self._below.make_room()
        self.resize(880, 560)
        if rows:
            self.table.setCurrentIndex(self._model.index(0, 0))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, title: str) -> None:
        close = Button(self.tr("&Close"), large=True)
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        to_client = Button(self.tr("&Open the client"), large=True, icon_name="user")
        to_client.setAutoDefault(False)
        to_client.clicked.connect(self._on_client)
        explain = QAction(self.tr("E&xplain the amount"), self)
        explain.setShortcut("Ctrl+E")
        explain.triggered.connect(lambda: self._on_opened(self.table.currentIndex()))
        self.addAction(explain)
        footer = Footer()
        footer.add_left(to_client)
        footer.add_right(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (TitleRow(title), Hairline()):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._below)
        column.addWidget(footer)

    def _columns(self) -> list[Column[LineOfClient]]:
        formats = self._formats
        return [
            Column(title=self.tr("Client"), text=lambda row: row.client.name, weight=Weight.MEDIUM),
            Column(
                title=self.tr("Reference"),
                text=lambda row: row.client.reference,
                tone=Tone.SECONDARY,
            ),
            Column(title=self.tr("Day"), text=lambda row: formats.day(row.line.day)),
            Column(title=self.tr("Plan or service"), text=self._service),
            Column(
                title=self.tr("Period"),
                text=lambda row: formats.period_range(row.line.span),
                tone=Tone.SECONDARY,
            ),
            Column(
                title=self.tr("Net excl. VAT"),
                cell=lambda row: Cell(self._amount(row.line.net), explains=True),
                right=True,
            ),
        ]

    def _service(self, row: LineOfClient) -> str:
        line = row.line
        if line.is_of_period and line.credited is None:
            return labels.service_name(self._catalogue, line, self._formats.language)
        return labels.line_title(line, self._catalogue, self._formats)

    def _amount(self, minor: int) -> str:
        return self._formats.amount(minor, self._catalogue.currency)

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = index.data(TableRole.CELL)
        if isinstance(cell, Cell) and cell.explains:
            self._on_opened(index)

    def _on_opened(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self._model.row(index.row()).line
            title = labels.line_title(line, self._catalogue, self._formats)
            explain_lines(self, title, (line,), self._catalogue, self._formats)

    def _on_client(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.client_chosen.emit(self._model.row(index.row()).client.id)
