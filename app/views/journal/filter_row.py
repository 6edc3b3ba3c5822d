"""The row of chips above the journal: which acts, whose, of which days, of which client."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from app.services.journal_list import JournalFilter, NamedClient, journal_choices
from app.views import labels
from app.views.formatting import EN_DASH
from app.views.journal.words import client_named
from app.views.reports.periods import Span, Usual, span_of, usual_name
from app.views.reports.typed_days import TypedDays
from app.views.theme import Height, Space
from app.views.widgets.check_menu import CheckMenu
from app.views.widgets.chips import FilterChip
from app.views.widgets.painting import escaped
from app.views.workspace import Workspace


class JournalFilterRow(QWidget):
    """Chips that open a menu, name what they hold back, and are taken off."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wanted = JournalFilter()
        self._usual: Usual | None = None
        self.client: NamedClient | None = None
        self.act_chip = FilterChip(self.tr("&Act"))
        self.author_chip = FilterChip(self.tr("A&uthor"))
        self.period_chip = FilterChip(self.tr("&Period"))
        self.client_chip = FilterChip(self.tr("Client"))
        self.days = TypedDays(workspace)
        self._build()
        self._show()

    @property
    def wanted(self) -> JournalFilter:
        """What is asked, but for the text; days that are mistyped hold nothing back."""
        return self._wanted

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(Height.FILTER_ROW, hint.height()))

    def ask(self, wanted: JournalFilter, client: NamedClient | None = None) -> None:
        """Ask for other entries; `client` is the one of `wanted.client_id`."""
        self._wanted, self.client = wanted, client
        self._show()
        self.changed.emit()

    def clear(self) -> None:
        """Take every chip off."""
        self._usual = None
        self.ask(JournalFilter())

    def show_only(self, client: NamedClient) -> None:
        """Leave only what touched a client."""
        self.ask(replace(self._wanted, client_id=client.id), client)

    def ask_days(self, start: str, end: str) -> None:
        """Type two days, as a person would."""
        self._usual = Usual.OTHER
        self.days.type(start, end)
        self._on_days()

    def act_menu(self) -> QMenu:
        """The acts that the journal holds, by name, to be ticked."""
        menu = CheckMenu(self)
        codes = self._workspace.ask(journal_choices).acts
        for name, code in sorted((labels.act_name(code), code) for code in codes):
            act = menu.addAction(name)
            act.setCheckable(True)
            act.setChecked(code in self._wanted.acts)
            act.triggered.connect(partial(self._on_act_ticked, code))
        return menu

    def author_menu(self) -> QMenu:
        """The people who have done something."""
        menu = QMenu(self)
        for author in self._workspace.ask(journal_choices).authors:
            act = menu.addAction(escaped(author))
            act.triggered.connect(partial(self._on_author_chosen, author))
        return menu

    def period_menu(self) -> QMenu:
        """The usual periods, and days of one's own."""
        menu, today = QMenu(self), self._workspace.books.today()
        for usual in Usual:
            act = menu.addAction(usual_name(usual, today, self._workspace.formats))
            act.triggered.connect(partial(self._on_period_chosen, usual))
        return menu

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LIST_MARGIN, 0, Space.LIST_MARGIN, Space.GRID)
        row.setSpacing(Space.GRID)
        chips: tuple[tuple[FilterChip, Callable[[], QMenu] | None, str], ...] = (
            (self.act_chip, self.act_menu, "acts"),
            (self.author_chip, self.author_menu, "author"),
            (self.period_chip, self.period_menu, "first"),
            (self.client_chip, None, "client_id"),
        )
        for chip, menu, name in chips:
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignBottom)
            if menu is not None:
                chip.clicked.connect(partial(self._open, chip, menu))
            chip.taken_off.connect(partial(self._on_taken_off, name))
        row.addWidget(self.days)
        row.addStretch(1)
        self.days.changed.connect(self._on_days)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _open(self, chip: QPushButton, made: Callable[[], QMenu]) -> None:
        menu = made()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _show(self) -> None:
        wanted, names = self._wanted, sorted(labels.act_name(act) for act in self._wanted.acts)
        acts = ""
        if len(names) == 1:
            acts = self.tr("&Act: {act}").format(act=escaped(names[0]))
        elif names:
            acts = self.tr("%Ln &act(s)", "", len(names))
        author = ""
        if wanted.author:
            author = self.tr("A&uthor: {author}").format(author=escaped(wanted.author))
        _show(self.act_chip, acts)
        _show(self.author_chip, author)
        _show(self.period_chip, self._period_words())
        named = self.client
        client = ""
        if named:
            client = self.tr("Client: {client}").format(client=escaped(client_named(named)))
        _show(self.client_chip, client)
        self.client_chip.setVisible(named is not None)
        self.days.setVisible(self._usual is Usual.OTHER)
        self.updateGeometry()

    def _period_words(self) -> str:
        first, last = self._wanted.first, self._wanted.last
        formats, today = self._workspace.formats, self._workspace.books.today()
        if first is None or last is None:
            return self.tr("&Period: other days") if self._usual is Usual.OTHER else ""
        if self._usual is None or self._usual is Usual.OTHER:
            days = f"{formats.day(first)} {EN_DASH} {formats.day(last)}"
        else:
            days = usual_name(self._usual, today, formats)
        return self.tr("&Period: {days}").format(days=days)

    def _ask_span(self, span: Span | None) -> None:
        first, last = (span.start, span.end) if span else (None, None)
        self.ask(replace(self._wanted, first=first, last=last), self.client)

    def _on_act_ticked(self, code: str) -> None:
        self.ask(replace(self._wanted, acts=self._wanted.acts ^ {code}), self.client)

    def _on_author_chosen(self, author: str) -> None:
        self.ask(replace(self._wanted, author=author), self.client)

    def _on_period_chosen(self, usual: Usual) -> None:
        span = span_of(usual, self._workspace.books.today())
        self._usual = usual
        self.days.clear_errors()
        if span is None:
            self._show()
            self.days.start_field.editor.setFocus()
            return
        self.days.show_span(span)
        self._ask_span(span)

    def _on_days(self) -> None:
        self._ask_span(self.days.span())

    def _on_taken_off(self, name: str) -> None:
        blank, client = JournalFilter(), self.client
        match name:
            case "acts":
                wanted = replace(self._wanted, acts=blank.acts)
            case "author":
                wanted = replace(self._wanted, author=None)
            case "first":
                self._usual = None
                wanted = replace(self._wanted, first=None, last=None)
            case _:
                wanted, client = replace(self._wanted, client_id=None), None
        self.ask(wanted, client)


def _show(chip: FilterChip, words: str) -> None:
    """Name what a chip holds back; empty where it holds back nothing."""
    if words:
        chip.show_value(words)
    else:
        chip.show_off()
