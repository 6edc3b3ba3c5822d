from datetime import date
from typing import Any

import pytest
from sqlalchemy import event, update

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.change import Modify
from app.domain.vat import RateTotal, vat_totals
from app.models.tables import BilledLineRow, PlanRow
from app.services.reports.billing import BillingParameters, BillingReport, billing_report
from app.services.reports.billing_groups import GroupBy
from app.services.reports.days import Days
from tests.builders import MONTHLY, YEARLY, day
from tests.services.reports.billed_books import Ledger


def report(
    ledger: Ledger,
    start: str = "2026-10-01",
    end: str = "2026-10-31",
    **asked: Any,  # noqa: ANN401 - any of the parameters
) -> BillingReport:
    asked |= {"start": day(start), "end": day(end)}
    return billing_report(ledger.books, BillingParameters(**asked))


def lines(made: BillingReport) -> list[tuple[str, str, int]]:
    return [(row.client.reference, row.line.service, row.net) for row in made.rows]


def test_an_empty_file_gives_an_empty_report(ledger: Ledger) -> None:
    made = report(ledger, compare=True, group_by=GroupBy.PLAN)
    assert (made.rows, made.groups, made.beside) == ((), (), {})
    assert (made.totals.lines, made.totals.gross, made.totals.by_rate) == (0, 0, ())
    assert made.previous == made.totals
    assert made.currency == "EUR"


def test_both_days_count_and_lines_come_by_day_then_reference(ledger: Ledger) -> None:
    ledger.subscribe("D3", "2026-09-30")
    ledger.subscribe("D2", "2026-10-01")
    ledger.subscribe("D1", "2026-10-01", add_ons=("paiements", "archivage"))
    ledger.subscribe("D4", "2026-10-31")
    ledger.subscribe("D5", "2026-11-01")
    assert lines(report(ledger)) == [
        ("D1", "essentiel", 1090),
        ("D1", "archivage", 333),
        ("D1", "paiements", 450),
        ("D2", "essentiel", 1090),
        ("D3", "essentiel", 1090),
        ("D4", "essentiel", 1090),
    ]


def test_opening_balances_are_no_lines_but_what_credits_them_is(ledger: Ledger) -> None:
    ledger.subscribe("D1", "2026-10-07", imported_from="2026-09-22")
    assert report(ledger).rows == ()
    ledger.modify("D1", "2026-10-13", Modify(plan="pro"))
    credit, charge = report(ledger).rows
    # 10,90 € and 26,90 € for 9 of 30 days.
    assert (credit.net, charge.net) == (-327, 807)
    assert credit.line.credited is not None
    assert credit.line.credited.kind is LineKind.OPENING
    assert (credit.unit_price, credit.discount) == (-327, 0)
    assert credit.interval is MONTHLY


def test_a_discount_stands_between_unit_price_and_net(ledger: Ledger) -> None:
    ledger.subscribe("D1", "2026-10-07", "entreprise", code="CABINET15")
    (row,) = report(ledger).rows
    assert (row.unit_price, row.discount, row.net, row.vat, row.gross) == (
        7900,
        -1185,
        6715,
        1343,
        8058,
    )
    assert (row.line.span.last_day, row.line.period.end) == (day("2026-11-06"), day("2026-11-07"))
    totals = report(ledger).totals
    assert (totals.before_discount, totals.discount, totals.net) == (7900, -1185, 6715)


def test_the_vat_of_a_line_is_its_share_of_the_whole_document(ledger: Ledger) -> None:
    # The document of the month: 10 × 3,33 at 20 % owe 6,66, not 10 × 0,67.
    ledger.by_month()
    for number in range(10):
        ledger.subscribe(f"D{number}", f"2026-10-{number + 1:02}", add_ons=("archivage",))
    stored = list(ledger.rows(BilledLineRow))
    owed = vat_totals([(row.net, row.vat_rate) for row in stored])
    made = report(ledger)
    assert made.totals.vat == owed.vat
    part = report(ledger, "2026-10-04", "2026-10-05")
    by_line = dict(zip((row.id for row in stored), owed.by_line, strict=True))
    assert {row.line_id: row.vat for row in part.rows}.items() <= by_line.items()
    assert {row.document for row in made.rows} == {1}


