"""The fictitious sample: a firm, a catalogue, a portfolio with its use, two lists of clients."""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import exists, select

from app.domain.catalogue import Catalogue
from app.domain.errors import Refusal, Refused
from app.models.tables import ClientRow
from app.services.acts import act
from app.services.catalogue import import_catalogue
from app.services.catalogue_file import read_catalogue
from app.services.changes import Changes
from app.services.imports.fields import Kind
from app.services.imports.files import check_file
from app.services.imports.importing import import_checked
from app.services.journal import Books, firm_row
from app.services.progress import Progress, unwatched
from app.services.terms import load_catalogue

CATALOGUE = Path("catalogue", "fictitious.toml")
FILES = (
    (Path("sample", "portfolio.xlsx"), Kind.PORTFOLIO),
    (Path("sample", "usage_2026-11.csv"), Kind.USAGE),
    (Path("sample", "clients_cp1252.csv"), Kind.CLIENTS),
    (Path("sample", "clients_en_utf8.csv"), Kind.CLIENTS),
)
"""What is imported, in this order, from the program's resources."""


@dataclass(frozen=True, slots=True)
class Filled:
    """How many clients and readings the sample brought, and how many rows were left out."""

    clients: int
    readings: int
    rejected: int
    changes: Changes


def fill_sample(
    books: Books, resources: Path, firm_name: str, progress: Progress = unwatched
) -> Filled:
    """Fill a file that has no clients and no catalogue of its own; its data are fictitious.

    Raises `Refused` (FILE_NOT_EMPTY).
    """
    catalogue = read_catalogue((resources / CATALOGUE).read_text(encoding="utf-8"))
    if _begin(books, firm_name, catalogue):
        import_catalogue(books, catalogue)
    filled = Filled(0, 0, 0, Changes(all_clients=True, catalogue=True, firm=True))
    for done, (path, kind) in enumerate(FILES):
        progress(done, len(FILES))
        checked = check_file(books, resources / path, kind)
        written = import_checked(books, checked)
        rows = len(written.clients)
        filled = replace(
            filled,
            clients=filled.clients + (0 if kind is Kind.USAGE else rows),
            readings=filled.readings + (rows if kind is Kind.USAGE else 0),
            rejected=filled.rejected + len(checked.rejected),
        )
    progress(len(FILES), len(FILES))
    return filled


def _begin(books: Books, firm_name: str, catalogue: Catalogue) -> bool:
    """Mark the file as fictitious; refuse one that holds anything of somebody's.

    Returns whether the catalogue is still to be imported: the first run may have done so.
    """
    with act(books, "sample_filled") as a:
        present = load_catalogue(a.session)
        if a.session.scalar(select(exists(ClientRow.id))) or present.plans not in (
            (),
            catalogue.plans,
        ):
            raise Refused(Refusal.FILE_NOT_EMPTY)
        firm = firm_row(a.session)
        firm.name = firm.name or firm_name
        firm.fictitious = firm.set_up = True
        return not present.plans
