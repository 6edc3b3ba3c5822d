"""What every report of the page has: its choices, its table with totals, and how it is read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.journal import Books
from app.services.progress import Progress, unwatched
from app.services.reports.exporting import Making
from app.services.reports.statement import StatementParameters
from app.services.reports.statement_sheets import StatementWords
from app.views.failures import failure_sentence
from app.views.reports.remembered import Remembered
from app.views.reports.totals import ReportTotals, TotalRow
from app.views.reports.working import Working
from app.views.table_model import TableModel
from app.views.theme import Height
from app.views.widgets.table_cells import Cell, TableRole
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, Hairline, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

RowT = TypeVar("RowT")
Reading = Callable[[Books, Progress], Any]
"""Reads the report that is asked for."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What a report asks for where each client has a file of its own."""

    asked: StatementParameters
    words: StatementWords


class ReportPane(QWidget, Generic[RowT]):
    """One report. It is made when it is shown, and anew when it is asked or something changed.

    Subclasses say what is read (`reading`), show it (`show_report`) and lay it out for a file
    (`making`). `long` reading is done on a worker thread, with progress and a Cancel.
    """

    client_chosen = Signal(object)
    listed = Signal(str)
    """How much the report holds, for the status bar."""
    made = Signal()
    """The report is another one: what can be exported, too."""
    refused = Signal(str)
    """Why something could not be done; empty: whatever was said is over."""

    def __init__(
        self,
        workspace: Workspace,
        model: TableModel[RowT],
        empty: QWidget,
        parent: QWidget | None = None,
        *,
        table: DenseTableView | None = None,
        long: bool = False,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.model = model
        self.table = table or DenseTableView(row_height=Height.REPORT_ROW)
        self.table.setModel(model)
        self.totals = ReportTotals(self.table)
        self.page_acts: Sequence[QAction] = ()
        """What the page offers for the report as a whole."""
        self.counted = ""
        self.is_filled = False
        self._long = long
        self._work = Work(self)
        self._stale = True
        set_ground(self, Ground.SURFACE)
        self._working = Working(workspace.formats)
        self._working.again.connect(self.refresh)
        self._working.stopped.connect(self._work.cancel)
        self._work.progressed.connect(self._working.show_progress)
        self._working.wanted.connect(self._on_slow)
        self._stack = QStackedWidget()
        self._pages = (self.table, empty, self._working)
        for page in self._pages:
            self._stack.addWidget(page)
        self._explain = QAction(self.tr("E&xplain the amount"), self)
        self._explain.setShortcut("Ctrl+E")
        self._explain.triggered.connect(self._on_explain)
        self._open = QAction(self.tr("&Open"), self)
        self._open.triggered.connect(lambda: self.open_row(self.table.currentIndex()))
        self.table.addAction(self._explain)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.row_opened.connect(self.open_row)
        self.table.clicked.connect(self._on_clicked)
        workspace.changed.connect(self._on_changed)

    def reading(self) -> Reading | None:
        """Return how the report that is asked for is read; None: something is mistyped."""
        raise NotImplementedError

    def show_report(self, report: Any) -> Sequence[TotalRow]:  # noqa: ANN401 - the subclass's own
        """Show a report in the table; set `counted` and `is_filled`; return the totals below it."""
        raise NotImplementedError

    def making(self) -> Making | None:
        """Return how the report goes into a file; None: something is mistyped."""
        raise NotImplementedError

    def batch(self) -> Batch | None:
        """Return what is asked for a file for each client; None: the report has no such files."""
        return None

    def file_name(self) -> str:
        """Return a name for the file that says what is in it."""
        raise NotImplementedError

    def open_row(self, index: QModelIndex) -> None:
        """Open what a row leads to."""
        raise NotImplementedError

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the computation of an amount."""
        raise NotImplementedError

    def remembered(self) -> Mapping[str, Remembered]:
        """Return what a preset keeps of what is asked, each by its name."""
        raise NotImplementedError

    def announce(self) -> None:
        """Make the report where it is stale, and say how much it holds."""
        if self._stale:
            self.refresh()
        else:
            self.listed.emit(self.counted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def ask_again(self) -> None:
        """Make the report anew, now or once it is shown."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def refresh(self) -> None:
        """Read and show the report."""
        read = self.reading()
        if read is None:
            return
        self._stale = False
        self.refused.emit("")
        if not self._long:
            self._receive(read(self.workspace.books, unwatched))
            return
        books = self.workspace.books
        self._working.read()
        self._work.run(
            lambda progress: read(books, progress),
            self._receive,
            failed=self._on_failed,
            cancelled=self._working.say_stopped,
        )

    @property
    def is_reading(self) -> bool:
        """Whether the report is being read on the worker thread."""
        return self._work.is_busy

    def build(self, *parts: QWidget) -> None:
        """Lay out: what stands above the table, the table, its totals."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
        column.addWidget(Hairline())
        column.addWidget(self._stack, 1)
        column.addWidget(self.totals)

    def _receive(self, report: object) -> None:
        self._working.end()
        totals = self.show_report(report)
        self.totals.show_rows(totals)
        self.totals.make_room()
        self._stack.setCurrentIndex(0 if self.is_filled else 1)
        self.totals.setVisible(self.is_filled and bool(totals))
        self.made.emit()
        self.listed.emit(self.counted)

    def _on_slow(self) -> None:
        self._stack.setCurrentWidget(self._working)

    def _on_failed(self, error: Exception) -> None:
        self._working.end()
        self.refused.emit(failure_sentence(error, self.workspace.formats))

    def _on_changed(self, _changes: Changes) -> None:
        self.ask_again()

    def _on_explain(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.explain_cell(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        cell = index.data(TableRole.CELL)
        if isinstance(cell, Cell) and cell.explains:
            self.explain_cell(index)

    def _on_menu(self, at: QPoint) -> None:
        if not self.table.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.menu_acts())
        menu.addSeparator()
        menu.addActions(list(self.page_acts))
        menu.popup(self.table.viewport().mapToGlobal(at))

    def menu_acts(self) -> list[QAction]:
        """Return the acts of the current row's menu."""
        return [self._open, self._explain]
