"""The preview: a report on its pages, before it is printed or saved."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.services.journal import Books
from app.services.progress import Progress
from app.services.reports.exporting import Exported, Making
from app.services.reports.printing import Paged, paged, save_pages
from app.views import labels
from app.views.busy import Busy
from app.views.failures import failure_sentence
from app.views.printing.pages_view import PagesView
from app.views.printing.preview_bar import PreviewBar
from app.views.printing.printer import ask_printer, has_printer
from app.views.printing.sending import Sending
from app.views.reports.saving import FOLDER, choose_target
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.texts import Ground, Hairline, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Reading = Callable[[Books, Progress], Paged]
"""Reads what is asked and sets it on pages."""


class PrintPreview(QDialog):
    """Makes the pages on a worker thread, shows them, and prints or saves just these."""

    told = Signal(str)
    """What was printed or saved, for the status bar."""

    def __init__(
        self,
        workspace: Workspace,
        settings: QSettings,
        title: str,
        file_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._settings = workspace, settings
        self._file_name = file_name
        self._paged: Paged | None = None
        self.sending = Sending(workspace, self)
        self._work = Work(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Preview: {report}").format(report=title))
        self.setAccessibleName(self.windowTitle())
        set_ground(self, Ground.SURFACE)
        self.pages = PagesView()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.bar = PreviewBar(title, self.pages, workspace.formats)
        self.busy = Busy(workspace.formats, self.tr("{done} of {total}"))
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.setContentsMargins(Space.LIST_MARGIN, Space.GRID, Space.LIST_MARGIN, Space.GRID)
        self.wrong.hide()
        self.missing = Remark("", icon_name="info")
        self.missing.setContentsMargins(self.wrong.contentsMargins())
        self.missing.hide()
        self._build()
        self._wire()
        self.resize(940, 700)

    @property
    def is_busy(self) -> bool:
        """Whether the pages are being made, saved or printed."""
        return self._work.is_busy or self.sending.is_busy

    def show_report(self, making: Making) -> None:
        """Open on a report that is laid out as for a file."""
        self.read(lambda books, progress: paged(books, making, progress))

    def read(self, reading: Reading) -> None:
        """Open, make the pages, and show them."""
        self.open()
        books = self._workspace.books
        self.busy.begin(self.tr("The pages are being made"), at_once=True)
        self._allow()
        self._work.run(
            lambda progress: reading(books, progress), self._on_made, failed=self._on_failed
        )

    def save_to(self, target: Path) -> None:
        """Write the pages to a PDF."""
        seen, books = self._paged, self._workspace.books
        if seen is None or self._work.is_busy:
            return
        self._say("")
        self._work.run(
            lambda progress: save_pages(books, seen, target, progress),
            self._on_saved,
            failed=self._on_failed,
        )
        self._allow()

    def print_on(self, printer: "QPrinter") -> None:
        """Hand the pages to a printer."""
        if self._paged is not None:
            self._say("")
            self.sending.send(self._paged, printer)

    def done(self, result: int) -> None:
        # What is under way is left off; nothing of it is half done.
        self._work.abandon()
        self.sending.stop()
        super().done(result)
        self._go_when_idle()

    def _go_when_idle(self) -> None:
        """Go for good once nothing runs any more: a thread must not lose what it works for."""
        running = [work for work in (self._work, self.sending.noting) if not work.is_idle]
        if running:
            running[0].idle.connect(self._go_when_idle)
        else:
            self.deleteLater()

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.busy)
        self._stack.addWidget(self.pages)
        self.stop_button = GhostButton(self.tr("S&top printing"), icon_name="x")
        self.stop_button.hide()
        self.close_button = GhostButton(self.tr("&Close"))
        self.save_button = Button(self.tr("&Save as PDF…"), large=True, icon_name="save")
        self.print_button = PrimaryButton(self.tr("&Print…"), large=True, icon_name="printer")
        self.print_button.setDefault(True)
        footer = self._footer = Footer()
        footer.add_left(self.close_button)
        footer.add_left(self.stop_button)
        footer.add_right(self.save_button)
        footer.add_right(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.bar, Hairline(), self.wrong, self.missing):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        column.addWidget(footer)

    def _wire(self) -> None:
        self.close_button.clicked.connect(self.close)
        self.stop_button.clicked.connect(self.sending.stop)
        self.sending.changed.connect(self._allow)
        self.sending.said.connect(self._footer.set_reason)
        self.sending.sent.connect(self.told)
        self.sending.refused.connect(self._say)
        self._work.progressed.connect(self.busy.show_progress)
        acts: tuple[tuple[Button, Callable[[], None], str], ...] = (
            (self.print_button, self._on_print, "Ctrl+P"),
            (self.save_button, self._on_save, "Ctrl+S"),
        )
        for button, slot, keys in acts:
            button.clicked.connect(slot)
            act = QAction(self)
            act.setShortcut(QKeySequence(keys))
            act.triggered.connect(button.click)
            self.addAction(act)

    def _allow(self) -> None:
        busy = self.is_busy
        ready = self._paged is not None and not busy
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)
        self.bar.allow(allowed=self._paged is not None)
        self.stop_button.setVisible(self.sending.is_printing)

    def _say(self, sentence: str) -> None:
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def _on_made(self, made: Paged) -> None:
        self._paged = made
        self.busy.end()
        self.pages.show_pages(made.document)
        missing = made.document.missing
        self.missing.say(labels.missing_characters(missing))
        self.missing.setVisible(missing > 0)
        self._stack.setCurrentWidget(self.pages)
        self._allow()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, error: Exception) -> None:
        if self._paged is None:
            self.busy.say_over(self.tr("There is nothing to show"), "")
        self._say(failure_sentence(error, self._workspace.formats))
        self._allow()

    def _on_save(self) -> None:
        choose_target(
            self,
            self._settings,
            title=self.tr("Save as PDF"),
            file_name=self._file_name,
            extensions=("pdf",),
            chosen=self.save_to,
        )

    def _on_saved(self, saved: Exported) -> None:
        self._settings.setValue(FOLDER, str(saved.path.parent))
        self._allow()
        said = self.tr("{file} saved").format(file=saved.path.name)
        self._footer.set_reason(said)
        self.told.emit(said)

    def _on_print(self) -> None:
        if self._paged is None:
            return
        if has_printer():
            ask_printer(self._paged.document, self, self.tr("Print"), self.print_on)
        else:
            self._say(
                self.tr(
                    "No printer is set up on this computer. Set one up in its settings, or save "
                    "the pages as PDF and print them elsewhere."
                )
            )
