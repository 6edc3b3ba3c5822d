"""Step three, check: every row with what becomes of it, put right in place or skipped."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.imports.checked_row import CheckedRow
from app.services.imports.checking import Checked
from app.services.imports.fields import Field
from app.views.formatting import Formats
from app.views.imports.cells import RANKS, RowWords
from app.views.imports.check_filter import CheckFilter
from app.views.imports.check_model import CheckModel, shown_fields
from app.views.imports.check_view import CheckView
from app.views.imports.explanation import Explained, Explanation, explained
from app.views.imports.words import columns_counted, file_name, rows_counted
from app.views.widgets.texts import Hairline

_NAME_ROOM = 240


class CheckStep(QWidget):
    """Shows the check and says what the person wants changed; the window has it checked again."""

    cell_corrected = Signal(object, object, object)
    """The number of the row, the field, the text."""
    rows_skipped = Signal(object, bool)
    """The numbers of rows, and whether they are skipped or taken in again."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows: dict[int, CheckedRow] = {}
        self.filter = CheckFilter(formats)
        self.view = CheckView()
        self.explanation = Explanation()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.filter, Hairline()):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.explanation)
        self.filter.changed.connect(self._on_filter_changed)
        self.filter.step_wanted.connect(self._on_step)
        self.view.cell_changed.connect(self._explain)
        self.explanation.correct_wanted.connect(self._on_correct)
        self.explanation.suggestion_wanted.connect(self._on_suggestion)
        self.explanation.skip_wanted.connect(self._on_skip)
        self._add_shortcuts()

    def begin(self, checked: Checked) -> None:
        """Show a file that was checked for the first time."""
        self._take(checked)
        self.filter.begin(checked.counts)
        self.filter.say(self._about(checked))
        words = RowWords(self._formats, checked.catalogue)
        old = self.view.rows
        model = CheckModel(words, shown_fields(checked.rows, checked.kind), checked.kind, self.view)
        model.set_rows(_by_rank(checked.rows))
        model.typed.connect(self._on_typed)
        self.view.head.show_order(())
        self.view.setModel(model)
        self.view.selectionModel().selectionChanged.connect(self._explain)
        # Wide enough for the rows that the chips bring later, too.
        self.view.fit()
        model.set_rows(self._wanted())
        if old is not None:
            old.deleteLater()
        # Not as by the keyboard: what is marked already is not framed once more.
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._stand_somewhere(framed=False)

    def show_again(self, checked: Checked) -> None:
        """Show the same file, corrected or checked again; what was in sight stays in its place."""
        self._take(checked)
        self.filter.show_counts(checked.counts)
        model = self.view.rows
        if model is None:
            return
        model.reword(RowWords(self._formats, checked.catalogue))
        kept = [self._rows[row.number] for row in model.rows()]
        here = {row.number for row in kept}
        model.update_rows([*kept, *(row for row in self._wanted() if row.number not in here)])
        self._explain()

    def _take(self, checked: Checked) -> None:
        self._rows = {row.number: row for row in checked.rows}

    def _wanted(self) -> list[CheckedRow]:
        states = self.filter.states
        return _by_rank(row for row in self._rows.values() if row.state in states)

    def _about(self, checked: Checked) -> str:
        table = checked.table
        metrics = self.fontMetrics()
        name = metrics.elidedText(file_name(table), Qt.TextElideMode.ElideMiddle, _NAME_ROOM)
        return self.tr("{file}, {rows}, {columns} recognised").format(
            file=name,
            rows=rows_counted(len(table.rows)),
            columns=columns_counted(len(checked.mapping.places)),
        )

    def _stand_somewhere(self, *, framed: bool = True) -> None:
        """Begin at the first problem, or at the first row."""
        model = self.view.rows
        if not self.view.go_to_problem(1, framed=framed) and model is not None and model.rowCount():
            self.view.setCurrentIndex(model.index(0, 0))
        self._explain()

    @property
    def explained(self) -> Explained | None:
        """What the panel speaks of."""
        place = self.view.place
        row = None if place is None else self._rows.get(place[0])
        return None if place is None or row is None else explained(row, place[1])

    def _explain(self) -> None:
        of, model = self.explained, self.view.rows
        if of is None or model is None:
            self.explanation.say_nothing(self.tr("There is no row to show."))
            return
        selected = len(self._chosen(of.row.skipped))
        self.explanation.say(of, model.words, selected=selected)

    def _chosen(self, skipped: bool) -> list[int]:
        """The numbers of the selected rows that are in this state, or of the current one."""
        numbers = [number for number in self.view.selected_ids() if isinstance(number, int)]
        found = [number for number in numbers if self._rows[number].skipped is skipped]
        place = self.view.place
        return found or ([] if place is None else [place[0]])

    def _add_shortcuts(self) -> None:
        keys: Sequence[tuple[str, Callable[[], None]]] = (
            ("F8", lambda: self._on_step(1)),
            ("Shift+F8", lambda: self._on_step(-1)),
            ("F2", self._on_edit_key),
            ("Ctrl+Return", self._on_suggestion),
            ("Ctrl+Enter", self._on_suggestion),
            ("Ctrl+Delete", self._on_skip),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _on_filter_changed(self) -> None:
        model = self.view.rows
        if model is not None:
            model.set_rows(self._wanted())
            if not self.view.currentIndex().isValid():
                self._stand_somewhere()
            self._explain()

    def _on_step(self, step: int) -> None:
        self.view.setFocus()
        self.view.go_to_problem(step)

    def _on_edit_key(self) -> None:
        place = self.view.place
        if place is not None and place[1] is not None:
            self.view.correct(*place)
        else:
            self._on_correct()

    def _on_correct(self) -> None:
        of = self.explained
        if of is not None:
            self.view.correct(of.row.number, of.place)

    def _on_suggestion(self) -> None:
        of = self.explained
        if of is None or of.problem is None or of.problem.suggestion is None or of.place is None:
            return
        self.view.go_to(of.row.number, of.place)
        self.cell_corrected.emit(of.row.number, of.place, of.problem.suggestion)

    def _on_skip(self) -> None:
        of = self.explained
        if of is not None:
            self.rows_skipped.emit(self._chosen(of.row.skipped), not of.row.skipped)

    def _on_typed(self, number: int, place: Field, text: str) -> None:
        self.cell_corrected.emit(number, place, text)


def _by_rank(rows: Iterable[CheckedRow]) -> list[CheckedRow]:
    """What asks for attention first."""
    return sorted(rows, key=lambda row: (RANKS[row.state], row.number))
