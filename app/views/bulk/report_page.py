"""What was done: who is changed, who was refused, and who is untouched."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.services.bulk import BulkReport
from app.views.bulk.amount_table import AmountTable
from app.views.bulk.cells import plan_words
from app.views.bulk.explaining import Explaining
from app.views.bulk.report_rows import Fate, ReportRow, fate_word, report_rows, why
from app.views.bulk.words import BulkText
from app.views.clients.act_bar import ActButton
from app.views.formatting import Formats
from app.views.table_model import Column, TableModel
from app.views.theme import IconSize, Size, Space, Tone, Weight
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.table_cells import EMPTY, Cell, CellLook
from app.views.widgets.texts import Ground, Hairline, Text, set_ground

_ICONS = {"Ctrl+O": "external-link", "Ctrl+Z": "undo-2"}
_LOOKS = {
    Fate.DONE: ("circle-check", Tone.POSITIVE),
    Fate.UNDONE: ("undo-2", Tone.NEUTRAL),
    Fate.REFUSED: ("ban", Tone.WARNING),
    Fate.LEFT: ("circle-minus", Tone.NEUTRAL),
}


class ReportPage(QWidget):
    """A headline, and the list of what became of each client; amounts open their computation.

    Acts on the client of the current row are buttons beside the headline, and its context menu.
    """

    asked = Signal(object)
    """The `Explanation` of an amount."""
    client_chosen = Signal(object)
    undo_wanted = Signal(object)
    """What was done for the client of this id is to be taken back."""

    def __init__(
        self, catalogue: Catalogue, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._formats = catalogue, formats
        set_ground(self, Ground.SURFACE)
        self._title = Text("", size=Size.TITLE, weight=Weight.SEMIBOLD)
        self._refused = ""
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
        self._acts = self._make_acts()
        for act in self._acts:
            head.addWidget(ActButton(act, _ICONS[act.shortcut().toString()], self))
        self.table.selectionModel().currentRowChanged.connect(self._update_acts)
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
        self._refused = self._rest_words(report)
        self._rest.setText(self._refused)
        self._rest.setVisible(bool(self._refused))
        columns = self._columns()
        if whole:
            columns = [column for column in columns if column.name != "reason"]
        self._model.set_columns(columns)
        self._model.set_rows(report_rows(report))
        self.table.fit_columns(most=900)
        # The acts beside the headline are on a client that is seen to be chosen.
        self.table.selectRow(0)
        self._update_acts()
        self.setAccessibleName(said)

    def show_undone(self, client_id: int) -> None:
        """Mark the client for whom it was taken back."""
        rows = self._model.rows()
        self._model.set_columns(self._columns())
        rows = [
            replace(row, fate=Fate.UNDONE) if row.row.client_id == client_id else row
            for row in rows
        ]
        self._model.set_rows(rows)
        undone = sum(row.fate is Fate.UNDONE for row in rows)
        since = self.tr("%Ln of them taken back since.", "", undone)
        self._rest.setText(" ".join(filter(None, (self._refused, since))))
        self._rest.show()
        self.table.fit_columns(most=900)
        self._update_acts()

    def headline(self, report: BulkReport) -> str:
        """How many were changed."""
        return self.tr("%Ln client(s) changed", "", len(report.done))

    def rows(self) -> list[ReportRow]:
        """The rows as shown, from top to bottom."""
        return self._model.rows()

    def _make_acts(self) -> tuple[QAction, QAction]:
        to_open = QAction(self.tr("&Open the client"), self)
        to_undo = QAction(self.tr("&Take back for this client…"), self)
        for act, keys, slot in (
            (to_open, "Ctrl+O", self._on_open),
            (to_undo, "Ctrl+Z", self._on_undo),
        ):
            act.setShortcut(keys)
            act.triggered.connect(slot)
            self.addAction(act)
            self.table.addAction(act)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return to_open, to_undo

    def _current(self) -> ReportRow | None:
        index = self.table.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def _update_acts(self) -> None:
        row = self._current()
        to_open, to_undo = self._acts
        to_open.setEnabled(row is not None)
        to_undo.setEnabled(row is not None and row.fate is Fate.DONE)

    def _on_open(self) -> None:
        row = self._current()
        if row is not None:
            self.client_chosen.emit(row.row.client_id)

    def _on_undo(self) -> None:
        row = self._current()
        if row is not None:
            self.undo_wanted.emit(row.row.client_id)

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
            Column(title=BulkText.tr("Plan"), text=self._plan, tone=Tone.SECONDARY),
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

    def _plan(self, row: ReportRow) -> str:
        return plan_words(row.row, self._catalogue, self._formats.language)

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
