"""The Journal page: every act, the latest first; found by words and chips, opened, written out."""

from array import array
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.changes import Changes
from app.services.journal_list import JournalFilter, NamedClient, entry_ids
from app.services.reports.exporting import Exported
from app.views import labels
from app.views.failures import failure_sentence
from app.views.journal.acts import JournalActs
from app.views.journal.copying import JournalCopying
from app.views.journal.entry_dialog import EntryDialog
from app.views.journal.exporting import JournalExporting
from app.views.journal.filter_row import JournalFilterRow
from app.views.journal.finder import JournalFinder
from app.views.journal.head import JournalHead
from app.views.journal.model import JournalModel
from app.views.journal.table import JournalTable
from app.views.journal.words import asked_rows, export_words
from app.views.reports.saving import FOLDER, choose_target
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.texts import Ground, Hairline, set_ground
from app.views.workspace import Workspace


class JournalPage(QWidget):
    """Who did what, when, from what to what, from when it holds, and why."""

    client_chosen = Signal(object)
    done = Signal(str)
    """What was just copied or exported, for the status bar."""
    listed = Signal(str)
    """How many acts are listed, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._settings = settings
        self._ids: array[int] = array("q")
        set_ground(self, Ground.SURFACE)
        self.head = JournalHead()
        self.filters = JournalFilterRow(workspace)
        self.finder = JournalFinder(workspace, self)
        self.model = JournalModel(workspace, self)
        self.table = JournalTable(self.model)
        self.table.setAccessibleName(self.tr("Journal"))
        self.acts = JournalActs(self)
        self._copying = JournalCopying(self.model, self)
        self._exporting = JournalExporting(workspace, self)
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        self.wrong.hide()
        self._build()
        self._connect()
        self._on_selection_changed()

    @property
    def wanted(self) -> JournalFilter:
        """What is asked for, with the text."""
        return replace(self.filters.wanted, text=self.head.filter.text().strip())

    def announce(self) -> None:
        """Say again how much is listed: the page is shown again."""
        self._say_listed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Exports and what time did are in the journal without any screen having changed.
        self.refresh()
        # After the first paint: the window is there before the index is read.
        QTimer.singleShot(0, self.finder, self.finder.begin)

    def refresh(self) -> None:
        """Ask for the journal anew."""
        self.finder.update(Changes())
        self._load()

    def export_to(self, target: Path) -> None:
        """Write what is listed to a file, on a worker thread."""
        if self._exporting.is_running:
            return
        self.wrong.hide()
        wanted = self.wanted
        asked = asked_rows(wanted, self.filters.client, self.workspace.formats)
        words = export_words(self.model.words, asked)
        self._allow_export(allowed=False)
        self._exporting.start(wanted, self.model.ids[:], words, target)

    def _build(self) -> None:
        self._nothing_yet = EmptyState(
            "book-open",
            self.tr("Nothing was done yet"),
            self.tr("Every act appears here: who did it, when, from what to what, and why."),
        )
        self._nothing_found = EmptyState(
            "search",
            self.tr("No act matches"),
            self.tr("Every word and every chip of the filter has to match."),
            link_text=self.tr("Clear the filter"),
            link_icon="x",
        )
        self._stack = QStackedWidget()
        for each in (self.table, self._nothing_yet, self._nothing_found):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.filters, self.wrong, Hairline()):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        head, acts, table = self.head, self.acts, self.table
        head.filter.textChanged.connect(self._find)
        head.filter.left_below.connect(self._on_left_filter)
        # The buttons of a narrow window have no words, and so no letters: the acts have keys.
        head.to_xlsx.clicked.connect(acts.to_xlsx.trigger)
        head.to_csv.clicked.connect(acts.to_csv.trigger)
        acts.to_xlsx.triggered.connect(partial(self._choose_target, "xlsx"))
        acts.to_csv.triggered.connect(partial(self._choose_target, "csv"))
        acts.to_pdf.triggered.connect(partial(self._choose_target, "pdf"))
        self.filters.changed.connect(self._load)
        self._nothing_found.link_chosen.connect(self._on_clear)
        table.row_opened.connect(self._on_details)
        table.menu_wanted.connect(self._on_menu_wanted)
        table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.model.modelReset.connect(self._on_selection_changed)
        acts.details.triggered.connect(self._on_details)
        acts.open_client.triggered.connect(self._on_open_client)
        acts.only_client.triggered.connect(self._on_only_client)
        acts.copy.triggered.connect(partial(self._copy, headings=False))
        acts.copy_headed.triggered.connect(partial(self._copy, headings=True))
        acts.find.triggered.connect(self._on_find)
        self._copying.copied.connect(self._on_copied)
        self._exporting.exported.connect(self._on_exported)
        self._exporting.failed.connect(self._on_failed)
        self.finder.ready.connect(self._find)
        self.finder.failed.connect(self._on_failed)
        self.workspace.changed.connect(self._on_changed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus; a focus proxy would make Tab pass over what stands above the list."""
        (self.table if self.model.ids else self.head.filter).setFocus(event.reason())

    def _load(self) -> None:
        """Ask for what the chips leave, then find the text in it."""
        self._ids = self.workspace.ask(entry_ids, self.filters.wanted)
        self._find()

    def _find(self) -> None:
        """Show what the filter leaves, or why nothing is left."""
        was_empty = not self.model.ids
        text = self.wanted.text
        self.model.show(self.finder.matching(text, self._ids) if text else self._ids)
        if self.model.ids:
            if was_empty:
                self.table.measure()
            self._stack.setCurrentWidget(self.table)
        else:
            filtered = self.wanted.is_on
            self._stack.setCurrentWidget(self._nothing_found if filtered else self._nothing_yet)
        # While the index is read the text holds nothing back yet: the file would hold too much.
        self._allow_export(allowed=bool(self.model.ids) and (not text or self.finder.is_ready))
        self._say_listed()

    def _allow_export(self, *, allowed: bool) -> None:
        self.head.allow_export(allowed=allowed)
        self.acts.allow_export(allowed=allowed)

    def _say_listed(self) -> None:
        self.listed.emit(labels.acts(len(self.model.ids)))

    def _only_client(self) -> NamedClient | None:
        """The client of the one entry that is selected, where it touched one alone."""
        chosen = self.table.chosen_ids()
        if len(chosen) != 1:
            return None
        (entry,) = self.model.entries(chosen)
        return entry.named[0] if entry.clients == 1 else None

    def _choose_target(self, extension: str) -> None:
        day = self.workspace.books.today()
        choose_target(
            self,
            self._settings,
            title=self.tr("Export the journal"),
            file_name=self.tr("journal-{day}", "file name").format(day=day.isoformat()),
            extensions=(extension,),
            chosen=self.export_to,
        )

    def _copy(self, *, headings: bool) -> None:
        self._copying.copy(self.table.chosen_ids(), headings=headings)

    def _on_changed(self, changes: Changes) -> None:
        self.finder.update(changes)
        if changes.catalogue or changes.firm:
            self.model.forget_names()
        if self.isVisible():
            self._load()

    def _on_selection_changed(self) -> None:
        chosen = len(self.table.chosen_ids())
        self.acts.allow(chosen=chosen, has_client=self._only_client() is not None)

    def _on_details(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            entry_id = self.model.ids[index.row()]
            dialog = EntryDialog(self.workspace, entry_id, self.model.words, self.window())
            dialog.client_chosen.connect(self.client_chosen)
            dialog.show()

    def _on_open_client(self) -> None:
        client = self._only_client()
        if client is not None:
            self.client_chosen.emit(client.id)

    def _on_only_client(self) -> None:
        client = self._only_client()
        if client is not None:
            self.filters.show_only(client)

    def _on_menu_wanted(self, where: QPoint) -> None:
        if self.table.chosen_ids():
            self.acts.menu().popup(where)

    def _on_left_filter(self) -> None:
        if self.model.ids:
            if not self.table.chosen_ids():
                self.table.go_to(max(0, self.table.currentIndex().row()), select=True)
            self.table.setFocus()

    def _on_find(self) -> None:
        self.head.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.filter.selectAll()

    def _on_clear(self) -> None:
        self.head.filter.clear()
        self.filters.clear()
        self.head.filter.setFocus()

    def _on_copied(self, count: int) -> None:
        self.done.emit(self.tr("%Ln row(s) copied", "", count))

    def _on_exported(self, exported: Exported) -> None:
        self._settings.setValue(FOLDER, str(exported.path.parent))
        # The export is itself an act of the journal.
        self.refresh()
        said = self.tr("{file}: {acts} exported").format(
            file=exported.path.name, acts=labels.acts(exported.totals["acts"])
        )
        self.done.emit(labels.said_of_pages(said, exported.missing))

    def _on_failed(self, error: Exception) -> None:
        self._allow_export(allowed=bool(self.model.ids))
        self.wrong.say(failure_sentence(error, self.workspace.formats))
        self.wrong.show()
