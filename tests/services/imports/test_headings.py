"""Columns are found by their headings in three languages, mapped by hand, and kept."""

from itertools import product

import pytest

from app.services.imports import headings
from app.services.imports.fields import (
    IDENTIFYING,
    INVOICE_ONLY,
    USAGE_ONLY,
    Field,
    Kind,
    fields_of,
    mandatory,
    template_fields,
)
from app.services.imports.headings import LANGUAGES, heading, recognised
from app.services.imports.mapping import ColumnMapping, find_mapping, likely_kind
from app.services.imports.templates import template_headings


@pytest.mark.parametrize(("field", "language"), [*product(Field, LANGUAGES)])
def test_every_template_heading_is_recognised(field: Field, language: str) -> None:
    assert recognised(heading(field, language)) is field


def test_no_heading_means_two_fields() -> None:
    meant: dict[str, Field] = {}
    for field, (*templates, others) in headings._HEADINGS.items():
        for text in (*templates, *others):
            key = headings._key(text)
            assert meant.setdefault(key, field) is field, text
            assert key, text


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("N° d’entreprise", Field.COMPANY_NUMBER),
        ("n° d'entreprise", Field.COMPANY_NUMBER),
        ("NUMERO D ENTREPRISE", Field.COMPANY_NUMBER),
        ("Nº entreprise *", Field.COMPANY_NUMBER),
        ("SIREN / SIRET", Field.COMPANY_NUMBER),
        ("Pays (ISO)", Field.COUNTRY),
        ("E-MAIL du contact", Field.EMAIL),
        ("e mail", Field.EMAIL),
        ("Prix actuel (HT)", Field.PRICE),
        ("VAT No.", Field.VAT_NUMBER),
        ("Btw nr", Field.VAT_NUMBER),
        ("Étiquettes", Field.TAGS),
        ("Boite", Field.BOX),
        ("N°", Field.NUMBER),
        ("Téléphone", None),
        ("", None),
        ("(?)", None),
    ],
)
def test_headings_are_recognised_however_written(text: str, field: Field | None) -> None:
    assert recognised(text) is field


def test_a_kind_of_file_has_its_fields() -> None:
    assert len(fields_of(Kind.CLIENTS)) == 18
    assert set(fields_of(Kind.PORTFOLIO)) == set(Field) - USAGE_ONLY - set(INVOICE_ONLY)
    assert set(fields_of(Kind.USAGE)) == {*IDENTIFYING, *USAGE_ONLY}
    assert set(fields_of(Kind.INVOICE)) == {*IDENTIFYING, *INVOICE_ONLY}
    assert Field.STATUS in mandatory(Kind.PORTFOLIO)
    assert Field.STATUS not in mandatory(Kind.CLIENTS)


@pytest.mark.parametrize(("kind", "language"), [*product(Kind, LANGUAGES)])
def test_a_template_maps_onto_itself(kind: Kind, language: str) -> None:
    mapping = find_mapping(template_headings(kind, language))
    assert mapping.columns == template_fields(kind)
    assert mapping.missing(kind) == ()
    assert mapping.left_out == ()
    assert likely_kind(mapping) is kind


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (["Référence", "Date", "Documents utilisés"], Kind.USAGE),
        (["Client", "Documents"], Kind.USAGE),
        (["VAT no", "Plan", "Status", "Usage"], Kind.USAGE),
        (["Klantnummer", "Peildatum", "Verbruik"], Kind.USAGE),
        (["Référence", "Date"], Kind.CLIENTS),
        (["Raison sociale", "Forfait", "Statut", "Date"], Kind.PORTFOLIO),
        (
            ["Raison sociale", "Pays", "E-mail", "Prénom", "Nom", "Langue", "Documents"],
            Kind.CLIENTS,
        ),
    ],
)
def test_readings_are_known_by_their_columns(texts: list[str], kind: Kind) -> None:
    assert likely_kind(find_mapping(texts)) is kind


@pytest.mark.parametrize("heading", ["Référence", "BCE", "VAT number", "Client"])
def test_any_column_that_names_a_client_does_for_readings(heading: str) -> None:
    mapping = find_mapping([heading, "Date", "Documents"])
    assert mapping.missing(Kind.USAGE) == ()
    assert mapping.mandatory(Kind.USAGE) == tuple(mapping.places)


