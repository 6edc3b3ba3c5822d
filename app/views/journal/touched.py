"""One client of an act: its name as the way to it, what was done, what was billed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.journal_detail import TouchedClient, WrittenLine
from app.services.journal_list import JournalEntry
from app.views import labels
from app.views.explain import lines_explained
from app.views.journal.words import EntryWords, JournalText, client_named
from app.views.theme import Space, Tone
from app.views.widgets.buttons import LinkButton
from app.views.widgets.line_table import Line, LineAmount, LineTable
from app.views.widgets.painting import escaped
from app.views.widgets.texts import Text


class TouchedSection(QWidget):
    """What an act meant for one client. Every amount opens its computation."""

    client_chosen = Signal(object)
    asked = Signal(object)
    """The computation that an amount opens."""

    def __init__(
        self,
        touched: TouchedClient,
        entry: JournalEntry,
        words: EntryWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client_id = touched.client.id
        self.link = LinkButton(escaped(client_named(touched.client)), icon_name="user")
        # Enter goes to the client, not to the button that closes the window.
        self.link.setAutoDefault(True)
        self.link.clicked.connect(self._on_clicked)
        head = QHBoxLayout()
        head.setSpacing(Space.CARD)
        head.addWidget(self.link)
        head.addStretch(1)
        effective = ""
        if entry.effective is None:
            # What is the same for all of them is said once, above.
            days = words.effective(touched.effective)
            effective = JournalText.tr("Effective: {days}").format(days=days)
        head.addWidget(Text(effective, tone=Tone.SECONDARY))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.GRID, 0, Space.THREE_QUARTERS)
        column.setSpacing(Space.HALF)
        column.addLayout(head)
        self.sentences = tuple(words.of_client(touched.facts, entry.facts))
        for sentence in self.sentences:
            column.addWidget(Text(sentence, tone=Tone.SECONDARY, wrap=True))
        if touched.lines:
            column.addSpacing(Space.HALF)
            column.addWidget(self._billed(touched.lines, words))
        spoken = (client_named(touched.client), *self.sentences, effective)
        self.setAccessibleName(". ".join(part for part in spoken if part))

    def _billed(self, lines: tuple[WrittenLine, ...], words: EntryWords) -> LineTable:
        table = LineTable(
            JournalText.tr("Billed by this act"), (JournalText.tr("Excl. VAT"),), self
        )
        table.show_lines([_line(each, words) for each in lines])
        table.asked.connect(self.asked)
        return table

    def _on_clicked(self) -> None:
        self.client_chosen.emit(self._client_id)


def _line(written: WrittenLine, words: EntryWords) -> Line:
    """A billed line: what it is for, on which statement, and its amount."""
    line, formats = written.line, words.formats
    title = labels.line_title(line, words.catalogue, formats)
    about = lines_explained(title, (line,), words.catalogue, formats)
    if written.document is None:
        note = labels.paid_by(line.payer)
    else:
        note = JournalText.tr("Statement {number} · {kind}").format(
            number=formats.integer(written.document), kind=labels.line_kind_name(line.kind)
        )
    amount = formats.amount(line.net, words.catalogue.currency)
    return Line(title, (LineAmount(amount, about),), note)
