"""The plan that fits, asked of many subscriptions at once."""

import pytest

from app.domain.bulk import bulk_previews, preview_bulk
from app.domain.bulk_change import BulkChange, fitted
from app.domain.bulk_pending import PendingClient, preview_pending
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.errors import Refusal, Refused
from app.domain.right_size import WindowUse
from tests.builders import CLIENT, FIRM, TERMS, YEARLY, day, period, read, started

TODAY = day("2026-11-22")
FITS = BulkChange(fits=True)


def use(documents: int | None) -> list[WindowUse]:
    return [WindowUse(period("2026-10-01", "2026-11-01"), documents)]


@pytest.mark.parametrize(
    ("documents", "plan"),
    [
        (3, "decouverte"),
        (37, "essentiel"),  # 10,90 + 7 × 0,45 = 14,05; Pro 26,90
        (100, "pro"),  # 10,90 + 70 × 0,45 = 42,40
        (480, "entreprise"),
    ],
)
def test_each_gets_the_plan_of_lowest_expected_cost(documents: int, plan: str) -> None:
    running = started("2026-11-01", "essentiel")
    found = fitted(FITS, running, TERMS, use(documents), TODAY)
    assert found == BulkChange(plan=plan)


def test_a_named_plan_is_left_as_it_is() -> None:
    change = BulkChange(plan="pro", payer=FIRM)
    assert fitted(change, started("2026-11-01", "essentiel"), TERMS, (), TODAY) == change


def test_the_rest_of_the_change_stays() -> None:
    change = BulkChange(fits=True, interval=YEARLY, promo="CABINET15")
    found = fitted(change, started("2026-11-01", "essentiel"), TERMS, use(100), TODAY)
    assert found == BulkChange(plan="pro", interval=YEARLY, promo="CABINET15")


def test_the_running_window_tells_where_none_has_closed() -> None:
    running = read(started("2026-11-01", "essentiel"), 90, "2026-11-15")
    preview = preview_bulk(running, TERMS, FITS, TODAY)
    assert preview.preview.after.plan.code == "pro"


def test_without_any_reading_no_plan_fits() -> None:
    with pytest.raises(Refused) as refused:
        preview_bulk(started("2026-11-01", "essentiel"), TERMS, FITS, TODAY, use(None))
    assert refused.value.reason is Refusal.USE_UNKNOWN


def test_who_has_the_fitting_plan_already_changes_nothing() -> None:
    with pytest.raises(Refused) as refused:
        preview_bulk(started("2026-11-01", "essentiel"), TERMS, FITS, TODAY, use(37))
    assert refused.value.reason is Refusal.NOTHING_CHANGES


def test_what_the_client_pays_is_refused_before_its_use_is_asked_for() -> None:
    paid = started("2026-11-01", "essentiel", payer=CLIENT)
    with pytest.raises(Refused) as refused:
        preview_bulk(paid, TERMS, FITS, TODAY)
    assert refused.value.reason is Refusal.PAID_BY_CLIENT


def test_each_of_several_gets_its_own_plan() -> None:
    several = {1: started("2026-11-01", "essentiel"), 2: started("2026-11-01", "essentiel")}
    found = dict(bulk_previews(several, TERMS, FITS, TODAY, {1: use(100), 2: use(3)}))
    plans = [
        None if isinstance(each, Refused) else each.preview.after.next_plan
        for each in found.values()
    ]
    assert plans == ["pro", "decouverte"]


def test_it_modifies_and_is_not_empty() -> None:
    assert FITS.modifies
    assert not FITS.is_empty


def test_nothing_is_known_of_what_has_not_begun() -> None:
    draft = PendingClient(
        "Martin", "D1", "FR", ClientStatus.DRAFT, PendingSubscription(firm_pays=True, plan="pro")
    )
    with pytest.raises(Refused) as refused:
        preview_pending(draft, TERMS, FITS, TODAY)
    assert refused.value.reason is Refusal.USE_UNKNOWN
