"""Every member of every enum that is shown has its words, in every language."""

import ast
import subprocess
import sys
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from app.domain.billing import LineKind, Payer
from app.domain.calendar import Interval
from app.domain.catalogue import FixedAmount, Percent, Scope
from app.domain.change import ScheduledChange, Slot
from app.domain.clients import ClientStatus
from app.domain.errors import Refusal, Refused
from app.domain.timeline import StepKind
from app.services.catalogue_file.problems import ProblemKind
from app.services.exports.writing import WritingFailure
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.fields import Field
from app.services.imports.problems import Facts, Problem, Reason, Severity
from app.services.reports.billing_columns import BillingColumn
from app.views import labels
from app.views.formatting import Formats
from app.views.labels.catalogue_problems import catalogue_problem_template
from app.views.labels.files import (
    cannot_write_template,
    unreadable_template,
)
from app.views.labels.import_problems import import_problem_template
from app.views.labels.mistakes import mistake_template
from app.views.labels.refusals import refusal_template
from app.views.reports.headings import billing_heading
from app.views.typed import Mistake, Mistyped, typed_amount
from tests.builders import discount, fictitious
from tests.views.speaking import speaking

ROOT = Path(__file__).parents[2]
LANGUAGES = ("fr", "en", "nl")
CATALOGUE = fictitious()
FR = Formats("fr")

NAMED: list[tuple[Callable[[Any], str], Iterable[Any]]] = [
    (labels.payer_name, Payer),
    (labels.paid_by, Payer),
    (labels.interval_name, Interval),
    (labels.per_interval, Interval),
    (labels.then_each, Interval),
    (labels.status_name, ClientStatus),
    (labels.line_kind_name, LineKind),
    (labels.slot_name, Slot),
    (labels.scope_name, Scope),
    (labels.step_name, StepKind),
    (billing_heading, BillingColumn),
    (labels.severity_name, Severity),
    (labels.severity_consequence, Severity),
    (refusal_template, Refusal),
    (import_problem_template, Reason),
    (import_problem_template, Refusal),
    (unreadable_template, Unreadable),
    (cannot_write_template, WritingFailure),
    (catalogue_problem_template, ProblemKind),
    (mistake_template, Mistake),
    (labels.act_name, labels.act_names()),
    (labels.field_name, [field.value for field in Field]),
]
SHARED = {"Client", "Plan", "IBAN", "Note", "Document", "Actief", "Notes", "Upgrade", "Status"}
"""Words that two of the languages share."""


@pytest.mark.parametrize(
    ("name", "members"), NAMED, ids=lambda value: getattr(value, "__name__", "")
)
def test_every_member_has_words_of_its_own_in_every_language(
    qapp: object, name: Callable[[Any], str], members: Iterable[Any]
) -> None:
    members = list(members)
    said = []
    for language in LANGUAGES:
        with speaking(language):
            said.append([name(member) for member in members])
    for words in zip(*said, strict=True):
        assert all(words)
        assert len(set(words)) == 3 or SHARED & set(words), words


@pytest.mark.parametrize(
    ("name", "members"), NAMED, ids=lambda value: getattr(value, "__name__", "")
)
def test_no_two_members_are_called_the_same(
    qapp: object, name: Callable[[Any], str], members: Iterable[Any]
) -> None:
    members = list(members)
    for language in LANGUAGES:
        with speaking(language):
            assert len({name(member) for member in members}) == len(members)


