"""A healthy file has nothing to complain of; each thing that could be wrong is found."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2 as sqlite

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.services.check import Checked, ComplaintKind, check
from app.services.journal import Books
from app.services.renewals import catch_up
from tests.factories import (
    client,
    clients,
    copied,
    fill_catalogue,
    modify,
    on_day,
    sample_catalogue,
    stocked,
    subscribe,
    take_over,
)

K = ComplaintKind


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Books:
    """Four subscriptions with every kind of line.

    1 ended on 5 December; 2 Essentiel with an add-on (lines 2, 3), then Entreprise (4 to 6);
    3 imported, from the 31st; 4 paid by the client until it took an add-on and yearly billing.
    """
    of = stocked(tmp_path_factory.mktemp("made"), "2026-11-05")
    first, second, third, fourth = (client(of, name) for name in "ABCD")
    subscribe(of, fourth, "decouverte")
    modify(of, fourth, StopRenewal())
    of = on_day(of, "2026-11-07")
    subscribe(of, first, "essentiel", add_ons=["paiements"], code="BIENVENUE")
    of = on_day(of, "2026-11-15")
    modify(of, first, Modify(plan="entreprise"))
    take_over(of, second, "pro", started_on="2025-01-31", price=3000, code="CABINET15")
    subscribe(of, third, "essentiel", payer=Payer.CLIENT)
    of = on_day(of, "2026-11-20")
    modify(of, third, Modify(add_ons=frozenset({"archivage"}), interval=Interval.YEARLY))
    of = on_day(of, "2027-02-28")
    catch_up(of)
    return of


@pytest.fixture
def portfolio(made: Books, tmp_path: Path) -> Books:
    return copied(made, tmp_path)


def corrupt(of: Books, *statements: str) -> Checked:
    """Change the file behind the program's back, against its constraints if need be."""
    connection = sqlite.connect(str(of.database.path), isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("PRAGMA foreign_keys = OFF")
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return check(of)


def kinds(checked: Checked) -> set[ComplaintKind]:
    return {complaint.kind for complaint in checked.complaints}


def test_a_healthy_file_has_no_complaint(portfolio: Books) -> None:
    checked = check(portfolio)
    assert checked.complaints == ()
    assert (checked.subscriptions, checked.documents) == (4, 12)
    assert checked.lines == 18


def test_an_empty_file_has_no_complaint(tmp_path: Path) -> None:
    assert check(stocked(tmp_path)) == Checked(())


def test_progress_goes_to_the_end(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    check(stocked(tmp_path), lambda done, total: seen.append((done, total)))
    assert [done for done, _ in seen] == list(range(1, len(seen) + 1))
    assert seen[-1] == (len(seen), len(seen))


def test_checking_changes_nothing(portfolio: Books) -> None:
    portfolio.database.close()
    before = portfolio.database.path.read_bytes()
    check(portfolio)
    portfolio.database.close()
    assert portfolio.database.path.read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE billed_lines SET net = net + 1 WHERE id = 6", K.LINE_AMOUNT),
        ("UPDATE billed_lines SET price = price + 100 WHERE id = 6", K.LINE_AMOUNT),
        ("UPDATE billed_lines SET span_end = '2026-12-06' WHERE id = 6", K.LINE_AMOUNT),
        ("UPDATE billed_lines SET period_start = period_end WHERE id = 2", K.LINE_AMOUNT),
        ("UPDATE billed_lines SET net = -net WHERE id = 6", K.LINE_SIGN),
        ("UPDATE billed_lines SET net = -net WHERE id = 4", K.LINE_SIGN),
        ("UPDATE billed_lines SET discount = price + 1 WHERE id = 2", K.LINE_SIGN),
        ("UPDATE billed_lines SET credited_id = NULL WHERE id = 4", K.CREDIT_DIFFERS),
        ("UPDATE billed_lines SET price = price + 1 WHERE id = 4", K.CREDIT_DIFFERS),
        ("UPDATE billed_lines SET vat_rate = 2100 WHERE id = 4", K.CREDIT_DIFFERS),
        ("UPDATE billed_lines SET plan = 'pro' WHERE id = 4", K.CREDIT_DIFFERS),
        ("UPDATE billed_lines SET subscription_id = 3 WHERE id = 4", K.CREDIT_DIFFERS),
        ("UPDATE billed_lines SET net = 1, price = 1 WHERE id = 6", K.CREDITS_EXCEED_CHARGES),
        ("UPDATE firm SET latest_day = '2027-02-27'", K.LINE_AFTER_LATEST_DAY),
        ("UPDATE firm SET latest_day = NULL", K.LINE_AFTER_LATEST_DAY),
        ("UPDATE subscriptions SET ended_on = '2027-01-01' WHERE id = 2", K.LINE_AFTER_END),
        (
            "DELETE FROM periods WHERE subscription_id = 2 AND start_day = '2027-01-07'",
            K.PERIODS_APART,
        ),
        (
            (
                "UPDATE periods SET start_day = '2027-01-06'"
                " WHERE subscription_id = 2 AND start_day = '2027-01-07'"
            ),
            K.PERIODS_APART,
        ),
        (
            (
                "UPDATE periods SET start_day = '2026-12-08'"
                " WHERE subscription_id = 2 AND start_day = '2026-12-07'"
            ),
            K.PERIOD_OFF_ANCHOR,
        ),
        (
            (
                "UPDATE periods SET end_day = '2026-12-08'"
                " WHERE subscription_id = 2 AND start_day = '2026-11-07'"
            ),
            K.PERIOD_OFF_ANCHOR,
        ),
        ("UPDATE subscriptions SET anchor_day = 8 WHERE id = 2", K.PERIOD_OFF_ANCHOR),
        ("UPDATE subscriptions SET anchor_year = 2028 WHERE id = 2", K.PERIOD_OFF_ANCHOR),
        ("UPDATE subscriptions SET anchor_month = 11 WHERE id = 4", K.PERIOD_OFF_ANCHOR),
        ("UPDATE subscriptions SET period_end = '2027-03-08' WHERE id = 2", K.PERIOD_OFF_ANCHOR),
        ("UPDATE subscriptions SET period_end = '2027-03-08' WHERE id = 2", K.PERIOD_NOT_RUNNING),
        ("DELETE FROM periods WHERE subscription_id = 1", K.PERIOD_NOT_RUNNING),
        (
            "DELETE FROM billed_lines WHERE subscription_id = 2 AND day = '2027-01-07'",
            K.PERIOD_NOT_BILLED,
        ),
        ("DELETE FROM periods WHERE subscription_id = 2", K.PERIOD_NOT_BILLED),
        ("UPDATE billed_lines SET net = -99999 WHERE id = 4", K.PERIOD_NET),
        ("UPDATE billed_lines SET net = 99999 WHERE id = 6", K.PERIOD_NET),
        ("UPDATE services SET running_line_id = 10 WHERE subscription_id = 2", K.RUNNING_LINE),
        ("UPDATE services SET running_line_id = 2 WHERE subscription_id = 2", K.RUNNING_LINE),
        ("UPDATE services SET running_line_id = 999 WHERE subscription_id = 2", K.RUNNING_LINE),
        ("UPDATE services SET code = 'pro' WHERE subscription_id = 2", K.RUNNING_LINE),
        ("UPDATE services SET is_plan = 0 WHERE subscription_id = 2", K.NO_PLAN),
        ("DELETE FROM services WHERE subscription_id = 2", K.NO_PLAN),
        ("DELETE FROM services WHERE subscription_id = 2", K.PRICE_DIFFERS),
        ("UPDATE subscriptions SET price = price + 1 WHERE id = 3", K.PRICE_DIFFERS),
        ("UPDATE subscriptions SET monthly_price = 0 WHERE id = 3", K.PRICE_DIFFERS),
        ("UPDATE documents SET number = 99 WHERE number = 12", K.DOCUMENT_NUMBER),
        (
            "INSERT INTO documents VALUES (99, 13, '2027-03-01', '2027-03-02', '2027-03-01', '')",
            K.DOCUMENT_EMPTY,
        ),
        ("UPDATE billed_lines SET payer = 'client' WHERE id = 2", K.DOCUMENT_LINE),
        ("UPDATE billed_lines SET kind = 'opening' WHERE id = 2", K.DOCUMENT_LINE),
        ("UPDATE billed_lines SET day = '2026-11-08' WHERE id = 2", K.DOCUMENT_LINE),
        ("UPDATE billed_lines SET vat_rate = 20000 WHERE id = 2", K.DOCUMENT_VAT),
        ("UPDATE billed_lines SET vat_rate = -1 WHERE id = 2", K.DOCUMENT_VAT),
        ("UPDATE promo_codes SET max_redemptions = 0 WHERE code = 'BIENVENUE'", K.PROMO_OVERUSED),
        (
            "INSERT INTO redemptions (promo, client_id, day) VALUES ('BIENVENUE', 1, '2026-11-07')",
            K.PROMO_OVERUSED,
        ),
        ("UPDATE billed_lines SET subscription_id = 99 WHERE id = 2", K.REFERENCE_BROKEN),
        ("DELETE FROM clients WHERE id = 1", K.REFERENCE_BROKEN),
        ("DELETE FROM subscriptions WHERE id = 2", K.REFERENCE_BROKEN),
        ("UPDATE billed_lines SET net = -1 WHERE id = 2", K.DAMAGED),
        ("DROP INDEX uq_billed_lines_period", K.SCHEMA_DIFFERS),
        ("CREATE TABLE more (id INTEGER)", K.SCHEMA_DIFFERS),
        ("CREATE TRIGGER t AFTER INSERT ON firm BEGIN SELECT 1; END", K.SCHEMA_DIFFERS),
        ("UPDATE billed_lines SET day = 'soon' WHERE id = 2", K.UNREADABLE),
        ("UPDATE subscriptions SET payer = 'nobody'", K.UNREADABLE),
        ("UPDATE billed_lines SET kind = 'gift' WHERE id = 2", K.UNREADABLE),
        ("DELETE FROM firm", K.UNREADABLE),
        ("DROP TABLE periods", K.UNREADABLE),
    ],
)
def test_each_thing_that_could_be_wrong_is_found(
    portfolio: Books, statement: str, kind: ComplaintKind
) -> None:
    assert kind in kinds(corrupt(portfolio, statement))