def test_readings_lack_a_client_where_no_column_names_one() -> None:
    mapping = find_mapping(["Ville", "Documents"])
    assert mapping.missing(Kind.USAGE) == (Field.REFERENCE, Field.READ_ON)
    dated = mapping.with_constant(Field.READ_ON, "20/11/2026")
    assert dated.missing(Kind.USAGE) == (Field.REFERENCE,)


def test_a_second_column_for_a_field_is_left_out_and_told() -> None:
    mapping = find_mapping(["E-mail", "Courriel", "Fax"])
    assert mapping.columns == (Field.EMAIL, None, None)
    assert mapping.left_out == (1, 2)
    assert mapping.repeated == {1: Field.EMAIL}


def test_what_is_mandatory_and_has_no_column_is_told() -> None:
    mapping = find_mapping(["Raison sociale", "Pays", "E-mail", "Prénom", "Nom"])
    assert mapping.missing(Kind.CLIENTS) == (Field.LOCALE,)
    assert mapping.missing(Kind.PORTFOLIO) == (Field.LOCALE, Field.STATUS)


def test_a_constant_stands_for_a_column() -> None:
    mapping = find_mapping(["Raison sociale"]).with_constant(Field.LOCALE, "fr-FR")
    assert Field.LOCALE not in mapping.missing(Kind.CLIENTS)
    assert Field.LOCALE in mapping.with_constant(Field.LOCALE, "").missing(Kind.CLIENTS)


def test_columns_that_an_import_of_clients_does_not_use_are_told() -> None:
    mapping = find_mapping(["Raison sociale", "Statut"])
    assert mapping.unused(Kind.CLIENTS) == (Field.STATUS,)
    assert mapping.unused(Kind.PORTFOLIO) == ()


def test_a_field_chosen_by_hand_leaves_its_other_column() -> None:
    mapping = find_mapping(["E-mail", "Fax"]).with_column(1, Field.EMAIL)
    assert mapping.columns == (None, Field.EMAIL)
    assert mapping.with_column(1, None).columns == (None, None)


@pytest.mark.parametrize(
    ("texts", "columns"),
    [
        (["Prénom", "Nom"], (Field.FIRST_NAME, Field.LAST_NAME)),
        (["Nom", "Prénom"], (Field.LAST_NAME, Field.FIRST_NAME)),
        (["Name", "Country"], (Field.LEGAL_NAME, Field.COUNTRY)),
        (["Naam", "Klant"], (Field.LAST_NAME, Field.LEGAL_NAME)),
        (
            ["Nom", "Prénom", "Nom de famille"],
            (Field.LEGAL_NAME, Field.FIRST_NAME, Field.LAST_NAME),
        ),
        (["Nom", "Client", "Last name"], (None, Field.LEGAL_NAME, Field.LAST_NAME)),
    ],
)
def test_a_bare_name_is_whose_the_other_columns_leave(
    texts: list[str], columns: tuple[Field | None, ...]
) -> None:
    assert find_mapping(texts).columns == columns


def test_a_mapping_is_kept_by_its_headings() -> None:
    kept = find_mapping(["Zorglub", "Pays", "E-mail", ""]).with_column(0, Field.LEGAL_NAME)
    kept = kept.with_column(1, None)
    saved = kept.saved()
    assert saved == {"zorglub": "legal_name", "pays": "", "e mail": "email"}
    again = find_mapping(["e-mail", "PAYS", "Zorglub", "Ville"], saved)
    assert again.columns == (Field.EMAIL, None, Field.LEGAL_NAME, Field.CITY)


def test_a_kept_mapping_of_another_version_is_read_as_far_as_it_goes() -> None:
    saved = {"zorglub": "fax", "autre": "email", "encore": "email"}
    mapping = find_mapping(["Zorglub", "Autre", "Encore"], saved)
    assert mapping == ColumnMapping(("Zorglub", "Autre", "Encore"), (None, Field.EMAIL, None))
