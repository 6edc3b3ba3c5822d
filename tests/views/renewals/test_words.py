"""Each reason has its sentence, which names what it is about."""

import pytest

from app.domain.coming import Cause, Reason
from app.views.formatting import Formats
from app.views.renewals.words import RenewalWriter
from tests import factories
from tests.builders import day

WORDED = {
    Reason(Cause.PLAN, "essentiel"): "Downgrade to Essential",
    Reason(Cause.INTERVAL, "yearly"): "Yearly billing",
    Reason(Cause.INTERVAL, "monthly"): "Monthly billing",
    Reason(Cause.ADD_ON_ENDS, "paiements"): "Payments ends",
    Reason(Cause.ADD_ON_BEGINS, "paiements"): "Payments begins",
    Reason(Cause.DISCOUNT_ENDS, "MOINS5"): "Discount MOINS5 ends",
    Reason(Cause.DISCOUNT_NOT_COVERING, "MOINS5"): (
        "Discount MOINS5 ends: it does not cover what is scheduled"
    ),
    Reason(Cause.DISCOUNT_BEGINS, "MOINS5"): "Discount MOINS5 begins",
    Reason(Cause.DISCOUNT_CHANGES, "MOINS5"): "Discount MOINS5 takes another amount",
    Reason(Cause.NEW_PRICE, "paiements", day("2027-01-01")): "New price of Payments of 01/01/2027",
    Reason(Cause.NEW_PRICE, "pro"): "New price of Pro",
    Reason(Cause.PAYER, "firm"): "Paid by the firm from then on",
    Reason(Cause.PAYER, "client"): "Paid by the client from then on",
    Reason(Cause.STOPPED): "Renewal is stopped",
    Reason(Cause.HANDED_OVER): "Handed over to the client",
}


@pytest.mark.parametrize("reason", WORDED, ids=lambda reason: reason.cause.value)
def test_each_reason_has_its_sentence(reason: Reason) -> None:
    writer = RenewalWriter(factories.sample_catalogue(), Formats("en"))
    assert writer.reason(reason) == WORDED[reason]


def test_no_cause_is_without_one() -> None:
    assert {reason.cause for reason in WORDED} == set(Cause)
