from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given

from app.domain.entries import Account, Entry, Journal, numbered
from app.domain.entry_warnings import EntryField, EntryProblem
from app.domain.purchase_entries import PurchasePart
from app.services.entries.fec import SirenProblem, fec_content, fec_file_name
from app.services.progress import Cancelled
from tests.builders import day
from tests.services.entries.entry_builders import ENTRIES, EXAMPLES, SLOW, bought, thousands
from tests.services.entries.fec_rules import FIELDS, RULES, Fec, broken

NAME = "732829320FEC20261231.txt"
HEADING = "\t".join(FIELDS)
GOLDEN = """\
AC|Achats|1|20260331|651100|Redevances de logiciels|||V-7|20260331|Abonnements mars|16,90|0,00
AC|Achats|1|20260331|467000|Débours|||V-7|20260331|Abonnements mars|12,00|0,00
AC|Achats|1|20260331|445660|TVA déductible|||V-7|20260331|Abonnements mars|3,38|0,00
AC|Achats|1|20260331|401000|Fournisseurs|FEDIT|Éditeur d'abonnements|V-7|20260331|Abonnements mars|\
0,00|32,28
VE|Ventes|2|20260331|411000|Clients|CBOUL|Boulangerie Émile|R-12|20260331|Abonnement mars|41,00|0,00
VE|Ventes|2|20260331|706000|Prestations|||R-12|20260331|Abonnement mars|0,00|30,00
VE|Ventes|2|20260331|706000|Prestations|||R-12|20260331|Abonnement mars|0,00|5,00
VE|Ventes|2|20260331|445710|TVA collectée|||R-12|20260331|Abonnement mars|0,00|6,00
VE|Ventes|3|20260402|411000|Clients|CBOUL|Boulangerie Émile|R-13|20260402|Abonnement mars|12,00|0,00
VE|Ventes|3|20260402|467000|Débours|||R-13|20260402|Abonnement mars|0,00|12,00
VE|Ventes|4|20260402|411000|Clients|CBOUL|Boulangerie Émile|R-14|20260402|Abonnement mars|0,00|12,00
VE|Ventes|4|20260402|706000|Prestations|||R-14|20260402|Abonnement mars|10,00|0,00
VE|Ventes|4|20260402|445710|TVA collectée|||R-14|20260402|Abonnement mars|2,00|0,00
"""


def fec(entries: Sequence[Entry]) -> Fec:
    return Fec(NAME, fec_content(entries).content)


def test_the_file_is_what_the_format_says() -> None:
    lines = [
        f"{line.replace('|', chr(9))}\t\t\t{line.split('|')[3]}\t\t" for line in GOLDEN.splitlines()
    ]
    expected = "".join(f"{line}\r\n" for line in (HEADING, *lines))
    written = fec_content(EXAMPLES)
    assert written.content == expected.encode("iso8859-15")
    assert written.warnings == ()


def test_examples_and_thousands_pass_the_rules() -> None:
    assert list(broken(fec(EXAMPLES))) == []
    many = thousands()
    file = fec(many)
    assert list(broken(file)) == []
    assert file.column("EcritureNum")[-1] == str(len(many)) == "4500"


@SLOW
@given(ENTRIES)
def test_any_entries_pass_the_rules_and_keep_their_amounts(entries: list[Entry]) -> None:
    file = fec(entries)
    empty = [] if entries else ["record_ends"]  # a heading alone
    assert list(broken(file)) == empty
    lines = [line for entry in numbered(entries) for line in entry.lines]
    assert [amount.replace(",", "") for amount in file.column("Debit")] == [
        f"{line.debit:03}" for line in lines
    ]
    assert [amount.replace(",", "") for amount in file.column("Credit")] == [
        f"{line.credit:03}" for line in lines
    ]
    assert Counter(file.column("EcritureNum")) == {
        str(number): len(entry.lines) for number, entry in enumerate(numbered(entries), 1)
    }


def test_numbers_go_on_from_those_of_an_earlier_file() -> None:
    file = Fec(NAME, fec_content(EXAMPLES, first=101).content)
    assert list(dict.fromkeys(file.column("EcritureNum"))) == ["101", "102", "103", "104"]


def test_what_a_text_cannot_hold_is_replaced_and_told() -> None:
    entry = bought(PurchasePart(0, 5, 0), label="L’œuvre | à 5 €\t漢", vendor_invoice="V|1\r\n")
    written = fec_content([entry])
    assert "L'œuvre / à 5 € ?".encode("iso8859-15") in written.content
    told = [(each.line, each.place, each.facts["character"]) for each in written.warnings]
    assert told == [
        (None, EntryField.PIECE, "|"),
        (1, EntryField.LABEL, "|"),
        (1, EntryField.LABEL, "漢"),
        (2, EntryField.LABEL, "|"),
        (2, EntryField.LABEL, "漢"),
    ]
    assert {each.problem for each in written.warnings} == {EntryProblem.CHARACTER_REPLACED}
    assert {each.piece for each in written.warnings} == {"V|1\r\n"}


def test_a_name_that_is_not_given_is_the_number() -> None:
    entry = replace(EXAMPLES[0], journal=Journal("VE"))
    party = replace(entry.lines[0], account=Account("411000", " "), auxiliary=Account("C1", "\x00"))
    record = fec([replace(entry, lines=(party, *entry.lines[1:]))]).records[0]
    assert record[:2] == ["VE", "VE"]
    assert record[4:8] == ["411000", "411000", "C1", "C1"]


