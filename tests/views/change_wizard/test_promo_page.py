"""The promo-code step: each refusal has its own sentence under the field, as the code is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue, PromoCode
from app.services.catalogue import import_catalogue
from app.services.journal import Books
from app.views.change_wizard.wizard import ChangeWizard
from app.views.widgets.meters import PeriodPips
from tests import factories
from tests.factories import sample_catalogue
from tests.views.change_wizard.conftest import Opener, enter


def with_promo(code: str, **changes: object) -> Catalogue:
    """The sample catalogue with one promo code changed."""
    catalogue = sample_catalogue()
    changed: Callable[..., PromoCode] = replace
    return replace(
        catalogue,
        promo_codes=tuple(
            changed(promo, **changes) if promo.code == code else promo
            for promo in catalogue.promo_codes
        ),
    )


def on_promo_step(opened: Opener, client_id: int) -> ChangeWizard:
    wizard = opened(client_id)
    enter(wizard, 3)
    assert wizard.step.name == "PROMO"
    assert wizard.focusWidget() is wizard.promo_page.code
    return wizard


def typed(wizard: ChangeWizard, code: str) -> str:
    """Type a code and return what is said under the field."""
    QTest.keyClicks(wizard.promo_page.code, code)
    return wizard.promo_page.field.error


@pytest.fixture
def client_id(paying: Books) -> int:
    made = factories.client(paying)
    factories.subscribe(paying, made, on="2026-11-01")
    return made


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("NOTHING", "The catalogue has no promo code “NOTHING”."),
        ("ete2025", "The promo code ETE2025 was valid until 31/08/2025."),
        ("ANNUEL50", "The promo code ANNUEL50 does not cover the plan Essential."),
    ],
)
def test_codes_that_the_catalogue_refuses(
    client_id: int, opened: Opener, code: str, said: str
) -> None:
    wizard = on_promo_step(opened, client_id)
    assert typed(wizard, code).startswith(said)
    assert not wizard.next_button.isEnabled()
    enter(wizard)
    assert wizard.step.name == "PROMO"
    wizard.promo_page.code.clear()
    wizard.promo_page.code.textEdited.emit("")
    assert wizard.promo_page.field.error == ""
    assert wizard.next_button.isEnabled()


def test_a_code_for_another_interval(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, "pro", on="2026-11-01")
    wizard = on_promo_step(opened, client_id)
    assert "does not cover this billing interval: Monthly" in typed(wizard, "ANNUEL50")
    wizard._on_edited(replace(wizard.draft, interval=Interval.YEARLY))
    assert wizard.promo_page.field.error == ""


def test_a_code_not_valid_yet(paying: Books, client_id: int, opened: Opener) -> None:
    import_catalogue(paying, with_promo("CABINET15", valid_from=date(2027, 1, 1)))
    wizard = on_promo_step(opened, client_id)
    assert "is valid from 01/01/2027 on" in typed(wizard, "CABINET15")


def test_a_code_used_up_by_others(paying: Books, client_id: int, opened: Opener) -> None:
    import_catalogue(paying, with_promo("MOINS5", max_redemptions=1))
    factories.subscribe(paying, factories.client(paying), code="MOINS5")
    wizard = on_promo_step(opened, client_id)
    assert "has been used up: 1 of 1" in typed(wizard, "MOINS5")


def test_a_code_that_this_client_has_used(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-07-01", code="BIENVENUE")
    wizard = on_promo_step(opened, client_id)
    assert "has already used the promo code BIENVENUE" in typed(wizard, "BIENVENUE")


def test_a_code_that_applies_already(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-07", code="BIENVENUE")
    wizard = on_promo_step(opened, client_id)
    assert "already applies to this subscription" in typed(wizard, "BIENVENUE")


def test_a_code_that_is_still_being_typed_is_not_called_unknown(
    client_id: int, opened: Opener
) -> None:
    wizard = on_promo_step(opened, client_id)
    assert typed(wizard, "cabi") == ""
    assert not wizard.next_button.isEnabled()
    wizard.back_button.setFocus()
    assert "no promo code “cabi”" in wizard.promo_page.field.error


def test_a_code_that_applies_says_what_it_gives(client_id: int, opened: Opener) -> None:
    wizard = on_promo_step(opened, client_id)
    assert typed(wizard, "moins5") == ""
    assert wizard.promo_page.granted.isVisible()
    assert wizard.next_button.isEnabled()
    assert wizard.summary.price.words == "€10.90, then €5.90"


def test_the_active_discount_is_shown_with_what_is_left(paying: Books, opened: Opener) -> None:
    client_id = factories.client(paying)
    factories.subscribe(paying, client_id, on="2026-11-07", code="BIENVENUE")
    wizard = on_promo_step(opened, client_id)
    (pips,) = wizard.promo_page.findChildren(PeriodPips)
    assert pips.isVisible()
    assert "2 of 3" in pips.accessibleName()
