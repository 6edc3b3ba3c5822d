"""Choosing the days of a report: a usual period by its name, or two days typed."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.services.journal import Books
from app.views import labels
from app.views.formatting import Formats
from app.views.reports.choices import choice_of
from app.views.reports.periods import Span, Usual, span_of
from app.views.typed import Mistyped, typed_date
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField


class PeriodText:
    """The translation context of this choice."""

    @staticmethod
    def tr(text: str) -> str:
        """Return `text` in the chosen language."""
        return QCoreApplication.translate("PeriodText", text)


class PeriodChoice(QObject):
    """The fields of a period; `changed` when it is another one."""

    changed = Signal()

    def __init__(
        self, books: Books, formats: Formats, usual: Usual, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._books, self._formats = books, formats
        self.period = choice_of((each, self._usual_name(each)) for each in Usual)
        self._days = (LineEdit(), LineEdit())
        self.start_field = FormField(PeriodText.tr("&From"), self._days[0])
        self.end_field = FormField(PeriodText.tr("&To, included"), self._days[1])
        self.fields = (
            FormField(PeriodText.tr("&Period"), self.period),
            self.start_field,
            self.end_field,
        )
        for editor in self._days:
            editor.editingFinished.connect(self.changed)
            editor.setMaximumWidth(130)
        self.period.activated.connect(self._on_period)
        self.show_usual(usual)

    def show_usual(self, usual: Usual) -> None:
        """Ask for a usual period."""
        self.period.setCurrentIndex(self.period.findData(usual))
        self._on_period()

    def ask(self, start: str, end: str) -> None:
        """Ask for two days as typed, instead of a usual period."""
        self.period.setCurrentIndex(self.period.findData(Usual.OTHER))
        self._days[0].setText(start)
        self._days[1].setText(end)
        self._on_period()

    def span(self) -> Span | None:
        """Return the days; None where one is mistyped, which is said at its field."""
        usual = span_of(self.period.currentData(), self._books.today())
        if usual is not None:
            return usual
        days = []
        fields = (self.start_field, self.end_field)
        for field, editor in zip(fields, self._days, strict=True):
            try:
                days.append(typed_date(editor.text(), today=self._books.today()))
                field.set_error("")
            except Mistyped as error:
                field.set_error(labels.mistyped(error))
        if len(days) < len(fields):
            return None
        if days[1] < days[0]:
            self.end_field.set_error(PeriodText.tr("This day lies before the first one."))
            return None
        return Span(days[0], days[1])

    def _on_period(self) -> None:
        other = self.period.currentData() is Usual.OTHER
        span = span_of(self.period.currentData(), self._books.today())
        for field in (self.start_field, self.end_field):
            field.setVisible(other)
            field.set_error("")
        if span is not None:
            self._days[0].setText(self._formats.day(span.start))
            self._days[1].setText(self._formats.day(span.end))
        self.changed.emit()

    def _usual_name(self, usual: Usual) -> str:
        span = span_of(usual, self._books.today())
        if span is None:
            return PeriodText.tr("Other days…")
        if usual in (Usual.THIS_MONTH, Usual.LAST_MONTH):
            return self._formats.month_title(span.start)
        return str(span.start.year)
