"""What was done: who is changed, who was refused, and who is untouched."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.bulk import BulkReport, BulkRow
from app.views import labels
from app.views.bulk.amount_table import AmountTable
from app.views.bulk.explaining import Explaining
from app.views.bulk.words import BulkText
from app.views.formatting import Formats
from app.views.table_model import Column, TableModel
from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.table_cells import EMPTY, Cell, CellLook
from app.views.widgets.texts import Ground, Hairline, Text, set_ground


class Fate(Enum):
    """What became of a client."""

    DONE = auto()
    REFUSED = auto()
    LEFT = auto()


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One client of the report; `refused` says why nothing was done for it."""

    row: BulkRow
    fate: Fate
    refused: Refused | None = None

    @property
    def today(self) -> int | None:
        """What was billed at once; None where nothing was done."""
        found = self.row.outcome
        if self.fate is not Fate.DONE or isinstance(found, Refused):
            return None
        return sum(line.net for line in found.today)

    @property
    def is_billed(self) -> bool:
        """Whether anything was billed at once."""
        return not isinstance(self.row.outcome, Refused) and bool(self.row.outcome.today)

    @property
    def monthly(self) -> int | None:
        """What the firm pays more a month; None where nothing was done."""
        found = self.row.outcome
        if self.fate is not Fate.DONE or isinstance(found, Refused):
            return None
        return found.firm_then - found.firm_now


def report_rows(report: BulkReport) -> list[ReportRow]:
    """Return what became of each: those who need a look first, each group by name."""
    rows = [ReportRow(each.row, Fate.REFUSED, each.refused) for each in report.refused]
    rows += [ReportRow(row, Fate.LEFT) for row in report.left]
    rows += [ReportRow(row, Fate.DONE) for row in report.done]
    order = (Fate.REFUSED, Fate.LEFT, Fate.DONE)
    return sorted(rows, key=lambda each: (order.index(each.fate), each.row.name.casefold()))


def fate_word(fate: Fate) -> str:
    """What became of a client, on its chip."""
    match fate:
        case Fate.DONE:
            return BulkText.tr("Done")
        case Fate.REFUSED:
            return BulkText.tr("Refused")
        case Fate.LEFT:
            return BulkText.tr("Not done")


def why(row: ReportRow, catalogue: Catalogue, formats: Formats) -> str:
    """Why nothing was done for a client; empty where it was."""
    match row.fate:
        case Fate.DONE:
            return ""
        case Fate.LEFT:
            return BulkText.tr("Cancelled before it: the client is untouched.")
        case Fate.REFUSED:
            refused = row.refused
            return "" if refused is None else labels.refusal(refused, catalogue, formats)


_LOOKS = {
    Fate.DONE: ("circle-check", Tone.POSITIVE),
    Fate.REFUSED: ("ban", Tone.WARNING),
    Fate.LEFT: ("circle-minus", Tone.NEUTRAL),
}


class ReportPage(QWidget):
    """A headline, and the list of what became of each client; amounts open their computation."""

    asked = Signal(object)
    """The `Explanation` of an amount."""

    def __init__(
        self, catalogue: Catalogue, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._formats = catalogue, formats
        set_ground(self, Ground.SURFACE)
        self._title = Text("", size=Size.TITLE, weight=Weight.SEMIBOLD)
        self._rest = Text("", size=Size.LEAD, tone=Tone.SECONDARY, wrap=True)
        self._explaining = Explaining(catalogue, formats)
        self._model = TableModel[ReportRow]((), self, row_id=lambda row: row.row.client_id)
        self.table = AmountTable(self.tr("Report, client by client"))
        self.table.setModel(self._model)
        self.table.cell_opened.connect(self._on_opened)
        margin = Space.WIZARD_MARGIN
        head = QHBoxLayout()
        head.setContentsMargins(margin, Space.PAGE_MARGIN, margin, Space.CARD)
        head.setSpacing(Space.CARD)
        self._sign = GlyphLabel("circle-check", tone=Tone.POSITIVE, size=IconSize.EMPTY)
        head.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(Space.HALF)
        words.addWidget(self._title)
        words.addWidget(self._rest)
        head.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.table, 1)

    def show_report(self, report: BulkReport) -> None:
        """Show what became of each."""
        said = self.headline(report)
        self._title.setText(said)
        whole = not (report.refused or report.left)
        if whole:
            self._sign.say("circle-check", tone=Tone.POSITIVE)
        else:
            self._sign.say("triangle-alert", tone=Tone.WARNING)
        self._rest.setText(self._rest_words(report))
        self._rest.setVisible(bool(self._rest.text()))
        columns = self._columns()
        if whole:
            columns = [column for column in columns if column.name != "reason"]
        self._model.set_columns(columns)
        self._model.set_rows(report_rows(report))
        self.table.fit_columns(most=900)
        self.setAccessibleName(said)

    def headline(self, report: BulkReport) -> str:
        """How many were changed."""
        return self.tr("%Ln client(s) changed", "", len(report.done))

    def rows(self) -> list[ReportRow]:
        """The rows as shown, from top to bottom."""
        return self._model.rows()

    def _rest_words(self, report: BulkReport) -> str:
        parts = []
        if report.refused:
            refused = len(report.refused)
            parts.append(self.tr("%Ln refused: the reason stands beside it.", "", refused))
        if report.left:
            left = len(report.left)
            parts.append(self.tr("%Ln not done: cancelled before, and untouched.", "", left))
        return " ".join(parts)

    def _columns(self) -> list[Column[ReportRow]]:
        return [
            Column(
                title=BulkText.tr("Client"),
                text=lambda row: row.row.name,
                weight=Weight.MEDIUM,
                sort_key=lambda row: row.row.name.casefold(),
            ),
            Column(
                title=BulkText.tr("Reference"),
                text=lambda row: row.row.reference,
                tone=Tone.SECONDARY,
                sort_key=lambda row: row.row.reference,
            ),
            Column(title=BulkText.tr("Result"), cell=_chip),
            Column(
                title=BulkText.tr("Per month"),
                name="monthly",
                cell=lambda row: self._amount(row.monthly, explains=True),
                right=True,
            ),
            Column(
                title=BulkText.tr("Today"),
                name="today",
                cell=lambda row: self._amount(row.today, explains=row.is_billed),
                right=True,
            ),
            Column(
                title=BulkText.tr("Reason", "why it was not done"),
                name="reason",
                text=lambda row: why(row, self._catalogue, self._formats),
                tone=Tone.SECONDARY,
            ),
        ]

    def _amount(self, minor: int | None, *, explains: bool) -> Cell:
        if minor is None:
            return EMPTY
        return Cell(self._formats.signed(minor, self._catalogue.currency), explains=explains)

    def _on_opened(self, index: QModelIndex) -> None:
        row, name = self._model.row(index.row()), self._model.columns[index.column()].name
        opens = {"monthly": self._explaining.monthly, "today": self._explaining.today}
        explained = opens.get(name, self._explaining.remark)(row.row)
        if row.fate is not Fate.DONE:
            sentence = why(row, self._catalogue, self._formats)
            explained = self._explaining.because(row.row, sentence)
        if explained is not None:
            self.asked.emit(explained)


def _chip(row: ReportRow) -> Cell:
    icon, tone = _LOOKS[row.fate]
    return Cell(fate_word(row.fate), tone=tone, icon=icon, look=CellLook.CHIP)
