"""What was done with the vendor's invoices, in the words of the journal."""

from typing import Any

import pytest

from app.views.formatting import Formats
from app.views.history.firm import FirmWords
from tests.factories import sample_catalogue

HEAD = {"number": "FA-1", "issued_on": "2026-10-31", "net": 3780}
FIRST = "Invoice FA-1 of 31/10/2026: €37.80 excl. VAT"


def said(act: str, **facts: Any) -> list[str]:  # noqa: ANN401 - facts may be anything
    first, *rest = FirmWords(sample_catalogue(), Formats("en")).sentences(act, {**HEAD, **facts})
    assert first == FIRST
    return rest


@pytest.mark.parametrize(
    ("act", "facts", "sentences"),
    [
        ("entered", {}, []),
        ("deleted", {}, []),
        (
            "changed",
            {"changed": {"number": ["FA", "FA-1"], "issued_on": ["2026-10-30", "2026-10-31"]}},
            ["Number: FA → FA-1", "Date: 30/10/2026 → 31/10/2026"],
        ),
        (
            "changed",
            {"changed": {"end_day": ["2026-10-31", "2026-11-01"], "vat": [None, 756]}},
            ["Last day: 30/10/2026 → 31/10/2026", "VAT filled in: €7.56"],
        ),
        ("changed", {"changed": {"gross": [1, None]}}, ["Total incl. VAT emptied: it was €0.01"]),
        (
            "settled",
            {"expected": 3700, "documents": [1, 2], "others": [[3, "OLD"]]},
            [
                "Expected by the books: €37.00",
                "Its number noted on the documents: 1, 2",
                "Document 3 keeps the number OLD",
            ],
        ),
        ("reopened", {"documents": [1]}, ["Its number taken off the documents: 1"]),
        ("reopened", {"documents": []}, []),
    ],
)
def test_an_act_is_told(act: str, facts: dict[str, Any], sentences: list[str]) -> None:
    assert said(f"vendor_invoice_{act}", **facts) == sentences


@pytest.mark.parametrize(
    ("act", "facts", "words"),
    [
        ("imported", {"rows": 3, "file": "a.csv"}, "imported from a.csv"),
        ("imported", {"rows": 3, "rejected": 1}, "rejected"),
        ("imported", {"rows": 3, "skipped": 1}, "skipped"),
        ("changed", {"added": 2}, "added"),
        ("changed", {"removed": 2}, "taken out"),
        ("changed", {"assigned": 2}, "assigned"),
        ("decided", {"accepted": 2, "disputed": 0, "reopened": 0}, "accepted"),
        ("decided", {"disputed": 2}, "disputed"),
        ("decided", {"reopened": 2}, "without a decision"),
    ],
)
def test_what_it_did_to_lines_is_counted(act: str, facts: dict[str, Any], words: str) -> None:
    assert said(f"vendor_invoice_{act}", **facts)[-1].endswith(words)


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        ("invoices", "Register of the vendor's invoices"),
        ("invoice", "Comparison of a vendor's invoice"),
    ],
)
def test_an_export_is_told(report: str, sentence: str) -> None:
    facts = {"report": report, "rows": 3, "file": "a.csv", "sha256": "0"}
    told = FirmWords(sample_catalogue(), Formats("en")).sentences("exported", facts)
    assert told[0] == sentence


def test_an_import_that_was_undone_is_told() -> None:
    facts = {
        "kind": "invoice",
        "file": "a.csv",
        "clients": 0,
        "lines": 3,
        "imported_on": "2026-10-31",
        "imported_by": "Anne",
    }
    told = FirmWords(sample_catalogue(), Formats("en")).sentences("import_undone", facts)
    assert told[-1].startswith("3 line")
