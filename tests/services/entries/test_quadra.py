from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given

from app.domain.entries import Account, Entry, EntryLine, Journal, numbered
from app.domain.entry_warnings import EntryField, EntryProblem
from app.domain.purchase_entries import PurchasePart
from app.domain.vat import RateTotal
from app.services.entries.quadra import quadra_content, quadra_file_name
from tests.builders import day
from tests.services.entries.entry_builders import (
    ENTRIES,
    EXAMPLES,
    SLOW,
    bought,
    charged,
    disbursed,
    thousands,
)

PLACES = {
    "type": (1, 1),
    "account": (2, 9),
    "journal": (10, 11),
    "folio": (12, 14),
    "day": (15, 20),
    "label code": (21, 21),
    "label": (22, 41),
    "side": (42, 42),
    "sign": (43, 43),
    "cents": (44, 55),
    "counterpart": (56, 63),
    "due": (64, 69),
    "lettering, statistics": (70, 74),
    "piece of 5": (75, 79),
    "case, quantity": (80, 99),
    "piece of 8": (100, 107),
    "currency": (108, 110),
    "journal of 3": (111, 113),
    "VAT": (114, 116),
    "long label": (117, 146),
    "VAT of 2": (147, 148),
    "piece of 10": (149, 158),
    "rest": (159, 231),
}
"""First and last position of every field, counted from 1."""


def fields(line: str) -> dict[str, str]:
    return {name: line[first - 1 : last] for name, (first, last) in PLACES.items()}


def lines(entries: Sequence[Entry]) -> list[dict[str, str]]:
    content = quadra_content(entries).content
    assert content == b"" or content.endswith(b"\r\n")
    read = content.decode("cp1252").split("\r\n")[:-1]
    assert {len(line) for line in read} <= {231}
    assert {len(line) for line in content.split(b"\r\n")[:-1]} <= {231}
    return [fields(line) for line in read]


def test_the_places_tile_the_line() -> None:
    position = 1
    for first, last in PLACES.values():
        assert first == position
        position = last + 1
    assert position == 232


def test_every_field_is_at_its_place() -> None:
    party, revenue = lines([charged(RateTotal(0, 123456, 0))])
    assert party == {
        "type": "M",
        "account": "CBOUL   ",
        "journal": "VE",
        "folio": "000",
        "day": "310326",
        "label code": " ",
        "label": "Abonnement mars     ",
        "side": "D",
        "sign": "+",
        "cents": "000000123456",
        "counterpart": " " * 8,
        "due": "150426",
        "lettering, statistics": " " * 5,
        "piece of 5": "R-12 ",
        "case, quantity": " " * 20,
        "piece of 8": "R-12    ",
        "currency": "EUR",
        "journal of 3": "VE ",
        "VAT": "   ",
        "long label": "Abonnement mars" + " " * 15,
        "VAT of 2": "  ",
        "piece of 10": "R-12      ",
        "rest": " " * 73,
    }
    assert revenue == party | {"account": "706000  ", "side": "C", "due": "000000"}


def test_the_examples_reckoned_by_hand() -> None:
    written = quadra_content(EXAMPLES)
    assert written.warnings == ()
    assert [(f["account"].strip(), f["side"], f["cents"].lstrip("0")) for f in lines(EXAMPLES)] == [
        ("651100", "D", "1690"),
        ("467000", "D", "1200"),
        ("445660", "D", "338"),
        ("FEDIT", "C", "3228"),
        ("CBOUL", "D", "4100"),
        ("706000", "C", "3000"),
        ("706000", "C", "500"),
        ("445710", "C", "600"),
        ("CBOUL", "D", "1200"),
        ("467000", "C", "1200"),
        ("CBOUL", "C", "1200"),
        ("706000", "D", "1000"),
        ("445710", "D", "200"),
    ]


def test_a_journal_of_three_characters_stands_in_the_field_of_three_alone() -> None:
    entry = replace(charged(RateTotal(0, 1, 0)), journal=Journal("VEN"))
    assert [(f["journal"], f["journal of 3"]) for f in lines([entry])] == [("  ", "VEN")] * 2
    long = replace(entry, journal=Journal("VENTES"))
    (warning,) = quadra_content([long]).warnings
    assert (warning.problem, warning.place, warning.line, warning.facts) == (
        EntryProblem.JOURNAL_TOO_LONG,
        EntryField.JOURNAL,
        None,
        {"text": "VENTES", "cut": "VEN"},
    )


