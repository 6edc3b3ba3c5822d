"""A subscription that begins today, through the wizard or at an acceptance."""

import pytest

from app.domain.change import preview_subscribing
from app.domain.clients import PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from app.domain.subscription import Terms
from app.domain.timeline import Subscribing
from tests.builders import (
    CLIENT,
    FIRM,
    TERMS,
    YEARLY,
    amounts,
    day,
    plan,
    started,
    terms,
    terms_of,
    version,
    wanted,
)


def refusal(new: Subscribing, promo: str | None = None, of: Terms = TERMS) -> Refusal:
    with pytest.raises(Refused) as refused:
        preview_subscribing(new, of, promo, day("2026-11-22"), {"BIENVENUE": 1})
    return refused.value.reason


def test_the_first_period_is_due_today() -> None:
    new = wanted("pro", add_ons=["paiements"])
    found = preview_subscribing(new, TERMS, None, day("2026-11-22"), {})
    assert found.before is None
    assert found.after == started("2026-11-22", "pro", add_ons=["paiements"])
    assert amounts(found.today) == [("pro", 2690), ("paiements", 450)]
    assert amounts(found.at_renewal) == amounts(found.today)
    assert found.notices == (Notice(NoticeKind.FIRM_BECOMES_PAYER),)
    assert found.firm_owes


def test_the_firm_is_told_nothing_where_the_client_pays() -> None:
    found = preview_subscribing(wanted(payer=CLIENT), TERMS, None, day("2026-11-22"), {})
    assert found.notices == ()
    assert not found.firm_owes


def test_a_code_applies_from_the_first_period() -> None:
    found = preview_subscribing(wanted(), TERMS, "bienvenue", day("2026-11-22"), {})
    assert amounts(found.today) == [("essentiel", 872)]
    assert found.after.discount is not None
    assert (found.after.discount.used, found.after.discount.left) == (1, 2)


def test_what_cannot_begin_is_refused() -> None:
    assert refusal(wanted("or")) is Refusal.PLAN_UNKNOWN
    assert refusal(wanted(add_ons=["relances"])) is Refusal.ADD_ON_NOT_OFFERED
    assert refusal(wanted(add_ons=["coffre"])) is Refusal.ADD_ON_UNKNOWN
    assert refusal(wanted(), "NOEL") is Refusal.PROMO_UNKNOWN
    assert refusal(wanted(), "BIENVENUE") is Refusal.PROMO_USED_BY_CLIENT
    assert refusal(wanted(interval=YEARLY), "MOINS5") is Refusal.PROMO_WRONG_INTERVAL
    assert refusal(wanted(), "MOINS5", terms(redeemed={"MOINS5": 50})) is Refusal.PROMO_USED_UP
    coming = terms_of(plan("coming", version(500, new="2026-11-23")))
    assert refusal(wanted("coming"), of=coming) is Refusal.PLAN_NOT_SOLD_YET


@pytest.mark.parametrize("firm_pays", [True, False])
def test_who_pays_what_is_pending(firm_pays: bool) -> None:
    assert PendingSubscription(firm_pays=firm_pays).payer is (FIRM if firm_pays else CLIENT)