def test_client_paid_lines_share_vat_by_client_and_day(ledger: Ledger) -> None:
    with ledger.database.write() as session:
        session.execute(update(PlanRow).values(names={"en": "x"}))
    ledger.subscribe("D1", "2026-10-02", payer=Payer.CLIENT, country="BE", add_ons=("archivage",))
    ledger.subscribe("D2", "2026-10-02", payer=Payer.CLIENT, country="BE", add_ons=("archivage",))
    made = report(ledger)
    # 14,23 € at 21 % is 2,9883 €: 2,99 for each of the two.
    assert [row.vat for row in made.rows] == [229, 70, 229, 70]
    assert made.totals.by_rate == (RateTotal(2100, 2846, 598),)
    assert [row.document for row in made.rows] == [None] * 4


@pytest.fixture
def mixed(ledger: Ledger) -> Ledger:
    """Four clients in September and October: two plans, both intervals, both payers."""
    ledger.client("D1", "Zoé", manager="Anne")
    ledger.client("D2", "élan", manager="Élise")
    ledger.client("D3", "Abel", manager="")
    ledger.client("D4", "Élan", manager="Anne")
    ledger.subscribe("D1", "2026-09-10", "entreprise", add_ons=("relances",))
    ledger.subscribe("D2", "2026-09-12", payer=Payer.CLIENT)
    ledger.subscribe("D3", "2026-09-30", "decouverte")
    ledger.subscribe("D4", "2026-10-20", "pro", YEARLY, add_ons=("archivage",))
    ledger.modify("D4", "2026-10-25", Modify(plan="entreprise"))
    ledger.until("2026-11-15")
    return ledger


@pytest.mark.parametrize(
    ("asked", "references"),
    [
        ({"payer": Payer.CLIENT}, {"D2"}),
        ({"payer": Payer.FIRM}, {"D1", "D3", "D4"}),
        ({"plan": "entreprise"}, {"D1", "D4"}),
        ({"plan": "nothing"}, set()),
        ({"interval": YEARLY}, {"D4"}),
        ({"interval": MONTHLY}, {"D1", "D2", "D3"}),
        ({"manager": "Anne"}, {"D1", "D4"}),
        ({"manager": ""}, {"D3"}),
        ({"manager": "Anne", "interval": MONTHLY, "payer": Payer.FIRM}, {"D1"}),
    ],
)
def test_filters(mixed: Ledger, asked: dict[str, Any], references: set[str]) -> None:
    assert {row.client.reference for row in report(mixed, **asked).rows} == references


def test_a_credit_has_the_interval_of_what_it_credits(mixed: Ledger) -> None:
    made = report(mixed, interval=YEARLY)
    kinds = [row.line.kind for row in made.rows]
    assert kinds.count(LineKind.CREDIT) == 2
    assert {row.interval for row in made.rows} == {YEARLY}
    assert len(made.rows) == 5


@pytest.mark.parametrize(
    ("group_by", "keys"),
    [
        (GroupBy.PAYER, [Payer.FIRM, Payer.CLIENT]),
        (GroupBy.PLAN, ["entreprise", "pro", "essentiel", "decouverte"]),
        (GroupBy.INTERVAL, [Interval.MONTHLY, Interval.YEARLY]),
        (GroupBy.MANAGER, ["Anne", "Élise", ""]),
        (GroupBy.MONTH, ["2026-09", "2026-10", "2026-11"]),
    ],
)
def test_groups_add_up(mixed: Ledger, group_by: GroupBy, keys: list[object]) -> None:
    made = report(mixed, "2026-09-01", "2026-11-30", group_by=group_by)
    assert [group.key for group in made.groups] == keys
    assert sum(group.totals.net for group in made.groups) == made.totals.net
    assert sum(group.totals.gross for group in made.groups) == made.totals.gross
    assert sum(group.totals.lines for group in made.groups) == made.totals.lines == len(made.rows)
    assert {group.previous for group in made.groups} == {None}
    assert [row for group in made.groups for row in group.rows if row not in made.rows] == []


