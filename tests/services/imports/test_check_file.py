"""A file whose columns are found by themselves is checked in one go."""

from pathlib import Path

from app.services.imports.fields import Kind
from app.services.imports.files import check_file
from tests.factories import stocked
from tests.services.imports.files import SAMPLE


def test_the_headings_decide_what_a_file_holds(tmp_path: Path) -> None:
    of = stocked(tmp_path)
    assert check_file(of, SAMPLE / "portfolio.xlsx").kind is Kind.PORTFOLIO
    assert check_file(of, SAMPLE / "clients_en_utf8.csv").kind is Kind.CLIENTS
    assert check_file(of, SAMPLE / "portfolio.xlsx", Kind.CLIENTS).kind is Kind.CLIENTS
