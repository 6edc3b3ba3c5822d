"""The catalogue as a TOML file: the one way in and out of the firm's own price list.

The way out is `writing`, imported when it is used: its library is heavy.
"""

from app.services.catalogue_file.problems import CatalogueFileError, Problem, ProblemKind
from app.services.catalogue_file.reading import read_catalogue

__all__ = ["CatalogueFileError", "Problem", "ProblemKind", "read_catalogue"]
