"""The forecast: what the coming months will cost, beside what the past year did."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.domain.billing import Payer
from app.domain.calendar import Period
from app.domain.forecast import YEAR, PlanForecast
from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.forecast import Forecast, ForecastParameters, forecast_of
from app.services.reports.forecast_file import forecast_file
from app.views import labels
from app.views.labels.source import Labels
from app.views.reports.choices import choice_of, choice_row, payer_choice
from app.views.reports.forecast_bars import month_bars
from app.views.reports.forecast_words import forecast_words, month_heading
from app.views.reports.lines_dialog import LineOfClient, LinesDialog
from app.views.reports.pane import Reading, ReportPane
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.table_model import Column, TableModel
from app.views.theme import Height, Tone, Weight
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.forms import FormField
from app.views.widgets.month_chart import MonthChart
from app.views.widgets.table_cells import EMPTY, Cell
from app.views.widgets.table_view import DenseTableView
from app.views.workspace import Workspace

_HORIZONS = (6, YEAR, 24)
_FIRST = 2
"""The column of the first month."""


class ForecastPane(ReportPane[PlanForecast]):
    """A column a month; every figure, and every bar to come, opens the renewals that make it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: Forecast | None = None
        super().__init__(
            workspace,
            TableModel[PlanForecast]((), row_id=lambda row: (row.payer, row.plan)),
            _nothing(),
            parent,
            table=DenseTableView(row_height=Height.REPORT_ROW, cell_cursor=True),
            long=True,
        )
        self.model.setParent(self)
        self.table.setAccessibleName(self.tr("Forecast by month"))
        self.months = choice_of((months, labels.months(months)) for months in _HORIZONS)
        self.months.setCurrentIndex(_HORIZONS.index(YEAR))
        self.payer = payer_choice()
        for choice in (self.months, self.payer):
            choice.activated.connect(self.ask_again)
        self.chart = MonthChart(
            self.tr("Cost by month, excl. VAT"),
            self.tr("Billed"),
            self.tr("Expected, by the rules of billing"),
        )
        self.chart.chosen.connect(self._on_bar)
        self.build(
            choice_row(
                FormField(self.tr("Hori&zon"), self.months),
                FormField(self.tr("Pa&yer"), self.payer),
            ),
            self.chart,
        )

    def show_payer(self, payer: Payer | None) -> None:
        """Choose who pays; None: whoever does."""
        self.payer.setCurrentIndex(self.payer.findData(payer))
        self.ask_again()

    def reading(self) -> Reading | None:
        asked = self._parameters()
        return lambda books, progress: forecast_of(books, asked, progress)

    def show_report(self, report: Forecast) -> list[TotalRow]:
        self._report = report
        self.model.set_columns(self._columns(report))
        self.model.set_rows(report.rows)
        self.table.fit_columns()
        self.chart.show_months(*month_bars(report, self.workspace.formats))
        self.is_filled = bool(report.rows)
        self.counted = self.tr("Expected lines: {count}").format(
            count=self.workspace.formats.integer(len(report.lines))
        )
        return self._total_rows(report)

    def making(self) -> Making | None:
        words = forecast_words(self.workspace.ask(catalogue), self.workspace.formats)
        return forecast_file(self._parameters(), words)

    def remembered(self) -> dict[str, Remembered]:
        return {"months": RememberedChoice(self.months), "payer": RememberedChoice(self.payer)}

    def file_name(self) -> str:
        day = self.workspace.books.today().isoformat()
        return Labels.tr("forecast-{day}", "file name").format(day=day)

    def open_row(self, index: QModelIndex) -> None:
        self.explain_cell(index)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the lines behind a figure; in front of the months, those of all of them."""
        if self._report is None or not index.isValid():
            return
        row, place = self.model.row(index.row()), index.column() - _FIRST
        months = self._report.months
        self._open_lines(row.payer, row.plan, months[place] if 0 <= place < len(months) else None)

    def _parameters(self) -> ForecastParameters:
        payer: Payer | None = self.payer.currentData()
        return ForecastParameters(self.months.currentData(), payer)

    def _columns(self, report: Forecast) -> list[Column[PlanForecast]]:
        formats, known = self.workspace.formats, self.workspace.ask(catalogue)
        return [
            Column(
                title=Labels.tr("Plan", "report column"),
                text=lambda row: labels.plan_name(known, row.plan, formats.language),
                weight=Weight.MEDIUM,
            ),
            Column(
                title=Labels.tr("Payer", "report column"),
                text=lambda row: labels.payer_name(row.payer),
                tone=Tone.SECONDARY,
            ),
            *(self._month_column(report, place) for place in range(len(report.months))),
            Column(
                title=Labels.tr("Total", "report column"),
                cell=lambda row: Cell(
                    formats.bare(row.total.net, report.currency),
                    weight=Weight.SEMIBOLD,
                    explains=True,
                ),
                right=True,
            ),
            *([self._overage_column(report)] if report.total().overage else []),
        ]

    def _overage_column(self, report: Forecast) -> Column[PlanForecast]:
        """What of the total is overage; shown where there is some."""

        def cell(row: PlanForecast) -> Cell:
            overage = row.total.overage
            shown = self.workspace.formats.bare(overage, report.currency)
            return Cell(shown, tone=Tone.SECONDARY) if overage else EMPTY

        return Column(title=Labels.tr("Of which overage", "report column"), cell=cell, right=True)

    def _month_column(self, report: Forecast, place: int) -> Column[PlanForecast]:
        formats, currency, month = self.workspace.formats, report.currency, report.months[place]

        def cell(row: PlanForecast) -> Cell:
            cost = row.months[place]
            if not cost.net and not cost.overage:
                return EMPTY
            return Cell(formats.bare(cost.net, currency), explains=True)

        mark = f"{formats.month_mark(month.start)} {month.start.year}"
        if month.start.day != 1:
            mark = Labels.tr("Rest of {month}", "report column").format(
                month=formats.month_mark(month.start)
            )
        return Column(title=mark, cell=cell, right=True, tip=month_heading(month, formats))

    def _total_rows(self, report: Forecast) -> list[TotalRow]:
        formats = self.workspace.formats
        count = len(report.months)

        def figures(payer: Payer | None) -> dict[int, str]:
            costs = [report.month(place, payer) for place in range(count)]
            total = report.total(payer)
            found = [*(cost.net for cost in costs), total.net]
            if total.overage:
                found.append(total.overage)
            return {
                _FIRST + place: formats.bare(net, report.currency)
                for place, net in enumerate(found)
            }

        payers = [payer for payer in Payer if any(row.payer is payer for row in report.rows)]
        rows = [
            TotalRow(labels.payer_name(payer), figures(payer), quiet=True)
            for payer in payers
            if len(payers) > 1
        ]
        title = self.tr("Total, {currency}").format(currency=report.currency)
        return [*rows, TotalRow(title, figures(None), strong=True)]

    def _on_bar(self, place: int) -> None:
        """Open what is expected of a month; what was billed is the billing report's."""
        if self._report is None:
            return
        begun = YEAR - 1
        offset = place - begun if self._report.months[0].start.day != 1 else place - begun - 1
        if offset >= 0:
            self._open_lines(self.payer.currentData(), None, self._report.months[offset])

    def _open_lines(self, payer: Payer | None, plan: str | None, month: Period | None) -> None:
        if self._report is None:
            return
        found = self._report.behind(payer=payer, plan=plan, month=month)
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        parts = [
            labels.plan_name(known, plan, formats.language) if plan else "",
            labels.payer_name(payer) if payer else "",
            month_heading(month, formats) if month else labels.months(len(self._report.months)),
        ]
        dialog = LinesDialog(
            " · ".join(part for part in parts if part),
            [LineOfClient(each.client, each.line) for each in found],
            [(labels.lines(len(found)), sum(each.line.net for each in found))],
            known,
            formats,
            self,
        )
        dialog.client_chosen.connect(self.client_chosen)
        dialog.show()


def _nothing() -> EmptyState:
    return EmptyState(
        "trending-up",
        Labels.tr("Nothing will be billed in these months"),
        Labels.tr("Subscriptions that renew appear here, with what they will cost."),
    )
