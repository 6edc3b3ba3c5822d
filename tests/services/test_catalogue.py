"""Importing a catalogue replaces it whole, and leaves out nothing that something refers to."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.calendar import Interval
from app.domain.catalogue import Catalogue, PriceVersion
from app.domain.change import Modify
from app.domain.errors import Refusal, Refused
from app.models.tables import FirmRow, JournalRow, PendingSubscriptionRow
from app.services.catalogue import catalogue, export_catalogue, import_catalogue
from app.services.catalogue_export import save_catalogue_file
from app.services.catalogue_file import read_catalogue
from app.services.changes import Changes
from app.services.exports.writing import CannotWrite, WritingFailure
from app.services.journal import Books
from app.services.renewals import catch_up
from tests.factories import (
    books,
    client,
    journal,
    modify,
    on_day,
    sample_catalogue,
    stocked,
    subscribe,
    subscription,
    take_over,
)


def without(*codes: str) -> Catalogue:
    """The sample catalogue without some plans, add-ons and promo codes."""
    sample = sample_catalogue()
    return replace(
        sample,
        plans=tuple(
            replace(
                plan,
                add_ons=tuple(code for code in plan.add_ons if code not in codes),
                includes=tuple(code for code in plan.includes if code not in codes),
            )
            for plan in sample.plans
            if plan.code not in codes
        ),
        add_ons=tuple(add_on for add_on in sample.add_ons if add_on.code not in codes),
        promo_codes=tuple(promo for promo in sample.promo_codes if promo.code not in codes),
    )


def refused(of: Books, imported: Catalogue) -> Refused:
    before = export_catalogue(of)
    with pytest.raises(Refused) as raised:
        import_catalogue(of, imported)
    assert export_catalogue(of) == before
    return raised.value


def test_an_empty_file_takes_a_catalogue(tmp_path: Path) -> None:
    of = books(tmp_path)
    assert catalogue(of) == Catalogue("", "EUR")
    assert import_catalogue(of, sample_catalogue()) == Changes(catalogue=True, firm=True)
    assert catalogue(of) == sample_catalogue()
    with of.database.read() as session:
        entry = session.query(JournalRow).filter_by(act="catalogue_imported").one()
        assert session.get_one(FirmRow, 1).catalogue_name == "Catalogue fictif"
    assert entry.facts == {
        "name": "Catalogue fictif",
        "plans": 4,
        "add_ons": 4,
        "promo_codes": 5,
    }


def test_what_is_exported_can_be_imported(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    assert read_catalogue(export_catalogue(of)) == sample_catalogue()


def test_a_file_is_written_whole_and_noted_or_not_at_all(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    target = tmp_path / "catalogue.toml"
    digest = save_catalogue_file(of, target)
    assert target.read_text(encoding="utf-8") == export_catalogue(of)
    assert digest == sha256(target.read_bytes()).hexdigest()
    entry = journal(of)[-1]
    assert (entry.act, entry.facts) == (
        "exported",
        {"report": "catalogue", "file": "catalogue.toml", "sha256": digest},
    )
    noted = len(journal(of))
    with pytest.raises(CannotWrite) as raised:
        save_catalogue_file(of, tmp_path / "nowhere" / "catalogue.toml")
    assert raised.value.reason is WritingFailure.FOLDER_MISSING
    assert len(journal(of)) == noted


def test_the_catalogue_is_replaced_whole(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    fewer = without("entreprise", "relances", "ANNUEL50")
    import_catalogue(of, fewer)
    assert catalogue(of) == fewer
    import_catalogue(of, sample_catalogue())
    assert catalogue(of) == sample_catalogue()


def test_ranks_may_change_places(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    sample = sample_catalogue()
    turned = replace(sample, plans=tuple(replace(p, rank=5 - p.rank) for p in sample.plans))
    import_catalogue(of, turned)
    assert [plan.code for plan in catalogue(of).plans] == [
        "entreprise", "pro", "essentiel", "decouverte",
    ]  # fmt: skip


def test_a_new_price_bills_from_its_date_and_what_was_billed_stays(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    client_id = client(of)
    subscribe(of, client_id, "pro")
    sample = sample_catalogue()
    dearer = PriceVersion(date(2026, 12, 1), 3000, 30000, date(2026, 12, 1))
    import_catalogue(
        of,
        replace(
            sample,
            plans=tuple(
                replace(p, prices=(*p.prices, dearer)) if p.code == "pro" else p
                for p in sample.plans
            ),
        ),
    )
    assert subscription(of, client_id).price == 2690
    catch_up(on_day(of, "2026-12-22"))
    assert subscription(of, client_id).price == 3000


def test_renewals_of_the_day_are_billed_by_the_catalogue_before(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    client_id = client(of)
    subscribe(of, client_id, "pro")
    sample = sample_catalogue()
    free = PriceVersion(date(2024, 1, 1), 0, 0)
    import_catalogue(
        on_day(of, "2026-12-22"),
        replace(sample, plans=tuple(replace(p, prices=(free,)) for p in sample.plans)),
    )
    assert subscription(of, client_id).price == 2690


def test_the_currency_follows_while_nothing_is_billed(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    in_francs = replace(sample_catalogue(), currency="CHF")
    import_catalogue(of, in_francs)
    assert catalogue(of) == in_francs
    with of.database.read() as session:
        assert session.get_one(FirmRow, 1).currency == "CHF"


def test_the_currency_stays_once_something_was_billed(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    take_over(of, client(of), started_on="2026-01-10")
    why = refused(of, replace(sample_catalogue(), currency="CHF"))
    assert (why.reason, why.facts) == (Refusal.CURRENCY_IN_USE, {"currency": "EUR"})


def assert_in_use(of: Books, *codes: str) -> None:
    """Leaving these out is refused with their names; leaving out the rest is not."""
    why = refused(of, without(*codes))
    assert why.reason is Refusal.CATALOGUE_IN_USE
    assert why.facts == {"codes": ", ".join(sorted(codes))}


def test_what_was_billed_stays_in_the_catalogue(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    client_id = client(of)
    subscribe(of, client_id, "essentiel", add_ons=["archivage"], code="BIENVENUE")
    modify(of, client_id, Modify(plan="pro"))
    assert_in_use(of, "essentiel", "pro", "archivage", "BIENVENUE")
    import_catalogue(of, without("entreprise", "decouverte", "paiements", "CABINET15"))


def test_what_is_scheduled_stays_in_the_catalogue(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    client_id = client(of)
    subscribe(of, client_id, "entreprise")
    modify(of, client_id, Modify(plan="pro", add_ons=frozenset({"archivage"}), promo="CABINET15"))
    assert_in_use(of, "pro", "archivage", "CABINET15", "entreprise")


def test_what_is_pending_stays_in_the_catalogue(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    client_id = client(of)
    with of.database.write() as session:
        session.add(
            PendingSubscriptionRow(
                client_id=client_id,
                firm_pays=True,
                plan="pro",
                interval=Interval.MONTHLY,
                add_ons=["relances"],
                promo="MOINS5",
                by_hand=True,
            )
        )
    assert_in_use(of, "pro", "relances", "MOINS5")


def test_what_is_preferred_stays_in_the_catalogue(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    with of.database.write() as session:
        firm = session.get_one(FirmRow, 1)
        firm.default_plan, firm.default_add_ons = "essentiel", ["utilisateurs"]
    assert_in_use(of, "essentiel", "utilisateurs")
