"""Accounting entries: a preview as a journal, what is doubtful about them, and their file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from app.domain.entry_warnings import EntryWarning
from app.domain.errors import Refused
from app.services.entries.choices import EntriesFormat, What
from app.services.entries.exporting import written_entries
from app.services.entries.gathering import EntriesParameters, EntriesReport, gathered_entries
from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.entries_file import LineOfEntry, entries_file, lines_of
from app.services.reports.exporting import Making
from app.services.settings import firm
from app.views import labels
from app.views.labels.accounting import entries_format_name, what_name
from app.views.labels.source import Labels
from app.views.reports.choices import choice_of, choice_row
from app.views.reports.entries_rows import DEBIT, EntriesCells
from app.views.reports.entries_words import entries_words, entry_words
from app.views.reports.entry_warnings import LeadTo, Told, told_warnings
from app.views.reports.gathered_pane import GatheredPane
from app.views.reports.gathering import Gathered, Place
from app.views.reports.pane import Reading
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remarks import Remarks
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.totals import TotalRow
from app.views.theme import Space
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


@dataclass(frozen=True, slots=True)
class EntriesWanted:
    """The entries that are to be written, as they were seen, and for which program."""

    report: EntriesReport
    format: EntriesFormat


@dataclass(frozen=True, slots=True)
class _Shown:
    """The entries, and what the chosen format makes doubtful."""

    report: EntriesReport
    warnings: tuple[EntryWarning, ...]


class EntriesPane(GatheredPane[LineOfEntry]):
    """Each entry with its lines; Enter opens the client that is charged."""

    widest = 320
    export_wanted = Signal(object)
    """`EntriesWanted` are to go into a file."""
    led = Signal(object)
    """A `Told` is to be mended elsewhere: in the settings, the documents, the runs."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self._shown: _Shown | None = None
        kinds = (Gathered.ENTRY, Gathered.NOTHING)
        super().__init__(workspace, _nothing(), kinds, Gathered.ENTRY, parent)
        self.table.setAccessibleName(self.tr("Accounting entries"))
        self.days = PeriodChoice(workspace, Usual.LAST_MONTH, self)
        self.days.changed.connect(self.ask_again)
        self.what = choice_of((each, what_name(each)) for each in What)
        self.format = choice_of((each, entries_format_name(each)) for each in EntriesFormat)
        for choice in (self.what, self.format):
            choice.currentIndexChanged.connect(lambda _place: self.ask_again())
        # Without an icon: beside days that are typed the row is full at the least width.
        self.export_button = Button(self.tr("Export e&ntries…"))
        self.export_button.clicked.connect(self._on_export)
        self.remarks = Remarks()
        self.remarks.led.connect(self._on_led)
        self.build(
            choice_row(
                *self.days.fields,
                FormField(self.tr("Entr&ies"), self.what),
                FormField(self.tr("F&or"), self.format),
                at_right=self.export_button,
            ),
            self._note(),
            self.remarks,
        )

    def reading(self) -> Reading | None:
        asked = self._parameters()
        if asked is None:
            return None
        chosen: EntriesFormat = self.format.currentData()

        def read(books: Books, progress: Progress) -> _Shown:
            report = gathered_entries(books, asked, entry_words(), progress)
            return _Shown(report, (*report.warnings, *_of_format(report, chosen)))

        return read

    def show_report(self, report: Any) -> list[TotalRow]:  # noqa: ANN401 - the worker's result
        shown: _Shown = report
        self._shown = shown
        found = shown.report
        cells = self._cells()
        self.model.set_columns(cells.columns())
        self.show_rows()
        self.lay_out()
        self.is_filled = bool(found.entries)
        self.export_button.setEnabled(self.is_filled)
        self.remarks.show_told(self.told())
        self.counted = self.tr("{entries}, {amount} debited and credited").format(
            entries=self.tr("%Ln entry(ies)", "", len(found.entries)),
            amount=cells.amount(found.total),
        )
        total = cells.amount(found.total)
        title = self.tr("Total, {lines}").format(lines=labels.lines(found.lines))
        return [TotalRow(title, {DEBIT: total, DEBIT + 1: total}, strong=True)]

    def told(self) -> tuple[Told, ...]:
        """Return what is doubtful, in words."""
        if self._shown is None:
            return ()
        return told_warnings(self._shown.report, self._shown.warnings, self.workspace.formats)

    def making(self) -> Making | None:
        asked = self._parameters()
        if asked is None:
            return None
        currency = self.workspace.ask(firm).currency
        return entries_file(asked, entries_words(currency, self.workspace.formats))

    def remembered(self) -> dict[str, Remembered]:
        return {
            "period": self.days,
            "what": RememberedChoice(self.what),
            "format": RememberedChoice(self.format),
        }

    def file_name(self) -> str:
        asked = self._parameters()
        start, end = (asked.start, asked.end) if asked else ("", "")
        return Labels.tr("entries-{start}-{end}", "file name").format(start=start, end=end)

    def open_row(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if row is not None and self._shown is not None:
            client = self._shown.report.source(row.entry).client
            if client is not None:
                self.client_chosen.emit(client.id)

    def explain_cell(self, index: QModelIndex) -> None:
        """Open the client of a line: the reports of documents and runs explain its amounts."""
        self.open_row(index)

    def rows(self) -> Sequence[LineOfEntry]:
        return lines_of(self._shown.report.entries) if self._shown else ()

    def name_of(self, row: LineOfEntry) -> object:
        return row.entry.number, row.place

    def placing(self) -> Callable[[LineOfEntry, Gathered], Place]:
        return self._cells().place

    def _cells(self) -> EntriesCells:
        currency = self._shown.report.currency if self._shown else "EUR"
        return EntriesCells(self.workspace.formats, currency, self.gathering)

    def _parameters(self) -> EntriesParameters | None:
        span = self.days.span()
        if span is None:
            return None
        return EntriesParameters(span.start, span.end, self.what.currentData())

    def _on_export(self) -> None:
        if self._shown is not None:
            chosen: EntriesFormat = self.format.currentData()
            self.export_wanted.emit(EntriesWanted(self._shown.report, chosen))

    def _on_led(self, told: Told) -> None:
        if told.lead is LeadTo.CLIENT:
            self.client_chosen.emit(told.client)
        else:
            self.led.emit(told)

    def _note(self) -> QWidget:
        note = Remark(
            self.tr(
                "Try the import on a copy of the books first. What is written are entries for "
                "import, not the FEC of a year."
            )
        )
        layout = note.layout()
        if layout is not None:
            layout.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        return note


def _of_format(report: EntriesReport, chosen: EntriesFormat) -> tuple[EntryWarning, ...]:
    """Return what a format makes doubtful; why it cannot be written at all is told when it is."""
    try:
        return written_entries(report, chosen).warnings
    except Refused:
        return ()


def _nothing() -> EmptyState:
    return EmptyState(
        "book-open",
        Labels.tr("No entry in these days"),
        Labels.tr(
            "Documents of the vendor and locked re-billing runs are booked here, once the accounts "
            "are set."
        ),
    )
