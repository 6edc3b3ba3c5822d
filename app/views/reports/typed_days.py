"""Two days typed as people type them: the first and the last one of a period."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.views import labels
from app.views.reports.periods import Span
from app.views.theme import Space
from app.views.typed import Mistyped, typed_date
from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField
from app.views.workspace import Workspace

_WIDEST = 130


class TypedDays(QWidget):
    """From and to; what is wrong is said at its field."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._days = (LineEdit(), LineEdit())
        self.start_field = FormField(self.tr("Fro&m"), self._days[0])
        self.end_field = FormField(self.tr("&To, included"), self._days[1])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.THREE_QUARTERS)
        for field, editor in zip(self._fields, self._days, strict=True):
            row.addWidget(field)
            editor.editingFinished.connect(self.changed)
            editor.setMaximumWidth(_WIDEST)

    @property
    def _fields(self) -> tuple[FormField, FormField]:
        return self.start_field, self.end_field

    def type(self, start: str, end: str) -> None:
        """Type two days, as a person would."""
        self._days[0].setText(start)
        self._days[1].setText(end)

    def show_span(self, span: Span) -> None:
        """Show the days of a period."""
        day = self._workspace.formats.day
        self.type(day(span.start), day(span.end))

    def clear_errors(self) -> None:
        """Say nothing more of what was typed."""
        for field in self._fields:
            field.set_error("")

    def span(self) -> Span | None:
        """Return the days; None where one is mistyped, which is said at its field."""
        days = []
        today = self._workspace.books.today()
        for field, editor in zip(self._fields, self._days, strict=True):
            try:
                days.append(typed_date(editor.text(), today=today))
                field.set_error("")
            except Mistyped as error:
                field.set_error(labels.mistyped(error))
        if len(days) < len(self._days):
            return None
        if days[1] < days[0]:
            self.end_field.set_error(self.tr("This day lies before the first one."))
            return None
        return Span(days[0], days[1])
