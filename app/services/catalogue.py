"""The firm's catalogue: shown, exported, and replaced as a whole by an imported one."""

from app.domain.catalogue import Catalogue
from app.services.acts import act
from app.services.catalogue_writing import check_replaceable, write_catalogue_rows
from app.services.changes import Changes
from app.services.journal import Books
from app.services.terms import load_catalogue


def catalogue(books: Books) -> Catalogue:
    """Return the catalogue as it stands."""
    with books.database.read() as session:
        return load_catalogue(session)


def export_catalogue(books: Books) -> str:
    """Return the catalogue as the TOML text that can be imported again."""
    # The library that writes TOML is loaded by the first export only.
    from app.services.catalogue_file.writing import write_catalogue  # noqa: PLC0415

    return write_catalogue(catalogue(books))


def import_catalogue(books: Books, imported: Catalogue) -> Changes:
    """Replace the whole catalogue; what was billed keeps the prices that it was billed at.

    The firm's currency follows the catalogue's while nothing has been billed. Raises `Refused`
    (CURRENCY_IN_USE) after that, and CATALOGUE_IN_USE where something refers to a plan, an add-on
    or a promo code that the new catalogue leaves out.
    """
    with act(books, "catalogue_imported") as a:
        check_replaceable(a.session, imported)
        write_catalogue_rows(a, imported)
        a.facts |= {
            "name": imported.name,
            "plans": len(imported.plans),
            "add_ons": len(imported.add_ons),
            "promo_codes": len(imported.promo_codes),
        }
    return Changes(catalogue=True, firm=True)
