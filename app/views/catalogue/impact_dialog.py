"""What saving the catalogue does: to whom, when and by how much; then Confirm."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.billing import Payer
from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.catalogue_change import (
    CatalogueImpact,
    ImpactOutdated,
    ImpactRow,
    change_catalogue,
)
from app.services.catalogue_difference import catalogue_difference
from app.services.changes import Changes
from app.views import labels
from app.views.catalogue.impact_words import ImpactWords
from app.views.explain import explain
from app.views.failures import failure_sentence
from app.views.table_model import TableModel
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.banners import Banner
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import GhostButton, PrimaryButton
from app.views.widgets.empty_state import EmptyState
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.widgets.table_view import DenseTableView
from app.views.widgets.texts import Ground, Hairline, Text, set_ground
from app.views.work import Work
from app.views.workspace import Workspace

_MOST_CHANGES = 4


class ImpactDialog(QDialog):
    """Shows the impact of a catalogue and saves it only as it was shown."""

    saved = Signal()

    def __init__(
        self,
        workspace: Workspace,
        stored: Catalogue,
        wanted: Catalogue,
        impact: CatalogueImpact,
        *,
        file: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._stored, self._wanted, self._file = stored, wanted, file
        self._impact = impact
        self._words = ImpactWords(wanted, workspace.formats)
        self._work = Work(self)
        self.setWindowTitle(self.tr("Save the catalogue"))
        set_ground(self, Ground.SURFACE)
        self.warning = Banner("", icon_name="triangle-alert", tone=Tone.WARNING)
        self.warning.hide()
        self.facts = FactColumns()
        self.facts.asked.connect(partial(explain, self))
        self._model = TableModel[ImpactRow](
            self._words.columns(), self, row_id=lambda row: row.client_id
        )
        self.table = DenseTableView(first_padding=Space.WIZARD_MARGIN)
        self.table.setAccessibleName(self.tr("Subscriptions touched"))
        self.table.setModel(self._model)
        self.table.row_opened.connect(self._on_opened)
        self._nobody = EmptyState(
            "circle-check",
            self.tr("No running subscription is touched"),
            self.tr("New subscriptions and changes get the catalogue as it will be."),
        )
        self.reason = LineEdit()
        self.confirm_button = PrimaryButton(self.tr("C&onfirm"), large=True)
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self._on_confirm)
        self._lay_out()
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self)
        shortcut.activated.connect(lambda: self._on_opened(self.table.currentIndex()))
        self._show(impact)

    @property
    def impact(self) -> CatalogueImpact:
        """What is shown."""
        return self._impact

    def reject(self) -> None:
        # What has begun is done in a moment, and cannot be stopped half-way.
        if not self._work.is_busy:
            super().reject()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        margin = Space.WIZARD_MARGIN
        head.setContentsMargins(margin, margin, margin, Space.CARD)
        head.setSpacing(Space.HALF)
        head.addWidget(
            Text(self.tr("What saving changes"), size=Size.TITLE, weight=Weight.SEMIBOLD)
        )
        for sentence in self._sentences():
            head.addWidget(Text(sentence, tone=Tone.SECONDARY, wrap=True))
        head.addSpacing(Space.GRID)
        head.addWidget(self.warning)
        head.addWidget(self.facts)
        cancel = GhostButton(self.tr("&Cancel"), large=True)
        cancel.clicked.connect(self.reject)
        footer = Footer()
        footer.add_left(cancel)
        footer.add_right(self.confirm_button)
        self._note = Text("", size=Size.CAPTION, tone=Tone.SECONDARY, wrap=True)
        self._note.setContentsMargins(margin, Space.GRID, margin, 0)
        why = QVBoxLayout()
        why.setContentsMargins(margin, Space.GRID, margin, Space.THREE_QUARTERS)
        why.addWidget(FormField(self.tr("Reason, &for the journal"), self.reason))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.table, 1)
        column.addWidget(self._nobody, 1)
        column.addWidget(self._note)
        column.addLayout(why)
        column.addWidget(footer)
        self.setMinimumSize(760, 480)
        self.resize(1200, 680)

    def _sentences(self) -> list[str]:
        changes = catalogue_difference(self._stored, self._wanted)
        said = list(labels.catalogue_changes(changes, self._wanted, self._workspace.formats))
        more = len(said) - _MOST_CHANGES
        if more > 1:
            said = [*said[:_MOST_CHANGES], self.tr("and %Ln more change(s)", "", more)]
        return said

    def _show(self, impact: CatalogueImpact) -> None:
        self._impact = impact
        self._model.set_rows(impact.rows)
        self.table.fit_columns()
        self.table.setVisible(bool(impact.rows))
        self._nobody.setVisible(not impact.rows)
        self.facts.setVisible(bool(impact.rows))
        self.facts.show_facts(self._facts(impact))
        formats = self._workspace.formats
        self._note.setText(
            self.tr(
                "Everything that would be billed until {day} was compared, as things stand today."
            ).format(day=formats.day(impact.until))
        )
        self._note.setVisible(bool(impact.rows))
        if impact.rows:
            self.table.selectRow(0)
            self.table.setFocus()

    def _facts(self, impact: CatalogueImpact) -> list[Fact]:
        formats, currency = self._workspace.formats, self._wanted.currency
        firm, client = impact.total(Payer.FIRM), impact.total(Payer.CLIENT)

        def signed(minor: int) -> str:
            return formats.signed(minor, currency)

        explained = self._words.total_explained
        return [
            Fact(
                self.tr("Subscriptions touched"),
                formats.integer(len(impact.rows)),
                self.tr("%Ln billed otherwise", "", firm.subscriptions + client.subscriptions),
            ),
            Fact(
                self.tr("Firm, per month"),
                signed(firm.per_month),
                self.tr("%Ln subscription(s)", "", firm.subscriptions),
                explained(impact, Payer.FIRM, yearly=False),
            ),
            Fact(
                self.tr("Firm, per year"),
                signed(firm.per_year),
                self.tr("excl. VAT"),
                explained(impact, Payer.FIRM, yearly=True),
            ),
            Fact(
                self.tr("Clients, per month"),
                signed(client.per_month),
                self.tr("%Ln subscription(s)", "", client.subscriptions),
                explained(impact, Payer.CLIENT, yearly=False),
            ),
        ]

    def _on_opened(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        explanation = self._words.row_explained(self._model.row(index.row()))
        if explanation is not None:
            explain(self, explanation)

    def _on_confirm(self) -> None:
        try:
            self._workspace.catch_up()
        except Refused as refused:
            self._on_failed(refused)
            return
        self.confirm_button.setEnabled(False)
        command = partial(
            change_catalogue,
            self._workspace.books,
            self._wanted,
            self._impact,
            reason=self.reason.text(),
            file=self._file,
        )
        self._work.run(
            lambda progress: command(progress=progress), self._on_saved, failed=self._on_failed
        )

    def _on_saved(self, changes: Changes) -> None:
        self.accept()
        self.saved.emit()
        self._workspace.announce(changes)

    def _on_failed(self, error: Exception) -> None:
        self.confirm_button.setEnabled(True)
        if isinstance(error, ImpactOutdated):
            self._show(error.fresh)
            self.warning.say(
                self.tr("The figures have changed since they were shown"),
                self.tr("Nothing was saved. Check the figures, then confirm again."),
            )
        else:
            sentence = failure_sentence(error, self._workspace.formats, self._stored)
            self.warning.say(self.tr("Nothing was saved"), sentence)
        self.warning.show()
