"""Checking a line of an invoice: which invoice it is of, whom and what it is about, how much."""

from datetime import date

from app.domain.errors import Refusal
from app.services.imports.amounts import MINOR_DIGITS, signed_amount
from app.services.imports.cells import MAX_TEXT, Cells
from app.services.imports.days import day
from app.services.imports.drafts import InvoiceLineDraft
from app.services.imports.fields import IDENTIFYING, Field
from app.services.imports.known_clients import KnownClient
from app.services.imports.problems import Reason, Severity, doubtful, noted, wrong
from app.services.imports.rules import InvoiceRules, RowCheck
from app.services.imports.stated_figures import quantity, vat_rate
from app.services.invoices.values import LONGEST_NUMBER, StatedValues

_BETWEEN = " · "


def check_invoice_line(cells: Cells, rules: InvoiceRules) -> RowCheck:
    """Check a row by itself.

    A client or a service that is not known is told, and becomes a line of the comparison all the
    same; without its number, its date or its amount there is no line.
    """
    for needed in (Field.INVOICE_NUMBER, Field.INVOICE_DATE, Field.NET):
        cells.needed(needed)
    number = cells.text(Field.INVOICE_NUMBER, LONGEST_NUMBER)
    issued_on = _issued_on(cells, rules)
    client = _client(cells, rules)
    values = _values(cells, rules, client)
    if values is None or issued_on is None or cells.rejected:
        return RowCheck(None, cells.problems)
    return RowCheck(InvoiceLineDraft(number, issued_on, client, values), cells.problems)


def _issued_on(cells: Cells, rules: InvoiceRules) -> date | None:
    found = cells.read_cell(Field.INVOICE_DATE, day)
    if found is not None and found > rules.today:
        problem = wrong(Refusal.INVOICE_DATED_IN_FUTURE, day=found, today=rules.today)
        cells.tell(Field.INVOICE_DATE, problem)
    return found


def _client(cells: Cells, rules: InvoiceRules) -> KnownClient | None:
    """Return whom the row is about; None, which is told, where that is not certain."""
    filled = [place for place in IDENTIFYING if cells.has(place)]
    found = {place: rules.known.clients.find(cells.bare(place), place) for place in filled}
    named = {place: clients for place, clients in found.items() if clients}
    certain = {place: clients[0] for place, clients in named.items() if len(clients) == 1}
    if not named:
        place = filled[0] if filled else Field.LEGAL_NAME
        cells.tell(place, doubtful(Reason.INVOICE_CLIENT_UNKNOWN))
        return None
    if not certain:
        place, clients = next(iter(named.items()))
        cells.tell(place, doubtful(Reason.INVOICE_CLIENT_AMBIGUOUS, clients=len(clients)))
        return None
    client = next(iter(certain.values()))
    for place, clients in named.items():
        if client not in clients:
            other = {"name": clients[0].name, "reference": clients[0].reference}
            cells.tell(place, doubtful(Reason.INVOICE_CLIENT_OTHER, **other))
            return None
    return client


def _values(cells: Cells, rules: InvoiceRules, client: KnownClient | None) -> StatedValues | None:
    net = cells.read_cell(Field.NET, signed_amount)
    first, last = _days(cells)
    designation = cells.text(Field.DESIGNATION)
    texts = dict.fromkeys(text for place in IDENTIFYING if (text := cells.text(place)))
    values = StatedValues(
        client_text=_BETWEEN.join(texts)[:MAX_TEXT],
        client=None if client is None else client.id,
        service_text=designation,
        service=_service(cells, rules, client, designation),
        quantity=cells.read_cell(Field.QUANTITY, quantity),
        unit_price=_unit_price(cells),
        net=net or 0,
        vat_rate=cells.read_cell(Field.VAT_RATE, vat_rate),
        start=first,
        end=last,
    )
    return None if net is None else values


def _service(
    cells: Cells, rules: InvoiceRules, client: KnownClient | None, designation: str
) -> str | None:
    """Return what the line bills: what it names, or the plan of a client that has but one."""
    known = rules.known
    if designation:
        found = known.services.find(designation)
        if found is None:
            nearest = known.services.nearest(designation)
            cells.tell(Field.DESIGNATION, doubtful(Reason.INVOICE_SERVICE_UNKNOWN, nearest))
        return found
    plan = None if client is None else known.plans.get(client.id)
    if plan is None:
        cells.tell(Field.DESIGNATION, doubtful(Reason.INVOICE_SERVICE_UNKNOWN))
    else:
        cells.tell(Field.DESIGNATION, noted(Reason.INVOICE_PLAN_TAKEN, plan=plan))
    return plan


def _unit_price(cells: Cells) -> int | None:
    """Return the price of one; one of more decimals than an amount has is told and left out."""
    if not cells.has(Field.UNIT_PRICE):
        return None
    read = signed_amount(cells.raw(Field.UNIT_PRICE))
    problem = read.problem
    if problem is not None and problem.reason is Reason.AMOUNT_TOO_PRECISE:
        cells.tell(Field.UNIT_PRICE, doubtful(Reason.UNIT_PRICE_LEFT_OUT, digits=MINOR_DIGITS))
    elif problem is not None:
        cells.tell(Field.UNIT_PRICE, problem)
    return read.value


def _days(cells: Cells) -> tuple[date | None, date | None]:
    """Return the first and the last day of the line; the last one alone says nothing."""
    first = cells.read_cell(Field.FROM, day)
    last = cells.read_cell(Field.TO, day)
    if last is not None and first is None:
        if not any(p.field is Field.FROM and p.severity is Severity.ERROR for p in cells.problems):
            cells.tell(Field.TO, doubtful(Reason.LAST_DAY_ALONE))
        return None, None
    if first is not None and last is not None and last < first:
        cells.tell(Field.TO, wrong(Reason.DAYS_BACKWARDS, day=last, first=first))
        return first, None
    return first, last
