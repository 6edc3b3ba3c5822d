"""The list of renewals: read on a worker thread, with totals by payer below it."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.domain.billing import Payer
from app.services.catalogue import catalogue
from app.services.renewal_list import (
    RenewalList,
    RenewalRow,
    RenewalSum,
    renewal_list,
    summed,
)
from app.services.reports.exporting import Making
from app.services.reports.renewals_file import renewals_file
from app.views import labels
from app.views.explain import explain
from app.views.renewals.asked import Asked
from app.views.renewals.cells import CLIENT, DAY, NOW, THEN, RenewalCells
from app.views.renewals.nothing import NothingRenews
from app.views.renewals.table import RenewalTable
from app.views.renewals.words import RenewalWriter, renewal_words
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.totals import TotalRow
from app.views.table_model import Column, TableModel
from app.views.widgets.table_header import Sorting
from app.views.workspace import Workspace


class RenewalPane(ReportPane[RenewalRow]):
    """Lists what is asked; Enter opens the client, Ctrl+E the computation of the price then."""

    report_shown = Signal(object)
    """The `RenewalList` that the calendar counts too."""
    chosen = Signal()
    """Other rows are selected."""

    def __init__(self, workspace: Workspace, asked: Asked, parent: QWidget | None = None) -> None:
        self.asked = asked
        self.report: RenewalList | None = None
        self.nothing = NothingRenews()
        self.more_acts: list[QAction] = []
        self._at: date | None = None
        super().__init__(
            workspace,
            TableModel[RenewalRow](_columns(workspace), row_id=lambda row: row.id),
            self.nothing,
            parent,
            table=RenewalTable(),
            long=True,
        )
        self.model.setParent(self)
        self.table.setAccessibleName(self.tr("Renewals"))
        self.table.selectionModel().selectionChanged.connect(self.chosen)
        self.model.modelReset.connect(self.chosen)
        self.table.order_by((Sorting(DAY),))
        self.build()

    @property
    def writer(self) -> RenewalWriter:
        """What words the rows, with the catalogue as it stands."""
        return _writer(self.workspace)

    @property
    def chosen_rows(self) -> list[RenewalRow]:
        """The selected rows, from top to bottom."""
        places = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.row(place) for place in places]

    def ask(self, asked: Asked, *, at: date | None = None) -> None:
        """List something else; what was read serves as long as it holds it.

        `at` is the day whose first row becomes the current one.
        """
        before, self.asked = self.asked, asked
        self._at = at or self._at
        if self.report is None or self._stale or before.reading() != asked.reading():
            self.ask_again()
        elif self.is_reading:
            pass  # what is being read will be shown as it is asked for by then
        elif before.parameters() != asked.parameters():
            self._receive(self.report)
        else:
            self._go_on()

    def go_to(self, day: date) -> None:
        """Make the first renewal of a day the current row, or the first after it."""
        rows = self.model.rows()
        places = [place for place, row in enumerate(rows) if row.renewal.day >= day]
        if rows:
            place = min(places, key=lambda p: rows[p].renewal.day, default=len(rows) - 1)
            index = self.model.index(place, CLIENT)
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    def reading(self) -> Reading:
        wanted = self.asked.reading()
        return lambda books, progress: renewal_list(books, wanted, progress)

    def show_report(self, report: RenewalList) -> list[TotalRow]:
        if report is not self.report:
            # Made anew: the catalogue may call things otherwise by now.
            self.model.set_columns(_columns(self.workspace))
        self.report, writer = report, self.writer
        rows = self.asked.in_list(report.rows)
        self.model.set_rows(rows)
        self.is_filled = bool(rows)
        if rows and isinstance(self.table, RenewalTable):
            self.table.measure()
        self.nothing.explain(running=report.running, narrowed=self.asked.is_narrowed)
        self.counted = self._counted(summed(rows))
        self._go_on()
        return self._total_rows(rows, writer)

    def making(self) -> Making:
        words = renewal_words(self.workspace.ask(catalogue), self.workspace.formats)
        return renewals_file(self.asked.parameters(), words)

    def file_name(self) -> str:
        first, last = self.asked.listed
        return self.tr("renewals-{first}-{last}", "file name").format(
            first=first.isoformat(), last=last.isoformat()
        )

    def open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.client_chosen.emit(self.model.row(index.row()).client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        row, cells = self.model.row(index.row()), RenewalCells(self.writer)
        made = cells.now_explained if index.column() == NOW else cells.then_explained
        explain(self, made(row))

    def menu_acts(self) -> list[QAction]:
        return [*super().menu_acts(), *self.more_acts]

    def _go_on(self) -> None:
        """Go to the day that is wanted, and let the calendar count."""
        at, self._at = self._at, None
        if at is not None:
            self.go_to(at)
        self.report_shown.emit(self.report)

    def _counted(self, found: RenewalSum) -> str:
        renewals = labels.renewals(found.renewals)
        if not found.ends:
            return renewals
        ends = self.tr("%Ln end(s)", "", found.ends)
        return self.tr("{renewals}, {ends}").format(renewals=renewals, ends=ends)

    def _total_rows(self, rows: list[RenewalRow], writer: RenewalWriter) -> list[TotalRow]:
        """A row for each payer, and one for both; of one payer alone there is one."""
        payers = [payer for payer in Payer if any(row.renewal.payer is payer for row in rows)]
        alone = len(payers) == 1
        found = [
            TotalRow(
                self.tr("{payer}, excl. VAT, {renewals}").format(
                    payer=labels.paid_by(payer),
                    renewals=labels.renewals(summed(rows, payer).renewals),
                ),
                {THEN: writer.amount(summed(rows, payer).net)},
                quiet=not alone,
                strong=alone,
            )
            for payer in payers
        ]
        if alone:
            return found
        whole = summed(rows)
        title = self.tr("Total excl. VAT, {renewals}").format(
            renewals=labels.renewals(whole.renewals)
        )
        return [*found, TotalRow(title, {THEN: writer.amount(whole.net)}, strong=True)]


def _writer(workspace: Workspace) -> RenewalWriter:
    return RenewalWriter(workspace.ask(catalogue), workspace.formats)


def _columns(workspace: Workspace) -> list[Column[RenewalRow]]:
    return RenewalCells(_writer(workspace)).columns()
