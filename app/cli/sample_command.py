"""`forfait sample`: fill an empty data folder with fictitious data."""

import argparse

from PySide6.QtCore import QCoreApplication

from app.cli.desk import Desk
from app.services.sample import fill_sample
from app.views import labels
from app.views.resources import resources_dir


def sample(desk: Desk, _asked: argparse.Namespace) -> int:
    """Fill the file and say with what."""
    name = QCoreApplication.translate("CommandLine", "Fictitious firm")
    filled = fill_sample(desk.books, resources_dir(), name)
    desk.answer(
        QCoreApplication.translate(
            "CommandLine",
            "Filled with fictitious data: {clients}, {readings} readings of documents used; rows "
            "left out: {rejected}.",
        ).format(
            clients=labels.clients(filled.clients),
            readings=filled.readings,
            rejected=filled.rejected,
        )
    )
    return 0
