import pytest

from app.domain.billing import Payer
from app.domain.change import Modify, ResumeRenewal, StopRenewal
from app.domain.errors import Refusal, Refused
from app.domain.notices import Notice, NoticeKind
from tests.builders import CLIENT, FIRM, YEARLY, amounts, at, changed, day, preview, started


def test_stopping_moves_no_money_and_expects_no_renewal() -> None:
    found = preview(started("2026-11-01"), StopRenewal(), "2026-11-22")
    assert (found.today, found.at_renewal, found.notices) == ((), (), ())
    assert not found.after.renews
    assert found.after.ended_on is None
    assert not found.firm_owes


@pytest.mark.parametrize("payer", [FIRM, CLIENT])
def test_resuming_brings_everything_back(payer: Payer) -> None:
    begun = started("2026-11-01", payer=payer)
    stopped = changed(begun, StopRenewal(), "2026-11-22")
    assert changed(stopped, ResumeRenewal(), "2026-11-30") == begun


def test_resuming_brings_back_what_was_scheduled() -> None:
    waiting = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-10")
    stopped = changed(waiting, StopRenewal(), "2026-11-20")
    found = preview(stopped, ResumeRenewal(), "2026-11-22")
    assert found.after == waiting
    assert all(planned.effective for planned in found.scheduled)
    assert amounts(found.at_renewal) == [("essentiel", 1090)]


def test_a_stopped_subscription_is_usable_to_its_last_day() -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-22")
    assert at(stopped, "2026-11-30").ended_on is None
    assert at(stopped, "2026-12-01").ended_on == day("2026-12-01")


def test_stopping_on_the_renewal_day_is_for_the_period_that_begins() -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-12-01")
    assert at(stopped, "2026-12-31").ended_on is None
    assert at(stopped, "2027-01-01").ended_on == day("2027-01-01")


@pytest.mark.parametrize("act", [Modify(plan="pro"), Modify(interval=YEARLY), Modify()])
def test_confirming_the_wizard_resumes(act: Modify) -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-20")
    found = preview(stopped, act, "2026-11-22")
    assert found.after.renews
    assert Notice(NoticeKind.RENEWAL_RESUMES) in found.notices
    assert found.at_renewal


def test_twice_is_refused() -> None:
    begun = started("2026-11-01")
    stopped = changed(begun, StopRenewal(), "2026-11-20")
    with pytest.raises(Refused) as stop:
        preview(stopped, StopRenewal(), "2026-11-22")
    with pytest.raises(Refused) as resume:
        preview(begun, ResumeRenewal(), "2026-11-22")
    assert stop.value.reason is Refusal.RENEWAL_ALREADY_STOPPED
    assert stop.value.facts == {"day": day("2026-12-01")}
    assert resume.value.reason is Refusal.RENEWAL_NOT_STOPPED


@pytest.mark.parametrize("act", [Modify(plan="pro"), StopRenewal(), ResumeRenewal()])
@pytest.mark.parametrize("on", ["2026-12-01", "2027-06-01"])
def test_nothing_can_be_done_once_it_has_ended(
    act: Modify | StopRenewal | ResumeRenewal, on: str
) -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-22")
    with pytest.raises(Refused) as refused:
        preview(stopped, act, on)
    assert refused.value.reason is Refusal.ALREADY_ENDED
    assert refused.value.facts == {"day": day("2026-12-01")}