def facts(checked: Checked, kind: ComplaintKind) -> dict[str, object]:
    (complaint,) = (found for found in checked.complaints if found.kind is kind)
    return dict(complaint.facts)


def test_a_complaint_names_the_client_and_both_amounts(portfolio: Books) -> None:
    checked = corrupt(portfolio, "UPDATE billed_lines SET net = net + 1 WHERE id = 6")
    assert facts(checked, K.LINE_AMOUNT) == {
        "client": "A",
        "client_id": 1,
        "line": 6,
        "day": date(2026, 11, 15),
        "net": 5794,
        "expected": 5793,
    }


def test_one_gap_in_the_numbers_is_one_complaint(portfolio: Books) -> None:
    checked = corrupt(portfolio, "UPDATE documents SET number = number + 20 WHERE number > 4")
    assert facts(checked, K.DOCUMENT_NUMBER) == {"number": 25, "expected": 5}


def test_a_file_that_is_torn_is_told(portfolio: Books) -> None:
    portfolio.database.close()
    path = portfolio.database.path
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    assert kinds(check(portfolio)) == {K.DAMAGED, K.UNREADABLE}


def test_a_limit_that_came_later_is_not_held_against_what_was_redeemed_before(
    portfolio: Books,
) -> None:
    sample = sample_catalogue()
    once = replace(sample.promo_code("CABINET15"), max_redemptions=1, once_per_client=True)
    others = tuple(promo for promo in sample.promo_codes if promo.code != once.code)
    for name in "EF":
        subscribe(portfolio, client(portfolio, name), code="CABINET15")
    fill_catalogue(portfolio, replace(sample, promo_codes=(*others, once)))
    assert check(portfolio).complaints == ()
    later = on_day(portfolio, "2027-03-01")
    subscribe(later, client(later, "G"), code="CABINET15")
    assert facts(check(later), K.PROMO_OVERUSED) == {"promo": "CABINET15", "times": 4, "most": 1}


