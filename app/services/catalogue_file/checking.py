"""Checking a catalogue that was edited by the very rules that a file is read by."""

from app.domain.catalogue import Catalogue
from app.services.catalogue_file.problems import CatalogueFileError, Problem
from app.services.catalogue_file.reading import read_catalogue
from app.services.catalogue_file.writing import write_catalogue


def catalogue_problems(catalogue: Catalogue) -> tuple[Problem, ...]:
    """Return everything that would be wrong with the file of a catalogue.

    A problem's `path` leads to the part: its plans are counted in the order of their ranks, the
    prices of a part in their own order.
    """
    try:
        read_catalogue(write_catalogue(catalogue))
    except CatalogueFileError as error:
        return error.problems
    return ()


def check_catalogue(catalogue: Catalogue) -> None:
    """Raise `CatalogueFileError` where `catalogue_problems` finds something."""
    problems = catalogue_problems(catalogue)
    if problems:
        raise CatalogueFileError(problems)