HEADINGS = {
    "fr": (
        "Période|Code client|Client|N° d’entreprise|N° de TVA|Payeur|Forfait|Service|Quantité|"
        "Prix unitaire HT|Remise|Net HT|Taux de TVA|TVA|TTC|Devise|Du|Au|Renouvellement|Nature|"
        "Document|Responsable|Commentaire"
    ),
    "en": (
        "Period|Client code|Client|Company number|VAT number|Payer|Plan|Add-on|Quantity|"
        "Unit price excl. VAT|Discount|Net|VAT rate|VAT|Gross|Currency|From|To|Renewal|Kind|"
        "Document|Manager|Comment"
    ),
    "nl": (
        "Periode|Klantcode|Klant|Ondernemingsnummer|Btw-nummer|Betaler|Plan|Dienst|Aantal|"
        "Eenheidsprijs excl. btw|Korting|Netto|Btw-tarief|Btw|Bruto|Valuta|Van|Tot|Verlenging|"
        "Soort|Document|Beheerder|Opmerking"
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headings_of_the_billing_report_are_as_agreed(qapp: object, language: str) -> None:
    with speaking(language):
        headings = [billing_heading(column) for column in BillingColumn]
    assert "|".join(headings) == HEADINGS[language]


def test_the_words_of_the_firm(qapp: object) -> None:
    with speaking("fr"):
        assert [labels.status_name(s) for s in ClientStatus] == [
            "Brouillon",
            "Invité",
            "Actif",
            "Archivé",
            "Perdu",
        ]
        assert labels.per_interval(Interval.MONTHLY) == "par mois"
        assert labels.paid_by(Payer.FIRM) == "Payé par le cabinet"


def test_every_act_of_the_services_has_a_name(qapp: object) -> None:
    said = set(acts_of_the_services())
    assert said
    assert said <= set(labels.act_names())
    assert labels.act_name("of_a_newer_program") == "of_a_newer_program"


def acts_of_the_services() -> Iterable[str]:
    for source in (ROOT / "app/services").rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="act" | "write_act" | "_leave"),
                    args=[_, ast.Constant(value=str(act)), *_],
                ):
                    yield act
                case _:
                    pass


def test_every_sentence_is_given_the_facts_that_it_names() -> None:
    """What is raised in the program carries what its sentence says; checked on the sources."""
    sites = list(sites_of_facts())
    assert len(sites) > 50
    lacking = [
        (source, reason.value, named - facts)
        for source, reason, facts in sites
        if (named := placeholders(TEMPLATES[type(reason)](reason))) - facts
    ]
    assert lacking == []


TEMPLATES: dict[type[Enum], Callable[[Any], str]] = {
    Refusal: refusal_template,
    Reason: import_problem_template,
    Unreadable: unreadable_template,
    ProblemKind: catalogue_problem_template,
    Mistake: mistake_template,
}


def sites_of_facts() -> Iterable[tuple[str, Enum, set[str]]]:
    """Where a reason is given with its facts by name; `text` is always known of what is typed."""
    kinds = {kind.__name__: kind for kind in TEMPLATES}
    for source in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name() | ast.Attribute(),
                    args=[ast.Attribute(value=ast.Name(id=kind), attr=member), *_],
                    keywords=keywords,
                ) if kind in kinds and all(keyword.arg for keyword in keywords):
                    facts = {str(keyword.arg) for keyword in keywords} | {"text"}
                    facts |= {"client"} if "name" in facts else set()
                    yield source.name, kinds[kind][member], facts
                case _:
                    pass


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_a_refusal_names_things_as_the_catalogue_does(qapp: object) -> None:
    with speaking("fr"):
        expired = Refused(Refusal.PROMO_EXPIRED, promo="ETE2025", day=date(2025, 8, 31))
        assert labels.refusal(expired, CATALOGUE, FR) == (
            "Le code promo ETE2025 était valable jusqu’au 31/08/2025. "
            "Saisissez-en un autre, ou laissez le champ vide."
        )
        taken = Refused(
            Refusal.CLIENT_DUPLICATED, field="vat_number", value="BE1", name="Ooms", reference="D1"
        )
        assert labels.refusal(taken, CATALOGUE, FR).startswith(
            "N° de TVA\u00a0: BE1 appartient déjà à Ooms (D1)."
        )
        status = Refused(Refusal.STATUS_FORBIDS, name="Ooms", status="archived")
        assert "«\u00a0Archivé\u00a0»" in labels.refusal(status, CATALOGUE, FR)
        interval = Refused(Refusal.PROMO_WRONG_INTERVAL, promo="X", interval="yearly")
        assert "Annuel" in labels.refusal(interval, CATALOGUE, FR)
        assert "…" in labels.refusal(Refused(Refusal.PROMO_EXPIRED), CATALOGUE, FR)


