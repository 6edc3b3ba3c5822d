"""Undoing an act for a client: the opposite lines, before they are written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Refused
from app.services.client_detail import ClientDetail
from app.services.undo import Undoable, UndoOutdated, preview_undo, undo
from app.views import labels
from app.views.billed_lines import BilledTable
from app.views.client.reason_field import ReasonField
from app.views.clients.dialogs import ActDialog
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.line_table import LineTable
from app.views.workspace import Workspace


class UndoDialog(ActDialog):
    """Shows what undoing writes, and undoes exactly that."""

    said = Signal(str)
    """It is undone."""

    def __init__(
        self, workspace: Workspace, detail: ClientDetail, undoable: Undoable, parent: QWidget
    ) -> None:
        button = PrimaryButton("", icon_name="undo-2", large=True)
        super().__init__("", detail.fields.legal_name, button, parent)
        self._workspace = workspace
        self._detail = detail
        self._undoable = undoable
        self.setWindowTitle(self.tr("Undo an act"))
        self.confirm.setText(self.tr("&Undo it"))
        self.confirm.setDefault(True)
        self.confirm.clicked.connect(self._on_confirmed)
        self.setMinimumWidth(520)
        name = labels.act_name(undoable.act)
        self.body.addWidget(
            Banner(
                self.tr("“{act}” of {day} will be undone").format(
                    act=name, day=workspace.formats.day(undoable.day)
                ),
                self.tr(
                    "The client becomes what it was before. What was billed stays written and is "
                    "answered by its opposite, dated today."
                ),
                icon_name="undo-2",
            )
        )
        self._lines = LineTable("")
        self._lines.asked.connect(self._on_asked)
        self.body.addWidget(self._lines)
        self.reason = ReasonField()
        self.body.addWidget(self.reason)
        self._show()
        self.reason.line.setFocus()

    def _show(self) -> None:
        lines = self._undoable.lines
        table = BilledTable(self._detail.catalogue, self._workspace.formats)
        self._lines.set_head(self.tr("Today"), [""])
        total = self.tr("Total incl. VAT of today")
        self._lines.show_lines(table.today(lines), table.totals(lines, total) if lines else ())

    def _on_asked(self, about: object) -> None:
        if isinstance(about, Explanation):
            explain(self, about)

    def _on_confirmed(self) -> None:
        try:
            self._workspace.apply(
                undo,
                self._undoable.journal_id,
                self._detail.id,
                self._undoable,
                self.reason.reason,
            )
        except UndoOutdated as outdated:
            self._undoable = outdated.fresh
            self._show()
            self.show_error(
                self.tr("The figures have changed meanwhile; nothing was done. Confirm again.")
            )
            return
        except Refused as refused:
            catalogue, formats = self._detail.catalogue, self._workspace.formats
            self.show_error(failure_sentence(refused, formats, catalogue))
            return
        act = labels.act_name(self._undoable.act)
        self.said.emit(self.tr("Undone: {act}").format(act=act))
        self.accept()


def open_undo(
    workspace: Workspace, detail: ClientDetail, journal_id: int, parent: QWidget
) -> UndoDialog:
    """Preview the undoing and open its window; raises `Refused` where it is too late."""
    workspace.catch_up()
    undoable = workspace.ask(preview_undo, journal_id, detail.id)
    dialog = UndoDialog(workspace, detail, undoable, parent)
    dialog.open()
    return dialog
