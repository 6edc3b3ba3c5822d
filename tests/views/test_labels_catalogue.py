"""What was changed in the catalogue, in sentences, by the facts that the journal keeps."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

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
from app.services.catalogue_difference import catalogue_difference
from app.views import labels
from app.views.formatting import Formats
from tests.factories import sample_catalogue
from tests.views.speaking import speaking

BEFORE = sample_catalogue()


def after() -> Catalogue:
    """A catalogue in which every field of each part is another one."""
    essentiel, pro = BEFORE.plan("essentiel"), BEFORE.plan("pro")
    changed: Plan = replace(
        pro,
        rank=9,
        names={"en": "Expert"},
        quota=Quota(100, 1000, by_month=False),
        overage=40,
        add_ons=("archivage",),
        includes=("relances",),
        prices=(
            replace(pro.prices[0], monthly=2390),
            PriceVersion(date(2027, 1, 1), 2990, 29900, date(2027, 2, 1)),
        ),
    )
    promo: PromoCode = replace(
        BEFORE.promo_code("BIENVENUE"),
        rebate=FixedAmount(250),
        periods=None,
        scope=Scope.SUBSCRIPTION,
        plans=("pro",),
        intervals=(Interval.YEARLY,),
        valid_from=None,
        valid_until=date(2027, 6, 30),
        max_redemptions=1000,
        once_per_client=False,
    )
    new = AddOn("paie", {"en": "Payroll"}, essentiel.prices)
    return Catalogue("Prices 2027", "EUR", (essentiel, changed), (*BEFORE.add_ons, new), (promo,))


def sentences(language: str) -> tuple[str, ...]:
    changes = catalogue_difference(BEFORE, after())
    return labels.catalogue_changes(changes, after(), Formats(language))


def test_each_change_says_from_what_to_what() -> None:
    assert sentences("en") == (
        "Catalogue, name: Catalogue fictif → Prices 2027",
        "decouverte: removed",
        "Expert, rank: 3 → 9",
        "Expert, names: Pro, Pro, Pro → Expert",
        "Expert, quota: 120 documents a month → 100 documents monthly, 1,000 yearly",
        "Expert, further document: €0.35 → €0.40",
        (
            "Expert, services offered: Payments, 5 more users, 10-year archive, Automatic reminders"
            " → 10-year archive"
        ),
        "Expert, services included: — → Automatic reminders",
        (
            "Expert, price from 01/01/2024 on: €24.90 per month, €249.00 per year, "
            "new subscriptions only → €23.90 per month, €249.00 per year, new subscriptions only"
        ),
        (
            "Expert, price from 01/10/2026 on: €26.90 per month, €269.00 per year, "
            "new subscriptions only → —"
        ),
        (
            "Expert, price from 01/01/2027 on: — → €29.90 per month, €299.00 per year, "
            "existing ones from 01/02/2027"
        ),
        "entreprise: removed",
        "Payroll: added",
        "BIENVENUE, discount: −20% → −€2.50",
        "BIENVENUE, billing periods: 3 → —",
        "BIENVENUE, taken from: Plan only → Plan and extra services",
        "BIENVENUE, plans: Essential, Expert → Expert",
        "BIENVENUE, intervals: Monthly → Yearly",
        "BIENVENUE, valid from: 01/01/2026 → —",
        "BIENVENUE, valid until: 31/12/2026 → 30/06/2027",
        "BIENVENUE, most uses: — → 1,000",
        "BIENVENUE, once per client: yes → no",
        "CABINET15: removed",
        "MOINS5: removed",
        "ANNUEL50: removed",
        "ETE2025: removed",
    )


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_each_change_is_told_in_every_language(qapp: QApplication, language: str) -> None:
    english = sentences("en")
    with speaking(language):
        told = sentences(language)
    assert len(told) == len(english)
    for said, before in zip(told, english, strict=True):
        assert said != before
        assert "{" not in said
