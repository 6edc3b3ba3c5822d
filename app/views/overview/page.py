"""The Overview page: what the portfolio costs, what is coming, and who needs attention."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.catalogue import catalogue
from app.services.changes import Changes
from app.services.overview import Overview, overview
from app.views.failures import failure_sentence
from app.views.overview.board import OverviewBoard
from app.views.overview.sheet import overview_sheet
from app.views.saving_table import TableSaving
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import Button
from app.views.widgets.empty_state import Act, EmptyState
from app.views.widgets.layouts import scrolled
from app.views.widgets.skeleton import Skeleton
from app.views.widgets.texts import Ground, Text, TitleRow, set_ground
from app.views.work import Work
from app.views.workspace import Workspace


class OverviewPage(QWidget):
    """Every figure leads to what is behind it. It is reckoned anew when it is seen again."""

    led = Signal(object)
    """A figure was chosen: the `Lead` to what is behind it."""
    portfolio_wanted = Signal()
    import_wanted = Signal()
    new_wanted = Signal()
    listed = Signal(str)
    done = Signal(str)
    """What was exported, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_ground(self, Ground.WINDOW)
        self._workspace = workspace
        self._overview: Overview | None = None
        self._stale = True
        self._work = Work(self)
        self._saving = TableSaving(workspace, settings, self)
        self.board = OverviewBoard(workspace.formats)
        self._build()
        self._wire()
        workspace.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether the figures are being reckoned."""
        return self._work.is_busy

    def announce(self) -> None:
        """Say again what is listed, and reckon anew where something changed."""
        self._say_listed()
        if self._stale:
            self._reckon()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus, once there is anything to have it."""
        first = self.board.cards["month"]
        (first if first.isVisible() else self._empty).setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reckon()

    def _build(self) -> None:
        self._as_of = Text("", tone=Tone.SECONDARY)
        self._other_day = Button(self.tr("At &another date…"), icon_name="calendar-days")
        title = TitleRow(self.tr("Overview"), margin=Space.PAGE_MARGIN)
        title.add_act(self._as_of)
        title.add_act(self._other_day)
        self.export_button = Button(self.tr("Ex&port…"), icon_name="file-up")
        self.export_button.setEnabled(False)
        title.add_act(self.export_button)
        self._wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self._wrong.hide()
        self._skeleton = Skeleton(
            ((88, (1, 1, 1, 1)), (260, (1,)), (0, (1, 1))), self.tr("The figures are reckoned…")
        )
        self._empty = self._empty_state()
        self._stack = QStackedWidget()
        self._full = scrolled(self.board)
        for page in (self._skeleton, self._empty, self._full):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (title, self._wrong):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "chart-column",
            self.tr("Nothing to look at yet"),
            self.tr("What your portfolio costs, and who needs attention, appears here."),
            acts=(
                Act(
                    "import",
                    "file-down",
                    self.tr("Import a file"),
                    self.tr("Excel or CSV. Creates drafts and invites nobody."),
                    "Ctrl+I",
                ),
                Act(
                    "new",
                    "plus",
                    self.tr("New client"),
                    self.tr("Legal name, country, contact: the rest can wait."),
                    "Ctrl+N",
                ),
            ),
        )

    def _wire(self) -> None:
        self._other_day.clicked.connect(self.portfolio_wanted)
        self.export_button.clicked.connect(self._on_export)
        self._saving.saved.connect(self.done)
        self._saving.failed.connect(self._say_wrong)
        self._empty.act_chosen.connect(self._on_act)
        self.board.led.connect(self.led)
        explaining = QAction(self.tr("E&xplain the figure"), self)
        explaining.setShortcut("Ctrl+E")
        explaining.triggered.connect(self.board.explain_focused)
        self.addAction(explaining)

    def _reckon(self) -> None:
        """Reckon on a worker thread; what was shown stays until the new figures are there."""
        self._stale = False
        if self._overview is None:
            self._stack.show()
            self._stack.setCurrentWidget(self._skeleton)
        books = self._workspace.books
        self._work.run(
            lambda progress: overview(books, progress), self._show, failed=self._on_failed
        )

    def _show(self, found: Overview) -> None:
        self._overview = found
        self._wrong.hide()
        formats, known = self._workspace.formats, self._workspace.ask(catalogue)
        self._as_of.setText(
            self.tr("As of {day}, amounts excl. VAT").format(day=formats.day(found.today))
        )
        self.board.show_overview(found, known)
        self._stack.show()
        self._stack.setCurrentWidget(self._full if found.clients else self._empty)
        self.export_button.setEnabled(bool(found.months))
        self._say_listed()

    def _say_listed(self) -> None:
        found = self._overview
        if found is None:
            return
        active = sum(share.clients for share in found.shares)
        said = self.tr("%Ln client(s) with a subscription, {paid} paid for by the firm", "", active)
        self.listed.emit(said.format(paid=self._workspace.formats.integer(found.paid_for)))

    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._reckon()

    def _on_failed(self, error: Exception) -> None:
        self._stale = True
        # Their shape would say that the figures are still to come.
        self._stack.setVisible(self._overview is not None)
        self._say_wrong(failure_sentence(error, self._workspace.formats))

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.say(sentence)
        self._wrong.show()

    def _on_act(self, key: str) -> None:
        {"import": self.import_wanted, "new": self.new_wanted}[key].emit()

    def _on_export(self) -> None:
        found = self._overview
        if found is not None:
            sheet = overview_sheet(found, self._workspace.ask(catalogue), self._workspace.formats)
            asked = {"on": found.today.isoformat()}
            self._saving.ask("overview", self.tr("Overview"), sheet, asked=asked)
