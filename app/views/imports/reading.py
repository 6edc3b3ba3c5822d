"""The file that is being imported: read on the worker, understood, its mapping remembered."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication

from app.services.imports.fields import Kind
from app.services.imports.mapping import ColumnMapping
from app.services.imports.reading import read_pasted, read_table
from app.services.imports.table import Table
from app.views.imports.chosen import Chosen, stamp_of
from app.views.imports.memory import MappingMemory
from app.views.work import Work


class Reading(QObject):
    """Holds what was chosen so far."""

    found = Signal(object, bool)
    """The `Chosen` that was read, and whether to go on without waiting to be asked."""
    failed = Signal(object)

    def __init__(self, settings: QSettings, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = MappingMemory(settings)
        self._work = work
        self.chosen: Chosen | None = None
        self.name = ""
        """The file that was last asked for; empty for the clipboard."""

    def read_file(self, path: Path, sheet: str | None = None, *, straight_on: bool = False) -> None:
        """Read a file; what was chosen before is forgotten."""
        self.chosen = None
        self.name = path.name
        stamp = stamp_of(path)

        def understand(table: Table) -> Chosen:
            return Chosen.of(table, self._memory, path, stamp)

        self._run(lambda: read_table(path, sheet), understand, straight_on=straight_on)

    def read_clipboard(self) -> None:
        """Read what was copied from a spreadsheet."""
        self.chosen = None
        self.name = ""
        text = QGuiApplication.clipboard().text()
        self._run(
            lambda: read_pasted(text),
            lambda table: Chosen.of(table, self._memory),
            straight_on=True,
        )

    def read_sheet(self, sheet: str) -> None:
        """Read another sheet of the same workbook."""
        if self.chosen is not None and self.chosen.path is not None:
            self.read_file(self.chosen.path, sheet)

    def read_again(self) -> None:
        """Read the same sheet of the same file, which was written anew since."""
        chosen = self.chosen
        if chosen is not None and chosen.path is not None:
            sheet = chosen.table.source.sheet or None
            self.read_file(chosen.path, sheet, straight_on=True)

    def clear(self) -> None:
        """Nothing is chosen any more, not even what is still being read."""
        self._work.abandon()
        self.chosen = None

    def choose_kind(self, kind: Kind) -> None:
        """Take the file for clients, for a portfolio or for something else."""
        if self.chosen is not None:
            self.chosen = self.chosen.of_kind(kind)

    def choose_mapping(self, mapping: ColumnMapping) -> None:
        """Take the columns for these fields."""
        if self.chosen is not None:
            self.chosen = replace(self.chosen, mapping=mapping)

    def remember(self) -> None:
        """Remember the mapping for the next file with these headings."""
        if self.chosen is not None:
            self._memory.keep(self.chosen.mapping)

    def forget(self) -> None:
        """Forget it, and map by the headings alone."""
        if self.chosen is not None:
            self._memory.forget(self.chosen.table.headings)
            self.chosen = self.chosen.forgotten()

    def _run(
        self,
        read: Callable[[], Table],
        understand: Callable[[Table], Chosen],
        *,
        straight_on: bool,
    ) -> None:
        def take(table: Table) -> None:
            self.chosen = understand(table)
            self.found.emit(self.chosen, straight_on)

        self._work.run(lambda _progress: read(), take, failed=self.failed.emit)
