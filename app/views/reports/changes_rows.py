"""The rows of the report of the changes on the screen: acts on clients, gathered or not."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.catalogue import Catalogue
from app.domain.text import folded
from app.services.reports.changes import ChangeRow
from app.services.reports.changes_file import ChangesColumn, ChangesWords
from app.views import labels
from app.views.explain import Explanation
from app.views.formatting import Formats
from app.views.history.words import act_title
from app.views.labels import Computation, ComputationRow
from app.views.labels.source import Labels
from app.views.reports.changes_words import changes_headings
from app.views.reports.gathering import Gathered, Gathering, Group, Place, of_manager
from app.views.table_model import Column
from app.views.theme import Tone, Weight
from app.views.widgets.table_cells import EMPTY, Cell

ActGroup = Group[ChangeRow]
ShownRow = ActGroup | ChangeRow


@dataclass(frozen=True, slots=True)
class ChangesCells:
    """How the rows are written."""

    catalogue: Catalogue
    formats: Formats
    gathering: Gathering
    words: ChangesWords

    def columns(self) -> list[Column[ShownRow]]:
        """Return the columns."""
        titles, formats = changes_headings(), self.formats
        return [
            Column(title=titles[ChangesColumn.DAY], cell=self._day),
            self._text(
                titles[ChangesColumn.CLIENT], lambda row: row.client.name, Tone.TEXT, Weight.MEDIUM
            ),
            self._text(titles[ChangesColumn.ACT], lambda row: act_title(row.act, row.facts)),
            self._text(titles[ChangesColumn.CHANGE], self.words.change, Tone.TEXT),
            self._text(
                titles[ChangesColumn.EFFECTIVE],
                lambda row: ", ".join(formats.day(day) for day in row.effective[:2]),
            ),
            self._amount(titles[ChangesColumn.MONTHLY], lambda row: row.monthly, signed=True),
            self._amount(titles[ChangesColumn.NET], lambda row: row.net),
            self._text(titles[ChangesColumn.AUTHOR], lambda row: row.author),
            self._text(titles[ChangesColumn.REASON], lambda row: row.reason),
            self._text(Labels.tr("Reference", "report column"), lambda row: row.client.reference),
            self._text(titles[ChangesColumn.MANAGER], lambda row: row.client.manager),
        ]

    def amount(self, minor: int, *, signed: bool = False) -> str:
        """An amount of the catalogue's currency; signed where it is a difference."""
        write = self.formats.signed if signed else self.formats.amount
        return write(minor, self.catalogue.currency)

    def place(self, row: ChangeRow, by: Gathered) -> Place:
        """Return the group of an act."""
        match by:
            case Gathered.MANAGER:
                return of_manager(row.client.manager)
            case Gathered.ACT:
                name = act_title(row.act, row.facts)
                return (0, folded(name)), name
            case _:
                return (0, folded(row.author)), row.author

    def effect_explained(self, row: ChangeRow) -> Explanation:
        """The cost per month before the act, after it, and the difference."""
        rows = (
            ComputationRow(Labels.tr("Cost per month after it"), self.amount(row.after)),
            ComputationRow(Labels.tr("Cost per month before it"), self.amount(-row.before)),
            ComputationRow(Labels.tr("Effect per month"), self.amount(row.monthly, signed=True)),
        )
        title = labels.client_named(row.client.name, row.client.reference)
        sentence = Labels.tr(
            "{act} of {day}. Excl. VAT; the price of a year counts for a twelfth. What is only "
            "scheduled has its effect at the renewal."
        ).format(act=act_title(row.act, row.facts), day=self.formats.day(row.day))
        return Explanation(title, (Computation(title, sentence, rows),))

    def _day(self, row: ShownRow) -> Cell:
        if isinstance(row, Group):
            return self.gathering.head(row)
        return Cell(self.formats.day(row.day))

    def _text(
        self,
        title: str,
        text: Callable[[ChangeRow], str],
        tone: Tone = Tone.SECONDARY,
        weight: Weight = Weight.REGULAR,
    ) -> Column[ShownRow]:
        def cell(row: ShownRow) -> Cell:
            shown = "" if isinstance(row, Group) else text(row)
            return Cell(shown, tone=tone, weight=weight) if shown else EMPTY

        return Column(title=title, cell=cell)

    def _amount(
        self, title: str, of: Callable[[ChangeRow], int], *, signed: bool = False
    ) -> Column[ShownRow]:
        """An amount; nothing where there is none, so that the eye finds those that are."""

        def cell(row: ShownRow) -> Cell:
            if isinstance(row, Group):
                total = sum(of(each) for each in row.rows)
                return Cell(self.amount(total, signed=signed), weight=Weight.SEMIBOLD)
            return Cell(self.amount(of(row), signed=signed), explains=True) if of(row) else EMPTY

        return Column(title=title, cell=cell, right=True)
