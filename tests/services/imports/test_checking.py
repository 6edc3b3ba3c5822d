"""A whole file: duplicates, codes used up, fixing in place, skipping, and the sample files."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.imports.checked_row import State
from app.services.imports.checking import check
from app.services.imports.drafts import ClientDraft
from app.services.imports.fields import Field, Kind, fields_of
from app.services.imports.identifiers import identifiers_of
from app.services.imports.known_clients import KnownClient
from app.services.imports.mapping import find_mapping, likely_kind
from app.services.imports.problems import Reason, Severity
from app.services.imports.reading import read_pasted, read_table
from app.services.imports.table import Cell, SheetRow, cell_text
from app.services.progress import Cancelled
from tests.factories import sample_catalogue
from tests.services.imports.files import (
    ACTIVE,
    CLIENT,
    INVITED,
    SAMPLE,
    by_rules,
    checked,
    checked_file,
    known,
    reasons,
    table,
)

Row = Mapping[Field, Cell]


def one(**cells: Cell) -> Row:
    """A client with further cells, named as the fields are."""
    return {**CLIENT, **{Field(name): cell for name, cell in cells.items()}}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (one(company_number="732829320"), one(company_number="732 829 320")),
        (one(vat_number="FR44732829320"), one(vat_number="fr 44 732 829 320")),
        (one(reference="d-1"), one(reference=" D-1 ")),
    ],
)
def test_of_two_equal_rows_the_later_is_rejected(first: Row, second: Row) -> None:
    found = checked(first, second, kind=Kind.CLIENTS)
    assert [row.state for row in found.rows] == [State.READY, State.REJECTED]
    (problem,) = [p for p in found.rows[1].problems if p.severity is Severity.ERROR]
    assert problem.reason is Reason.DUPLICATE_IN_FILE
    assert problem.facts["row"] == 2
    assert problem.facts["name"] == "Boulangerie Martin"


def test_the_same_number_in_two_countries_is_two_companies() -> None:
    rows = one(country="DE", company_number="123"), one(country="AT", company_number="123")
    assert checked(*rows, kind=Kind.CLIENTS).rejected == ()


def test_a_client_that_exists_is_named() -> None:
    (key,) = identifiers_of("FR", "732829320", "", "").items()
    against = known(clients={key: KnownClient(7, "Martin SA", "D1")})
    row = one(company_number="732829320", email="?")
    found = checked(row, kind=Kind.CLIENTS, against=against).rows[0]
    assert found.exists == 7
    (problem,) = found.problems_in(Field.COMPANY_NUMBER)
    assert problem.facts == {"client": 7, "name": "Martin SA", "reference": "D1"}
    assert checked(CLIENT, kind=Kind.CLIENTS).rows[0].exists is None


def test_a_rejected_or_skipped_row_is_repeated_by_nothing() -> None:
    found = checked(one(reference="D1", country="?"), one(reference="D1"), kind=Kind.CLIENTS)
    assert [row.state for row in found.rows] == [State.REJECTED, State.READY]
    fixed = found.with_cell(2, Field.COUNTRY, "FR")
    assert [row.state for row in fixed.rows] == [State.READY, State.REJECTED]
    skipping = fixed.skipping({2})
    assert [row.state for row in skipping.rows] == [State.SKIPPED, State.READY]
    again = skipping.skipping({2}, skipped=False)
    assert [row.state for row in again.rows] == [State.READY, State.REJECTED]


def test_a_cell_is_fixed_in_place() -> None:
    found = checked({**ACTIVE, Field.PRICE: Decimal("9.999")}, {**ACTIVE, Field.PLAN: "?"})
    assert found.counts[State.REJECTED] == 2
    fixed = found.with_cell(2, Field.PRICE, "9,99").with_cell(3, Field.PLAN, "pro")
    assert fixed.counts == dict.fromkeys(State, 0) | {State.READY: 2}
    running = fixed.row(2).draft
    assert isinstance(running, ClientDraft)
    assert running.running is not None
    assert running.running.price == 999
    assert found.counts[State.REJECTED] == 2


def test_a_suggestion_is_what_would_be_right() -> None:
    found = checked(
        {**ACTIVE, Field.COUNTRY: "Frankreich"},
        {**ACTIVE, Field.PLAN: "esentiel"},
        {**ACTIVE, Field.START: "11/30/2025"},
        {**ACTIVE, Field.PRICE: Decimal("9.999")},
        {**ACTIVE, Field.ADD_ONS: "paiement, archivage"},
        {**ACTIVE, Field.LOCALE: "fr-XX"},
        {**ACTIVE, Field.EMAIL: "<a@example.org>"},
        {**ACTIVE, Field.VAT_NUMBER: "44732829320"},
        {**ACTIVE, Field.POSTAL_CODE: Decimal(4445)},
    )
    for row in found.rows:
        (problem,) = row.problems
        assert problem.suggestion is not None
        assert problem.field is not None
        fixed = found.with_cell(row.number, problem.field, problem.suggestion)
        assert fixed.row(row.number).problems == ()


def test_a_row_is_found_by_its_number() -> None:
    with pytest.raises(KeyError):
        checked(CLIENT).row(99)


def test_codes_are_used_up_within_the_file() -> None:
    catalogue = sample_catalogue()
    promos = tuple(
        replace(promo, max_redemptions=3) if promo.code == "MOINS5" else promo
        for promo in catalogue.promo_codes
    )
    against = known(redeemed={"MOINS5": 1}, catalogue=replace(catalogue, promo_codes=promos))
    coded: Row = {**ACTIVE, Field.PROMO: "MOINS5"}
    pending: Row = {**INVITED, Field.PROMO: "MOINS5"}
    found = checked({**coded, Field.PLAN: "?"}, coded, pending, coded, pending, against=against)
    assert [row.state for row in found.rows[1:]] == [
        State.READY,
        State.READY,
        State.REMARK,
        State.REMARK,
    ]
    assert reasons(found.rows[3]) == ["PROMO_USED_UP"]
    last = found.rows[3].draft
    assert isinstance(last, ClientDraft)
    assert last.running is not None
    assert last.running.promo is None
    assert found.skipping({3}).rows[3].state is State.READY


def test_cells_beyond_the_headings_reject_the_row() -> None:
    text = "Raison sociale\tPays\nMartin\tFR\tx\tFR"
    made = read_pasted(text)
    found = check(made, find_mapping(made.headings), by_rules(Kind.CLIENTS)).rows[0]
    assert found.problems[0].field is None
    assert found.problems[0].facts == {"cells": 4, "headings": 2}
    assert reasons(found)[0] == "CELLS_BEYOND_HEADINGS"


def test_a_constant_is_taken_where_a_cell_is_blank() -> None:
    made = table(one(locale=""), one(locale="nl-BE"))
    mapping = find_mapping(made.headings).with_constant(Field.LOCALE, "fr-BE")
    mapping = mapping.with_constant(Field.CITY, "Liège").with_constant(Field.STATUS, "Actif")
    found = check(made, mapping, by_rules(Kind.CLIENTS))
    drafts = [row.draft for row in found.rows if isinstance(row.draft, ClientDraft)]
    assert [(d.client.locale, d.client.city) for d in drafts] == [
        ("fr-BE", "Liège"),
        ("nl-BE", "Liège"),
    ]


def test_a_check_can_be_watched_and_stopped() -> None:
    made = table(*[CLIENT] * 120)
    heard: list[tuple[int, int]] = []

    def watching(done: int, total: int) -> None:
        heard.append((done, total))

    check(made, find_mapping(made.headings), by_rules(Kind.CLIENTS), watching)
    assert heard == [(0, 120), (50, 120), (100, 120), (120, 120)]

    def stopping(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        check(made, find_mapping(made.headings), by_rules(Kind.CLIENTS), stopping)


def test_the_sample_portfolio_is_checked_as_its_description_says() -> None:
    found = checked_file(SAMPLE / "portfolio.xlsx", Kind.PORTFOLIO)
    by_state = {state: [row.number for row in found.rows if row.state is state] for state in State}
    assert by_state[State.REJECTED] == [65, 90, 103, 122, 135, 152]
    assert by_state[State.REMARK] == [19, 42, 173, 201, 212]
    assert by_state[State.NOTE] == [182]
    assert len(found.importable) == 234
    assert {row.number: reasons(row) for row in found.rows if row.problems} == {
        19: ["BE_CHECK_DIGITS"],
        42: ["EMAIL_DOUBTFUL"],
        65: ["COUNTRY_UNKNOWN"],
        90: ["MISSING"],
        103: ["DUPLICATE_IN_FILE", "DUPLICATE_IN_FILE"],
        122: ["PLAN_UNKNOWN"],
        135: ["START_IN_FUTURE"],
        152: ["ADD_ON_NOT_OFFERED"],
        173: ["RUNS_IN_SPREADSHEET"],
        182: ["TRIMMED", "TRIMMED"],
        201: ["PROMO_EXPIRED"],
        212: ["PROMO_WRONG_PLAN"],
    }


@pytest.mark.parametrize(
    ("name", "rows", "rejected"),
    [("clients_cp1252.csv", 120, [77]), ("clients_en_utf8.csv", 80, [])],
)
def test_the_sample_clients_are_checked(name: str, rows: int, rejected: list[int]) -> None:
    read = read_table(SAMPLE / name)
    assert likely_kind(find_mapping(read.headings)) is Kind.CLIENTS
    found = checked_file(SAMPLE / name, Kind.CLIENTS)
    assert len(found.rows) == rows
    assert [row.number for row in found.rejected] == rejected
    assert {row.state for row in found.rows} <= {State.READY, State.REJECTED}


HOSTILE = st.one_of(
    st.text(max_size=40),
    st.sampled_from([str(c) for row in (ACTIVE, INVITED) for c in row.values()]),
    st.sampled_from(["archivé", "paiements, archivage", "BIENVENUE", "1,234", "=1", "\u00a0"]),
    st.decimals(allow_nan=False, allow_infinity=False),
    st.dates(),
)


@given(
    st.lists(
        st.lists(HOSTILE, min_size=len(Field), max_size=len(Field) + 2), min_size=1, max_size=4
    ),
    st.sampled_from(Kind),
)
def test_any_cells_are_checked(rows: list[list[Cell]], kind: Kind) -> None:
    made = table(dict.fromkeys(Field, "x"))
    numbered = enumerate(rows, start=2)
    made = replace(made, rows=tuple(SheetRow(number, tuple(row)) for number, row in numbered))
    found = check(made, find_mapping(made.headings), by_rules(kind))
    for row in found.rows:
        assert (row.draft is None) == (row.state is State.REJECTED)
    fixed = found.with_cell(2, Field.LEGAL_NAME, cell_text(rows[0][0]))
    assert len(fixed.rows) == len(rows)


def test_a_file_of_everything_wrong_says_so() -> None:
    wrong = dict.fromkeys(fields_of(Kind.PORTFOLIO), "=?")
    (row,) = checked(wrong).rows
    assert row.state is State.REJECTED
    assert {problem.field for problem in row.problems} >= {Field.COUNTRY, Field.STATUS}


def test_days_stay_days() -> None:
    assert checked({**ACTIVE, Field.START: date(2026, 1, 31)}).counts[State.READY] == 1
