from dataclasses import replace

import pytest

from app.domain.billing import Consumption, LineKind, recomputed, reversal
from app.domain.change import ExpireNow, Modify, TakeOver
from app.domain.errors import Refusal, Refused
from app.domain.overage import PastWindow, closing, read_past
from app.domain.quota import Reading
from app.domain.timeline import StepKind, advance, renew
from tests.builders import (
    CLIENT,
    FIRM,
    TERMS,
    YEARLY,
    changed,
    day,
    imported,
    period,
    preview,
    read,
    started,
)


def test_what_exceeds_the_quota_is_billed_first_on_the_windows_end() -> None:
    """37 documents on Essentiel, which covers 30: 7 × 0,45 € = 3,15 €, before the renewal."""
    step = renew(read(started("2026-11-07"), 37, "2026-11-20"), TERMS)
    overage, plan = step.lines
    assert (overage.kind, overage.net, overage.day) == (LineKind.OVERAGE, 315, day("2026-12-07"))
    assert (overage.quantity, overage.unit_price) == (7, 45)
    assert overage.usage == Consumption(used=37, quota=30)
    assert overage.span == period("2026-11-07", "2026-12-07")
    assert (overage.payer, overage.vat_rate) == (FIRM, 2000)
    assert recomputed(overage) == 315
    assert (plan.kind, step.period_lines) == (LineKind.RENEWAL, (plan,))
    assert step.after.usage.used is None
    assert step.after.usage.window == period("2026-12-07", "2027-01-07")


@pytest.mark.parametrize("documents", [0, 12, 30])
def test_unused_documents_lapse(documents: int) -> None:
    step = renew(read(started("2026-11-07"), documents, "2026-11-20"), TERMS)
    assert step.lines == step.period_lines


def test_a_window_never_read_bills_nothing() -> None:
    step = renew(started("2026-11-07"), TERMS)
    assert step.lines == step.period_lines
    assert step.closed.window == period("2026-11-07", "2026-12-07")


def test_a_yearly_subscription_closes_a_window_each_month() -> None:
    first = read(started("2026-11-07", interval=YEARLY), 40, "2026-11-30")
    later, (step,) = advance(first, TERMS, day("2026-12-07"))
    assert step.kind is StepKind.WINDOW_CLOSED
    assert [(line.kind, line.net) for line in step.lines] == [(LineKind.OVERAGE, 450)]
    assert step.lines[0].period == first.period
    assert (later.period, later.plan) == (first.period, first.plan)
    assert later.usage.window == period("2026-12-07", "2027-01-07")
    _, steps = advance(first, TERMS, day("2027-11-07"))
    assert [s.kind for s in steps] == [StepKind.WINDOW_CLOSED] * 11 + [StepKind.RENEWED]


def test_a_quota_by_period_closes_with_the_year() -> None:
    first = read(started("2026-11-07", "entreprise", YEARLY), 6100, "2027-10-01")
    _, steps = advance(first, TERMS, day("2027-11-07"))
    assert [step.kind for step in steps] == [StepKind.RENEWED]
    assert steps[0].lines[0].net == 100 * 20


def test_overage_is_billed_to_the_payer_of_the_windows_last_day() -> None:
    theirs = read(started("2026-11-07", payer=CLIENT, country="BE"), 37, "2026-11-20")
    overage, plan = renew(changed(theirs, TakeOver(), "2026-11-25"), TERMS).lines
    assert (overage.payer, overage.vat_rate) == (CLIENT, 2100)
    assert (plan.payer, plan.vat_rate) == (FIRM, 2000)
    ours = changed(theirs, Modify(plan="pro"), "2026-11-25")
    overage, _ = renew(read(ours, 130, "2026-11-28"), TERMS).lines
    assert (overage.payer, overage.net) == (FIRM, 350)


def test_documents_used_count_against_the_full_quota_of_the_new_plan() -> None:
    upgraded = changed(read(started("2026-11-07"), 37, "2026-11-20"), Modify("pro"), "2026-11-22")
    assert upgraded.usage.used == 37
    assert renew(upgraded, TERMS).lines == renew(upgraded, TERMS).period_lines
    (overage, _) = renew(read(upgraded, 121, "2026-12-01"), TERMS).lines
    assert (overage.usage, overage.net) == (Consumption(121, 120), 35)


def test_a_new_kind_of_window_takes_the_use_along_and_charges_nothing() -> None:
    yearly = read(started("2026-11-07", interval=YEARLY), 10, "2026-11-20")
    yearly, _ = advance(yearly, TERMS, day("2027-01-10"))
    yearly = read(yearly, 45, "2027-01-20")
    upgrade = preview(yearly, Modify("entreprise"), "2027-01-25")
    assert LineKind.OVERAGE not in {line.kind for line in upgrade.today}
    assert upgrade.after.usage.window == period("2026-11-07", "2027-11-07")
    assert upgrade.after.usage.used == 45


