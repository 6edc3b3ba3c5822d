"""How a checked row is shown: the text of its cells, their marks, and why they are marked."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from app.domain.catalogue import Catalogue
from app.services.imports.checked_row import CheckedRow, State
from app.services.imports.fields import Field
from app.services.imports.problems import Problem, Severity
from app.services.imports.table import Cell as SheetCell
from app.services.imports.table import cell_text
from app.views import labels
from app.views.formatting import Formats
from app.views.imports.words import ImportText, state_name
from app.views.theme import Tone
from app.views.widgets.table_cells import EMPTY, Cell, CellLook

SIGNS: Final = {
    State.READY: ("circle-check", Tone.POSITIVE),
    State.NOTE: ("info", Tone.NEUTRAL),
    State.REMARK: ("triangle-alert", Tone.WARNING),
    State.UNCHANGED: ("minus", Tone.NEUTRAL),
    State.REJECTED: ("circle-alert", Tone.DANGER),
    State.SKIPPED: ("ban", Tone.NEUTRAL),
}
"""The icon and the tone of each state of a row."""

SEVERITY_SIGNS: Final = {
    Severity.NOTE: SIGNS[State.NOTE],
    Severity.WARNING: SIGNS[State.REMARK],
    Severity.ERROR: SIGNS[State.REJECTED],
}

_AMOUNTS: Final = (Field.PRICE, Field.UNIT_PRICE, Field.NET)

RANKS: Final = {
    State.REJECTED: 0,
    State.REMARK: 1,
    State.NOTE: 2,
    State.SKIPPED: 3,
    State.UNCHANGED: 4,
    State.READY: 5,
}
"""What asks for attention comes first."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """Words the rows of one checked file, in the language and by the catalogue of the moment."""

    formats: Formats
    catalogue: Catalogue

    def state_cell(self, row: CheckedRow) -> Cell:
        """The chip that says what becomes of the row."""
        icon, tone = SIGNS[row.state]
        return Cell(state_name(row.state), tone=tone, icon=icon, look=CellLook.CHIP)

    def cell(self, row: CheckedRow, place: Field) -> Cell:
        """A cell as it is shown; one that is wrong or doubtful is marked, and says why."""
        text = self.text(row, place)
        if row.skipped:
            return Cell(text, tone=Tone.SECONDARY) if text else EMPTY
        worst = gravest(row.problems_in(place))
        if worst is None or worst.severity is Severity.NOTE:
            return Cell(text) if text else EMPTY
        icon, tone = SEVERITY_SIGNS[worst.severity]
        shown = text or ImportText.tr("(empty)", "cell")
        spoken = f"{shown}, {self.sentence(worst)}"
        return Cell(shown, tone=tone, icon=icon, look=CellLook.FAULT, spoken=spoken)

    def text(self, row: CheckedRow, place: Field) -> str:
        """A cell in one line, days and prices as the language writes them."""
        return " ".join(self.editable(row, place).split())

    def editable(self, row: CheckedRow, place: Field) -> str:
        """A cell as one would type it anew."""
        return written(row.typed.get(place, ""), place, self.formats)

    def sentence(self, problem: Problem) -> str:
        """What is wrong, and why."""
        return labels.import_problem(problem, self.catalogue, self.formats)

    def sentence_in_row(self, problem: Problem) -> str:
        """The same with the column that it is about: for a file of rejected rows."""
        if problem.field is None:
            return self.sentence(problem)
        return ImportText.tr("{column}: {reason}").format(
            column=labels.field_name(problem.field.value), reason=self.sentence(problem)
        )


def gravest(problems: tuple[Problem, ...]) -> Problem | None:
    """The gravest of some problems, the first of equals; None where there are none."""
    return max(problems, key=lambda problem: problem.severity, default=None)


def written(cell: SheetCell, place: Field, formats: Formats) -> str:
    """A cell of a sheet in the writing of the language."""
    if isinstance(cell, date):
        return formats.day(cell)
    if isinstance(cell, Decimal) and place in _AMOUNTS and cell == round(cell, 2):
        return formats.plain(int(cell * 100))
    return cell_text(cell)
