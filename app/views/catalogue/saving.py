"""On the way to being saved: the impact is worked out on the worker, shown, and confirmed."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.catalogue_change import CatalogueImpact, preview_catalogue
from app.views.catalogue.impact_dialog import ImpactDialog
from app.views.work import Work
from app.views.workspace import Workspace


class Saving(QObject):
    """Shows what a catalogue does before it is saved."""

    previewed = Signal(object, object)
    """The catalogue, and its impact."""
    saved = Signal()
    failed = Signal(object)
    """The exception that forbids it."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._parent = parent
        self._work = Work(self)

    def preview(self, wanted: Catalogue) -> None:
        """Work out what a catalogue does."""
        try:
            self._workspace.catch_up()
        except Refused as refused:
            self.failed.emit(refused)
            return
        books = self._workspace.books
        self._work.run(
            lambda progress: preview_catalogue(books, wanted, progress),
            partial(self.previewed.emit, wanted),
            failed=self.failed.emit,
        )

    def show_impact(
        self, stored: Catalogue, wanted: Catalogue, impact: CatalogueImpact, file: str
    ) -> None:
        """Show what it does; Confirm saves it."""
        dialog = ImpactDialog(
            self._workspace, stored, wanted, impact, file=file, parent=self._parent
        )
        dialog.saved.connect(self.saved)
        dialog.open()
