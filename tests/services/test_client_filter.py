"""What the chips above a list let through, alone and together."""

import doctest
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import update

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.change import Modify, StopRenewal
from app.domain.clients import ClientStatus, PendingSubscription
from app.models.tables import ClientTagRow, SubscriptionRow
from app.services import client_filter
from app.services.client_filter import FACETS, Attention, ClientFilter, Facet, QuotaState
from app.services.client_lists import Column, Sort, Tab
from app.services.journal import Books
from app.services.narrowing import FilterChoices, filter_choices
from app.services.pending import set_pending
from app.services.portfolio import ordered_ids
from app.services.renewals import catch_up
from tests.factories import client, modify, on_day, statements, stocked, subscribe

DRAFT, INVITED, ACTIVE, ARCHIVED, LOST = ClientStatus
MONTHLY, YEARLY = Interval
FIRM, CLIENT = Payer.FIRM, Payer.CLIENT


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def left(of: Books, wanted: ClientFilter, tab: Tab = Tab.ACTIVE) -> list[int]:
    return sorted(ordered_ids(of, tab, (), wanted))


def use(of: Books, client_id: int, documents: int) -> None:
    """Put the latest reading of the open window."""
    with of.database.write() as session:
        session.execute(
            update(SubscriptionRow)
            .where(SubscriptionRow.client_id == client_id)
            .values(used=documents)
        )


def tag(of: Books, client_id: int, *tags: str) -> None:
    with of.database.write() as session:
        session.add_all(ClientTagRow(client_id=client_id, tag=each) for each in tags)


# ------------------------------------------------------------------------- facets


def test_examples_hold() -> None:
    assert doctest.testmod(client_filter).failed == 0


def test_a_blank_filter_lets_everybody_through(of: Books) -> None:
    ids = [client(of), client(of)]
    assert left(of, ClientFilter()) == ids == sorted(ordered_ids(of, Tab.ACTIVE))
    assert not ClientFilter().is_on
    assert ClientFilter(tags=frozenset({"vip"})).is_on


def test_active_is_narrowed_by_what_is_running(of: Books) -> None:
    pro, yearly, paying, bare = (client(of) for _ in range(4))
    subscribe(of, pro, "pro")
    subscribe(of, yearly, "essentiel", YEARLY)
    subscribe(of, paying, "entreprise", payer=CLIENT)
    assert left(of, ClientFilter(payers=frozenset({FIRM}))) == [pro, yearly]
    assert left(of, ClientFilter(payers=frozenset({FIRM, CLIENT}))) == [pro, yearly, paying]
    assert left(of, ClientFilter(plans=frozenset({"pro", "entreprise"}))) == [pro, paying]
    assert left(of, ClientFilter(intervals=frozenset({YEARLY}))) == [yearly]
    both = ClientFilter(payers=frozenset({FIRM}), intervals=frozenset({MONTHLY}))
    assert left(of, both) == [pro]
    assert bare not in left(of, ClientFilter(payers=frozenset(Payer)))


def test_inactive_is_narrowed_by_what_is_pending(of: Books) -> None:
    firm, paying, planless, bare = (client(of, status=DRAFT) for _ in range(4))
    invited = client(of, status=INVITED)
    set_pending(of, firm, PendingSubscription(firm_pays=True, plan="pro", interval=YEARLY))
    set_pending(of, paying, PendingSubscription(plan="essentiel"))
    set_pending(of, planless, PendingSubscription(firm_pays=True))

    def inactive(**facets: object) -> list[int]:
        return left(of, ClientFilter(**facets), Tab.INACTIVE)  # type: ignore[arg-type]

    assert inactive(payers=frozenset({FIRM})) == [firm, planless]
    assert inactive(payers=frozenset({CLIENT})) == [paying]
    assert inactive(plans=frozenset({"pro"})) == [firm]
    assert inactive(intervals=frozenset({MONTHLY})) == [paying]
    assert inactive(statuses=frozenset({INVITED})) == [invited]
    assert inactive(statuses=frozenset({DRAFT, LOST})) == [firm, paying, planless, bare]


