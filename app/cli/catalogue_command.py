"""`forfait catalogue import|export`: the firm's catalogue as one TOML file."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.cli.failures import Failed
from app.services.catalogue import export_catalogue, import_catalogue
from app.services.catalogue_file import CatalogueFileError, read_catalogue
from app.services.imports.reading import content_of
from app.views.labels.catalogue_problems import catalogue_problem


def catalogue(desk: Desk, asked: argparse.Namespace) -> int:
    """Import or export the catalogue."""
    return _import(desk, asked) if asked.act == "import" else _export(desk, asked)


def _import(desk: Desk, asked: argparse.Namespace) -> int:
    try:
        found = read_catalogue(content_of(asked.file).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "{file} cannot be read as text. Choose a catalogue in TOML."
            ).format(file=asked.file)
        ) from error
    except CatalogueFileError as error:
        for problem in error.problems:
            print(catalogue_problem(problem, desk.formats))
        raise Failed(
            QCoreApplication.translate(
                "CommandLine",
                "{file} was not imported. Things to put right in it, listed above: {count}.",
            ).format(file=asked.file.name, count=len(error.problems))
        ) from error
    import_catalogue(desk.books, found)
    desk.answer(
        QCoreApplication.translate(
            "CommandLine",
            "Catalogue imported: {plans} plans, {add_ons} extra services, {codes} codes.",
        ).format(plans=len(found.plans), add_ons=len(found.add_ons), codes=len(found.promo_codes))
    )
    return 0


def _export(desk: Desk, asked: argparse.Namespace) -> int:
    text = export_catalogue(desk.books)
    try:
        asked.file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise Failed(
            QCoreApplication.translate(
                "CommandLine", "{file} cannot be written. Choose another name or folder."
            ).format(file=asked.file)
        ) from error
    desk.answer(QCoreApplication.translate("CommandLine", "Catalogue exported."))
    return 0