def test_a_downgrade_closes_its_window_by_the_plan_that_was() -> None:
    downgraded = changed(started("2026-11-07", "pro"), Modify("essentiel"), "2026-11-20")
    step = renew(read(downgraded, 100, "2026-12-01"), TERMS)
    assert step.lines == step.period_lines
    assert (step.closed.plan, step.closed.quota, step.after.plan.code) == ("pro", 120, "essentiel")


def test_an_import_opens_the_window_of_its_day() -> None:
    running = imported("2026-02-10", "2026-11-22", interval=YEARLY)
    assert running.usage.window == period("2026-11-10", "2026-12-10")


def test_expiring_bills_the_open_overage_and_nothing_else() -> None:
    found = preview(read(started("2026-11-07"), 37, "2026-11-20"), ExpireNow(), "2026-11-22")
    assert [(line.kind, line.net, line.day) for line in found.today] == [
        (LineKind.OVERAGE, 315, day("2026-11-22"))
    ]
    assert (found.after.ended_on, found.at_renewal) == (day("2026-11-22"), ())
    assert [closed.window for closed in found.closed] == [period("2026-11-07", "2026-12-07")]
    assert advance(found.after, TERMS, day("2028-01-01")) == (found.after, ())


def test_expiring_within_the_quota_costs_nothing() -> None:
    assert preview(started("2026-11-07"), ExpireNow(), "2026-11-22").today == ()


# ---------------------------------------------------------------------- readings that come late

CLOSED = closing(started("2026-11-07"), TERMS)
BILLED = PastWindow(CLOSED, (Reading(day("2026-11-30"), 37),), billed_at=((7, 2000),))


def late(
    past: PastWindow, documents: int, *, corrects: bool = False
) -> tuple[PastWindow, list[int]]:
    reading = Reading(day("2026-12-05"), documents)
    after, lines = read_past(past, reading, TERMS, "FR", day("2026-12-20"), corrects=corrects)
    assert all(line.day == day("2026-12-20") for line in lines)
    assert all(recomputed(line) == line.net for line in lines)
    assert all(line.span == CLOSED.window for line in lines)
    return after, [line.net for line in lines]


def test_a_late_reading_bills_the_difference_today() -> None:
    after, nets = late(BILLED, 40)
    assert nets == [3 * 45]
    assert (after.used, after.billed) == (40, 10)


def test_a_correction_credits_the_difference_today() -> None:
    after, nets = late(BILLED, 33, corrects=True)
    assert nets == [-4 * 45]
    assert (after.used, after.billed) == (33, 3)


def test_a_correction_within_the_quota_credits_everything() -> None:
    after, nets = late(BILLED, 5, corrects=True)
    assert nets == [-7 * 45]
    assert late(after, 5)[1] == []


def test_a_first_reading_of_a_closed_window_bills_what_exceeds_it() -> None:
    assert late(PastWindow(CLOSED), 30)[1] == []
    assert late(PastWindow(CLOSED), 31)[1] == [45]
    assert PastWindow(CLOSED).used is None


def test_a_credit_keeps_the_rate_that_was_billed() -> None:
    at_17 = replace(BILLED, billed_at=((7, 1700),))
    reading = Reading(day("2026-12-05"), 33)
    _, (line,) = read_past(at_17, reading, TERMS, "FR", day("2026-12-20"), corrects=True)
    assert line.vat_rate == 1700
    _, (line,) = read_past(at_17, replace(reading, documents=40), TERMS, "FR", day("2026-12-20"))
    assert line.vat_rate == 2000


def test_a_late_reading_goes_down_only_as_a_correction() -> None:
    with pytest.raises(Refused) as raised:
        late(BILLED, 36)
    assert raised.value.reason is Refusal.READING_BELOW


def test_a_reversal_of_overage_takes_its_documents_back() -> None:
    (overage, _) = renew(read(started("2026-11-07"), 37, "2026-11-20"), TERMS).lines
    back = reversal(overage, day("2026-12-09"))
    assert (back.net, back.quantity, back.unit_price) == (-315, 7, -45)
    assert (back.day, back.vat_rate, back.payer) == (day("2026-12-09"), 2000, FIRM)
    assert (recomputed(back), back.discount_taken) == (-315, 0)


def test_a_credit_keeps_the_rate_of_each_line_that_it_credits_the_latest_first() -> None:
    past = PastWindow(CLOSED, (Reading(day("2026-11-29"), 42),), billed_at=((10, 2000), (2, 2200)))
    reading = Reading(day("2026-11-30"), 31)
    after, lines = read_past(past, reading, TERMS, "FR", day("2027-01-05"), corrects=True)
    assert [(line.net, line.vat_rate) for line in lines] == [(-2 * 45, 2200), (-9 * 45, 2000)]
    assert [recomputed(line) for line in lines] == [line.net for line in lines]
    assert after.billed_at == ((1, 2000),)
