"""Every branch of what is chosen in the wizard, without a display."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.change import Modify
from app.domain.errors import Refusal, Refused
from app.domain.subscription import Subscription, Terms
from app.services.settings import FirmCard, PaymentMethod
from app.services.subscriptions import ChangeContext
from app.views.change_wizard.draft import (
    Draft,
    WizardStep,
    first_draft,
    is_changed,
    is_upgrade,
    modification,
    rebased,
    running,
    step_of,
    subscribing,
)
from app.views.change_wizard.estimate import (
    Obstacle,
    at_interval,
    estimated,
    lacks_payment_method,
    obstacle,
)
from tests.builders import (
    CLIENT,
    FIRM,
    MONTHLY,
    TERMS,
    YEARLY,
    amounts,
    changed,
    started,
    terms,
)

CARD = PaymentMethod(1, "card", "Visa", "4242", "", date(2026, 1, 1))


def context(
    subscription: Subscription | None,
    on: str = "2026-11-22",
    *,
    of: Terms = TERMS,
    methods: tuple[PaymentMethod, ...] = (CARD,),
) -> ChangeContext:
    return ChangeContext(
        client_id=1,
        name="Garnier & Fils SCI",
        reference="D10001",
        country="FR",
        subscription=subscription,
        terms=of,
        codes_used={},
        firm=FirmCard(),
        payment_methods=methods,
        today=date.fromisoformat(on),
    )


def change(draft: Draft, of: ChangeContext) -> Modify:
    present = running(of)
    assert present is not None
    return modification(draft, of, present)


ESSENTIEL = context(started("2026-11-01", add_ons=["paiements"]))
BY_CLIENT = context(started("2026-11-01", payer=CLIENT))
NOBODY = context(None)


# ---------------------------------------------------------------------------------- what there is


def test_the_steps_follow_each_other_and_end() -> None:
    walked = [WizardStep.PLAN]
    while (following := walked[-1].following) is not None:
        assert following.preceding is walked[-1]
        walked.append(following)
    assert walked == list(WizardStep)
    assert WizardStep.PLAN.preceding is None


def test_a_draft_begins_with_what_the_next_renewal_will_have() -> None:
    pro = started("2026-11-01", "pro", add_ons=["paiements", "relances"])
    falling = changed(
        pro,
        Modify(plan="essentiel", interval=YEARLY, add_ons=frozenset({"paiements"})),
        "2026-11-10",
    )
    assert first_draft(context(falling)) == Draft("essentiel", YEARLY, frozenset({"paiements"}))


def test_add_ons_that_are_to_begin_are_part_of_it() -> None:
    top = started("2026-11-01", "entreprise")
    falling = changed(top, Modify(plan="pro", add_ons=frozenset({"paiements"})), "2026-11-10")
    assert first_draft(context(falling)).add_ons == {"paiements"}


def test_without_a_subscription_nothing_is_chosen() -> None:
    assert first_draft(NOBODY) == Draft(None)
    assert running(NOBODY) is None


def test_renewals_that_are_due_come_first_and_what_ended_is_nothing() -> None:
    present = running(context(started("2026-11-01"), "2026-12-05"))
    assert present is not None
    assert present.period.start == date(2026, 12, 1)
    stopped = replace(started("2026-11-01"), renews=False)
    assert running(context(stopped, "2026-12-05")) is None


# --------------------------------------------------------------------------------- what is chosen


def test_what_is_left_alone_is_not_part_of_the_change() -> None:
    assert change(first_draft(ESSENTIEL), ESSENTIEL) == Modify()


def test_each_part_that_was_touched_is_part_of_the_change() -> None:
    draft = Draft("pro", YEARLY, frozenset({"paiements", "archivage"}), " cabinet15 ")
    assert change(draft, ESSENTIEL) == Modify(
        "pro", YEARLY, frozenset({"paiements", "archivage"}), "cabinet15"
    )


def test_choosing_the_running_plan_withdraws_the_scheduled_one() -> None:
    pro = started("2026-11-01", "pro")
    falling = context(changed(pro, Modify(plan="essentiel"), "2026-11-10"))
    back = replace(first_draft(falling), plan="pro")
    assert change(back, falling) == Modify(plan="pro")


def test_wishes_that_a_higher_plan_cannot_grant_are_left_out() -> None:
    wished = frozenset({"paiements", "utilisateurs"})
    draft = Draft("entreprise", add_ons=wished)
    assert change(draft, ESSENTIEL).add_ons == frozenset({"utilisateurs"})


def test_what_runs_stays_wished_for_when_the_plan_falls() -> None:
    pro = context(started("2026-11-01", "pro", add_ons=["relances"]))
    draft = replace(
        first_draft(pro), plan="essentiel", add_ons=frozenset({"relances", "archivage"})
    )
    assert change(draft, pro).add_ons == frozenset({"relances", "archivage"})
    assert change(replace(draft, add_ons=frozenset({"relances"})), pro).add_ons is None


def test_going_back_to_the_running_plan_settles_anew_which_add_ons_begin() -> None:
    top = started("2026-11-01", "entreprise")
    falling = changed(top, Modify(plan="pro", add_ons=frozenset({"paiements"})), "2026-11-10")
    of = context(falling)
    draft = replace(first_draft(of), plan="entreprise")
    assert change(draft, of) == Modify(plan="entreprise", add_ons=frozenset())
    preview = estimated(draft, of).confirmable
    assert preview is not None
    assert preview.scheduled == ()


def test_a_new_subscription_is_paid_by_the_firm() -> None:
    assert subscribing(Draft(None), NOBODY) is None
    draft = Draft("entreprise", YEARLY, frozenset({"paiements", "relances"}))
    made = subscribing(draft, NOBODY)
    assert made is not None
    assert (made.payer, made.interval, made.add_ons) == (FIRM, YEARLY, ("relances",))


def test_something_is_lost_on_closing_only_where_something_was_chosen() -> None:
    draft = first_draft(ESSENTIEL)
    assert not is_changed(draft, ESSENTIEL)
    assert not is_changed(replace(draft, ticked=True, replacing="X"), ESSENTIEL)
    assert is_changed(replace(draft, promo="X"), ESSENTIEL)


def test_choices_are_carried_over_to_a_subscription_that_changed_meanwhile() -> None:
    old = Draft("essentiel", MONTHLY, frozenset())
    new = Draft("pro", YEARLY, frozenset({"paiements"}))
    untouched = rebased(replace(old, promo="X", ticked=True), old, new)
    assert untouched == replace(new, promo="X")
    chosen = Draft("entreprise", YEARLY, frozenset({"relances"}))
    assert rebased(chosen, old, new) == chosen


def test_a_higher_rank_is_an_upgrade() -> None:
    present = running(ESSENTIEL)
    assert present is not None
    assert is_upgrade(Draft("pro"), ESSENTIEL, present)
    assert not is_upgrade(Draft("decouverte"), ESSENTIEL, present)
    assert not is_upgrade(Draft(None), ESSENTIEL, present)


# ---------------------------------------------------------------------------------- what it costs


def test_the_figures_of_picture_4() -> None:
    of = context(started("2026-11-01", payer=CLIENT, add_ons=["paiements"]))
    found = estimated(replace(first_draft(of), plan="pro"), of)
    assert found.confirmable is not None
    assert amounts(found.confirmable.today) == [("essentiel", -327), ("pro", 807)]
    assert (found.price_before, found.price_after) == (1540, 3140)


def test_where_nothing_changes_the_figures_are_those_of_today() -> None:
    found = estimated(first_draft(ESSENTIEL), ESSENTIEL)
    assert found.refused is not None
    assert found.refused.reason is Refusal.NOTHING_CHANGES
    assert found.confirmable is None
    assert (found.price_before, found.price_after) == (1540, 1540)


def test_beside_a_refused_code_the_figures_are_those_without_it() -> None:
    found = estimated(Draft("pro", promo="NOTHING"), BY_CLIENT)
    assert found.refused is not None
    assert found.refused.reason is Refusal.PROMO_UNKNOWN
    assert found.price_after == 2690


def test_a_plan_not_sold_yet_has_no_figures() -> None:
    early = context(started("2023-06-01"), "2023-06-10")
    found = estimated(Draft("pro"), early)
    assert found.refused is not None
    assert found.preview is None
    assert found.price_after is None


def test_a_new_subscription_is_previewed() -> None:
    assert estimated(Draft(None), NOBODY).preview is None
    found = estimated(Draft("pro", promo="BIENVENUE"), NOBODY)
    assert found.confirmable is not None
    assert amounts(found.confirmable.today) == [("pro", 2152)]
    assert found.price_before is None


def test_both_intervals_can_be_compared() -> None:
    draft = first_draft(ESSENTIEL)
    assert at_interval(draft, ESSENTIEL, YEARLY).price_after == 15400


def test_a_discount_that_would_be_replaced_is_told() -> None:
    of = context(started("2026-11-01", code="BIENVENUE"))
    notice = estimated(replace(first_draft(of), promo="MOINS5"), of).replaced
    assert notice is not None
    assert (notice.code, notice.replaced_by) == ("BIENVENUE", "MOINS5")
    assert estimated(first_draft(of), of).replaced is None
    assert estimated(replace(first_draft(of), plan="pro"), of).replaced is None


# ------------------------------------------------------------------------- what stands in the way


def obstacles(draft: Draft, of: ChangeContext) -> list[object]:
    found = (obstacle(step, draft, estimated(draft, of), of) for step in WizardStep)
    return [each.reason if isinstance(each, Refused) else each for each in found]


def test_nothing_stands_in_the_way_but_the_box() -> None:
    draft = replace(first_draft(BY_CLIENT), plan="pro")
    assert obstacles(draft, BY_CLIENT) == [None] * 5 + [Obstacle.NOT_TICKED]
    assert obstacles(replace(draft, ticked=True), BY_CLIENT) == [None] * 6


def test_a_plan_has_to_be_chosen() -> None:
    assert obstacles(Draft(None), NOBODY) == [Obstacle.PLAN_MISSING] * 6


def test_a_refused_code_is_met_on_its_own_step() -> None:
    found = obstacles(Draft("pro", promo="NOTHING"), BY_CLIENT)
    assert found == [None] * 3 + [Refusal.PROMO_UNKNOWN] * 3


def test_without_a_payment_method_what_the_firm_owes_cannot_be_confirmed() -> None:
    of = replace(BY_CLIENT, payment_methods=())
    draft = replace(first_draft(of), plan="pro")
    assert obstacles(draft, of) == [None] * 4 + [Obstacle.NO_PAYMENT_METHOD] * 2
    free = replace(draft, plan="decouverte")
    owing_nothing = context(started("2026-11-01", "decouverte", payer=CLIENT), methods=())
    assert not lacks_payment_method(estimated(free, owing_nothing), owing_nothing)
    assert not lacks_payment_method(estimated(Draft(None), NOBODY), NOBODY)


def test_that_nothing_changes_is_said_at_the_end_only() -> None:
    found = obstacles(first_draft(ESSENTIEL), ESSENTIEL)
    assert found == [None] * 5 + [Refusal.NOTHING_CHANGES]


@pytest.mark.parametrize("reason", list(Refusal))
def test_every_refusal_has_a_step(reason: Refusal) -> None:
    promo = reason.name.startswith("PROMO_")
    assert (step_of(reason) is WizardStep.PROMO) is promo


def test_used_up_codes_are_refused() -> None:
    of = context(started("2026-11-01"), of=terms(redeemed={"MOINS5": 50}))
    assert obstacles(replace(first_draft(of), promo="moins5"), of)[3] is Refusal.PROMO_USED_UP