def test_managers_and_tags_narrow_both_tabs(of: Books) -> None:
    anne, bea, nobody = client(of, manager="Anne"), client(of, manager="Béa"), client(of)
    draft = client(of, status=DRAFT, manager="Anne")
    tag(of, anne, "vip", "btp")
    tag(of, draft, "vip")
    managed = ClientFilter(managers=frozenset({"Anne", ""}))
    assert left(of, managed) == [anne, nobody]
    assert left(of, managed, Tab.INACTIVE) == [draft]
    assert left(of, ClientFilter(tags=frozenset({"vip", "btp"}))) == [anne]
    assert left(of, ClientFilter(tags=frozenset({"vip"})), Tab.INACTIVE) == [draft]
    assert bea not in left(of, managed)
    assert filter_choices(of) == FilterChoices(("Anne", "Béa", ""), ("btp", "vip"))


@pytest.mark.parametrize(
    ("used", "state"),
    [
        (31, QuotaState.OVER),
        (30, QuotaState.NEAR),
        (26, QuotaState.NEAR),  # 25.5 is 85 % of 30
        (25, QuotaState.WITHIN),
        (0, QuotaState.WITHIN),
        (None, QuotaState.UNREAD),
    ],
)
def test_a_quota_is_in_exactly_one_state(of: Books, used: int | None, state: QuotaState) -> None:
    client_id = client(of)
    subscribe(of, client_id, "essentiel")
    client(of, "without a subscription")
    if used is not None:
        use(of, client_id, used)
    found = {each: left(of, ClientFilter(quotas=frozenset({each}))) for each in QuotaState}
    assert found == {each: [client_id] if each is state else [] for each in QuotaState}
    assert left(of, ClientFilter(quotas=frozenset(QuotaState))) == [client_id]


def test_a_yearly_quota_is_the_year_s(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "entreprise", YEARLY)
    use(of, client_id, 6000)
    assert left(of, ClientFilter(quotas=frozenset({QuotaState.NEAR}))) == [client_id]


def test_only_what_renews_is_renewed_within_some_days(of: Books) -> None:
    soon, stopped, later = (client(of) for _ in range(3))
    subscribe(of, soon)
    subscribe(of, stopped)
    subscribe(of, later, "pro", YEARLY)
    modify(of, stopped, StopRenewal())
    assert left(of, ClientFilter(renews_within=30)) == [soon]
    assert left(of, ClientFilter(renews_within=29)) == []
    assert left(of, ClientFilter(renews_within=365)) == [soon, later]


def test_a_facet_of_the_other_tab_waits(of: Books) -> None:
    draft = client(of, status=DRAFT)
    wanted = ClientFilter(
        quotas=frozenset({QuotaState.OVER}),
        renews_within=30,
        tags=frozenset(),
        managers=frozenset(),
    )
    assert left(of, wanted, Tab.INACTIVE) == [draft]
    assert left(of, ClientFilter(statuses=frozenset({LOST}))) == []
    assert wanted.for_tab(Tab.ACTIVE) == wanted
    assert set(FACETS[Tab.ACTIVE]) ^ set(FACETS[Tab.INACTIVE]) == {
        Facet.QUOTA,
        Facet.RENEWAL,
        Facet.STATUS,
    }


def test_a_facet_is_taken_off_as_it_was_put_on() -> None:
    wanted = ClientFilter()
    for facet, first, second in (
        (Facet.PLAN, "pro", "essentiel"),
        (Facet.TAG, "vip", "btp"),
        (Facet.STATUS, DRAFT, LOST),
    ):
        both = wanted.toggled(facet, first).toggled(facet, second)
        assert both.values(facet) == {first, second}
        assert both.toggled(facet, first).toggled(facet, second) == wanted
        assert both.having(facet, frozenset()) == wanted


def test_a_single_facet_holds_the_last_value_chosen() -> None:
    wanted = ClientFilter().toggled(Facet.RENEWAL, 30).toggled(Facet.RENEWAL, 60)
    assert wanted == ClientFilter(renews_within=60)
    assert wanted.toggled(Facet.RENEWAL, 60) == ClientFilter()
    assert wanted.values(Facet.ATTENTION) == frozenset()


