"""What is asked of the billing report: the row of choices above its table."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_groups import GroupBy
from app.views.reports.choices import choice_of, lay_out, payer_choice
from app.views.reports.period_choice import PeriodChoice
from app.views.reports.periods import Usual
from app.views.reports.remembered import Remembered, RememberedChoice
from app.views.reports.words import group_by_name
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class ReportChoices(QWidget):
    """Period, payer, grouping and comparison; `changed` when any of them is another one."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = PeriodChoice(workspace, Usual.THIS_MONTH, self)
        self._days.changed.connect(self.changed)
        self.period, self.end_field = self._days.period, self._days.end_field
        self.payer = payer_choice()
        self.group = choice_of((group, group_by_name(group)) for group in GroupBy)
        self.compare = choice_of(
            ((False, self.tr("Nothing")), (True, self.tr("The period before")))
        )
        self.group.setCurrentIndex(self.group.findData(GroupBy.PLAN))
        for choice in (self.payer, self.group, self.compare):
            choice.activated.connect(self.changed)
        lay_out(
            QHBoxLayout(self),
            *self._days.fields,
            FormField(self.tr("Pa&yer"), self.payer),
            FormField(self.tr("&Group by"), self.group),
            FormField(self.tr("C&ompare to"), self.compare),
        )

    def parameters(self) -> BillingParameters | None:
        """Return what is asked; None where a day is mistyped, which is said at its field."""
        span = self._days.span()
        if span is None:
            return None
        payer: Payer | None = self.payer.currentData()
        return BillingParameters(
            start=span.start,
            end=span.end,
            payer=payer,
            group_by=self.group.currentData(),
            compare=self.compare.currentData(),
        )

    def remembered(self) -> dict[str, Remembered]:
        """Return what a preset keeps of it."""
        choices = {"payer": self.payer, "group": self.group, "compare": self.compare}
        kept: dict[str, Remembered] = {"period": self._days}
        return kept | {name: RememberedChoice(choice) for name, choice in choices.items()}

    def ask(self, start: str, end: str) -> None:
        """Ask for two days as typed, instead of a usual period."""
        self._days.ask(start, end)

    def show_payer(self, payer: Payer | None) -> None:
        """Choose who pays; None: whoever does."""
        self.payer.setCurrentIndex(self.payer.findData(payer))

    def show_last_month(self) -> None:
        """Ask for the last whole month beside the one before it."""
        self.compare.setCurrentIndex(self.compare.findData(True))
        self._days.show_usual(Usual.LAST_MONTH)
