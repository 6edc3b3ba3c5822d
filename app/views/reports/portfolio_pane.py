"""The portfolio as of a day: every client as it stood, stands or will stand."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.portfolio import (
    Portfolio,
    PortfolioParameters,
    PortfolioRow,
    portfolio_as_of,
)
from app.services.reports.portfolio_file import portfolio_file
from app.views import labels
from app.views.explain import explain
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import Gathered, Group, Place
from app.views.reports.pane import Reading
from app.views.reports.portfolio_rows import PortfolioCells
from app.views.reports.portfolio_words import portfolio_words
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.typed import Mistyped, typed_date
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace

_MONTHLY = 7
_GATHERED = (
    Gathered.NOTHING,
    Gathered.PAYER,
    Gathered.PLAN,
    Gathered.MANAGER,
    Gathered.STATUS,
)


class PortfolioPane(GatheredPane[PortfolioRow]):
    """Clients as of the day typed; Enter opens the client, a price its computation."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: Portfolio | None = None
        super().__init__(workspace, _nobody(), _GATHERED, Gathered.PAYER, parent)
        self.table.setAccessibleName(self.tr("Portfolio"))
        self.day = LineEdit()
        self.day.setText(workspace.formats.day(workspace.books.today()))
        self.day.setMaximumWidth(130)
        self.day.editingFinished.connect(self._on_day)
        hint = self.tr("A past or a coming day, also +30 or -30")
        self.day.setToolTip(hint)
        self.day_field = FormField(self.tr("&As of"), self.day)
        self._asked: date | None = workspace.books.today()
        self.build(choice_row(self.day_field, self.gathering.field))

    def ask(self, text: str) -> None:
        """Ask for another day, as typed."""
        self.day.setText(text)
        self._on_day()

    @property
    def day_asked(self) -> date | None:
        """The day; None: something is mistyped."""
        return self._asked

    def reading(self) -> Reading | None:
        asked = self._parameters()
        if asked is None:
            return None
        return lambda books, progress: portfolio_as_of(books, asked, progress)

    def show_report(self, report: Portfolio) -> list[TotalRow]:
        self._report = report
        self.model.set_columns(self._cells().columns())
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(report.rows)
        self.counted = labels.clients(len(report.rows))
        return self._total_rows(report)

    def making(self) -> Making | None:
        asked = self._parameters()
        if asked is None:
            return None
        words = portfolio_words(self.workspace.ask(catalogue), self.workspace.formats)
        return portfolio_file(asked, words)

    def remembered(self) -> dict[str, Remembered]:
        return {"on": _Day(self), "group": RememberedChoice(self.gathering.choice)}

    def file_name(self) -> str:
        asked = self._parameters()
        day = asked.on.isoformat() if asked else ""
        return Labels.tr("portfolio-{day}", "file name").format(day=day)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        row = self.model.row(index.row())
        if isinstance(row, Group):
            explain(self, self._cells().group_explained(row))
        elif row.standing is not None:
            explain(self, self._cells().price_explained(row, row.standing))

    def _cells(self) -> PortfolioCells:
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        return PortfolioCells(known, formats, self.gathering)

    def rows(self) -> Sequence[PortfolioRow]:
        return self._report.rows if self._report else ()

    def name_of(self, row: PortfolioRow) -> object:
        return row.client.id

    def placing(self) -> Callable[[PortfolioRow, Gathered], Place]:
        return self._cells().place

    def _total_rows(self, report: Portfolio) -> list[TotalRow]:
        cells = self._cells()
        rows = [
            TotalRow(
                self.tr("{payer}, {clients}").format(
                    payer=labels.paid_by(total.payer), clients=labels.clients(total.clients)
                ),
                {_MONTHLY: cells.amount(total.monthly)},
                quiet=True,
            )
            for total in report.totals
        ]
        counted = labels.clients(report.subscribed)
        title = self.tr("Total per month excl. VAT, {clients}").format(clients=counted)
        return [*rows, TotalRow(title, {_MONTHLY: cells.amount(report.monthly)}, strong=True)]

    def _parameters(self) -> PortfolioParameters | None:
        return None if self._asked is None else PortfolioParameters(self._asked)

    def _on_day(self) -> None:
        before = self._asked
        try:
            self._asked = typed_date(self.day.text(), today=self.workspace.books.today())
            self.day_field.set_error("")
            self.day.setText(self.workspace.formats.day(self._asked))
        except Mistyped as error:
            self._asked = None
            self.day_field.set_error(labels.mistyped(error))
        if self._asked != before:
            self.ask_again()


class _Day:
    """The day of the portfolio; today stays today, whatever day that is then."""

    def __init__(self, pane: PortfolioPane) -> None:
        self._pane = pane

    def said(self) -> str:
        asked = self._pane.day_asked
        return "." if asked is None or asked == self._pane.workspace.books.today() else str(asked)

    def take(self, words: str) -> None:
        self._pane.ask(words)


def _nobody() -> EmptyState:
    return EmptyState(
        "users",
        Labels.tr("No client on this day"),
        Labels.tr("A client is in the portfolio from the day on which it came into the program."),
    )
