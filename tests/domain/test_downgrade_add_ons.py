"""What a downgrade takes along is said before it is confirmed, not found on the next bill."""

from app.domain.change import Modify
from app.domain.notices import Notice, NoticeKind
from tests.builders import changed, preview, started

ON = "2026-11-22"


def test_an_add_on_that_the_coming_plan_does_not_offer_is_told() -> None:
    running = started("2026-11-01", "pro", add_ons=("paiements", "relances"))
    found = preview(running, Modify(plan="essentiel"), ON)
    assert found.notices == (Notice(NoticeKind.ADD_ON_ENDS_AT_RENEWAL, "relances"),)
    assert [line.service for line in found.at_renewal] == ["essentiel", "paiements"]


def test_it_is_told_with_the_plan_only() -> None:
    running = started("2026-11-01", "pro", add_ons=("paiements", "relances"))
    planned = changed(running, Modify(plan="essentiel"), ON)
    assert preview(planned, Modify(add_ons=frozenset({"paiements"})), ON).notices == ()


def test_an_add_on_that_ends_anyway_is_not_told_again() -> None:
    running = started("2026-11-01", "pro", add_ons=("paiements", "relances"))
    change = Modify(plan="essentiel", add_ons=frozenset({"paiements"}))
    assert preview(running, change, ON).notices == ()
