"""The firm's settings: identity, billing information, payment methods, default preferences."""

import re
from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.errors import Refusal, Refused
from app.domain.timeline import offers
from app.domain.vat import VatRate
from app.models.tables import (
    BilledLineRow,
    FirmRow,
    PaymentMethodRow,
    PendingSubscriptionRow,
    SubscriptionRow,
    VatRateRow,
)
from app.services.acts import act
from app.services.changes import Changes
from app.services.imports import identities
from app.services.imports.countries import ISO_CODES
from app.services.journal import Books, firm_row
from app.services.terms import load_catalogue


@dataclass(frozen=True, slots=True)
class FirmCard:
    """The firm's identity and the billing information that the vendor bills it under."""

    name: str = ""
    country: str = "FR"
    currency: str = "EUR"
    company_number: str = ""
    vat_number: str = ""
    billing_name: str = ""
    billing_email: str = ""
    street: str = ""
    postal_code: str = ""
    city: str = ""
    reverse_charge: bool = False
    documents_by_month: bool = False


@dataclass(frozen=True, slots=True)
class PaymentMethod:
    """A card or SEPA mandate, known by its label and the last four characters of its number."""

    id: int
    kind: str
    label: str
    last_four: str
    mandate_reference: str
    added_on: date


@dataclass(frozen=True, slots=True)
class Preferences:
    """What clients invited from now on get, where nobody set their pending subscription."""

    firm_pays: bool = False
    plan: str | None = None
    interval: Interval = Interval.MONTHLY
    add_ons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FirmState:
    """What the window shows of the file as a whole."""

    name: str
    fictitious: bool
    set_up: bool
    latest_day: date | None


def firm_card(session: Session) -> FirmCard:
    """Return the firm's card within a transaction."""
    row = firm_row(session)
    return FirmCard(**{name: getattr(row, name) for name in FirmCard.__slots__})


def firm(books: Books) -> FirmCard:
    """Return the firm's card."""
    with books.database.read() as session:
        return firm_card(session)


def firm_state(books: Books) -> FirmState:
    """Return what the window shows of the file."""
    with books.database.read() as session:
        row = firm_row(session)
        return FirmState(row.name, row.fictitious, row.set_up, row.latest_day)


def change_firm(books: Books, card: FirmCard) -> Changes:
    """Change the firm's card. The currency stays once something was billed in it."""
    with act(books, "firm_changed") as a:
        row = firm_row(a.session)
        before = asdict(firm_card(a.session))
        changed = {k: [before[k], v] for k, v in asdict(card).items() if before[k] != v}
        if card.country not in ISO_CODES:
            raise Refused(Refusal.COUNTRY_UNKNOWN, country=card.country)
        if "currency" in changed and a.session.scalar(select(exists(BilledLineRow.id))):
            raise Refused(Refusal.CURRENCY_IN_USE, currency=row.currency)
        for name, (_, value) in changed.items():
            setattr(row, name, value)
        row.set_up = True
        a.facts["changed"] = changed
    return Changes(firm=True)


def payment_methods(session: Session) -> tuple[PaymentMethod, ...]:
    """Return the payment methods in use within a transaction, the first declared first."""
    rows = session.scalars(
        select(PaymentMethodRow)
        .where(PaymentMethodRow.removed_on.is_(None))
        .order_by(PaymentMethodRow.id)
    )
    return tuple(
        PaymentMethod(r.id, r.kind, r.label, r.last_four, r.mandate_reference, r.added_on)
        for r in rows
    )


def declared_payment_methods(books: Books) -> tuple[PaymentMethod, ...]:
    """Return the payment methods in use."""
    with books.database.read() as session:
        return payment_methods(session)


def add_card(books: Books, *, label: str, last_four: str) -> Changes:
    """Declare a card by a label and its last four digits; the rest of its number is never asked."""
    if not re.fullmatch("[0-9]{4}", last_four):
        raise Refused(Refusal.CARD_ENDING_WRONG, ending=last_four)
    return _add(books, PaymentMethodRow(kind="card", label=label.strip(), last_four=last_four))


def add_mandate(books: Books, *, label: str, iban: str, reference: str = "") -> Changes:
    """Declare a SEPA mandate: the IBAN is checked, and only its last four characters are kept."""
    read = identities.iban(iban)
    if read.value is None or read.problem is not None:
        raise Refused(Refusal.IBAN_WRONG, iban=iban)
    return _add(
        books,
        PaymentMethodRow(
            kind="sepa",
            label=label.strip(),
            last_four=read.value[-4:],
            mandate_reference=reference.strip(),
        ),
    )


def _add(books: Books, row: PaymentMethodRow) -> Changes:
    with act(books, "payment_method_added", kind=row.kind, label=row.label) as a:
        row.added_on = a.today
        a.session.add(row)
    return Changes(firm=True)


def remove_payment_method(books: Books, method_id: int) -> Changes:
    """Stop using a payment method; it stays in the file for the history."""
    with act(books, "payment_method_removed") as a:
        row = a.session.get_one(PaymentMethodRow, method_id)
        row.removed_on = a.today
        a.facts |= {"kind": row.kind, "label": row.label}
    return Changes(firm=True)


def clients_paid_for(books: Books) -> int:
    """Return how many clients the firm pays for: now, or once they are activated."""
    running = select(SubscriptionRow.client_id).where(
        SubscriptionRow.ended_on.is_(None), SubscriptionRow.payer == Payer.FIRM
    )
    pending = select(PendingSubscriptionRow.client_id).where(PendingSubscriptionRow.firm_pays)
    with books.database.read() as session:
        both = running.union(pending).subquery()
        return session.scalar(select(func.count()).select_from(both)) or 0


def vat_rates(books: Books) -> tuple[VatRate, ...]:
    """Return every VAT rate of the file, by country, the newest of a country first."""
    with books.database.read() as session:
        rows = session.scalars(
            select(VatRateRow).order_by(VatRateRow.country, VatRateRow.starts_on.desc())
        )
        return tuple(VatRate(row.country, row.starts_on, row.rate) for row in rows)


def preferences(books: Books) -> Preferences:
    """Return the default billing preferences."""
    with books.database.read() as session:
        return _preferences(firm_row(session))


def change_preferences(books: Books, wanted: Preferences) -> Changes:
    """Change what clients invited from now on get; existing clients never change."""
    with act(books, "preferences_changed") as a:
        row = firm_row(a.session)
        if wanted.plan is not None:
            plan = load_catalogue(a.session).plan(wanted.plan)
            for code in wanted.add_ons:
                if not offers(plan, code):
                    raise Refused(Refusal.ADD_ON_NOT_OFFERED, add_on=code, plan=plan.code)
        row.default_firm_pays, row.default_plan = wanted.firm_pays, wanted.plan
        row.default_interval = wanted.interval
        row.default_add_ons = list(wanted.add_ons) if wanted.plan else []
        a.facts |= {"firm_pays": wanted.firm_pays, "plan": wanted.plan or ""}
    return Changes(firm=True)


def _preferences(row: FirmRow) -> Preferences:
    return Preferences(
        row.default_firm_pays, row.default_plan, row.default_interval, tuple(row.default_add_ons)
    )
