"""An edited catalogue: previewed, confirmed only as it was shown, journalled from what to what."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.catalogue import (
    AddOn,
    Catalogue,
    FixedAmount,
    Plan,
    PriceVersion,
    PromoCode,
    Quota,
    Scope,
)
from app.domain.errors import Refusal, Refused
from app.services.catalogue import catalogue, export_catalogue
from app.services.catalogue_change import (
    CatalogueImpact,
    ImpactOutdated,
    change_catalogue,
    preview_catalogue,
)
from app.services.catalogue_file import CatalogueFileError, ProblemKind
from app.services.catalogue_file.checking import catalogue_problems
from app.services.catalogue_use import PriceUse, catalogue_in_use
from app.services.changes import Changes
from app.services.check import check
from app.services.journal import Books
from app.services.progress import Cancelled
from app.services.renewals import catch_up
from tests.factories import (
    AUTHOR,
    client,
    journal,
    on_day,
    sample_catalogue,
    stocked,
    subscribe,
    subscription,
    tables,
    take_over,
)

DEARER = PriceVersion(date(2026, 12, 1), 3000, 30000, date(2026, 12, 1))


@pytest.fixture
def of(tmp_path: Path) -> Books:
    return stocked(tmp_path)


def with_plan(code: str, **values: object) -> Catalogue:
    """The sample catalogue with some values of a plan changed."""
    sample = sample_catalogue()
    plans = tuple(replace(p, **values) if p.code == code else p for p in sample.plans)  # type: ignore[arg-type]
    return replace(sample, plans=plans)


def dearer(code: str = "pro") -> Catalogue:
    """The sample catalogue with a price of 30,00 € from December, for existing ones too."""
    return with_plan(code, prices=(*sample_catalogue().plan(code).prices, DEARER))


def test_the_impact_names_who_is_touched_when_and_by_how_much(of: Books) -> None:
    firm, paying, yearly, other = (client(of, name) for name in ("Bé", "Abel", "Yves", "Zoé"))
    subscribe(of, firm, "pro", on="2026-11-01")
    take_over(of, paying, "pro", started_on="2026-01-05", payer=Payer.CLIENT)
    subscribe(of, yearly, "pro", Interval.YEARLY, on="2026-11-10")
    subscribe(of, other, "essentiel", on="2026-11-01")
    found = preview_catalogue(of, dearer())
    told = [
        (row.name, row.payer, str(row.impact.first.day), row.impact.first.difference)
        for row in found.rows
        if row.impact.first
    ]
    assert told == [
        ("Bé", Payer.FIRM, "2026-12-01", 310),
        ("Abel", Payer.CLIENT, "2026-12-05", 510),
        ("Yves", Payer.FIRM, "2027-11-10", 3100),
    ]
    total = found.total(Payer.FIRM)
    assert (total.subscriptions, total.per_month, total.per_year) == (
        2,
        310 + 2500 - 2242,
        12 * 310 + 3100,
    )
    assert found.total(Payer.CLIENT).per_month == 510
    assert (found.rows[0].plan, found.rows[0].reference) == ("pro", "D10001")


def test_what_was_shown_is_what_is_billed(of: Books) -> None:
    client_id = client(of)
    subscribe(of, client_id, "pro")
    shown = preview_catalogue(of, dearer())
    assert change_catalogue(of, dearer(), shown) == Changes(catalogue=True, firm=True)
    assert catalogue(of) == dearer()
    catch_up(on_day(of, "2026-12-22"))
    first = shown.rows[0].impact.first
    assert first is not None
    assert first.day == date(2026, 12, 22)
    assert subscription(of, client_id).price == first.net_then == 3000


def test_the_journal_says_who_changed_what_from_what_to_what(of: Books) -> None:
    subscribe(of, client(of), "pro")
    change_catalogue(of, dearer(), preview_catalogue(of, dearer()), file="prices.toml")
    entry = journal(of)[-1]
    assert (entry.act, entry.author) == ("catalogue_changed", AUTHOR)
    assert entry.facts == {
        "changes": [
            {
                "part": "plan",
                "code": "pro",
                "field": "price",
                "on": "2026-12-01",
                "from": None,
                "to": {"monthly": 3000, "yearly": 30000, "existing_from": "2026-12-01"},
            }
        ],
        "touched": 1,
        "firm_per_month": 310,
        "client_per_month": 0,
        "file": "prices.toml",
    }


def test_every_kind_of_change_is_in_the_journal(of: Books) -> None:
    sample = sample_catalogue()
    plans = {plan.code: plan for plan in sample.plans}
    codes = {promo.code: promo for promo in sample.promo_codes}
    new = PromoCode("NEUF", FixedAmount(100), Scope.PLAN)
    wanted = replace(
        sample,
        name="Tarif 2027",
        plans=(
            replace(plans["decouverte"], names={"fr": "Libre"}, overage=70),
            replace(plans["essentiel"], add_ons=("archivage",), includes=("paiements",)),
            replace(plans["pro"], rank=5, quota=Quota(100, 1000, by_month=False)),
            replace(plans["pro"], code="mini", rank=3),
        ),
        add_ons=(
            *(a for a in sample.add_ons if a.code != "archivage"),
            AddOn("archivage", {"fr": "Archives"}, sample.add_on("archivage").prices),
        ),
        promo_codes=(
            replace(
                codes["BIENVENUE"],
                rebate=FixedAmount(250),
                periods=None,
                scope=Scope.SUBSCRIPTION,
                plans=("pro",),
                intervals=(),
                valid_from=None,
                valid_until=date(2027, 6, 30),
                max_redemptions=10,
                once_per_client=False,
            ),
            *(
                replace(promo, plans=tuple(code for code in promo.plans if code != "entreprise"))
                for promo in sample.promo_codes
                if promo.code not in ("BIENVENUE", "CABINET15")
            ),
            new,
        ),
    )
    change_catalogue(of, wanted, preview_catalogue(of, wanted))
    changes = journal(of)[-1].facts["changes"]
    told = {(c["code"], c["field"]): (c["from"], c["to"]) for c in changes}
    assert told == {
        ("", "name"): ("Catalogue fictif", "Tarif 2027"),
        ("decouverte", "names"): (plans["decouverte"].names, {"fr": "Libre"}),
        ("decouverte", "overage"): (60, 70),
        ("essentiel", "add_ons"): (["paiements", "utilisateurs", "archivage"], ["archivage"]),
        ("essentiel", "includes"): ([], ["paiements"]),
        ("pro", "rank"): (3, 5),
        ("pro", "quota"): ([120, 1440, True], [100, 1000, False]),
        ("entreprise", ""): ("entreprise", None),
        ("mini", ""): (None, "mini"),
        ("archivage", "names"): (sample.add_on("archivage").names, {"fr": "Archives"}),
        ("ANNUEL50", "plans"): (["pro", "entreprise"], ["pro"]),
        ("BIENVENUE", "discount"): (["percent", 2000], ["amount", 250]),
        ("BIENVENUE", "periods"): (3, None),
        ("BIENVENUE", "scope"): ("plan", "subscription"),
        ("BIENVENUE", "plans"): (["essentiel", "pro"], ["pro"]),
        ("BIENVENUE", "intervals"): (["monthly"], []),
        ("BIENVENUE", "valid_from"): ("2026-01-01", None),
        ("BIENVENUE", "valid_until"): ("2026-12-31", "2027-06-30"),
        ("BIENVENUE", "max_redemptions"): (None, 10),
        ("BIENVENUE", "once_per_client"): (True, False),
        ("CABINET15", ""): ("CABINET15", None),
        ("NEUF", ""): (None, "NEUF"),
    }
    assert catalogue(of) == wanted


def test_a_change_whose_impact_is_no_longer_so_is_refused_with_the_fresh_one(of: Books) -> None:
    subscribe(of, client(of), "pro")
    shown = preview_catalogue(of, dearer())
    late = client(of, "Latecomer")
    subscribe(of, late, "pro")
    before = tables(of)
    with pytest.raises(ImpactOutdated) as raised:
        change_catalogue(of, dearer(), shown)
    assert [row.client_id for row in raised.value.fresh.rows] == [1, late]
    assert tables(of) == before
    change_catalogue(of, dearer(), raised.value.fresh)
    assert catalogue(of) == dearer()


def refused(of: Books, wanted: Catalogue) -> Refused:
    nothing = CatalogueImpact(of.today(), of.today(), ())
    before = tables(of)
    with pytest.raises(Refused) as shown:
        preview_catalogue(of, wanted)
    with pytest.raises(Refused) as raised:
        change_catalogue(of, wanted, nothing)
    assert raised.value.facts == shown.value.facts
    assert tables(of) == before
    return raised.value


def test_what_forbids_an_import_forbids_a_change(of: Books) -> None:
    subscribe(of, client(of), "pro")
    why = refused(of, replace(sample_catalogue(), currency="CHF"))
    assert (why.reason, why.facts) == (Refusal.CURRENCY_IN_USE, {"currency": "EUR"})
    sample = sample_catalogue()
    plans = tuple(plan for plan in sample.plans if plan.code != "pro")
    promo_codes = tuple(promo for promo in sample.promo_codes if "pro" not in promo.plans)
    why = refused(of, replace(sample, plans=plans, promo_codes=promo_codes))
    assert (why.reason, why.facts) == (Refusal.CATALOGUE_IN_USE, {"codes": "pro"})


def test_values_that_no_file_may_have_are_refused_too(of: Books) -> None:
    before = tables(of)
    wrong = with_plan("pro", rank=1)
    with pytest.raises(CatalogueFileError) as raised:
        preview_catalogue(of, wrong)
    (problem,) = raised.value.problems
    assert (problem.kind, problem.code) == (ProblemKind.DUPLICATE_RANK, "pro")
    with pytest.raises(CatalogueFileError):
        change_catalogue(of, wrong, CatalogueImpact(of.today(), of.today(), ()))
    assert tables(of) == before


def test_a_problem_leads_to_its_place(of: Books) -> None:
    early = PriceVersion(date(2027, 5, 1), 1, 1, date(2027, 4, 1))
    (problem,) = catalogue_problems(
        with_plan("essentiel", prices=(*sample_catalogue().plan("essentiel").prices, early))
    )
    assert problem.kind is ProblemKind.EXISTING_BEFORE_NEW
    assert problem.path == ("plan", 1, "prices", 2, "existing_from")
    assert catalogue_problems(catalogue(of)) == ()


def test_a_preview_can_be_stopped(of: Books) -> None:
    subscribe(of, client(of), "pro")

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preview_catalogue(of, dearer(), stop)


def test_a_quota_that_changes_touches_without_a_bill(of: Books) -> None:
    subscribe(of, client(of), "pro")
    found = preview_catalogue(of, with_plan("pro", overage=40))
    (row,) = found.rows
    assert (row.impact.overage, row.impact.first, row.payer) == ((35, 40), None, Payer.FIRM)
    assert (row.per_month, row.per_year) == (0, 0)
    assert found.total(Payer.FIRM).subscriptions == 0


def test_what_is_in_use_is_known_with_what_each_price_billed(of: Books) -> None:
    first, second = client(of), client(of)
    subscribe(of, first, "essentiel", on="2026-10-01", add_ons=["paiements"])
    subscribe(of, second, "pro", on="2026-11-01", add_ons=["paiements"], code="CABINET15")
    take_over(of, client(of), "decouverte", started_on="2026-01-05")
    found = catalogue_in_use(of)
    assert found.catalogue == sample_catalogue()
    assert found.today == date(2026, 11, 22)
    assert {"essentiel", "pro", "decouverte"} <= found.plans
    assert "paiements" in found.add_ons
    assert found.promo_codes == {"CABINET15"}
    assert found.billed == {
        ("plan", "essentiel", date(2026, 1, 15)): PriceUse(2, date(2026, 11, 1)),
        ("plan", "pro", date(2026, 10, 1)): PriceUse(1, date(2026, 11, 1)),
        ("add_on", "paiements", date(2024, 1, 1)): PriceUse(3, date(2026, 11, 1)),
    }


def test_redemptions_beyond_a_limit_that_came_later_are_no_complaint(of: Books) -> None:
    for name in ("Abel", "Zola"):
        subscribe(of, client(of, name), "pro", code="MOINS5")
    later = on_day(of, "2026-12-24")
    sample = sample_catalogue()
    wanted = replace(
        sample,
        promo_codes=tuple(
            replace(promo, max_redemptions=1) if promo.code == "MOINS5" else promo
            for promo in sample.promo_codes
        ),
    )
    catch_up(later)
    change_catalogue(later, wanted, preview_catalogue(later, wanted))
    assert list(check(later).complaints) == []


@pytest.mark.parametrize("plan", ["pro", "entreprise"])
def test_another_kind_of_quota_leaves_windows_that_add_up(of: Books, plan: str) -> None:
    subscribe(of, client(of), plan, Interval.YEARLY, on="2026-09-15")
    old: Plan = sample_catalogue().plan(plan)
    wanted = with_plan(plan, quota=replace(old.quota, by_month=not old.quota.by_month))
    if wanted.plan(plan).quota.by_month:
        wanted = with_plan(plan, quota=Quota(500, 6000, by_month=True))
    change_catalogue(of, wanted, preview_catalogue(of, wanted))
    later = on_day(of, "2028-01-01")
    catch_up(later)
    assert list(check(later).complaints) == []
    assert "by_month" not in export_catalogue(of)
