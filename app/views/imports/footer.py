"""The foot of the import window: the way out, the way back, and the act of each step."""

from enum import IntEnum

from PySide6.QtWidgets import QWidget

from app.services.imports.checked_row import State
from app.services.imports.checking import Checked
from app.services.imports.fields import Kind
from app.views import labels
from app.views.imports.chosen import Chosen
from app.views.theme import Space
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton


class Step(IntEnum):
    """Where the import stands; the number is the place in the trail."""

    CHOOSE = 0
    MAP = 1
    CHECK = 2
    IMPORT = 3


class StepFooter(Footer):
    """Cancel at the left; Back, Save the rejected rows, and the primary act at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=Space.LIST_MARGIN)
        self.cancel = GhostButton(self.tr("Ca&ncel"))
        self.back = Button(self.tr("&Back"), large=True)
        self.save = Button("", icon_name="file-down", large=True)
        self.go = PrimaryButton(self.tr("&Continue"), large=True)
        self.add_left(self.cancel)
        for button in (self.back, self.save, self.go):
            self.add_right(button)
        self.go.setDefault(True)

    def show_step(
        self,
        step: Step,
        chosen: Chosen | None,
        checked: Checked | None,
        *,
        busy: bool,
        done: bool,
    ) -> None:
        """Show what can be done at a step."""
        match step:
            case Step.CHOOSE:
                self._show_choosing(chosen, busy=busy)
            case Step.MAP if chosen is not None:
                self._show_mapping(chosen, busy=busy)
            case Step.IMPORT if done and checked is not None:
                self._show_done(checked)
            case Step.IMPORT:
                self._show_importing()
            case _:
                self._show_checking(checked, busy=busy)

    def _show_choosing(self, chosen: Chosen | None, *, busy: bool) -> None:
        """A file is being chosen."""
        self._show(back=False, save=False, go=self.tr("&Continue"))
        self.go.setEnabled(chosen is not None and not busy)
        self.set_reason("" if chosen or busy else self.tr("Choose a file, or paste"))

    def _show_mapping(self, chosen: Chosen, *, busy: bool) -> None:
        """Columns are being mapped."""
        self._show(back=True, save=False, go=self.tr("&Continue"))
        missing = chosen.missing
        self.go.setEnabled(not missing and not busy)
        names = [labels.field_name(field.value) for field in missing[:3]]
        listed = ", ".join([*names, "…"] if len(missing) > len(names) else names)
        reason = self.tr("Still without a column: {fields}").format(fields=listed)
        self.set_reason(reason if missing else "")

    def _show_checking(self, checked: Checked | None, *, busy: bool) -> None:
        """Rows are being checked and put right."""
        rows = 0 if checked is None else len(checked.importable)
        rejected = 0 if checked is None else checked.counts[State.REJECTED]
        self._show(back=True, save=rejected > 0, go=self.tr("&Import %Ln row(s)", "", rows))
        self._word_save(rejected)
        self.go.setEnabled(rows > 0 and not busy)
        nothing = checked is not None and not rows and not busy
        self.set_reason(self.tr("There is no row to import") if nothing else "")

    def _show_importing(self) -> None:
        """Rows are being written."""
        self._show(back=False, save=False, go=self.tr("&Import"))
        self.go.setEnabled(False)
        self.set_reason("")

    def _show_done(self, checked: Checked) -> None:
        """Rows were written."""
        rejected = checked.counts[State.REJECTED]
        self._show(back=False, save=rejected > 0, go=self._leads_to(checked))
        self._word_save(rejected)
        self.cancel.hide()
        self.go.setEnabled(True)
        self.set_reason("")
        self.go.setFocus()

    def _leads_to(self, checked: Checked) -> str:
        if checked.kind is Kind.INVOICE:
            return self.tr("Open the in&voice")
        return self.tr("Show the &clients")

    def _show(self, *, back: bool, save: bool, go: str) -> None:
        self.cancel.show()
        self.cancel.setEnabled(True)
        self.back.setVisible(back)
        self.save.setVisible(save)
        self.go.setText(go)

    def _word_save(self, rejected: int) -> None:
        self.save.setText(self.tr("Save the %Ln rejected row(s) and their reasons…", "", rejected))
