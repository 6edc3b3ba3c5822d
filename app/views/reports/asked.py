"""What is asked of the billing report: the row of choices above its table."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.billing import Payer
from app.services.reports.billing import BillingParameters
from app.services.reports.billing_groups import GroupBy
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.periods import Span, Usual, span_of
from app.views.reports.words import group_by_name
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.fields import ComboBox, LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class ReportChoices(QWidget):
    """Period, payer, grouping and comparison; `changed` when any of them is another one."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.period = _filled((usual, self._usual_name(usual)) for usual in Usual)
        self._days = (LineEdit(), LineEdit())
        self.start_field = FormField(self.tr("&From"), self._days[0])
        self.end_field = FormField(self.tr("&To, included"), self._days[1])
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
        self._days[0].setText(start)
        self._days[1].setText(end)
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
                row.addWidget(self.start_field)
                row.addWidget(self.end_field)
            choice.activated.connect(self._on_period)
        row.addStretch(1)
        for editor in self._days:
            editor.editingFinished.connect(self.changed)
            editor.setMaximumWidth(130)

    def _on_period(self) -> None:
        other = self.period.currentData() is Usual.OTHER
        span = span_of(self.period.currentData(), self._workspace.books.today())
        for field in (self.start_field, self.end_field):
            field.setVisible(other)
            field.set_error("")
        if span is not None:
            formats = self._workspace.formats
            self._days[0].setText(formats.day(span.start))
            self._days[1].setText(formats.day(span.end))
        self.changed.emit()

    def _span(self) -> Span | None:
        usual = span_of(self.period.currentData(), self._workspace.books.today())
        if usual is not None:
            return usual
        days = []
        fields = (self.start_field, self.end_field)
        for field, editor in zip(fields, self._days, strict=True):
            try:
                days.append(typed_date(editor.text(), today=self._workspace.books.today()))
                field.set_error("")
            except Mistyped as error:
                field.set_error(labels.mistyped(error))
        if len(days) < 2:
            return None
        if days[1] < days[0]:
            self.end_field.set_error(self.tr("This day lies before the first one."))
            return None
        return Span(days[0], days[1])

    def _usual_name(self, usual: Usual) -> str:
        formats: Formats = self._workspace.formats
        span = span_of(usual, self._workspace.books.today())
        if span is None:
            return self.tr("Other days…")
        if usual in (Usual.THIS_MONTH, Usual.LAST_MONTH):
            return formats.month_title(span.start)
        return str(span.start.year)


def _filled(choices: Iterable[tuple[object, str]]) -> ComboBox:
    choice = ComboBox()
    for value, text in choices:
        choice.addItem(text, value)
    return choice
