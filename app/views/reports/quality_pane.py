"""The quality of what is stored: what fails, what is double, what is lacking."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from app.services.catalogue import catalogue
from app.services.reports.exporting import Making
from app.services.reports.quality import Finding, QualityReport, QualityRow, quality_report
from app.services.reports.quality_file import QualityColumn, quality_file
from app.views import labels
from app.views.labels.source import Labels
from app.views.reports.choices import choice_row
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import (
    Gathered,
    Group,
    Place,
    counted,
    of_manager,
)
from app.views.reports.pane import Reading
from app.views.reports.quality_words import (
    finding_name,
    quality_headings,
    quality_sentence,
    quality_words,
)
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.table_cells import EMPTY, Cell
from app.views.workspace import Workspace

ShownRow = Group[QualityRow] | QualityRow


class QualityPane(GatheredPane[QualityRow]):
    """Findings of today; Enter opens the client."""

    widest = 420
    """Of longer sentences the tip shows the whole."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._report: QualityReport | None = None
        kinds = (Gathered.FINDING, Gathered.MANAGER, Gathered.NOTHING)
        super().__init__(workspace, _nothing(), kinds, Gathered.FINDING, parent)
        self.table.setAccessibleName(self.tr("Data quality"))
        self.build(choice_row(self.gathering.field))

    def reading(self) -> Reading:
        return quality_report

    def show_report(self, report: QualityReport) -> list[TotalRow]:
        self._report = report
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(report.rows)
        findings = self.tr("%Ln finding(s)", None, len(report.rows))
        clients = labels.clients(report.clients)
        self.counted = self.tr("{findings}, {clients}").format(findings=findings, clients=clients)
        return []

    def making(self) -> Making:
        return quality_file(quality_words(self.workspace.ask(catalogue), self.workspace.formats))

    def remembered(self) -> dict[str, Remembered]:
        return {"group": RememberedChoice(self.gathering.choice)}

    def file_name(self) -> str:
        day = self.workspace.books.today().isoformat()
        return Labels.tr("data-quality-{day}", "file name").format(day=day)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None:
            self.client_chosen.emit(row.client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Nothing here is an amount."""

    def _columns(self) -> list[Column[ShownRow]]:
        titles = quality_headings()
        known, formats = self.workspace.ask(catalogue), self.workspace.formats
        finding = _text(titles[QualityColumn.FINDING], lambda row: finding_name(row.finding))
        # The head of the group says it already.
        said = self.gathering.choice.currentData() is Gathered.FINDING
        return [
            Column(title=titles[QualityColumn.CLIENT], cell=self._client, weight=Weight.MEDIUM),
            Column(title=Labels.tr("Reference", "report column"), cell=self._reference),
            _text(titles[QualityColumn.STATUS], lambda row: labels.status_name(row.status)),
            *(() if said else (finding,)),
            _text(titles[QualityColumn.VALUE], lambda row: row.value, Tone.TEXT),
            _text(
                titles[QualityColumn.WHAT_TO_DO],
                lambda row: quality_sentence(row, known, formats),
                Tone.TEXT,
            ),
            _text(titles[QualityColumn.MANAGER], lambda row: row.client.manager),
        ]

    def _client(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(row.client.name, weight=Weight.MEDIUM)

    def _reference(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return counted(row)
        return Cell(row.client.reference, tone=Tone.SECONDARY)

    def rows(self) -> Sequence[QualityRow]:
        return self._report.rows if self._report else ()

    def name_of(self, row: QualityRow) -> object:
        return row.key

    def placing(self) -> Callable[[QualityRow, Gathered], Place]:
        return _place

    def lay_out(self) -> None:
        self.model.set_columns(self._columns())
        super().lay_out()


def _place(row: QualityRow, by: Gathered) -> Place:
    if by is Gathered.MANAGER:
        return of_manager(row.client.manager)
    return (list(Finding).index(row.finding), ""), finding_name(row.finding)


def _text(
    title: str, text: Callable[[QualityRow], str], tone: Tone = Tone.SECONDARY
) -> Column[ShownRow]:
    def cell(row: ShownRow) -> Cell:
        shown = "" if isinstance(row, Group) else text(row)
        return Cell(shown, tone=tone) if shown else EMPTY

    return Column(title=title, cell=cell)


def _nothing() -> EmptyState:
    return EmptyState(
        "shield-check",
        Labels.tr("Nothing to mend"),
        Labels.tr("Every identity passes its check, nobody is twice here, nothing is lacking."),
    )
