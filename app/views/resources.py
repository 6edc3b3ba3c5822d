"""Finds the files that come with the program: icons, translations, licences, sample data."""

from functools import cache
from pathlib import Path


class ResourceMissing(FileNotFoundError):
    """A file that belongs to the program is not where it is installed."""


@cache
def resources_dir() -> Path:
    """The folder of resources: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package.parent / "resources", package / "resources"):
        if folder.is_dir():
            return folder
    raise ResourceMissing(str(package / "resources"))


def resource(*parts: str) -> Path:
    """The path of one resource; raises `ResourceMissing` when it is not there."""
    path = resources_dir().joinpath(*parts)
    if not path.exists():
        raise ResourceMissing(str(path))
    return path