def test_of_a_long_piece_the_end_is_kept() -> None:
    entry = charged(RateTotal(0, 1, 0), piece="FA-2026-000123")
    found = lines([entry])[0]
    assert found["piece of 5"] == "00123"
    assert found["piece of 8"] == "6-000123"
    assert found["piece of 10"] == "026-000123"
    (warning,) = quadra_content([entry]).warnings
    assert warning.problem is EntryProblem.PIECE_TOO_LONG
    assert warning.facts == {"text": "FA-2026-000123", "cut": "026-000123"}
    ten = charged(RateTotal(0, 1, 0), piece="2026-00012")
    assert quadra_content([ten]).warnings == ()
    assert lines([ten])[0]["piece of 5"] == "00012"


def test_a_label_is_cut_at_thirty_and_told() -> None:
    label = "Abonnements d’avril 2026 aux logiciels"
    found = lines([bought(PurchasePart(0, 5, 0), label=label)])[0]
    assert found["label"] == "Abonnements d’avril "
    assert found["long label"] == "Abonnements d’avril 2026 aux l"
    warnings = quadra_content([bought(PurchasePart(0, 5, 0), label=label)]).warnings
    assert [(w.problem, w.place, w.line) for w in warnings] == [
        (EntryProblem.TEXT_CUT, EntryField.LABEL, 1),
        (EntryProblem.TEXT_CUT, EntryField.LABEL, 2),
    ]
    assert warnings[0].facts == {"text": label, "cut": "Abonnements d’avril 2026 aux l"}
    assert quadra_content([bought(PurchasePart(0, 5, 0), label="a" * 30)]).warnings == ()


def with_accounts(entry: Entry, account: Account, auxiliary: Account | None) -> Entry:
    first: EntryLine = replace(entry.lines[0], account=account, auxiliary=auxiliary)
    return replace(entry, lines=(first, *entry.lines[1:]))


def test_an_account_of_more_than_eight_characters_is_cut_and_told() -> None:
    entry = disbursed(RateTotal(0, 1, 0))
    long = Account("411000123")
    for account, auxiliary, place in (
        (long, None, EntryField.ACCOUNT),
        (Account("411000"), long, EntryField.AUXILIARY),
    ):
        changed = with_accounts(entry, account, auxiliary)
        assert lines([changed])[0]["account"] == "41100012"
        (warning,) = quadra_content([changed]).warnings
        assert (warning.problem, warning.place) == (EntryProblem.ACCOUNT_TOO_LONG, place)
    # The collective account is not written: nobody needs to know that it is long.
    assert quadra_content([with_accounts(entry, long, Account("C1"))]).warnings == ()


def test_an_amount_beyond_the_field_is_refused() -> None:
    most = 10**12 - 1
    assert lines([charged(RateTotal(0, most, 0))])[0]["cents"] == "9" * 12
    with pytest.raises(ValueError, match="more than the format can hold: 1000000000000 cents"):
        quadra_content([charged(RateTotal(0, most + 1, 0))])


@SLOW
@given(ENTRIES)
def test_any_entries_keep_their_places_amounts_and_days(entries: list[Entry]) -> None:
    found = lines(entries)
    ordered = [(entry, line) for entry in numbered(entries) for line in entry.lines]
    assert len(found) == len(ordered)
    for read, (entry, line) in zip(found, ordered, strict=True):
        assert (read["type"], read["folio"], read["sign"], read["currency"]) == (
            "M",
            "000",
            "+",
            "EUR",
        )
        assert int(read["cents"]) == line.debit + line.credit
        assert (read["side"] == "D") is (line.debit > 0)
        day_read = read["day"]
        assert date(2000 + int(day_read[4:]), int(day_read[2:4]), int(day_read[:2])) == entry.day
        blank = [name for name in PLACES if not read[name].strip()]
        assert set(blank) <= {
            "journal",
            "label code",
            "counterpart",
            "lettering, statistics",
            "case, quantity",
            "VAT",
            "VAT of 2",
            "rest",
        }


def test_thousands_of_entries_balance() -> None:
    found = lines(thousands())
    balance = sum(int(f["cents"]) * (1 if f["side"] == "D" else -1) for f in found)
    assert (len({f["cents"] for f in found}) > 1000, balance) == (True, 0)


def test_the_name_says_which_days_it_covers() -> None:
    assert quadra_file_name(day("2026-03-01"), day("2026-03-31")) == "QUADRA_20260301_20260331.txt"
