"""What is asked of the billing report: the row of choices above its table."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_groups import GroupBy
from app.views import labels
from app.views.reports.periods import Span, Usual, span_of, usual_name
from app.views.reports.typed_days import TypedDays
from app.views.reports.words import group_by_name
from app.views.theme import Space
from app.views.widgets.fields import ComboBox
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class ReportChoices(QWidget):
    """Period, payer, grouping and comparison; `changed` when any of them is another one."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        today, formats = workspace.books.today(), workspace.formats
        self.period = _filled((usual, usual_name(usual, today, formats)) for usual in Usual)
        self.days = TypedDays(workspace)
        self.payer = _filled(
            ((None, self.tr("All")), *((payer, labels.payer_name(payer)) for payer in Payer))
        )
        self.group = _filled((group, group_by_name(group)) for group in GroupBy)
        self.compare = _filled(((False, self.tr("Nothing")), (True, self.tr("The period before"))))
        self.period.setCurrentIndex(self.period.findData(Usual.THIS_MONTH))
        self.group.setCurrentIndex(self.group.findData(GroupBy.PLAN))
        self._build()
        self._on_period()

    def parameters(self) -> BillingParameters | None:
        """Return what is asked; None where a day is mistyped, which is said at its field."""
        span = self._span()
        if span is None:
            return None
        return BillingParameters(
            start=span.start,
            end=span.end,
            payer=self.payer.currentData(),
            group_by=self.group.currentData(),
            compare=self.compare.currentData(),
        )

    def ask(self, start: str, end: str) -> None:
        """Ask for two days as typed, instead of a usual period."""
        self.period.setCurrentIndex(self.period.findData(Usual.OTHER))
        self.days.type(start, end)
        self._on_period()

    def show_last_month(self) -> None:
        """Ask for the last whole month beside the one before it."""
        self.period.setCurrentIndex(self.period.findData(Usual.LAST_MONTH))
        self.compare.setCurrentIndex(self.compare.findData(True))
        self._on_period()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        row.setSpacing(Space.THREE_QUARTERS)
        for caption, choice in (
            (self.tr("&Period"), self.period),
            (self.tr("Pa&yer"), self.payer),
            (self.tr("&Group by"), self.group),
            (self.tr("C&ompare to"), self.compare),
        ):
            row.addWidget(FormField(caption, choice))
            if choice is self.period:
                row.addWidget(self.days)
            choice.activated.connect(self._on_period)
        row.addStretch(1)
        self.days.changed.connect(self.changed)

    def _on_period(self) -> None:
        span = span_of(self.period.currentData(), self._workspace.books.today())
        self.days.setVisible(span is None)
        self.days.clear_errors()
        if span is not None:
            self.days.show_span(span)
        self.changed.emit()

    def _span(self) -> Span | None:
        usual = span_of(self.period.currentData(), self._workspace.books.today())
        return self.days.span() if usual is None else usual


def _filled(choices: Iterable[tuple[object, str]]) -> ComboBox:
    choice = ComboBox()
    for value, text in choices:
        choice.addItem(text, value)
    return choice
