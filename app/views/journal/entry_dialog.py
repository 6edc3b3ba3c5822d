"""The window of one entry: when, who, what, why, from when it holds, whom it touched, its lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.services.journal_detail import (
    EntryDetail,
    TouchedClient,
    entry_detail,
    touched_clients,
)
from app.views import labels
from app.views.explain import Explanation, explain, lines_explained, sum_explained
from app.views.journal.touched import TouchedSection
from app.views.journal.words import EntryWords
from app.views.theme import Size, Space, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, LinkButton
from app.views.widgets.facts import Fact, FactColumns
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Hairline, Text, set_ground
from app.views.workspace import Workspace

_WIDTH = 720
_TALLEST = 640
_IN_FULL = 12
"""Up to so many lines the total opens to the computation of each of them."""
_TOTAL = object()
"""What the amount of the whole act carries: its lines are read when it is opened."""


class EntryDialog(QDialog):
    """Shows one entry. It blocks nothing, and is gone once closed."""

    client_chosen = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        entry_id: int,
        words: EntryWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace = workspace
        self._words = words
        self._detail: EntryDetail = workspace.ask(entry_detail, entry_id)
        self.sections: list[TouchedSection] = []
        self._sections = QVBoxLayout()
        self._sections.setSpacing(0)
        title = words.title(self._detail.entry)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        set_ground(self, Ground.SURFACE)
        body = self._body(title)
        self.area = scrolled(body)
        self.area.setAccessibleName(title)
        # An act on the file alone has nothing to go to: the keyboard scrolls it.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = Button(self.tr("&Close"), large=True)
        close.setDefault(True)
        close.clicked.connect(self.close)
        footer = Footer(margin=Space.PAGE_MARGIN)
        footer.add_right(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(footer)
        self._add_clients()
        tall = body.heightForWidth(_WIDTH) + footer.sizeHint().height()
        self.resize(_WIDTH, min(tall, _TALLEST))
        first = self.sections[0].link if self.sections else close
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self, title: str) -> QWidget:
        body = QWidget()
        set_ground(body, Ground.SURFACE)
        column = QVBoxLayout(body)
        margin = Space.PAGE_MARGIN
        column.setContentsMargins(margin, margin, margin, Space.CARD)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addWidget(Text(title, size=Size.TITLE, weight=Weight.SEMIBOLD, wrap=True))
        self.facts = FactColumns(self._facts(), size=Size.BODY)
        self.facts.asked.connect(self._on_asked)
        column.addWidget(self.facts)
        for sentence in self._sentences():
            column.addWidget(Text(sentence, wrap=True))
        column.addLayout(self._sections)
        self._more = LinkButton(self.tr("Show &more clients"), icon_name="users")
        self._more.setAutoDefault(True)
        self._more.clicked.connect(self._add_clients)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return body

    def _facts(self) -> list[Fact]:
        detail, words = self._detail, self._words
        entry, formats = detail.entry, words.formats
        shown = [
            Fact(self.tr("When"), words.when(entry)),
            Fact(self.tr("Who"), entry.author),
            Fact(self.tr("Effective"), words.effective(entry.effective)),
            Fact(self.tr("Clients"), formats.integer(entry.clients)),
        ]
        if detail.lines:
            amount = formats.amount(detail.net, words.catalogue.currency)
            shown.append(Fact(self.tr("Billed excl. VAT"), amount, self._statements(), _TOTAL))
        return shown

    def _statements(self) -> str:
        """The statements that the lines are on; none where the clients pay."""
        numbers = [self._words.formats.integer(each) for each in self._detail.documents]
        if not numbers:
            return ""
        if len(numbers) == 1:
            return self.tr("Statement {number}").format(number=numbers[0])
        return self.tr("Statements {first} to {last}").format(first=numbers[0], last=numbers[-1])

    def _sentences(self) -> list[str]:
        """Why, what was done to the file as a whole, and by whom it was undone."""
        entry, formats = self._detail.entry, self._words.formats
        said = []
        if entry.reason:
            said.append(self.tr("Reason: {reason}").format(reason=entry.reason))
        said += self._words.of_act(entry.act, entry.facts)
        for undoing in self._detail.undone:
            day, clients = formats.day(undoing.day), labels.clients(undoing.clients)
            sentence = self.tr("Undone on {day} by {author} ({clients})")
            said.append(sentence.format(day=day, author=undoing.author, clients=clients))
        return said

    def _add_clients(self) -> None:
        """Show the next clients, in the order of their names."""
        entry, start = self._detail.entry, len(self.sections)
        found = self._workspace.ask(touched_clients, entry.id, start) if entry.clients else ()
        for touched in found:
            self._sections.addWidget(Hairline())
            self._sections.addWidget(self._section(touched))
        self._more.setVisible(len(self.sections) < entry.clients)
        if start and found:
            self.sections[start].link.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section(self, touched: TouchedClient) -> TouchedSection:
        section = TouchedSection(touched, self._detail.entry, self._words)
        section.client_chosen.connect(self.client_chosen)
        section.asked.connect(self._on_asked)
        self.sections.append(section)
        return section

    def _on_asked(self, about: object) -> None:
        if about is _TOTAL:
            explain(self, self._total())
        elif isinstance(about, Explanation):
            explain(self, about)

    def _total(self) -> Explanation:
        """Explain what the act billed in all, from each of its lines."""
        entry, words = self._detail.entry, self._words
        clients = self._workspace.ask(touched_clients, entry.id, 0, entry.clients)
        lines = [written.line for touched in clients for written in touched.lines]
        explained = lines_explained if len(lines) <= _IN_FULL else sum_explained
        title = self.tr("Billed excl. VAT")
        return explained(title, lines, words.catalogue, words.formats)
