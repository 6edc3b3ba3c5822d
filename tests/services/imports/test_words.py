"""Countries, languages, statuses, payers, intervals, plans and add-ons in the words of files."""

from dataclasses import replace
from itertools import product

import pytest

from app.domain.billing import Payer
from app.domain.calendar import Interval
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal
from app.services.imports import countries, words
from app.services.imports.catalogue_words import CatalogueWords
from app.services.imports.countries import ISO_CODES, country, vat_prefix
from app.services.imports.headings import LANGUAGES
from app.services.imports.problems import Reason
from tests.factories import sample_catalogue

CATALOGUE = CatalogueWords.of(sample_catalogue())


@pytest.mark.parametrize("typed", ["FR", "fr", " Fr "])
def test_a_country_is_its_iso_code(typed: str) -> None:
    assert (country(typed).value, country(typed).problem) == ("FR", None)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("France", "FR"),
        ("FRANKRIJK", "FR"),
        ("Belgique", "BE"),
        ("belgie", "BE"),
        ("Grand-Duché de Luxembourg", "LU"),
        ("Luxemburg", "LU"),
        ("The Netherlands", "NL"),
        ("États-Unis", "US"),
    ],
)
def test_a_name_in_one_of_our_languages_is_understood_and_noted(typed: str, code: str) -> None:
    found = country(typed)
    assert found.value == code
    assert found.problem is not None
    assert found.problem.reason is Reason.COUNTRY_UNDERSTOOD


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [
        ("Frankreich", "FR"),
        ("Belgien", "BE"),
        ("FRA", "FR"),
        ("UK", "GB"),
        ("Belgigue", "BE"),
        ("Luxenbourg", "LU"),
        ("Australie", None),
        ("Atlantide", None),
        ("XX", None),
        ("?", None),
    ],
)
def test_another_name_is_not_taken_but_suggested(typed: str, suggested: str | None) -> None:
    found = country(typed)
    assert found.value is None
    assert found.problem is not None
    assert (found.problem.reason, found.problem.suggestion) == (Reason.COUNTRY_UNKNOWN, suggested)


def test_every_country_that_is_named_is_a_country() -> None:
    assert len(ISO_CODES) == 249
    assert set(countries._NAMES) | set(countries._ELSEWHERE) <= ISO_CODES


def test_vat_numbers_begin_with_their_country_or_nearly() -> None:
    found = [vat_prefix(code) for code in ("FR", "GR", "MC", "GB", "CH", "")]
    assert found == ["FR", "EL", "FR", "XI", None, None]


@pytest.mark.parametrize(
    ("typed", "of", "locale", "noted"),
    [
        ("fr-BE", "BE", "fr-BE", False),
        ("FR_be", "BE", "fr-BE", False),
        ("de-LU", "LU", "de-LU", False),
        ("en-US", None, "en-US", False),
        ("fr", "BE", "fr-BE", True),
        ("FR", "FR", "fr-FR", True),
        ("nl", "BE", "nl-BE", True),
        ("nl", "FR", "nl-NL", True),
        ("Français", "LU", "fr-LU", True),
        ("Néerlandais", "BE", "nl-BE", True),
        ("English", None, "en-GB", True),
    ],
)
def test_a_locale_is_read_or_completed(
    typed: str, of: str | None, locale: str, noted: bool
) -> None:
    found = words.locale(typed, of)
    assert found.value == locale
    assert (found.problem is not None) == noted


@pytest.mark.parametrize(
    ("typed", "suggested"),
    [("en-UK", "en-GB"), ("nl-XX", "nl-BE"), ("xx", None), ("xx-ZZ", None), ("klingon", None)],
)
def test_what_is_no_locale_is_told(typed: str, suggested: str | None) -> None:
    found = words.locale(typed, "BE").problem
    assert found is not None
    assert (found.reason, found.suggestion) == (Reason.LOCALE_UNKNOWN, suggested)