def test_an_account_outside_the_chart_is_told() -> None:
    party = replace(EXAMPLES[0].lines[0], account=Account("41C", "Clients"))
    entry = replace(EXAMPLES[0], lines=(party, *EXAMPLES[0].lines[1:]))
    (warning,) = fec_content([entry]).warnings
    assert (warning.problem, warning.line, warning.facts) == (
        EntryProblem.ACCOUNT_NOT_OF_CHART,
        1,
        {"text": "41C"},
    )


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        ("732829320", NAME),
        (" 732 829 320 ", NAME),
        ("73282932000074", NAME),
        ("", SirenProblem.MISSING),
        (" - ", SirenProblem.MISSING),
        ("0498916035", SirenProblem.NOT_A_SIREN),
        ("73282932X", SirenProblem.NOT_A_SIREN),
        ("٧٣٢٨٢٩٣٢٠", SirenProblem.NOT_A_SIREN),
    ],
)
def test_the_name_has_the_siren_and_the_closing_day(
    number: str, expected: str | SirenProblem
) -> None:
    assert fec_file_name(number, day("2026-12-31")) == expected


def test_writing_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fec_content(EXAMPLES, progress=stop)


def cell(record: int, name: str, value: str) -> Callable[[Fec], Fec]:
    """Return what puts a value into one field of a record, counted from 0."""

    def changed(file: Fec) -> Fec:
        records = file.records
        records[record][FIELDS.index(name)] = value
        text = "".join("\t".join(fields) + "\r\n" for fields in (FIELDS, *records))
        return Fec(file.name, text.encode("iso8859-15"))

    return changed


def named(name: str) -> Callable[[Fec], Fec]:
    return lambda file: Fec(name, file.content)


def swapped(old: bytes, new: bytes) -> Callable[[Fec], Fec]:
    def changed(file: Fec) -> Fec:
        assert old in file.content
        return Fec(file.name, file.content.replace(old, new, 1))

    return changed


def moved(file: Fec) -> Fec:
    """Put the lines of the last entry first."""
    heading, *lines = file.content.splitlines(keepends=True)
    return Fec(file.name, b"".join([heading, *lines[-3:], *lines[:-3]]))


MUTATIONS: list[tuple[str, Callable[[Fec], Fec]]] = [
    ("file_name", named("FEC20261231.txt")),
    ("file_name", named("732829320FEC20261331.txt")),
    ("file_name", named("732829320FEC20261231.csv")),
    ("charset", swapped(b"d'abonnements", b"d\x92abonnements")),
    ("charset", swapped(b"JournalCode", b"\xef\xbb\xbfJournalCode")),
    ("charset", swapped(b"mars", b"ma\x00rs")),
    ("header", swapped(b"Montantdevise", b"MontantDevise")),
    ("header", swapped(b"PieceRef\tPieceDate", b"PieceDate\tPieceRef")),
    ("record_ends", lambda file: Fec(file.name, file.content[:-2])),
    ("record_ends", lambda file: Fec(file.name, file.content + b"\r\n")),
    ("record_ends", lambda file: Fec(file.name, f"{HEADING}\r\n".encode())),
    ("separators", swapped(b"Abonnements mars", b"Abonnements|mars")),
    ("separators", swapped(b"Abonnements mars", b"Abonnements\tmars")),
    ("separators", swapped(b"\t\t\r\n", b"\t\r\n")),
    *(("mandatory_fields", cell(0, FIELDS[place - 1], "")) for place in (1, 2, 6, 9, 11)),
    ("mandatory_fields", cell(0, "EcritureLib", " ")),
    ("mandatory_fields", cell(0, "PieceDate", "")),
    ("mandatory_fields", cell(0, "ValidDate", "")),
    ("left_aligned", cell(0, "EcritureLib", " mars")),
    ("days", cell(0, "PieceDate", "31/03/2026")),
    ("days", cell(0, "PieceDate", "20260231")),
    ("days", cell(0, "EcritureDate", "2026033")),
    ("numbers", cell(0, "Debit", "16.90")),
    ("numbers", cell(0, "Debit", "1 016,90")),
    ("numbers", cell(0, "Debit", "-16,90")),
    ("numbers", cell(0, "Credit", "")),
    ("one_side", cell(0, "Credit", "16,90")),
    ("one_side", cell(0, "Debit", "0,00")),
    ("balanced", cell(0, "Debit", "16,91")),
    ("continuous", cell(12, "EcritureNum", "6")),
    ("continuous", cell(12, "EcritureNum", "3")),
    ("continuous", cell(12, "EcritureNum", "4A")),
    ("one_entry_a_number", cell(0, "JournalCode", "VE")),
    ("one_entry_a_number", cell(12, "EcritureDate", "20260403")),
    ("chronological", moved),
    ("chronological", cell(0, "EcritureDate", "20260430")),
    ("chronological", cell(12, "ValidDate", "20260401")),
    ("within_year", named("732829320FEC20260401.txt")),
    ("chart_of_accounts", cell(0, "CompteNum", "65")),
    ("chart_of_accounts", cell(0, "CompteNum", "6A1100")),
    ("auxiliary", cell(0, "CompAuxNum", "F1")),
    ("auxiliary", cell(3, "CompAuxNum", "")),
    ("lettering", cell(0, "EcritureLet", "AA")),
    ("lettering", cell(0, "DateLet", "20260331")),
    ("currency", cell(0, "Montantdevise", "16,90")),
    ("currency", cell(0, "Idevise", "USD")),
]


@pytest.mark.parametrize(("rule", "mutate"), MUTATIONS)
def test_the_rules_catch_a_broken_file(rule: str, mutate: Callable[[Fec], Fec]) -> None:
    assert rule in broken(mutate(fec(EXAMPLES)))


def test_every_rule_is_shown_to_catch_something() -> None:
    assert {rule for rule, _ in MUTATIONS} == {rule.__name__ for rule in RULES}
