"""The catalogue in the editor, without a window: what acts and typed text make of it."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.catalogue import AddOn, FixedAmount, Percent, Plan, PromoCode
from app.views.catalogue.draft import CatalogueDraft, Part, Section, opened, rebased
from app.views.catalogue.draft_acts import (
    added,
    duplicated,
    price_added,
    price_removed,
    removed,
    with_part,
)
from app.views.catalogue.draft_typing import part_typed, price_typed
from app.views.catalogue.fields import Typing
from app.views.catalogue.flaws import Place, flaws_of
from app.views.catalogue.rows import fields_of, prices_fields
from app.views.formatting import Formats
from tests.factories import sample_catalogue

STORED = sample_catalogue()
TODAY = date(2026, 11, 22)
NAMES = dict(STORED.add_on("paiements").names)
TYPING = Typing(Formats("fr"), "EUR", TODAY)


@pytest.fixture
def draft() -> CatalogueDraft:
    return opened(STORED)


def id_of(draft: CatalogueDraft, section: Section, code: str) -> int:
    return next(row.id for row in draft.sections[section] if row.part.code == code)


def typed(
    draft: CatalogueDraft, section: Section, code: str, field: str, text: str
) -> CatalogueDraft:
    row_id = id_of(draft, section, code)
    return part_typed(draft, section, row_id, fields_of(section)[field], text, TYPING)


def part(draft: CatalogueDraft, section: Section, code: str) -> Part:
    return draft.row(section, id_of(draft, section, code)).value


def sentences(draft: CatalogueDraft) -> dict[str, str]:
    return {place.field: said for place, said in flaws_of(draft, Formats("en")).items()}


def test_what_is_opened_is_unchanged(draft: CatalogueDraft) -> None:
    assert draft.catalogue == STORED
    assert (draft.changes, draft.is_changed, flaws_of(draft, Formats("fr"))) == (0, False, {})


def test_a_catalogue_from_a_file_is_compared_with_the_stored_one() -> None:
    other = replace(STORED, name="Autre", plans=STORED.plans[:3], promo_codes=())
    found = opened(STORED, other)
    assert found.catalogue == other
    # Its name, a plan and five codes that are gone.
    assert found.changes == 7


@pytest.mark.parametrize(
    ("section", "code", "field", "text", "value"),
    [
        (Section.PLANS, "pro", "rank", "7", ("rank", 7)),
        (Section.PLANS, "pro", "overage", "0,40", ("overage", 40)),
        (Section.ADD_ONS, "paiements", "names.fr", " Payer ", ("names", NAMES | {"fr": "Payer"})),
        (Section.PLANS, "pro", "names.en", "", ("names", {"fr": "Pro", "nl": "Pro"})),
        (Section.PROMO_CODES, "BIENVENUE", "discount", "25", ("rebate", Percent(2500))),
        (Section.PROMO_CODES, "BIENVENUE", "discount", "12,5 %", ("rebate", Percent(1250))),
        (Section.PROMO_CODES, "BIENVENUE", "discount", "5 €", ("rebate", FixedAmount(500))),
        (Section.PROMO_CODES, "BIENVENUE", "discount", "5 EUR", ("rebate", FixedAmount(500))),
        (Section.PROMO_CODES, "MOINS5", "discount", "7", ("rebate", FixedAmount(700))),
        (Section.PROMO_CODES, "MOINS5", "discount", "7 %", ("rebate", Percent(700))),
        (Section.PROMO_CODES, "BIENVENUE", "duration", "", ("periods", None)),
        (Section.PROMO_CODES, "BIENVENUE", "duration", "12", ("periods", 12)),
        (Section.PROMO_CODES, "BIENVENUE", "valid.from", ".", ("valid_from", TODAY)),
        (Section.PROMO_CODES, "BIENVENUE", "valid.until", "", ("valid_until", None)),
        (Section.PROMO_CODES, "MOINS5", "max_redemptions", "", ("max_redemptions", None)),
        (Section.PROMO_CODES, "CABINET15", "max_redemptions", "9", ("max_redemptions", 9)),
    ],
)  # fmt: skip
def test_a_text_becomes_the_value(
    draft: CatalogueDraft,
    section: Section,
    code: str,
    field: str,
    text: str,
    value: tuple[str, object],
) -> None:
    name, expected = value
    found = typed(draft, section, code, field, text)
    assert getattr(part(found, section, code), name) == expected
    assert found.changes == 1
    # Typing what stood there brings back what is stored.
    before = fields_of(section)[field].read(part(draft, section, code), TYPING)
    assert typed(found, section, code, field, before).changes == 0


def test_a_quota_by_month_is_twelve_times_as_much_a_year(draft: CatalogueDraft) -> None:
    by_month = part(
        typed(draft, Section.PLANS, "pro", "quota.monthly", "200"), Section.PLANS, "pro"
    )
    assert isinstance(by_month, Plan)
    assert (by_month.quota.monthly, by_month.quota.yearly) == (200, 2400)
    found = typed(draft, Section.PLANS, "entreprise", "quota.monthly", "600")
    found = typed(found, Section.PLANS, "entreprise", "quota.yearly", "7000")
    by_period = part(found, Section.PLANS, "entreprise")
    assert isinstance(by_period, Plan)
    assert (by_period.quota.monthly, by_period.quota.yearly) == (600, 7000)


def test_text_that_cannot_be_taken_is_kept_with_its_reason(draft: CatalogueDraft) -> None:
    wrong = typed(draft, Section.PLANS, "pro", "overage", "1,234")
    assert part(wrong, Section.PLANS, "pro") == STORED.plan("pro")
    assert wrong.is_changed
    assert sentences(wrong)["overage"].startswith("“1,234” can be read as 1234 or as 1,234.")
    assert typed(wrong, Section.PLANS, "pro", "overage", "0,35").changes == 0


def test_the_rules_of_the_file_hold_cell_by_cell(draft: CatalogueDraft) -> None:
    wrong = typed(draft, Section.PLANS, "pro", "rank", "1")
    assert sentences(wrong) == {
        "rank": "The plan decouverte already has the rank 1. Give each plan its own."
    }
    (place,) = flaws_of(wrong, Formats("en"))
    assert place == Place(Section.PLANS, id_of(draft, Section.PLANS, "pro"), None, "rank")
    wrong = typed(draft, Section.PROMO_CODES, "BIENVENUE", "valid.until", "1/1/2025")
    assert "valid.until" in sentences(wrong)
    wrong = typed(draft, Section.PROMO_CODES, "BIENVENUE", "discount", "120 %")
    assert sentences(wrong) == {"discount": "120 is not between 0 and 100. Correct it."}
    wrong = typed(draft, Section.PROMO_CODES, "BIENVENUE", "duration", "0")
    assert list(sentences(wrong)) == ["duration"]


def test_a_new_part_says_what_it_still_needs(draft: CatalogueDraft) -> None:
    for section in Section:
        draft, row_id = added(draft, section, TODAY)
        assert draft.row(section, row_id).stored is None
    assert draft.changes == 3
    fields = [(place.section, place.field) for place in flaws_of(draft, Formats("fr"))]
    assert fields == [
        (Section.PLANS, "code"),
        (Section.PLANS, "names.fr"),
        (Section.ADD_ONS, "code"),
        (Section.ADD_ONS, "names.fr"),
        (Section.PROMO_CODES, "code"),
    ]
    plan = draft.sections[Section.PLANS][-1].value
    assert isinstance(plan, Plan)
    assert (plan.rank, plan.prices[0].new_from) == (5, TODAY)


def test_a_copy_has_a_code_and_a_rank_of_its_own(draft: CatalogueDraft) -> None:
    draft, _ = duplicated(draft, Section.PLANS, id_of(draft, Section.PLANS, "pro"))
    draft, _ = duplicated(draft, Section.PLANS, id_of(draft, Section.PLANS, "pro"))
    copies = [row.value for row in draft.sections[Section.PLANS][4:]]
    assert copies == [
        replace(STORED.plan("pro"), code="pro-2", rank=5),
        replace(STORED.plan("pro"), code="pro-3", rank=6),
    ]
    draft, _ = duplicated(draft, Section.PROMO_CODES, id_of(draft, Section.PROMO_CODES, "MOINS5"))
    assert draft.sections[Section.PROMO_CODES][-1].part.code == "MOINS5-2"
    assert flaws_of(draft, Formats("en")) == {}


def test_a_new_code_is_taken_over_where_it_is_named(draft: CatalogueDraft) -> None:
    draft, row_id = added(draft, Section.ADD_ONS, TODAY)
    new = AddOn("paie", {"fr": "Paie"}, draft.row(Section.ADD_ONS, row_id).value.prices)  # type: ignore[union-attr]
    draft = with_part(draft, Section.ADD_ONS, row_id, new)
    pro = STORED.plan("pro")
    offering = replace(pro, add_ons=(*pro.add_ons, "paie"))
    draft = with_part(draft, Section.PLANS, id_of(draft, Section.PLANS, "pro"), offering)
    draft = typed(draft, Section.ADD_ONS, "paie", "code", "salaires")
    plan = part(draft, Section.PLANS, "pro")
    assert isinstance(plan, Plan)
    assert plan.add_ons == (*pro.add_ons, "salaires")
    # The code of another service is a fault, and takes nothing over.
    clash = typed(draft, Section.ADD_ONS, "salaires", "code", "relances")
    plan = part(clash, Section.PLANS, "pro")
    assert isinstance(plan, Plan)
    assert plan.add_ons == (*pro.add_ons, "salaires")
    assert set(flaws_of(clash, Formats("en")).values()) == {
        "The code “relances” is there twice. Change or remove one of them.",
        "This catalogue has no extra service “salaires”. Add it, or correct the code.",
    }


def test_a_plan_that_is_renamed_keeps_its_promo_codes(draft: CatalogueDraft) -> None:
    draft = typed(draft, Section.PLANS, "pro", "code", "expert")
    promo = part(draft, Section.PROMO_CODES, "BIENVENUE")
    assert isinstance(promo, PromoCode)
    assert promo.plans == ("essentiel", "expert")


def test_a_service_that_is_removed_leaves_the_plans(draft: CatalogueDraft) -> None:
    draft = removed(draft, Section.ADD_ONS, id_of(draft, Section.ADD_ONS, "paiements"))
    assert all("paiements" not in (*p.add_ons, *p.includes) for p in draft.catalogue.plans)
    assert flaws_of(draft, Formats("en")) == {}
    # The service itself, and the four plans that offered or included it.
    assert draft.changes == 5
    draft, row_id = duplicated(draft, Section.ADD_ONS, id_of(draft, Section.ADD_ONS, "relances"))
    again = with_part(draft, Section.ADD_ONS, row_id, STORED.add_on("relances"))
    kept = removed(again, Section.ADD_ONS, row_id)
    assert kept.catalogue.plan("pro").add_ons == ("utilisateurs", "archivage", "relances")
    gone = removed(kept, Section.PROMO_CODES, id_of(kept, Section.PROMO_CODES, "ETE2025"))
    assert len(gone.catalogue.promo_codes) == 4


def test_a_price_follows_the_latest_and_is_kept_in_order(draft: CatalogueDraft) -> None:
    pro = id_of(draft, Section.PLANS, "pro")
    draft, price_id = price_added(draft, Section.PLANS, pro, TODAY)
    added_price = draft.catalogue.plan("pro").prices[-1]
    assert (str(added_price.new_from), added_price.monthly) == ("2026-11-23", 2690)
    fields = prices_fields()

    def typed_price(field: str, text: str) -> CatalogueDraft:
        return price_typed(draft, Section.PLANS, pro, price_id, fields[field], text, TYPING)

    draft = typed_price("new_from", "1/5/2025")
    assert [str(p.new_from) for p in draft.catalogue.plan("pro").prices] == [
        "2024-01-01",
        "2025-05-01",
        "2026-10-01",
    ]
    draft = typed_price("existing_from", "1/4/2025")
    place = Place(Section.PLANS, pro, price_id, "existing_from")
    assert list(flaws_of(draft, Formats("en"))) == [place]
    draft = typed_price("monthly", "cher")
    assert {found.field for found in flaws_of(draft, Formats("en"))} == {
        "existing_from",
        "monthly",
    }
    draft = typed_price("monthly", "31,5")
    draft = typed_price("yearly", "315")
    draft = typed_price("existing_from", "")
    price = draft.catalogue.plan("pro").prices[1]
    assert (price.monthly, price.yearly, price.existing_from) == (3150, 31500, None)
    assert price_removed(draft, Section.PLANS, pro, price_id).catalogue == STORED


def test_what_is_stored_meanwhile_is_compared_with_what_was_typed(draft: CatalogueDraft) -> None:
    draft = typed(draft, Section.PLANS, "pro", "overage", "0,40")
    plans = tuple(replace(p, overage=40) if p.code == "pro" else p for p in STORED.plans)
    assert rebased(draft, replace(STORED, plans=plans)).changes == 0
    assert rebased(draft, replace(STORED, plans=())).changes == 4