def test_a_fact_with_braces_is_no_placeholder(qapp: object) -> None:
    refused = Refused(Refusal.PROMO_UNKNOWN, promo="{0} {promo}")
    assert "{0} {promo}" in labels.refusal(refused, CATALOGUE, FR)


def test_what_was_mistyped_is_repeated(qapp: object) -> None:
    with speaking("fr"), pytest.raises(Mistyped) as refused:
        typed_amount(" 1,234 {x}".removesuffix(" {x}"))
    with speaking("fr"):
        assert labels.mistyped(refused.value).startswith(
            "«\u00a01,234\u00a0» peut se lire 1234 ou 1,234."
        )


def test_limits_of_files_are_in_megabytes(qapp: object) -> None:
    too_large = UnreadableFile(Unreadable.TOO_LARGE, limit=25_000_000)
    assert "more than 25 MB" in labels.unreadable(too_large, Formats("en"))


def test_problems_of_imports(qapp: object) -> None:
    facts: Facts = {"base": "06996354", "remainder": 35, "expected": "62", "found": "63"}
    digits = Problem(Severity.WARNING, Reason.BE_CHECK_DIGITS, facts)
    with speaking("fr"):
        assert labels.import_problem(digits, CATALOGUE, FR).startswith(
            "La clé de contrôle ne correspond pas\u00a0: 97 − (06996354 modulo 97) donne 62, "
            "et le numéro se termine par 63."
        )
        large = Problem(Severity.ERROR, Reason.AMOUNT_TOO_LARGE, {"limit": 9_999_999_999})
        assert "99\u202f999\u202f999,99\u00a0€" in labels.import_problem(large, CATALOGUE, FR)
        plan = Problem(Severity.ERROR, Refusal.PLAN_UNKNOWN, {"plan": "platine"}, "Pro")
        assert "«\u00a0platine\u00a0»" in labels.import_problem(plan, CATALOGUE, FR)
        assert labels.import_suggestion(plan) == "Valeur correcte\u00a0: Pro"
        assert labels.import_suggestion(digits) == ""


def test_an_identity_that_fails_says_all_that_is_known(qapp: object) -> None:
    cases: list[tuple[Reason, Facts]] = [
        (Reason.IBAN_SHAPE, {}),
        (Reason.IBAN_SHAPE, {"country": "BE", "length": 16, "found": 15}),
        (Reason.VAT_CHECK_DIGITS, {"country": "FR"}),
        (Reason.VAT_CHECK_DIGITS, {"country": "FR", "expected": "32", "found": "33"}),
    ]
    problems = [Problem(Severity.WARNING, reason, facts) for reason, facts in cases]
    said = [labels.import_problem(problem, CATALOGUE, Formats("en")) for problem in problems]
    assert len(set(said)) == 4
    assert "has 16 characters, and this one has 15" in said[1]
    assert "would have to be 32, and are 33" in said[3]
    assert not any("…" in sentence for sentence in said)


def test_names_fall_back_to_another_language_and_then_to_the_code() -> None:
    assert labels.name_of({"fr": "Essentiel", "nl": "Basis"}, "e", "nl") == "Basis"
    assert labels.name_of({"nl": "Basis", "fr": ""}, "e", "fr") == "Basis"
    assert labels.name_of({"de": "Grund"}, "e", "fr") == "Grund"
    assert labels.name_of({}, "e", "fr") == "e"
    assert labels.plan_name(CATALOGUE, "gone", "fr") == "gone"
    assert labels.add_on_name(CATALOGUE, "gone", "fr") == "gone"
    assert labels.promo_named(CATALOGUE, "GONE", FR) == "GONE"


