"""The catalogue as a TOML file: the one way in and out of the firm's own price list."""

from app.services.catalogue_file.problems import CatalogueFileError, Problem, ProblemKind
from app.services.catalogue_file.reading import read_catalogue
from app.services.catalogue_file.writing import write_catalogue

__all__ = ["CatalogueFileError", "Problem", "ProblemKind", "read_catalogue", "write_catalogue"]