def test_clients_come_by_the_alphabet_whatever_accents_and_case(mixed: Ledger) -> None:
    made = report(mixed, group_by=GroupBy.CLIENT)
    clients = [group.key for group in made.groups]
    assert [getattr(client, "reference", None) for client in clients] == ["D3", "D2", "D4", "D1"]
    assert made.totals.clients == 4


def test_a_zero_line_is_a_line(mixed: Ledger) -> None:
    (row,) = report(mixed, plan="decouverte").rows
    assert (row.net, row.vat, row.gross) == (0, 0, 0)


def test_whole_months_are_compared_with_the_months_before(mixed: Ledger) -> None:
    made = report(mixed, group_by=GroupBy.PLAN, compare=True)
    september = report(mixed, "2026-09-01", "2026-09-30")
    assert made.previous_days == Days(day("2026-09-01"), day("2026-09-30"))
    assert made.previous == september.totals
    assert made.totals == report(mixed).totals
    assert [(g.key, g.previous.net if g.previous else None) for g in made.groups] == [
        ("entreprise", 8695),
        ("pro", 0),
        ("essentiel", 1090),
        ("decouverte", 0),
    ]
    first = {row.line_id: row for row in made.rows}
    stands = [(first[i].client.reference, first[i].line.service, n) for i, n in made.beside.items()]
    assert stands == [
        ("D1", "entreprise", 7900),
        ("D1", "relances", 795),
        ("D2", "essentiel", 1090),
        ("D3", "decouverte", 0),
    ]


def test_other_days_are_compared_with_as_many_before(mixed: Ledger) -> None:
    made = report(mixed, "2026-10-05", "2026-10-24", compare=True, group_by=GroupBy.NONE)
    assert made.previous_days == Days(day("2026-09-15"), day("2026-10-04"))
    assert made.previous is not None
    assert made.previous.net == 0
    assert made.groups == ()


def test_months_stand_beside_the_months_they_follow(mixed: Ledger) -> None:
    made = report(mixed, "2026-10-01", "2026-11-30", compare=True, group_by=GroupBy.MONTH)
    assert made.previous_days == Days(day("2026-08-01"), day("2026-09-30"))
    assert [(g.key, g.previous.lines if g.previous else None) for g in made.groups] == [
        ("2026-10", 0),
        ("2026-11", 4),
    ]
    odd = report(mixed, "2026-10-05", "2026-11-08", compare=True, group_by=GroupBy.MONTH)
    assert [(g.key, len(g.rows), g.previous and g.previous.lines) for g in odd.groups] == [
        ("2026-10", 9, 3),
        ("2026-11", 0, 1),
    ]


def test_a_group_that_only_the_previous_period_has_is_shown(mixed: Ledger) -> None:
    made = report(mixed, "2026-11-01", "2026-11-30", compare=True, group_by=GroupBy.INTERVAL)
    yearly = made.groups[1]
    assert (yearly.key, yearly.rows, yearly.totals.net) == (YEARLY, (), 0)
    assert yearly.previous is not None
    assert yearly.previous.lines == 5
    assert sum(g.previous.net for g in made.groups if g.previous) == getattr(
        made.previous, "net", 0
    )


def test_a_comparison_before_the_calendar_is_left_out(ledger: Ledger) -> None:
    for start, end in (("0001-01-01", "2026-12-31"), ("0001-01-05", "2026-12-30")):
        made = report(ledger, start, end, compare=True)
        assert (made.previous_days, made.previous) == (None, None)


def test_the_last_day_of_the_calendar_is_a_day(ledger: Ledger) -> None:
    assert report(ledger, "2026-01-01", "9999-12-31", compare=True).rows == ()


def test_days_the_wrong_way_round_are_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="from 2026-10-02 to 2026-10-01"):
        BillingParameters(start=date(2026, 10, 2), end=date(2026, 10, 1))


def test_the_number_of_queries_does_not_grow(mixed: Ledger) -> None:
    statements: list[str] = []

    def note(_c: object, _k: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    engine = mixed.database._reading
    event.listen(engine, "before_cursor_execute", note)
    report(mixed, "2026-01-01", "2026-12-31", compare=True, group_by=GroupBy.CLIENT)
    event.remove(engine, "before_cursor_execute", note)
    assert len(statements) == 6  # BEGIN among them