def test_discounts_in_words(qapp: object) -> None:
    running = discount("BIENVENUE").counted()
    with speaking("fr"):
        assert labels.rebate_words(Percent(2000), FR) == "−20\u00a0%"
        assert labels.rebate_words(FixedAmount(500), FR) == "−5,00\u00a0€"
        assert labels.rebate_scope(Percent(2000), Scope.PLAN, FR) == "−20\u00a0% sur le forfait"
        assert labels.discount_left(running) == "2 périodes sur 3 restantes"
        assert labels.discount_left(running.counted()) == "1 période sur 3 restante"
        assert labels.discount_left(running.counted().counted()) == (
            "dernière période, 3 périodes en tout"
        )
        assert labels.discount_left(discount("CABINET15")) == "sans limite de durée"
        assert labels.discount_short(running, FR) == "−20\u00a0% · 2/3"
        assert labels.discount_short(discount("CABINET15"), FR) == "−15\u00a0%"
        assert labels.promo_named(CATALOGUE, "moins5", FR) == "MOINS5 (−5,00\u00a0€)"
        assert labels.duration_words(3) == "pendant 3 périodes de facturation"
        assert labels.duration_words(None) == "sans limite de durée"


@pytest.mark.parametrize(
    ("slot", "code", "sentence", "short"),
    [
        (Slot.PLAN, "essentiel", "Rétrogradation vers essentiel le 07/12/2026", "essentiel"),
        (Slot.INTERVAL, "yearly", "Facturation annuelle à partir du 07/12/2026", "Annuel"),
        (Slot.INTERVAL, "monthly", "Facturation mensuelle à partir du 07/12/2026", "Mensuel"),
        (Slot.PAYER, "firm", "Payé par le cabinet à partir du 07/12/2026", "Cabinet"),
        (Slot.PAYER, "client", "Payé par le client à partir du 07/12/2026", "Client"),
        (Slot.PROMO, "MOINS5", "Code promo MOINS5 (−5,00\u00a0€) à partir du 07/12/2026", "MOINS5"),
        (
            Slot.ADD_ON_END,
            "archivage",
            "archivage jusqu’au 06/12/2026 inclus",
            "Fin\u00a0: archivage",
        ),
        (
            Slot.ADD_ON_START,
            "relances",
            "relances à partir du 07/12/2026",
            "Nouveau\u00a0: relances",
        ),
    ],
)
def test_scheduled_changes(qapp: object, slot: Slot, code: str, sentence: str, short: str) -> None:
    change = ScheduledChange(slot, code, date(2026, 12, 7), effective=True)
    with speaking("fr"):
        assert labels.scheduled_change(change, CATALOGUE, FR) == sentence
        assert labels.scheduled_short(change, CATALOGUE, FR) == short


def test_counts_in_the_singular_and_the_plural(qapp: object) -> None:
    with speaking("fr"):
        assert [labels.clients(n) for n in (0, 1, 2)] == ["0 client", "1 client", "2 clients"]
        assert labels.days_of(9, total=30) == "9 jours sur 30"
    with speaking("en"):
        assert [labels.clients(n) for n in (0, 1, 2)] == ["0 clients", "1 client", "2 clients"]
    with speaking("nl"):
        assert [labels.days(n) for n in (0, 1, 2)] == ["0 dagen", "1 dag", "2 dagen"]


def test_nothing_heavy_is_loaded_with_the_words() -> None:
    heavy = {
        "babel",
        "sqlalchemy",
        "alembic",
        "tomlkit",
        "stdnum",
        "python_calamine",
        "xlsxwriter",
        "icalendar",
    }
    code = "import sys, app.views.labels, app.views.language; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert heavy & set(ran.stdout.decode().split()) == set()


def test_what_a_bulk_change_may_refuse_has_a_chip_of_its_own() -> None:
    reasons = [
        *(reason for reason in Refusal if reason.name.startswith("PROMO_")),
        *(reason for reason in Refusal if "NOT_SOLD" in reason.name),
        Refusal.PAID_BY_CLIENT,
        Refusal.NOTHING_CHANGES,
        Refusal.CHANGED_MEANWHILE,
        Refusal.ADD_ON_NOT_OFFERED,
        Refusal.PLAN_MISSING,
        Refusal.NO_SUBSCRIPTION,
    ]
    of_field = {Refusal.PROMO_UNKNOWN, Refusal.PROMO_ALREADY_ACTIVE}
    chips = [labels.refusal_short(Refused(reason)) for reason in reasons if reason not in of_field]
    assert len(set(chips)) == len(chips)
    assert "Cannot" not in chips
    assert labels.refusal_short(Refused(Refusal.FILE_BUSY)) == "Cannot"
