"""The documents: what each covers and comes to, and the vendor's invoice noted on it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.catalogue import catalogue
from app.services.reports.documents import (
    DocumentInList,
    DocumentsParameters,
    DocumentsReport,
    document_lines,
    documents_report,
    note_vendor_invoice,
)
from app.services.reports.documents_file import DocumentColumn, documents_file, vat_of
from app.services.reports.exporting import Making
from app.views import labels
from app.views.explain import explain, gross_explained, vat_explained
from app.views.failures import failure_sentence
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.documents_model import DocumentsModel, InvoiceDelegate
from app.views.reports.documents_words import document_headings, documents_words, vat_heading
from app.views.reports.lines_dialog import LineOfClient, LinesDialog
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remembered import Remembered
from app.views.reports.totals import TotalRow
from app.views.table_model import Column
from app.views.theme import Height, Tone, Weight
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_cells import Cell
from app.views.widgets.table_view import DenseTableView
from app.views.workspace import Workspace

_NET = 5


class DocumentsPane(ReportPane[DocumentInList]):
    """Enter opens a document's lines; F2 notes the vendor's invoice on it."""

    noted = Signal(str)
    """What was noted, for the status bar."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: DocumentsReport | None = None
        table = DenseTableView(row_height=Height.ROW, cell_cursor=True)
        super().__init__(workspace, DocumentsModel(self._note), _nothing(), parent, table=table)
        self.model.setParent(self)
        table.setAccessibleName(self.tr("Documents"))
        table.setSelectionMode(DenseTableView.SelectionMode.SingleSelection)
        self._invoices = InvoiceDelegate(table)
        self.note_act = QAction(self.tr("Note the vendor's invoice"), self)
        self.note_act.setShortcut("F2")
        self.note_act.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.note_act.triggered.connect(self._on_note)
        table.addAction(self.note_act)
        self.days = PeriodChoice(workspace, Usual.THIS_YEAR, self)
        self.days.changed.connect(self.ask_again)
        self.note_button = Button(self.tr("&Note the vendor's invoice"), icon_name="pencil")
        self.note_button.setToolTip(self.tr("F2 notes the number of the vendor's invoice"))
        self.note_button.clicked.connect(self._on_note)
        self.build(choice_row(*self.days.fields, at_right=self.note_button))

    def reading(self) -> Reading | None:
        asked = self._parameters()
        return None if asked is None else lambda books, _progress: documents_report(books, asked)

    def show_report(self, report: DocumentsReport) -> list[TotalRow]:
        self._report = report
        columns = self._columns(report)
        self.model.set_columns(columns)
        self.model.set_rows(report.rows)
        for column in range(len(columns)):
            last = column == len(columns) - 1
            delegate = self._invoices if last else self.table.cells
            self.table.setItemDelegateForColumn(column, delegate)
        self.table.fit_columns()
        self.table.setColumnWidth(
            len(columns) - 1, max(200, self.table.columnWidth(len(columns) - 1))
        )
        self.is_filled = bool(report.rows)
        self.counted = self.tr("{documents}, {noted} with the vendor's invoice").format(
            documents=labels.documents(len(report.rows)),
            noted=self.workspace.formats.integer(report.noted),
        )
        return self._total_rows(report)

    def making(self) -> Making | None:
        asked = self._parameters()
        if asked is None:
            return None
        words = documents_words(self.workspace.ask(catalogue), self.workspace.formats)
        return documents_file(asked, words)

    def remembered(self) -> dict[str, Remembered]:
        return {"period": self.days}

    def file_name(self) -> str:
        asked = self._parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("documents-{start}-{end}", "file name").format(start=start, end=end)

    def menu_acts(self) -> list[QAction]:
        return [*super().menu_acts(), self.note_act]

    def open_row(self, index: QModelIndex) -> None:
        """Open the lines of a document; in its last column, note the vendor's invoice."""
        if not index.isValid():
            return
        if index.column() == self.model.columnCount() - 1:
            self._on_note()
            return
        row = self.model.row(index.row())
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        lines = self.workspace.ask(document_lines, row)
        totals = [(self.tr("Total excl. VAT"), row.totals.net)]
        totals += [
            (labels.vat_title(rate, formats, known.currency), rate.vat)
            for rate in row.totals.by_rate
        ]
        totals.append((self.tr("Total incl. VAT"), row.totals.gross))
        dialog = LinesDialog(
            self.tr("Document {number}, {period}").format(
                number=row.number, period=formats.period_inline(row.covers)
            ),
            [LineOfClient(each.client, each.line) for each in lines],
            totals,
            known,
            formats,
            self,
        )
        dialog.client_chosen.connect(self.client_chosen)
        dialog.show()

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the VAT of a rate or the gross amount; a net amount opens the lines."""
        if self._report is None or not index.isValid():
            return
        row, place = self.model.row(index.row()), index.column() - _NET - 1
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        rates = self._report.by_rate
        if 0 <= place < len(rates):
            for taxed in row.totals.by_rate:
                if taxed.rate == rates[place].rate:
                    explain(self, vat_explained(taxed, known, formats))
        elif place == len(rates):
            title = self.tr("Total incl. VAT")
            explain(self, gross_explained(title, row.totals, known, formats))
        else:
            self.open_row(index)

    def _parameters(self) -> DocumentsParameters | None:
        span = self.days.span()
        return None if span is None else DocumentsParameters(span.start, span.end)

    def _columns(self, report: DocumentsReport) -> list[Column[DocumentInList]]:
        formats, titles = self.workspace.formats, document_headings()

        def amount(title: str, of: Callable[[DocumentInList], int]) -> Column[DocumentInList]:
            return Column(
                title=title,
                cell=lambda row: Cell(formats.amount(of(row), report.currency), explains=True),
                right=True,
            )

        return [
            Column(
                title=titles[DocumentColumn.NUMBER],
                text=lambda row: str(row.number),
                weight=Weight.MEDIUM,
            ),
            Column(
                title=titles[DocumentColumn.FROM], text=lambda row: formats.day(row.covers.start)
            ),
            Column(
                title=titles[DocumentColumn.TO], text=lambda row: formats.day(row.covers.last_day)
            ),
            Column(
                title=titles[DocumentColumn.WRITTEN_ON],
                text=lambda row: formats.day(row.written_on),
                tone=Tone.SECONDARY,
            ),
            Column(
                title=titles[DocumentColumn.LINES],
                text=lambda row: formats.integer(row.lines),
                tone=Tone.SECONDARY,
                right=True,
            ),
            amount(titles[DocumentColumn.NET], lambda row: row.totals.net),
            *(
                amount(vat_heading(rate.rate, formats), lambda row, at=rate.rate: vat_of(row, at))  # type: ignore[misc]
                for rate in report.by_rate
            ),
            amount(titles[DocumentColumn.GROSS], lambda row: row.totals.gross),
            Column(
                title=titles[DocumentColumn.VENDOR_INVOICE],
                text=lambda row: row.vendor_invoice,
                tip=self.tr("F2 notes the number of the vendor's invoice"),
            ),
        ]

    def _total_rows(self, report: DocumentsReport) -> list[TotalRow]:
        figures = [report.net, *(rate.vat for rate in report.by_rate), report.gross]
        written = [self.workspace.formats.amount(minor, report.currency) for minor in figures]
        title = self.tr("Total, {documents}").format(documents=labels.documents(len(report.rows)))
        return [
            TotalRow(title, {_NET + place: text for place, text in enumerate(written)}, strong=True)
        ]

    def _on_note(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            cell = self.model.index(index.row(), self.model.columnCount() - 1)
            self.table.setCurrentIndex(cell)
            self.table.edit(cell)

    def _note(self, row: DocumentInList, number: str) -> None:
        """Note it once the cell is closed: read anew under it, the table would lose its place."""
        if number.strip() != row.vendor_invoice:
            QTimer.singleShot(0, self, partial(self._write, row, number))

    def _write(self, row: DocumentInList, number: str) -> None:
        try:
            self.workspace.apply(note_vendor_invoice, row.number, number)
        except Refused as error:
            self.refused.emit(failure_sentence(error, self.workspace.formats))
            return
        words = (
            self.tr("Document {number}: vendor's invoice {invoice} noted")
            if number.strip()
            else self.tr("Document {number}: vendor's invoice taken off")
        )
        self.noted.emit(words.format(number=row.number, invoice=number.strip()))


def _nothing() -> EmptyState:
    return EmptyState(
        "receipt-text",
        Labels.tr("No document covers these days"),
        Labels.tr("What the firm is billed for is gathered in documents, by day or by month."),
    )
