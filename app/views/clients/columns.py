"""The columns of each tab: which there are, which are shown, and how a spreadsheet takes them."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings

from app.services.client_lists import Column, Sort, Tab
from app.services.exports.sheet import ColumnKind

COLUMNS: dict[Tab, tuple[Column, ...]] = {
    Tab.ACTIVE: (
        Column.CLIENT,
        Column.REFERENCE,
        Column.PLAN,
        Column.INTERVAL,
        Column.PAYER,
        Column.PRICE,
        Column.MONTHLY_PRICE,
        Column.DISCOUNT,
        Column.QUOTA,
        Column.RENEWAL,
        Column.SCHEDULED,
        Column.MANAGER,
        Column.CITY,
        Column.COUNTRY,
    ),
    Tab.INACTIVE: (
        Column.CLIENT,
        Column.REFERENCE,
        Column.STATUS,
        Column.SINCE,
        Column.PENDING_PLAN,
        Column.PENDING_INTERVAL,
        Column.PENDING_PAYER,
        Column.EMAIL,
        Column.MANAGER,
    ),
}
"""Every column of a tab, in its first order; Client cannot be taken away."""

OFF_AT_FIRST = frozenset({Column.CITY, Column.COUNTRY})

RIGHT = frozenset({Column.PRICE, Column.MONTHLY_PRICE, Column.DISCOUNT, Column.QUOTA})

KINDS = {
    Column.REFERENCE: ColumnKind.IDENTIFIER,
    Column.PRICE: ColumnKind.AMOUNT,
    Column.MONTHLY_PRICE: ColumnKind.AMOUNT,
    Column.QUOTA: ColumnKind.INTEGER,
    Column.RENEWAL: ColumnKind.DATE,
    Column.SINCE: ColumnKind.DATE,
}
"""What is copied as more than its words."""

BY_NAME = (Sort(Column.CLIENT),)


@dataclass(frozen=True, slots=True)
class Shown:
    """The columns shown, from left to right; `chosen` by the user, so that none may go by itself.

    `widths` are those that the user has drawn.
    """

    columns: tuple[Column, ...]
    chosen: bool = False
    widths: tuple[tuple[Column, int], ...] = ()

    def with_column(self, column: Column, order: tuple[Column, ...]) -> "Shown":
        """Show one more column, after those that stand before it in the first order."""
        before = order[: order.index(column)]
        places = [i + 1 for i, each in enumerate(self.columns) if each in before]
        place = max(places, default=0)
        columns = (*self.columns[:place], column, *self.columns[place:])
        return replace(self, columns=columns, chosen=True)

    def without(self, column: Column) -> "Shown":
        """Show a column less."""
        columns = tuple(each for each in self.columns if each is not column)
        return replace(self, columns=columns, chosen=True)


class ListMemory:
    """What the settings remember of a tab: columns, their widths, and the order of the rows."""

    def __init__(self, settings: QSettings, tab: Tab) -> None:
        self._settings = settings
        self._tab = tab
        self._key = f"clients/{tab.value}"

    @property
    def first(self) -> Shown:
        """The columns that are shown before anybody chose."""
        columns = COLUMNS[self._tab]
        return Shown(tuple(each for each in columns if each not in OFF_AT_FIRST))

    def shown(self) -> Shown:
        """The columns as last chosen; what this version does not know is passed over."""
        names = self._words("columns")
        columns = tuple(each for each in map(self._column, names) if each is not None)
        if not columns or columns[0] is not Column.CLIENT:
            return self.first
        widths = (word.partition(":") for word in self._words("widths"))
        drawn = [(self._column(name), width) for name, _, width in widths if width.isdigit()]
        return Shown(
            columns,
            chosen=self._settings.value(f"{self._key}/chosen", "") == "yes",
            widths=tuple((column, int(width)) for column, width in drawn if column is not None),
        )

    def keep_shown(self, shown: Shown) -> None:
        """Remember the columns."""
        self._keep("columns", [column.value for column in shown.columns])
        self._keep("widths", [f"{column.value}:{width}" for column, width in shown.widths])
        self._settings.setValue(f"{self._key}/chosen", "yes" if shown.chosen else "")

    def sorts(self) -> tuple[Sort, ...]:
        """The order of the rows as last chosen; by name at first."""
        found = []
        for word in self._words("sort"):
            column = self._column(word.removeprefix("-"))
            if column is not None:
                found.append(Sort(column, word.startswith("-")))
        return tuple(found) or BY_NAME

    def keep_sorts(self, sorts: tuple[Sort, ...]) -> None:
        """Remember the order of the rows."""
        self._keep("sort", ["-" * sort.descending + sort.column.value for sort in sorts])

    def _column(self, name: str) -> Column | None:
        return next((each for each in COLUMNS[self._tab] if each.value == name), None)

    def _words(self, name: str) -> list[str]:
        return [
            word for word in str(self._settings.value(f"{self._key}/{name}", "")).split() if word
        ]

    def _keep(self, name: str, words: list[str]) -> None:
        # Separated by spaces: an INI file turns commas into a list.
        self._settings.setValue(f"{self._key}/{name}", " ".join(words))
