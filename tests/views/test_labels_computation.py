"""What is told before a change, and how each amount came about."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.billing import BilledLine, LineKind, Payer
from app.domain.change import Modify, Preview, StopRenewal
from app.domain.notices import Notice, NoticeKind
from app.domain.vat import RateTotal
from app.views import labels
from app.views.formatting import Formats
from tests.builders import YEARLY, at, changed, fictitious, imported, line, period, preview, started
from tests.views.speaking import speaking

CATALOGUE = fictitious()
FR = Formats("fr")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def told(found: Preview) -> list[tuple[NoticeKind, str, str]]:
    said = [(n.kind, labels.notice(n, found.after, CATALOGUE, FR)) for n in found.notices]
    return [(kind, plain(words.lead), plain(words.text)) for kind, words in said]


def upgrade() -> Preview:
    """Essentiel from 01/11 to 30/11/2026, Pro on the 22nd."""
    return preview(started("2026-11-01", payer=Payer.CLIENT), Modify(plan="pro"), "2026-11-22")


def test_an_upgrade_opens_as_the_picture_shows(qapp: object) -> None:
    with speaking("fr"):
        credit, charge = upgrade().today
        assert plain(labels.line_title(credit, CATALOGUE, FR)) == "Crédit : essentiel non utilisé"
        assert plain(labels.line_sentence(credit, FR)) == (
            "10,90 € × 9 jours sur 30, du 22/11 au 30/11/2026"
        )
        assert plain(labels.line_title(charge, CATALOGUE, FR)) == "pro jusqu’à la fin de la période"
        assert plain(labels.line_sentence(charge, FR)) == (
            "26,90 € × 9 jours sur 30, du 22/11 au 30/11/2026"
        )
        rows = [plain(f"{r.label}|{r.figure}|{r.origin}") for r in opened(charge)]
        assert rows == [
            "Prix d’une période complète|26,90 €|tarif du 01/10/2026",
            "Jours facturés|9 jours sur 30|du 22/11 au 30/11/2026",
            "Facturé le|22/11/2026|",
            "Payeur|Cabinet|",
            "Taux de TVA|20 %|",
            "Montant HT|8,07 €|26,90 € × 9 jours sur 30, du 22/11 au 30/11/2026",
        ]
        rows = [plain(f"{r.label}|{r.figure}|{r.origin}") for r in opened(credit)]
        assert rows[0] == (
            "Ligne créditée|10,90 €|facturé le 01/11/2026 : "
            "10,90 € pour toute la période, du 01/11 au 30/11/2026"
        )
        assert rows[-2:] == [
            "Taux de TVA|20 %|le taux de la ligne créditée",
            "Montant HT|−3,27 €|10,90 € × 9 jours sur 30, du 22/11 au 30/11/2026",
        ]


def opened(billed: BilledLine) -> Iterable[labels.ComputationRow]:
    return labels.line_computation(billed, CATALOGUE, FR).rows


def test_a_discount_stays_visible(qapp: object) -> None:
    with speaking("fr"):
        running = started("2026-11-01", code="BIENVENUE")
        whole = running.plan.running
        assert plain(labels.line_sentence(whole, FR)) == (
            "10,90 € − 2,18 € pour toute la période, du 01/11 au 30/11/2026"
        )
        credit, charge = preview(running, Modify(plan="pro"), "2026-11-22").today
        assert plain(labels.line_sentence(credit, FR)).startswith("8,72 € × 9 jours sur 30")
        assert plain(labels.line_sentence(charge, FR)) == (
            "(26,90 € − 5,38 €) × 9 jours sur 30, du 22/11 au 30/11/2026"
        )
        rows = [plain(f"{r.label}|{r.figure}|{r.origin}") for r in opened(charge)]
        assert rows[1:3] == [
            "Remise BIENVENUE|−5,38 €|−1,61 € pour ces jours",
            "Prix remisé|21,52 €|",
        ]


def test_a_limited_credit_names_its_limit(qapp: object) -> None:
    days = period("2026-11-22", "2026-12-01")
    limited = line(9000, days, kind=LineKind.CREDIT, net=-100, cap=100, credited=line(9000))
    with speaking("fr"):
        assert plain(labels.line_sentence(limited, FR)).endswith(", limité à 1,00 €")
        rows = [plain(f"{r.label}|{r.figure}") for r in opened(limited)]
        assert "Non utilisé|27,00 €" in rows
        assert "Limite du crédit|1,00 €" in rows


def test_an_imported_price_says_so(qapp: object) -> None:
    running = imported("2026-11-01", "2026-11-22", price=1000).plan.running
    with speaking("fr"):
        assert labels.price_origin(running, FR) == "prix donné à l’importation"


def test_totals_and_vat_open_too(qapp: object) -> None:
    with speaking("fr"):
        total = labels.total_computation(upgrade().today, CATALOGUE, FR)
        assert total.sentence == "La somme de 2 lignes, chacune arrondie séparément"
        assert [plain(row.figure) for row in total.rows] == ["−3,27 €", "8,07 €", "4,80 €"]
        taxed = RateTotal(2000, 480, 96)
        assert plain(labels.vat_title(taxed, FR)) == "TVA 20 % sur 4,80 €"
        opened_vat = labels.vat_computation(taxed, FR)
        assert plain(opened_vat.sentence).startswith("4,80 € × 20 % = 0,96 €")
        assert plain(opened_vat.rows[-1].figure) == "0,96 €"


@given(
    st.sampled_from(["fr", "en", "nl"]),
    st.integers(0, 10**7),
    st.integers(1, 30),
    st.sampled_from([kind for kind in LineKind if kind is not LineKind.CREDIT]),
)
def test_every_line_opens_and_ends_with_its_amount(
    language: str, price: int, first: int, kind: LineKind
) -> None:
    billed = line(price, period(f"2026-11-{first:02}", "2026-12-01"), kind=kind)
    formats = Formats(language)
    found = labels.line_computation(billed, CATALOGUE, formats)
    assert found.title
    assert found.sentence
    assert found.rows[-1].figure == formats.amount(billed.net)


def test_the_firm_becomes_the_payer(qapp: object) -> None:
    with speaking("fr"):
        assert told(upgrade()) == [
            (
                NoticeKind.FIRM_BECOMES_PAYER,
                "Votre cabinet sera facturé pour cet abonnement",
                "Ce que le client a déjà payé reste payé.",
            )
        ]


def test_the_notices_of_a_change(qapp: object) -> None:
    stopped = changed(started("2026-11-01"), StopRenewal(), "2026-11-10")
    downgraded = changed(started("2026-11-01", "pro"), Modify(plan="essentiel"), "2026-11-10")
    with_add_ons = started("2026-11-01", "pro", add_ons=["paiements"], code="BIENVENUE")
    with speaking("fr"):
        assert (
            NoticeKind.RENEWAL_RESUMES,
            "Le renouvellement reprend",
            "Le renouvellement était arrêté. L’abonnement se renouvellera le 01/12/2026.",
        ) in told(preview(stopped, Modify(), "2026-11-22"))
        assert told(preview(downgraded, Modify(plan="entreprise"), "2026-11-22")) == [
            (
                NoticeKind.SCHEDULED_PLAN_WITHDRAWN,
                "La rétrogradation prévue vers essentiel est annulée",
                "Le forfait choisi maintenant la remplace.",
            )
        ]
        assert told(preview(with_add_ons, Modify(plan="entreprise"), "2026-11-22")) == [
            (
                NoticeKind.DISCOUNT_ENDS,
                "La remise BIENVENUE (−20 %) prend fin aujourd’hui",
                "Ce code promo ne couvre pas entreprise.",
            ),
            (
                NoticeKind.ADD_ON_ENDS_NOW,
                "Le service supplémentaire paiements prend fin aujourd’hui",
                "entreprise l’inclut. Ce qui en reste est crédité.",
            ),
        ]
        assert told(preview(with_add_ons, Modify(promo="MOINS5"), "2026-11-22")) == [
            (
                NoticeKind.DISCOUNT_REPLACED,
                "MOINS5 (−5,00 €) remplace BIENVENUE (−20 %)",
                (
                    "Un abonnement n’a qu’une remise à la fois. "
                    "La nouvelle commence le 01/12/2026 ; "
                    "ce qui reste de BIENVENUE (−20 %) est perdu."
                ),
            )
        ]
        assert told(preview(with_add_ons, Modify(interval=YEARLY), "2026-11-22")) == [
            (
                NoticeKind.PROMO_ENDS_AT_RENEWAL,
                "La remise BIENVENUE (−20 %) prend fin au renouvellement du 01/12/2026",
                "Ce code promo ne couvre pas le forfait ou l’intervalle de ce renouvellement.",
            )
        ]


def test_an_add_on_that_the_new_plan_does_not_offer(qapp: object) -> None:
    running = at(started("2026-11-01", "decouverte", add_ons=["paiements"]), "2026-11-22")
    words = labels.notice(Notice(NoticeKind.ADD_ON_ENDS_NOW, "relances"), running, CATALOGUE, FR)
    assert words.text.startswith("decouverte does not offer it.")
    gone = Notice(NoticeKind.ADD_ON_ENDS_NOW, "relances")
    empty = type(CATALOGUE)(name="", currency="EUR")
    assert "does not offer" in labels.notice(gone, running, empty, FR).text


@pytest.mark.parametrize("language", ["fr", "en", "nl"])
def test_every_notice_has_two_lines(qapp: object, language: str) -> None:
    running = started("2026-11-01")
    with speaking(language):
        for kind in NoticeKind:
            words = labels.notice(
                Notice(kind, "BIENVENUE", "MOINS5"), running, CATALOGUE, Formats(language)
            )
            assert words.lead
            assert words.text
        banners = [labels.pending_firm_pays(), labels.renewal_stopped(running, Formats(language))]
        assert all(banner.lead and banner.text for banner in banners)