def test_what_a_capped_credit_kept_is_not_called_too_dear(tmp_path: Path) -> None:
    """50,00 € given at an import; an upgrade to less gives nothing back beyond its own charge."""
    of = stocked(tmp_path, "2026-11-22")
    client_id = client(of)
    take_over(of, client_id, "essentiel", started_on="2026-11-22", price=5000)
    (credited, charged) = modify(of, client_id, Modify(plan="pro"))
    assert (credited.net, credited.cap, charged.net) == (-2690, 2690, 2690)
    modify(of, client_id, Modify(plan="entreprise"))
    assert check(of).complaints == ()


def test_a_portfolio_of_a_year_is_checked_with_few_queries(tmp_path: Path) -> None:
    of = stocked(tmp_path, "2026-01-01")
    for client_id in clients(of, 5):
        subscribe(of, client_id, "pro", add_ons=["paiements"])
    counted = []
    for day in ("2026-02-01", "2027-01-01"):
        of = on_day(of, day)
        catch_up(of)
        statements: list[str] = []
        with listening(of, statements):
            assert check(of).complaints == ()
        counted.append(len(statements))
    assert counted[0] == counted[1] <= 22


@contextmanager
def listening(of: Books, statements: list[str]) -> Iterator[None]:
    def note(_: object, __: object, statement: str, *___: object) -> None:
        statements.append(statement)

    with of.database.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", note)
