"""The Reports page: the billing report as a table with its totals, and its export."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.reports.billing import BillingReport, billing_report
from app.services.reports.billing_file import billing_file
from app.services.reports.billing_rows import BillingRow
from app.services.reports.exporting import Exported, export_report
from app.views import labels
from app.views.explain import explain_lines
from app.views.failures import failure_sentence
from app.views.reports.asked import ReportChoices
from app.views.reports.columns import ReportCells, ShownRow, kind_of, row_id, shown_rows
from app.views.reports.saving import FOLDER, choose_target
from app.views.reports.totals import ReportTotals, TotalRow
from app.views.reports.words import billing_words
from app.views.table_model import TableModel
from app.views.tasks import Task
from app.views.theme import Height, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button, PrimaryButton
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, Hairline, TitleRow, set_ground
from app.views.workspace import Workspace


class ReportsPage(QWidget):
    """What was billed in a period; every amount opens, every row leads to its client."""

    client_chosen = Signal(object)
    done = Signal(str)
    """What was just exported, for the status bar."""
    listed = Signal(str)
    """How much the report holds, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._report: BillingReport | None = None
        self._closed: frozenset[object] = frozenset()
        self._task: Task | None = None
        self._stale = True
        set_ground(self, Ground.SURFACE)
        self._choices = ReportChoices(workspace)
        self._model = TableModel[ShownRow](
            (), self, row_id=row_id, row_kind=lambda row: kind_of(self._closed, row)
        )
        self._table = DenseTableView(row_height=Height.REPORT_ROW)
        self._table.setAccessibleName(self.tr("Billed lines"))
        self._table.setModel(self._model)
        self._totals = ReportTotals(self._table)
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.hide()
        self._build()
        self._wire()

    @property
    def table(self) -> DenseTableView:
        """The table of the report."""
        return self._table

    @property
    def choices(self) -> ReportChoices:
        """What is asked."""
        return self._choices

    def announce(self) -> None:
        """Make the report where it is stale, and say how much it holds."""
        if self._stale:
            self.refresh()
        elif self._report is not None:
            self.listed.emit(labels.lines(self._report.totals.lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Make the report anew."""
        asked = self._choices.parameters()
        if asked is None:
            return
        self._stale = False
        report = self._report = self._workspace.ask(billing_report, asked)
        cells = ReportCells(
            report,
            self._workspace.ask(catalogue),
            self._workspace.formats,
            lambda key: key in self._closed,
        )
        self._model.set_columns(cells.columns())
        self._model.set_rows(shown_rows(report, self._closed))
        self._table.fit_columns()
        self._totals.show_rows(self._total_rows(report, cells))
        empty = not report.rows
        self._stack.setCurrentIndex(1 if empty else 0)
        self._totals.setVisible(not empty)
        self._allow_export(allowed=True)
        self.listed.emit(labels.lines(report.totals.lines))

    def export_to(self, target: Path) -> None:
        """Write the report shown to a file, on a worker thread."""
        asked = self._choices.parameters()
        if asked is None or (self._task is not None and self._task.is_running):
            return
        self.wrong.hide()
        words = billing_words(self._workspace.ask(catalogue), self._workspace.formats)
        books = self._workspace.books
        self._task = Task(
            lambda progress: export_report(
                books, billing_file(asked, words), target, progress=progress
            ),
            self,
        )
        self._task.succeeded.connect(self._on_exported)
        self._task.failed.connect(self._on_failed)
        self._allow_export(allowed=False)
        self._task.start()

    def _build(self) -> None:
        title = TitleRow(self.tr("Billing report"))
        self._to_csv = Button(self.tr("Export to CS&V…"), icon_name="file-text")
        self._to_xlsx = PrimaryButton(self.tr("&Export to Excel…"), icon_name="file-spreadsheet")
        self.export_buttons = (self._to_xlsx, self._to_csv)
        title.add_act(self._to_csv)
        title.add_act(self._to_xlsx)
        empty = EmptyState(
            "file-chart-column",
            self.tr("Nothing was billed in this period"),
            self.tr("Renewals, changes and new subscriptions of these days appear here."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._choices)
        column.addWidget(self.wrong)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        column.addWidget(self._totals)

    def _wire(self) -> None:
        self._choices.changed.connect(self._on_asked)
        self._to_xlsx.clicked.connect(partial(self._choose_target, "xlsx"))
        self._to_csv.clicked.connect(partial(self._choose_target, "csv"))
        self._table.row_opened.connect(self._on_row_opened)
        self._table.group_toggled.connect(self._on_group_toggled)
        self._explain = QAction(self.tr("E&xplain the amount"), self)
        self._explain.setShortcut("Ctrl+E")
        self._explain.triggered.connect(self._on_explain)
        self._open = QAction(self.tr("&Open the client"), self)
        self._open.triggered.connect(self._on_row_opened)
        self._table.addAction(self._explain)
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._on_menu)
        self._workspace.changed.connect(self._on_changed)

    def _total_rows(self, report: BillingReport, cells: ReportCells) -> list[TotalRow]:
        """Net, VAT by rate and gross; the last two columns where a period is compared."""
        now, before = report.totals, report.previous
        net_column = [column.name for column in cells.columns()].index("net")

        def figures(of_now: int, of_before: int) -> dict[int, str]:
            found = {net_column: cells.amount(of_now)}
            if before is not None:
                found[net_column + 1] = cells.amount(of_before)
                found[net_column + 2] = cells.signed(of_now - of_before)
            return found

        counts = f"{labels.clients(now.clients)}, {labels.lines(now.lines)}"
        title = self.tr("Total excl. VAT, {counts}").format(counts=counts)
        rows = [TotalRow(title, figures(now.net, before.net if before else 0), strong=True)]
        earlier = {taxed.rate: taxed.vat for taxed in before.by_rate} if before else {}
        formats = self._workspace.formats
        for taxed in now.by_rate:
            words = labels.vat_title(taxed, formats, report.currency)
            rows.append(TotalRow(words, figures(taxed.vat, earlier.get(taxed.rate, 0)), quiet=True))
        gross = figures(now.gross, before.gross if before else 0)
        rows.append(TotalRow(self.tr("Total incl. VAT"), gross, strong=True))
        return rows

    def _allow_export(self, *, allowed: bool) -> None:
        """Offer the exports while there is something to write and nothing is being written."""
        filled = self._report is not None and bool(self._report.rows)
        for button in self.export_buttons:
            button.setEnabled(allowed and filled)

    def _choose_target(self, extension: str) -> None:
        asked = self._choices.parameters()
        if asked is not None:
            choose_target(self, self._settings, asked, extension, self.export_to)

    def _on_asked(self) -> None:
        self._closed = frozenset()
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _on_changed(self, _changes: Changes) -> None:
        self._on_asked()

    def _on_group_toggled(self, row: int) -> None:
        group = self._model.row(row)
        if self._report is not None and not isinstance(group, BillingRow):
            self._closed = self._closed ^ {group.key}
            self._model.set_rows(shown_rows(self._report, self._closed))

    def _current_line(self) -> BillingRow | None:
        index = self._table.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row if isinstance(row, BillingRow) else None

    def _on_row_opened(self) -> None:
        row = self._current_line()
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def _on_explain(self) -> None:
        row = self._current_line()
        if row is not None:
            known, formats = self._workspace.ask(catalogue), self._workspace.formats
            title = labels.line_title(row.line, known, formats)
            explain_lines(self, title, (row.line,), known, formats)

    def _on_menu(self, at: QPoint) -> None:
        if self._current_line() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._open, self._explain])
        menu.popup(self._table.viewport().mapToGlobal(at))

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        self._allow_export(allowed=True)
        self.done.emit(
            self.tr("{file}: {lines} exported").format(
                file=exported.path.name, lines=labels.lines(exported.rows)
            )
        )

    def _on_failed(self, error: Exception) -> None:
        self._allow_export(allowed=True)
        self.wrong.say(failure_sentence(error, self._workspace.formats))
        self.wrong.show()
