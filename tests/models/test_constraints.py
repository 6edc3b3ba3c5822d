"""What must never be, the data file itself refuses."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify
from app.models.tables import METADATA
from app.services.journal import Books
from tests.factories import client, copied, modify, stocked, subscribe


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Two subscriptions; lines 1 to 4: a start, its credit, an upgrade, another start."""
    of = stocked(tmp_path_factory.mktemp("made"))
    first, second = client(of), client(of, "Garage Lefèvre")
    subscribe(of, first, "essentiel")
    modify(of, first, Modify(plan="pro"))
    subscribe(of, second, "pro", Interval.YEARLY, payer=Payer.CLIENT)
    return of


@pytest.fixture
def filled(made: Books, tmp_path: Path) -> Books:
    return copied(made, tmp_path)


def copy_of(table: str, of: str, **changed: str) -> str:
    """Insert a row that is another but for some columns."""
    columns = [c.name for c in METADATA.tables[table].columns if c.name != "id" or table == "firm"]
    values = ", ".join(changed.get(column, column) for column in columns)
    return f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE {of}"  # noqa: S608


FORBIDDEN = {
    "two running subscriptions": copy_of("subscriptions", "id = 1"),
    "a period that ends before it starts": ("UPDATE subscriptions SET period_end = period_start"),
    "a period before the start": "UPDATE subscriptions SET started_on = '2027-01-01'",
    "an anchor on day 32": "UPDATE subscriptions SET anchor_day = 32",
    "an end that renews": "UPDATE subscriptions SET ended_on = '2026-12-22'",
    "one period billed twice": copy_of("billed_lines", "id = 1"),
    "one line credited twice": copy_of("billed_lines", "id = 2"),
    "a credit of nothing": "UPDATE billed_lines SET credited_id = NULL WHERE id = 2",
    "a charge that credits": "UPDATE billed_lines SET credited_id = 4 WHERE id = 3",
    "a credit above zero": "UPDATE billed_lines SET net = 1 WHERE id = 2",
    "a charge below zero": "UPDATE billed_lines SET net = -1 WHERE id = 3",
    "days outside the period": "UPDATE billed_lines SET span_start = '2026-01-01'",
    "no days at all": "UPDATE billed_lines SET span_end = span_start",
    "a firm's line without document": ("UPDATE billed_lines SET document_id = NULL WHERE id = 1"),
    "a client's line in a document": "UPDATE billed_lines SET document_id = 1 WHERE id = 4",
    "an opening line in a document": "UPDATE billed_lines SET kind = 'opening' WHERE id = 1",
    "a line without subscription": "UPDATE billed_lines SET subscription_id = 99",
    "a period stored twice": "INSERT INTO periods SELECT * FROM periods",
    "two periods of one end": (
        "INSERT INTO periods SELECT subscription_id, '2026-01-01', end_day FROM periods"
    ),
    "a stored period backwards": "UPDATE periods SET end_day = '2020-01-01'",
    "a document number twice": copy_of("documents", "id = 1"),
    "a document of no days": "UPDATE documents SET end_day = start_day",
    "two plans": copy_of("services", "subscription_id = 1", code="'x'", running_line_id="2"),
    "one running line for two": copy_of("services", "subscription_id = 1", code="'x'", is_plan="0"),
    "a given price of no interval": "UPDATE services SET given_price = 1",
    "a reference twice": copy_of("clients", "id = 1"),
    "a client without a name": "UPDATE clients SET legal_name = ''",
    "a country of three letters": "UPDATE clients SET country = 'FRA'",
    "an unknown status": "UPDATE clients SET status = 'gone'",
    "a client with a subscription deleted": "DELETE FROM clients WHERE id = 1",
    "a negative price": "UPDATE prices SET monthly = -1",
    "a price of nothing": "UPDATE prices SET plan = NULL WHERE plan IS NOT NULL",
    "a price of two": "UPDATE prices SET add_on = 'paiements'",
    "existing before new": "UPDATE prices SET existing_from = '2020-01-01'",
    "two prices of one day": (
        "INSERT INTO prices (plan, new_from, monthly, yearly) VALUES ('pro', '2024-01-01', 1, 1)"
    ),
    "two add-on prices of one day": (
        "INSERT INTO prices (add_on, new_from, monthly, yearly)"
        " VALUES ('paiements', '2024-01-01', 1, 1)"
    ),
    "two plans of one rank": "UPDATE plans SET rank = 1",
    "a plan in use deleted": "DELETE FROM plans",
    "two rebates": "UPDATE promo_codes SET percent = 1, amount = 1",
    "no rebate": "UPDATE promo_codes SET percent = NULL, amount = NULL",
    "a code of no periods": "UPDATE promo_codes SET periods = 0",
    "a redemption of nothing": (
        "INSERT INTO redemptions (promo, client_id, day) VALUES ('X', 1, '2026-01-01')"
    ),
    "a second firm": copy_of("firm", "id = 1", id="2"),
    "VAT above 100 %": "UPDATE vat_rates SET rate = 10001",
    "a whole card number": (
        "INSERT INTO payment_methods (kind, label, last_four, mandate_reference, added_on)"
        " VALUES ('card', '', '4000123412341234', '', '2026-01-01')"
    ),
    "an unknown payment method": (
        "INSERT INTO payment_methods (kind, label, last_four, mandate_reference, added_on)"
        " VALUES ('cash', '', '1234', '', '2026-01-01')"
    ),
    "an amount that is no whole number": "UPDATE billed_lines SET price = 10.5",
    "an amount that is text": "UPDATE prices SET monthly = 'ten'",
}


@pytest.mark.parametrize("statement", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_the_file_refuses(filled: Books, statement: str) -> None:
    with filled.database.read() as session, pytest.raises(IntegrityError):
        session.execute(text(statement))


def test_what_is_allowed_beside_it(filled: Books) -> None:
    """An ended subscription beside a running one, and clients without a reference."""
    with filled.database.write() as session:
        session.execute(text("UPDATE subscriptions SET renews = 0, ended_on = period_end"))
        session.execute(text(copy_of("subscriptions", "id = 1", ended_on="NULL")))
        for _ in range(2):
            session.execute(text(copy_of("clients", "id = 1", reference="''")))


def test_a_draft_takes_its_tags_and_its_pending_subscription_along(filled: Books) -> None:
    gone = client(filled, "Passage", invited_on=date(2026, 11, 22))
    with filled.database.write() as session:
        session.execute(text("INSERT INTO client_tags VALUES (:id, 'bar')"), {"id": gone})
        session.execute(
            text(
                "INSERT INTO pending_subscriptions VALUES (:id, 0, NULL, 'monthly', '[]', NULL, 0)"
            ),
            {"id": gone},
        )
        session.execute(text("DELETE FROM clients WHERE id = :id"), {"id": gone})
        left = session.execute(
            text(
                "SELECT client_id FROM client_tags"
                " UNION SELECT client_id FROM pending_subscriptions"
            )
        )
        assert left.all() == []
