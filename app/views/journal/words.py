"""Words of the Journal page: one line an act, whom it touched, from when it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.catalogue import Catalogue
from app.services.journal import Facts
from app.services.journal_list import JournalEntry, JournalFilter, NamedClient
from app.services.reports.exporting import FileWords
from app.services.reports.journal_file import JournalColumn, JournalWords
from app.views import labels
from app.views.formatting import EN_DASH, Formats, minor_places
from app.views.history.firm import FirmWords
from app.views.history.words import HistoryWords, act_title
from app.views.reports.paper_words import paper_words


class JournalText:
    """The translation context of these words."""

    @staticmethod
    def tr(text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return `text` in the chosen language; `n` chooses the plural."""
        return QCoreApplication.translate("JournalText", text, disambiguation, n)


@dataclass(frozen=True, slots=True)
class EntryWords:
    """Puts entries into words, naming plans as the catalogue does."""

    catalogue: Catalogue
    formats: Formats
    _clients: HistoryWords = field(init=False)
    _firm: FirmWords = field(init=False)

    def __post_init__(self) -> None:
        """Make what tells of clients, and what tells of the file as a whole."""
        object.__setattr__(self, "_clients", HistoryWords(self.catalogue, self.formats))
        object.__setattr__(self, "_firm", FirmWords(self.catalogue, self.formats))

    def when(self, entry: JournalEntry) -> str:
        """The firm's day of an act, and the time on this machine's clock."""
        return JournalText.tr("{day} {time}").format(
            day=self.formats.day(entry.day), time=self.formats.clock(entry.at)
        )

    def title(self, entry: JournalEntry) -> str:
        """The name of an act."""
        return act_title(entry.act, entry.shared or {})

    def of_act(self, act: str, act_facts: Facts) -> list[str]:
        """What an act says of the file as a whole, a sentence each."""
        return self._firm.sentences(act, act_facts)

    def of_client(self, facts: Facts, act_facts: Facts) -> list[str]:
        """What an act did to one client, a sentence each."""
        return self._clients.sentences(facts, act_facts)

    def change(self, act: str, act_facts: Facts, facts: Facts) -> str:
        """From what to what, in one line."""
        return _in_line([*self.of_act(act, act_facts), *self.of_client(facts, act_facts)])

    def line(self, entry: JournalEntry) -> str:
        """From what to what in one line; what differs from client to client is in the details."""
        if entry.shared is not None:
            return self.change(entry.act, entry.facts, entry.shared)
        told = self.of_act(entry.act, entry.facts)
        return _in_line(told) or JournalText.tr("Another for each client: see the details")

    def clients(self, entry: JournalEntry) -> str:
        """Whom an act touched: the first client by name, and how many others."""
        if not entry.named:
            return ""
        name, others = entry.named[0].name, entry.clients - 1
        if not others:
            return name
        return JournalText.tr("{name} and %Ln other(s)", None, others).format(name=name)

    def effective(self, days: Sequence[date] | None) -> str:
        """From when an act holds; days that differ from client to client are in the details."""
        if days is None:
            return JournalText.tr("by client")
        written = [self.formats.day(day) for day in days]
        if len(written) > 2:
            return f"{written[0]} {EN_DASH} {written[-1]}"
        return ", ".join(written)


def _in_line(sentences: Sequence[str]) -> str:
    """The sentences of one act in one line."""
    return JournalText.tr("; ", "between two sentences").join(sentences)


def client_named(client: NamedClient) -> str:
    """A client by name and reference."""
    return labels.client_named(client.name, client.reference)


def asked_rows(
    wanted: JournalFilter, client: NamedClient | None, formats: Formats
) -> tuple[tuple[str, str], ...]:
    """A label and a value for each thing that was asked of the journal."""
    everything = JournalText.tr("All", "journal parameter")
    acts = ", ".join(sorted(labels.act_name(act) for act in wanted.acts))
    first = formats.day(wanted.first) if wanted.first else everything
    last = formats.day(wanted.last) if wanted.last else everything
    return (
        (JournalText.tr("Filter", "journal parameter"), wanted.text or everything),
        (JournalText.tr("Acts", "journal parameter"), acts or everything),
        (JournalText.tr("Author", "journal parameter"), wanted.author or everything),
        (JournalText.tr("From", "journal parameter"), first),
        (JournalText.tr("To, included", "journal parameter"), last),
        (
            JournalText.tr("Client", "journal parameter"),
            client_named(client) if client else everything,
        ),
    )


def export_words(words: EntryWords, parameters: tuple[tuple[str, str], ...]) -> JournalWords:
    """Everything that an exported journal says."""
    formats = words.formats
    file = FileWords(
        title=JournalText.tr("Journal", "title of a sheet"),
        total=JournalText.tr("Total"),
        parameters_title=JournalText.tr("Parameters", "title of a sheet"),
        moment=lambda moment: (
            JournalText.tr("Exported", "journal parameter"),
            formats.moment(moment),
        ),
        paper=paper_words(formats),
        places=minor_places(words.catalogue.currency),
    )
    return JournalWords(
        file=file,
        heading=column_heading,
        clock=formats.clock,
        act=act_title,
        change=words.change,
        parameters=parameters,
    )


def column_heading(column: JournalColumn) -> str:
    """The heading of a column of the exported journal."""
    return {
        JournalColumn.ENTRY: JournalText.tr("Entry", "journal column"),
        JournalColumn.DAY: JournalText.tr("Day", "journal column"),
        JournalColumn.TIME: JournalText.tr("Time", "journal column"),
        JournalColumn.AUTHOR: JournalText.tr("Who", "journal column"),
        JournalColumn.ACT: JournalText.tr("What", "journal column"),
        JournalColumn.CLIENT_CODE: JournalText.tr("Client code", "journal column"),
        JournalColumn.CLIENT: JournalText.tr("Client", "journal column"),
        JournalColumn.CHANGE: JournalText.tr("From → to", "journal column"),
        JournalColumn.EFFECTIVE: JournalText.tr("Effective", "journal column"),
        JournalColumn.NET: JournalText.tr("Billed excl. VAT", "journal column"),
        JournalColumn.REASON: JournalText.tr("Reason", "journal column"),
    }[column]
