"""What is doubtful about entries, in sentences: what, where, and what to do, each said once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.entry_warnings import AccountRole, EntryProblem, EntryWarning
from app.services.entries.accounting import Slot
from app.services.entries.gathering import EntriesReport
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.accounting import entry_kind_name, slot_name
from app.views.labels.source import Labels
from app.views.reports.entry_problems import problem_template, several_template

_SHOWN = 6
"""How many documents are named; more would hide the next sentence."""
_CLIENTS = 3
"""How many clients are named."""
_OTHER = "other"
"""The fact that names the other client of an account: the clients of one account are together."""
_BY_CLIENT = frozenset({EntryProblem.AUXILIARY_UNKNOWN, EntryProblem.AUXILIARY_SHARED})
_DAYS = ("first", "last", "day")
"""The facts that are days."""
_BY_KIND = frozenset(
    {
        EntryProblem.JOURNAL_MISSING,
        EntryProblem.VAT_CODE_MISSING,
        EntryProblem.CREDIT_NOTE_WITH_INVOICES,
        EntryProblem.AUXILIARY_UNKNOWN,
    }
)
"""Whose sentence is another one for purchases."""


class LeadTo(Enum):
    """Where something doubtful can be mended."""

    SETTINGS = "settings"
    DOCUMENTS = "documents"
    CLIENT = "client"
    RUNS = "runs"


LEADS: Mapping[EntryProblem, LeadTo] = {
    EntryProblem.ACCOUNT_MISSING: LeadTo.SETTINGS,
    EntryProblem.JOURNAL_MISSING: LeadTo.SETTINGS,
    EntryProblem.REVERSE_CHARGE_NOT_BOOKED: LeadTo.SETTINGS,
    EntryProblem.ACCOUNT_TOO_LONG: LeadTo.SETTINGS,
    EntryProblem.JOURNAL_TOO_LONG: LeadTo.SETTINGS,
    EntryProblem.ACCOUNT_NOT_OF_CHART: LeadTo.SETTINGS,
    EntryProblem.DAY_OUTSIDE_YEARS: LeadTo.SETTINGS,
    EntryProblem.VAT_CODE_MISSING: LeadTo.SETTINGS,
    EntryProblem.CREDIT_NOTE_WITH_INVOICES: LeadTo.SETTINGS,
    EntryProblem.AUXILIARY_UNKNOWN: LeadTo.CLIENT,
    EntryProblem.AUXILIARY_SHARED: LeadTo.CLIENT,
    EntryProblem.VENDOR_INVOICE_MISSING: LeadTo.DOCUMENTS,
    EntryProblem.PIECE_TOO_LONG: LeadTo.DOCUMENTS,
    EntryProblem.RUN_NOT_LOCKED: LeadTo.RUNS,
}


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is doubtful, of whichever entries it is."""

    problem: EntryProblem
    sentence: str
    where: str
    """Which documents or charges; empty: the period as a whole."""
    lead: LeadTo | None
    client: int | None = None
    """The id of the client that it leads to."""


def told_warnings(
    report: EntriesReport, warnings: Iterable[EntryWarning], formats: Formats
) -> tuple[Told, ...]:
    """Put warnings into words, those that say the same together, in the order of the problems."""
    alike: dict[tuple[object, ...], list[EntryWarning]] = {}
    for warning in warnings:
        alike.setdefault(_key(report, warning), []).append(warning)
    order = list(EntryProblem)
    groups = sorted(alike.values(), key=lambda each: order.index(each[0].problem))
    return tuple(_told(report, group, formats) for group in groups)


def _key(report: EntriesReport, warning: EntryWarning) -> tuple[object, ...]:
    client, problem = report.source(warning).client, warning.problem
    # A remark of its own for each client would be thousands: they are named in one.
    is_of_client = client is not None and problem in _BY_CLIENT
    side = warning.kind.is_purchase if problem in _BY_KIND else None
    facts = ((name, value) for name, value in warning.facts.items() if name != _OTHER)
    return problem, side, is_of_client, *sorted(facts)


def _told(report: EntriesReport, alike: Sequence[EntryWarning], formats: Formats) -> Told:
    first = alike[0]
    client = report.source(first).client if first.problem in _BY_CLIENT else None
    lead = LEADS.get(first.problem)
    if lead is LeadTo.CLIENT and client is None:
        # The vendor's own account, not that of a client.
        lead = LeadTo.SETTINGS
    facts = {name: _fact(name, value, report, formats) for name, value in first.facts.items()}
    facts["kind"] = entry_kind_name(first.kind)
    clients = _clients(report, alike) if client is not None else []
    facts["client"], facts["clients"] = next(iter(clients), ""), _named(clients)
    template = problem_template(first) if len(clients) <= 1 else several_template(first.problem)
    return Told(
        first.problem,
        template.format(**facts),
        _where(alike),
        lead,
        None if client is None else client.id,
    )


def _clients(report: EntriesReport, alike: Iterable[EntryWarning]) -> list[str]:
    found = (report.source(warning).client for warning in alike)
    return _once(labels.client_named(each.name, each.reference) for each in found if each)


def _named(clients: Sequence[str]) -> str:
    """The first few clients, and how many there are besides."""
    first, more = ", ".join(clients[:_CLIENTS]), len(clients) - _CLIENTS
    if more <= 0:
        return first
    return Labels.tr("{clients} and %Ln other(s)", "clients", more).format(clients=first)


def _where(alike: Sequence[EntryWarning]) -> str:
    named = [warning for warning in alike if warning.document]
    documents = _once(str(each.document) for each in named if each.kind.is_purchase)
    charges = _once(each.piece for each in named if not each.kind.is_purchase)
    said = []
    if documents:
        words = Labels.tr("%Ln document(s): {list}", "entries", len(documents))
        said.append(words.format(list=_listed(documents)))
    if charges:
        words = Labels.tr("%Ln charge(s): {list}", "entries", len(charges))
        said.append(words.format(list=_listed(charges)))
    return "; ".join(said)


def _once(named: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(named))


def _listed(named: Sequence[str]) -> str:
    return ", ".join([*named[:_SHOWN], *(["…"] if len(named) > _SHOWN else [])])


def _fact(name: str, value: str | int, report: EntriesReport, formats: Formats) -> str:
    worded: Mapping[str, Callable[[], str]] = {
        "rate": lambda: formats.percent(int(value)),
        "net": lambda: formats.amount(int(value), report.currency),
        "gross": lambda: formats.amount(int(value), report.currency),
        "account": lambda: _account(str(value)),
        **dict.fromkeys(_DAYS, lambda: formats.day(date.fromisoformat(str(value)))),
    }
    return worded.get(name, lambda: str(value))()


def _account(value: str) -> str:
    """The role of an account that is missing; the number of one that is there."""
    if value in {role.value for role in AccountRole}:
        return slot_name(Slot(value))
    return value
