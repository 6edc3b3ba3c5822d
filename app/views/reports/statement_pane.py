"""Client statements: what the firm pays for each client, a row a month."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.statement import (
    ClientStatement,
    StatementMonth,
    StatementParameters,
    Statements,
    client_statements,
)
from app.services.reports.statement_batch import file_names, period_mark
from app.services.reports.statement_file import statement_file
from app.services.reports.statement_sheets import StatementColumn as Head
from app.services.reports.statement_sheets import StatementWords
from app.views import labels
from app.views.explain import explain_lines
from app.views.labels.source import Labels
from app.views.reports.choices import choice_of, choice_row
from app.views.reports.pane import Batch, Reading, ReportPane
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remembered import Remembered
from app.views.reports.statement_words import statement_headings, statement_words
from app.views.reports.totals import TotalRow
from app.views.table_model import Column, TableModel
from app.views.theme import Tone, Weight
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.forms import FormField
from app.views.widgets.table_cells import Cell
from app.views.workspace import Workspace

_NET, _VAT, _GROSS = 4, 5, 6


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month of a client's statement."""

    statement: ClientStatement
    month: StatementMonth


class StatementPane(ReportPane[MonthRow]):
    """Months with a line; Enter opens the client, an amount its lines."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: Statements | None = None
        self._client: int | None = None
        super().__init__(
            workspace,
            TableModel[MonthRow]((), row_id=lambda row: (row.statement.client_id, row.month.first)),
            _nothing(),
            parent,
            long=True,
        )
        self.model.setParent(self)
        self.model.set_columns(self._columns())
        self.table.setAccessibleName(self.tr("Statements"))
        self.days = PeriodChoice(workspace, Usual.LAST_MONTH, self)
        self.days.changed.connect(self.ask_again)
        self.client = choice_of(((None, self.tr("All clients")),))
        self.client.setMinimumWidth(240)
        self.client.activated.connect(self._on_client)
        self.build(choice_row(*self.days.fields, FormField(self.tr("C&lient"), self.client)))

    def reading(self) -> Reading | None:
        span = self.days.span()
        if span is None:
            return None
        # Of all clients: those that have lines are the ones that can be chosen.
        asked = StatementParameters(span.start, span.end)
        return lambda books, _progress: client_statements(books, asked)

    def show_report(self, report: Statements) -> list[TotalRow]:
        self._report = report
        self._offer(report)
        rows = [MonthRow(each, month) for each in self._shown() for month in each.months]
        self.model.set_rows(rows)
        self.table.fit_columns()
        self.is_filled = bool(rows)
        self.counted = labels.clients(len(self._shown()))
        totals = [row.month.totals for row in rows]
        figures = {
            _NET: self._amount(sum(each.net for each in totals)),
            _VAT: self._amount(sum(each.vat for each in totals)),
            _GROSS: self._amount(sum(each.gross for each in totals)),
        }
        title = self.tr("Total, {clients}").format(clients=self.counted)
        return [TotalRow(title, figures, strong=True)]

    def making(self) -> Making | None:
        asked = self._parameters()
        return None if asked is None else statement_file(asked, self._words())

    def batch(self) -> Batch | None:
        """Return what is asked for a file for each client."""
        asked = self._parameters()
        return None if asked is None else Batch(asked, self._words())

    def remembered(self) -> dict[str, Remembered]:
        return {"period": self.days, "client": _RememberedClient(self._said, self._take)}

    def file_name(self) -> str:
        asked, shown = self._parameters(), self._shown()
        if asked is None:
            return ""
        if self._client is not None and len(shown) == 1:
            return file_names(shown, asked)[self._client].removesuffix(".pdf")
        return Labels.tr("statements-{period}", "file name").format(period=period_mark(asked))

    def open_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.client_chosen.emit(self.model.row(index.row()).statement.client_id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the lines of a month."""
        row = self.model.row(index.row())
        title = labels.client_named(row.statement.party.name, row.statement.reference)
        lines = [each.line for each in row.month.rows]
        explain_lines(self, title, lines, self.workspace.ask(catalogue), self.workspace.formats)

    def _columns(self) -> list[Column[MonthRow]]:
        titles, formats = statement_headings(), self.workspace.formats
        return [
            Column(
                title=titles[Head.CLIENT],
                text=lambda row: row.statement.party.name,
                weight=Weight.MEDIUM,
            ),
            Column(
                title=Labels.tr("Reference", "report column"),
                text=lambda row: row.statement.reference,
                tone=Tone.SECONDARY,
            ),
            Column(title=titles[Head.MONTH], text=lambda row: formats.month_title(row.month.first)),
            Column(
                title=Labels.tr("Lines", "report column"),
                text=lambda row: formats.integer(row.month.totals.lines),
                right=True,
            ),
            self._money(titles[Head.NET], lambda row: row.month.totals.net),
            self._money(titles[Head.VAT], lambda row: row.month.totals.vat),
            self._money(titles[Head.GROSS], lambda row: row.month.totals.gross),
        ]

    def _money(self, title: str, of: Callable[[MonthRow], int]) -> Column[MonthRow]:
        return Column(
            title=title, cell=lambda row: Cell(self._amount(of(row)), explains=True), right=True
        )

    def _amount(self, minor: int) -> str:
        currency = self._report.currency if self._report else "EUR"
        return self.workspace.formats.amount(minor, currency)

    def _words(self) -> StatementWords:
        return statement_words(self.workspace.ask(catalogue), self.workspace.formats)

    def _parameters(self) -> StatementParameters | None:
        span = self.days.span()
        return None if span is None else StatementParameters(span.start, span.end, self._client)

    def _shown(self) -> tuple[ClientStatement, ...]:
        if self._report is None:
            return ()
        wanted = self._client
        return tuple(
            each for each in self._report.clients if wanted is None or each.client_id == wanted
        )

    def _offer(self, report: Statements) -> None:
        """Offer the clients that have lines; the one that was chosen stays while it has some."""
        if self._client not in {each.client_id for each in report.clients}:
            self._client = None
        while self.client.count() > 1:
            self.client.removeItem(1)
        for each in report.clients:
            self.client.addItem(
                labels.client_named(each.party.name, each.reference), each.client_id
            )
        self.client.setCurrentIndex(max(0, self.client.findData(self._client)))

    def _on_client(self) -> None:
        self._client = self.client.currentData()
        self.ask_again()

    def _said(self) -> str:
        return "" if self._client is None else str(self._client)

    def _take(self, words: str) -> None:
        self._client = int(words) if words.isdecimal() else None


@dataclass(frozen=True, slots=True)
class _RememberedClient:
    """The client that is asked for, by its id; one that has no lines any more is nobody."""

    said: Callable[[], str]
    take: Callable[[str], None]


def _nothing() -> EmptyState:
    return EmptyState(
        "receipt-text",
        Labels.tr("The firm was billed for no client in these days"),
        Labels.tr("Choose another period, or wait for the next renewals."),
    )
