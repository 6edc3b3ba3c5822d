"""The page of the shortcuts, made of the program's own acts: it cannot go stale."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from app.views.guide.contents import KEYBOARD, GuidePage
from app.views.jump.commands import commands_of

_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Entry:
    """A shortcut that stands in no menu: its keys, what it does, and where."""

    keys: str
    what: str
    where: str


class Sheet(QObject):
    """Writes the page."""

    def page(self, bar: QMenuBar) -> GuidePage:
        """Return every shortcut of the menus, then those of pages and windows."""
        title = self.tr("Keyboard shortcuts")
        menus, others = self.tr("Menus"), self.tr("Pages and windows")
        commands = [each for each in commands_of(bar, only_able=False) if each.keys]
        parts = (
            f"# {title}",
            self.tr("Alt and the underlined letter reach everything else."),
            f"## {menus}",
            self._table((each.keys, each.words, each.path) for each in commands),
            f"## {others}",
            self._table((_native(each.keys), each.what, each.where) for each in self.elsewhere()),
        )
        return GuidePage(KEYBOARD, title, "\n\n".join(parts))

    def elsewhere(self) -> tuple[Entry, ...]:
        """The shortcuts that are in no menu; a test holds them against the code."""
        client = self.tr("Client window")
        amounts, catalogue = self.tr("Tables with amounts"), self.tr("Catalogue")
        lists = self.tr("Journal, renewals and reports")
        return (
            Entry("Ctrl+PgDown", self.tr("Next tab"), self.tr("Windows with tabs")),
            Entry("Ctrl+PgUp", self.tr("Previous tab"), self.tr("Windows with tabs")),
            Entry("Ctrl+E", self.tr("Explain the amount"), amounts),
            Entry("Ctrl+F", self.tr("Go to the filter"), lists),
            Entry("Ctrl+O", self.tr("Open the client"), lists),
            Entry("Ctrl+C", self.tr("Copy for a spreadsheet"), lists),
            Entry("Ctrl+Shift+C", self.tr("Copy with headings"), lists),
            Entry("Ctrl+Shift+E", self.tr("Export to Excel"), lists),
            Entry("Ctrl+Shift+S", self.tr("Export to CSV"), lists),
            Entry("Ctrl+Shift+D", self.tr("Export to PDF"), lists),
            *self._on_paper(),
            *self._on_pages(),
            Entry("Ctrl+S", self.tr("Save the catalogue"), catalogue),
            Entry("Ctrl+S", self.tr("Save the details"), client),
            Entry("Alt+Up", self.tr("Previous client"), client),
            Entry("Alt+Down", self.tr("Next client"), client),
            Entry("Alt+Right", self.tr("Acts on this client"), client),
            *self._in_windows(),
            *self._in_an_invoice(),
        )

    def _on_pages(self) -> tuple[Entry, ...]:
        journal, renewals = self.tr("Journal"), self.tr("Renewals")
        return (
            Entry("Ctrl+L", self.tr("Only this client"), journal),
            Entry("Ctrl+PgUp", self.tr("Previous month"), renewals),
            Entry("Ctrl+PgDown", self.tr("Next month"), renewals),
            Entry("Ctrl+T", self.tr("Go to today"), renewals),
            Entry("Ctrl+Shift+K", self.tr("Export to a calendar"), renewals),
            Entry("F2", self.tr("Note the vendor’s invoice"), self.tr("Report of documents")),
        )

    def _on_paper(self) -> tuple[Entry, ...]:
        preview = self.tr("Preview before printing")
        return (
            Entry("Ctrl+P", self.tr("Print, after a preview"), self.tr("Reports, client window")),
            Entry("Ctrl+Shift+B", self.tr("One PDF for each client"), self.tr("Client statement")),
            Entry("Ctrl+0", self.tr("Show whole pages"), preview),
            Entry("Ctrl+1", self.tr("Show the width of a page"), preview),
        )

    def _in_windows(self) -> tuple[Entry, ...]:
        checks, guide = self.tr("Check of an import"), self.tr("Guide")
        report, run = self.tr("Report of a bulk change"), self.tr("Re-billing run")
        return (
            Entry("Ctrl+O", self.tr("Open the client"), report),
            Entry("Ctrl+Z", self.tr("Take back for this client"), report),
            Entry("Del", self.tr("Waive the lines, or charge them after all"), run),
            Entry("F2", self.tr("Comment on the lines"), run),
            Entry("F8", self.tr("Next problem"), checks),
            Entry("Shift+F8", self.tr("Problem before"), checks),
            Entry("F2", self.tr("Edit the cell"), checks),
            Entry("Ctrl+Return", self.tr("Accept the suggestion"), checks),
            Entry("Ctrl+Delete", self.tr("Skip the row"), checks),
            Entry("Ctrl+F", self.tr("Search the guide"), guide),
            Entry("Alt+Left", self.tr("Page before"), guide),
            Entry("Alt+Right", self.tr("Page after"), guide),
        )

    def _in_an_invoice(self) -> tuple[Entry, ...]:
        invoice = self.tr("Vendor’s invoice")
        return (
            Entry("Ctrl+Return", self.tr("Accept the lines"), invoice),
            Entry("Del", self.tr("Dispute the lines"), invoice),
            Entry("F2", self.tr("Comment on the lines"), invoice),
            Entry("Ctrl+L", self.tr("Assign a client or a service"), invoice),
            Entry("Ctrl+N", self.tr("Add a line"), invoice),
            Entry("Ctrl+I", self.tr("Add lines as the books have them"), invoice),
            Entry("Shift+Del", self.tr("Take lines off"), invoice),
        )

    def _table(self, rows: Iterable[tuple[str, str, str]]) -> str:
        heads = (self.tr("Shortcut"), self.tr("What it does"), self.tr("Where"))
        lines = (heads, ("---", "---", "---"), *rows)
        return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(_NATIVE)
