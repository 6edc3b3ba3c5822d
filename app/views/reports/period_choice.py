"""Choosing the days of a report: a usual period by its name, or two days typed."""

from PySide6.QtCore import QObject, Signal

from app.views.reports.choices import choice_of
from app.views.reports.periods import Span, Usual, span_of, usual_name
from app.views.reports.typed_days import TypedDays
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace


class PeriodChoice(QObject):
    """The fields of a period; `changed` when it is another one."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        usual: Usual,
        parent: QObject | None = None,
        *,
        title: str = "",
    ) -> None:
        """`title` stands above it where the letter of the usual one is taken in its window."""
        super().__init__(parent)
        self._books = workspace.books
        today, formats = workspace.books.today(), workspace.formats
        self.period = choice_of((each, usual_name(each, today, formats)) for each in Usual)
        self.days = TypedDays(workspace)
        self.fields = (FormField(title or self.tr("&Period"), self.period), self.days)
        self.days.changed.connect(self.changed)
        self.period.activated.connect(self._on_period)
        self.show_usual(usual)

    @property
    def end_field(self) -> FormField:
        """Where days the wrong way round are said."""
        return self.days.end_field

    def show_usual(self, usual: Usual) -> None:
        """Ask for a usual period."""
        self.period.setCurrentIndex(self.period.findData(usual))
        self._on_period()

    def ask(self, start: str, end: str) -> None:
        """Ask for two days as typed, instead of a usual period."""
        self.period.setCurrentIndex(self.period.findData(Usual.OTHER))
        self.days.type(start, end)
        self._on_period()

    def said(self) -> str:
        """Return the usual period by its name, or the two days as typed."""
        usual: Usual = self.period.currentData()
        if usual is not Usual.OTHER:
            return str(usual.value)
        span = self.days.span()
        return "" if span is None else f"{span.start.isoformat()}/{span.end.isoformat()}"

    def take(self, words: str) -> None:
        """Ask for a period by what `said` returned; anything else leaves it as it is."""
        start, _, end = words.partition("/")
        if end:
            self.ask(start, end)
        elif words in {usual.value for usual in Usual}:
            self.show_usual(Usual(words))

    def span(self) -> Span | None:
        """Return the days; None where one is mistyped, which is said at its field."""
        usual = span_of(self.period.currentData(), self._books.today())
        return self.days.span() if usual is None else usual

    def _on_period(self) -> None:
        span = span_of(self.period.currentData(), self._books.today())
        self.days.setVisible(span is None)
        self.days.clear_errors()
        if span is not None:
            self.days.show_span(span)
        self.changed.emit()