def test_a_narrowed_list_keeps_its_order(of: Books) -> None:
    first, second, third = (client(of, name) for name in ("Anne", "Béa", "Cléo"))
    for each in (first, second, third):
        subscribe(of, each, "pro" if each != second else "essentiel")
    wanted = ClientFilter(plans=frozenset({"pro"}))
    assert list(ordered_ids(of, Tab.ACTIVE, (Sort(Column.CLIENT, descending=True),), wanted)) == [
        third,
        first,
    ]


def test_clients_are_narrowed_by_one_query(of: Books) -> None:
    for _ in range(3):
        subscribe(of, client(of), "pro")
    wanted = ClientFilter(plans=frozenset({"pro"}), managers=frozenset({""}))
    with statements(of) as sent:
        assert len(left(of, wanted)) == 3
    assert len([each for each in sent if each.startswith("SELECT")]) == 1


# ---------------------------------------------------------------------- attention


def needy(of: Books, attention: Attention, tab: Tab = Tab.ACTIVE) -> list[int]:
    return left(of, ClientFilter(attention=attention), tab)


def test_a_stopped_renewal_needs_attention(of: Books) -> None:
    stopped, going_on, gone = (client(of) for _ in range(3))
    for each in (stopped, going_on, gone):
        subscribe(of, each)
    modify(of, stopped, StopRenewal())
    modify(of, gone, StopRenewal())
    with of.database.write() as session:
        session.execute(
            update(SubscriptionRow).where(SubscriptionRow.client_id == going_on).values(used=1)
        )
    assert needy(of, Attention.RENEWAL_STOPPED) == [stopped, gone]
    catch_up(on_day(of, "2027-01-01"))
    assert needy(of, Attention.RENEWAL_STOPPED) == []


def test_a_discount_that_ends_soon_needs_attention(of: Books) -> None:
    # Three monthly periods from 22/11/2026: the last discounted one ends on 21/02/2027.
    three, ever, none = (client(of) for _ in range(3))
    subscribe(of, three, "pro", code="BIENVENUE")
    subscribe(of, ever, "pro", code="CABINET15")
    subscribe(of, none, "pro")
    assert needy(of, Attention.DISCOUNT_ENDING) == []
    later = on_day(of, "2026-12-24")
    catch_up(later)
    assert needy(later, Attention.DISCOUNT_ENDING) == [three]


def test_a_scheduled_plan_that_the_code_leaves_out_ends_it_sooner(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro", code="BIENVENUE")
    modify(of, client_id, Modify(interval=YEARLY))  # BIENVENUE is monthly only
    assert needy(of, Attention.DISCOUNT_ENDING) == [client_id]


def test_a_wrong_number_needs_attention(of: Books) -> None:
    right = client(of, country="BE", company_number="0498916035", email="a@example.org")
    wrong = client(of, country="BE", company_number="0498916036")
    account = client(of, iban="FR7630006000011234567890188")
    draft = client(of, status=DRAFT, vat_number="BE0498916036")
    client(of, status=LOST, company_number="1")
    assert needy(of, Attention.WRONG_NUMBER) == [wrong, account]
    assert needy(of, Attention.WRONG_NUMBER, Tab.INACTIVE) == [draft]
    assert right not in needy(of, Attention.WRONG_NUMBER)


def test_a_wrong_email_needs_attention(of: Books) -> None:
    wrong = client(of, email="anne@", company_number="1")
    client(of, email="anne@example.org")
    assert needy(of, Attention.WRONG_EMAIL) == [wrong]


def test_an_invitation_without_an_answer_needs_attention_after_thirty_days(of: Books) -> None:
    old = client(of, status=INVITED, invited_on=date(2026, 10, 23))
    client(of, status=INVITED, invited_on=date(2026, 10, 24))
    client(of, status=ARCHIVED, invited_on=date(2026, 1, 1))
    assert needy(of, Attention.INVITED_LONG_AGO, Tab.INACTIVE) == [old]
    assert needy(of, Attention.INVITED_LONG_AGO) == []
