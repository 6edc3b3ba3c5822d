"""Checking what a portfolio's row says of a subscription: running, pending, or none."""

from datetime import date

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import Plan
from app.domain.clients import ClientStatus, PendingSubscription
from app.domain.discount import Redemptions, redeem
from app.domain.errors import Refusal, Refused
from app.services.client_values import ClientFields
from app.services.imports import words
from app.services.imports.amounts import amount
from app.services.imports.catalogue_words import CatalogueWords
from app.services.imports.cells import Cells
from app.services.imports.days import day
from app.services.imports.drafts import ClientDraft, RunningDraft
from app.services.imports.fields import Field
from app.services.imports.problems import Reason, left_out, noted, wrong


def with_subscription(
    cells: Cells, client: ClientFields, catalogue: CatalogueWords, today: date
) -> ClientDraft:
    """Return the row's client with its status and subscription, telling what is wrong.

    An active client has a running subscription, which needs plan, interval, start and payer, or
    no plan at all. Any other has a pending one, which needs plan and interval; without a payer
    the client will pay.
    """
    status = cells.read(Field.STATUS, words.status)
    if status is None:
        return ClientDraft(client)
    active = status is ClientStatus.ACTIVE
    if not active:
        for field in (Field.START, Field.PRICE):
            cells.ignore(field, Reason.IGNORED_UNLESS_ACTIVE)
    if not cells.has(Field.PLAN):
        return ClientDraft(client, status, pending=_without_plan(cells, active=active))
    plan = cells.read(Field.PLAN, catalogue.plan)
    add_ons = () if plan is None else _add_ons(cells, catalogue, plan)
    if active:
        return ClientDraft(client, status, _running(cells, catalogue, plan, add_ons, today))
    return ClientDraft(client, status, pending=_pending(cells, catalogue, plan, add_ons, today))


def _without_plan(cells: Cells, *, active: bool) -> PendingSubscription | None:
    """Nothing runs or begins; who would pay can still be set by hand for a client to come."""
    without_effect = [Field.INTERVAL, Field.PROMO]
    if active:
        without_effect += [Field.START, Field.PRICE, Field.PAYER]
    for field in without_effect:
        cells.ignore(field, Reason.IGNORED_WITHOUT_PLAN)
    if cells.has(Field.ADD_ONS):
        cells.tell(Field.ADD_ONS, wrong(Reason.NEEDS_PLAN))
    payer = None if active else cells.read(Field.PAYER, words.payer)
    return None if payer is None else PendingSubscription(firm_pays=payer is Payer.FIRM)


def _running(
    cells: Cells,
    catalogue: CatalogueWords,
    plan: Plan | None,
    add_ons: tuple[str, ...],
    today: date,
) -> RunningDraft | None:
    for needed in (Field.INTERVAL, Field.START, Field.PAYER):
        cells.needed(needed)
    interval = cells.read(Field.INTERVAL, words.interval)
    payer = cells.read(Field.PAYER, words.payer)
    price = cells.read_cell(Field.PRICE, amount)
    started_on = cells.read_cell(Field.START, day)
    if started_on is not None and started_on > today:
        cells.tell(Field.START, wrong(Refusal.START_IN_FUTURE, day=started_on, today=today))
        return None
    if plan is None or interval is None or payer is None or started_on is None:
        return None
    return RunningDraft(
        plan=plan.code,
        interval=interval,
        add_ons=add_ons,
        payer=payer,
        started_on=started_on,
        price=price,
        promo=_promo(cells, catalogue, plan, interval, started_on),
    )


def _pending(
    cells: Cells,
    catalogue: CatalogueWords,
    plan: Plan | None,
    add_ons: tuple[str, ...],
    today: date,
) -> PendingSubscription | None:
    cells.needed(Field.INTERVAL)
    interval = cells.read(Field.INTERVAL, words.interval)
    payer = cells.read(Field.PAYER, words.payer)
    if not cells.has(Field.PAYER):
        cells.tell(Field.PAYER, noted(Reason.CLIENT_WILL_PAY))
    if plan is None or interval is None:
        return None
    promo = _promo(cells, catalogue, plan, interval, today)
    return PendingSubscription(payer is Payer.FIRM, plan.code, interval, add_ons, promo)


def _add_ons(cells: Cells, catalogue: CatalogueWords, plan: Plan) -> tuple[str, ...]:
    found, problems = catalogue.add_ons_of(cells.bare(Field.ADD_ONS), plan)
    for problem in problems:
        cells.tell(Field.ADD_ONS, problem)
    return found


def _promo(
    cells: Cells, catalogue: CatalogueWords, plan: Plan, interval: Interval, on: date
) -> str | None:
    """Return the code that the row redeems, on the day that its subscription began or on import.

    One that does not apply is told and left out. How often it was redeemed is not looked at here.
    """
    if not cells.has(Field.PROMO):
        return None
    try:
        promo = catalogue.catalogue.promo_code(cells.bare(Field.PROMO))
        redeem(promo, plan=plan.code, interval=interval, on=on, redemptions=Redemptions())
    except Refused as refused:
        cells.tell(Field.PROMO, left_out(refused))
        return None
    return promo.code
