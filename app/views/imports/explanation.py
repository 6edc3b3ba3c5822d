"""The panel under the check's table: what is wrong with a cell, what would be right, what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.fields import Field
from app.services.imports.problems import Problem, Severity
from app.views import labels
from app.views.imports.cells import SEVERITY_SIGNS, SIGNS, RowWords, gravest
from app.views.theme import Size, Space, Tone, Weight, follow_theme
from app.views.widgets.buttons import Button
from app.views.widgets.glyph_label import GlyphLabel
from app.views.widgets.painting import hairline
from app.views.widgets.texts import Ground, Text, set_ground


@dataclass(frozen=True, slots=True)
class Explained:
    """The cell that the panel speaks of: the current one, or the one that its row is marked for."""

    row: CheckedRow
    place: Field | None
    problem: Problem | None


def explained(row: CheckedRow, place: Field | None) -> Explained:
    """Return what is to be said: of the cell itself, else of the gravest problem of its row."""
    own = () if place is None else row.problems_in(place)
    problem = gravest(own) or gravest(row.problems)
    return Explained(row, place if problem is None else problem.field, problem)


class Explanation(QWidget):
    """Says it, and offers what can be done about it."""

    correct_wanted = Signal()
    suggestion_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = follow_theme(self)
        set_ground(self, Ground.WASH)
        self._sign = GlyphLabel("info")
        self._lead = Text(size=Size.LEAD, weight=Weight.SEMIBOLD)
        self._why = Text(tone=Tone.SECONDARY, wrap=True)
        self._why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._accept = Button("", icon_name="check")
        self._correct = Button(self.tr("Co&rrect the cell"), icon_name="pencil")
        self._skip = Button(self.tr("&Skip the row"), icon_name="ban")
        self._accept.clicked.connect(self.suggestion_wanted)
        self._correct.clicked.connect(self.correct_wanted)
        self._skip.clicked.connect(self.skip_wanted)
        self._accept.setToolTip(self.tr("Ctrl+Enter"))
        self._correct.setToolTip(self.tr("F2, or type in the cell"))
        self._skip.setToolTip(self.tr("Ctrl+Delete"))
        self._build()
        self.say_nothing()

    def say(self, of: Explained, words: RowWords, *, selected: int = 1) -> None:
        """Explain a cell; with several rows selected the last button is about all of them."""
        row, problem = of.row, of.problem
        icon, tone = SIGNS[row.state]
        if problem is not None and not row.skipped:
            icon, tone = SEVERITY_SIGNS[problem.severity]
        self._sign.say(icon, tone=tone)
        self._lead.setText(self._title(of, words))
        self._why.setText(self._sentence(of, words))
        suggestion = problem.suggestion if problem is not None and not row.skipped else None
        self._accept.setVisible(bool(suggestion))
        if suggestion:
            self._accept.setText(
                self.tr("&Take “{suggestion}”").format(suggestion=suggestion.replace("&", "&&"))
            )
        self._correct.setEnabled(of.place is not None and not row.skipped)
        self._skip.setEnabled(True)
        self._skip.set_icon_name("undo-2" if row.skipped else "ban")
        self._skip.setText(self._skip_text(selected, skipped=row.skipped))
        self._show(True)

    def say_nothing(self, sentence: str = "") -> None:
        """There is no cell to explain."""
        self._lead.setText(sentence)
        self._why.setText("")
        self._accept.hide()
        self._show(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.fillRect(self.rect(), self._theme.colour(palette.wash))
        hairline(painter, self._theme.colour(palette.hairline), x=0, y=0, width=self.width())
        painter.end()

    def _title(self, of: Explained, words: RowWords) -> str:
        number = words.formats.integer(of.row.number)
        if of.place is None or of.row.skipped:
            return self.tr("Row {number}").format(number=number)
        column = labels.field_name(of.place.value)
        value = words.text(of.row, of.place)
        if not value:
            return self.tr("Row {number}, {column}").format(number=number, column=column)
        # A name or a note may be long, and the panel has one line for it.
        shown = value if len(value) <= 60 else value[:59] + "…"
        return self.tr("Row {number}, {column}: {value}").format(
            number=number, column=column, value=shown
        )

    def _sentence(self, of: Explained, words: RowWords) -> str:
        if of.row.skipped:
            return self.tr("This row is skipped: it is not imported, and counts as no failure.")
        if of.row.state is State.UNCHANGED and of.problem is None:
            return self.tr("The client has all of this already: nothing changes.")
        if of.problem is None:
            return self.tr("Nothing to remark: this row will be imported.")
        parts = [words.sentence(of.problem)]
        if suggestion := labels.import_suggestion(of.problem):
            parts.append(self.tr("{suggestion}.").format(suggestion=suggestion))
        # A doubtful cell is not imported as it is where another one rejects the row.
        if of.problem.severity is Severity.ERROR or of.row.state is not State.REJECTED:
            parts.append(labels.severity_consequence(of.problem.severity))
        return " ".join(part for part in parts if part)

    def _skip_text(self, selected: int, *, skipped: bool) -> str:
        if skipped:
            return self.tr("Take the ro&w in") if selected < 2 else self.tr("Take the ro&ws in")
        if selected < 2:
            return self.tr("&Skip the row")
        return self.tr("&Skip %Ln row(s)", "", selected)

    def _show(self, shown: bool) -> None:
        for part in (self._sign, self._correct, self._skip):
            part.setVisible(shown)

    def _build(self) -> None:
        words = QGridLayout()
        words.setVerticalSpacing(2)
        words.setHorizontalSpacing(Space.THREE_QUARTERS)
        words.addWidget(self._sign, 1, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._lead, 1, 1)
        words.addWidget(self._why, 2, 1)
        words.setRowStretch(0, 1)
        words.setRowStretch(3, 1)
        words.setColumnStretch(1, 1)
        row = QHBoxLayout(self)
        margin = Space.LIST_MARGIN
        row.setContentsMargins(margin, Space.THREE_QUARTERS, margin, Space.THREE_QUARTERS)
        row.setSpacing(Space.GRID)
        row.addLayout(words, 1)
        row.addSpacing(Space.CARD)
        for button in (self._accept, self._correct, self._skip):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Room for the longest usual sentence: the table must not jump from cell to cell.
        lead = self._theme.metrics(Size.LEAD, Weight.SEMIBOLD).height()
        lines = 2 * self._theme.metrics().lineSpacing()
        self.setFixedHeight(lead + lines + 2 + 2 * Space.THREE_QUARTERS + Space.GRID)