@pytest.mark.parametrize(
    ("value", "language"), [*product([*ClientStatus, *Payer, *Interval], LANGUAGES)]
)
def test_the_words_of_the_templates_are_understood(
    value: ClientStatus | Payer | Interval, language: str
) -> None:
    text = words.word(value, language)
    understood = (words.status(text).value, words.payer(text).value, words.interval(text).value)
    assert value in understood


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("ACTIF", ClientStatus.ACTIVE),
        ("Active", ClientStatus.ACTIVE),
        ("invitée", ClientStatus.INVITED),
        ("archive", ClientStatus.ARCHIVED),
        ("draft", ClientStatus.DRAFT),
        ("Inactif", None),
    ],
)
def test_a_status_is_understood(typed: str, value: ClientStatus | None) -> None:
    assert words.status(typed).value is value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("cabinet", Payer.FIRM),
        ("Oui", Payer.FIRM),
        ("neen", Payer.CLIENT),
        ("CLIENT", Payer.CLIENT),
    ],
)
def test_a_payer_is_understood(typed: str, value: Payer) -> None:
    assert words.payer(typed).value is value


def test_words_that_mean_nothing_are_told() -> None:
    for found, reason in (
        (words.status("?"), Reason.STATUS_UNKNOWN),
        (words.payer("banque"), Reason.PAYER_UNKNOWN),
        (words.interval("hebdomadaire"), Reason.INTERVAL_UNKNOWN),
    ):
        assert found.value is None
        assert found.problem is not None
        assert found.problem.reason is reason


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("essentiel", "essentiel"),
        ("ESSENTIEL", "essentiel"),
        ("Découverte", "decouverte"),
        ("Kennismaking", "decouverte"),
        ("Business", "entreprise"),
    ],
)
def test_a_plan_is_known_by_code_or_name(typed: str, code: str) -> None:
    plan = CATALOGUE.plan(typed).value
    assert plan is not None
    assert plan.code == code


def test_an_unknown_plan_comes_with_the_nearest() -> None:
    near, far = CATALOGUE.plan("Esentiel").problem, CATALOGUE.plan("platine").problem
    assert near is not None
    assert (near.reason, near.suggestion) == (Refusal.PLAN_UNKNOWN, "essentiel")
    assert far is not None
    assert (far.suggestion, far.facts) == (None, {"plan": "platine"})


def test_a_name_that_two_plans_share_means_neither() -> None:
    sample = sample_catalogue()
    first, second, *others = sample.plans
    twin = replace(second, names={**second.names, "en": "Discovery"})
    found = CatalogueWords.of(replace(sample, plans=(first, twin, *others)))
    assert found.plan("Discovery").value is None
    assert found.plan("decouverte").value == first


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("", ()),
        ("paiements", ("paiements",)),
        ("Paiements, archivage", ("paiements", "archivage")),
        ("paiements;archivage", ("paiements", "archivage")),
        ("Payments + 10-year archive", ("paiements", "archivage")),
        ("paiements\r\n5 extra gebruikers", ("paiements", "utilisateurs")),
        ("paiements, , ", ("paiements",)),
    ],
)
def test_add_ons_are_read_from_a_list(typed: str, codes: tuple[str, ...]) -> None:
    plan = sample_catalogue().plan("pro")
    assert CATALOGUE.add_ons_of(typed, plan) == (codes, ())


def test_the_name_of_an_add_on_may_hold_a_separator() -> None:
    sample = sample_catalogue()
    first, *others = sample.add_ons
    named = replace(first, names={"en": "Paid, and fast"})
    found = CatalogueWords.of(replace(sample, add_ons=(named, *others)))
    assert found.add_ons_of("paid, and fast", sample.plan("pro"))[0] == (first.code,)


@pytest.mark.parametrize(
    ("typed", "plan", "codes", "reason", "suggestion"),
    [
        ("relances", "decouverte", (), Refusal.ADD_ON_NOT_OFFERED, None),
        ("paiement, relances", "pro", ("relances",), Refusal.ADD_ON_UNKNOWN, "paiements, relances"),
        ("zorglub", "pro", (), Refusal.ADD_ON_UNKNOWN, None),
        ("relances, Paiements", "entreprise", ("relances",), Reason.ADD_ON_INCLUDED, None),
        ("relances, relances", "pro", ("relances",), Reason.ADD_ON_REPEATED, None),
    ],
)  # fmt: skip
def test_add_ons_that_do_not_fit_are_told(
    typed: str,
    plan: str,
    codes: tuple[str, ...],
    reason: Reason | Refusal,
    suggestion: str | None,
) -> None:
    found, (problem,) = CATALOGUE.add_ons_of(typed, sample_catalogue().plan(plan))
    assert found == codes
    assert (problem.reason, problem.suggestion) == (reason, suggestion)
