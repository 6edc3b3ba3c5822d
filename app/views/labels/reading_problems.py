"""The sentences of what the check finds in rows about clients that are there already."""

from app.services.imports.problems import Reason
from app.views.labels.source import Labels


def reading_problems() -> dict[Reason, str]:
    """Each reason with its sentence, the facts still to be filled in."""
    return {**_counts(), **_clients(), **_details(), **_readings(), **_late()}


def _counts() -> dict[Reason, str]:
    return {
        Reason.COUNT_UNKNOWN: Labels.tr("This is not a number. Type it in digits, as in 37."),
        Reason.COUNT_AMBIGUOUS: Labels.tr(
            "This number can be read as {grouped} or as {decimal}. Type it without a separator."
        ),
        Reason.COUNT_NOT_WHOLE: Labels.tr("Documents are whole ones. Type a whole number."),
        Reason.COUNT_NEGATIVE: Labels.tr("The number is below zero. Type zero or more."),
        Reason.COUNT_TOO_LARGE: Labels.tr("The number is above {most}. Check it."),
    }


def _clients() -> dict[Reason, str]:
    return {
        Reason.CLIENT_UNKNOWN: Labels.tr(
            "No client has this reference, number or name. Correct the cell, or create the client "
            "and check again."
        ),
        Reason.CLIENT_AMBIGUOUS: Labels.tr(
            "{clients} clients are known by this. Type the reference of one of them."
        ),
        Reason.CLIENT_OTHER: Labels.tr(
            "This belongs to {client}, and the row names another client. Correct one of the two "
            "cells."
        ),
        Reason.CLIENT_WITHOUT_THIS: Labels.tr(
            "The row counts for {client}, who is not known by this. Check that it is the same "
            "client."
        ),
    }


def _details() -> dict[Reason, str]:
    return {
        Reason.GIVEN_TWICE_IN_FILE: Labels.tr(
            "Row {row} of this file gives {client} another value. Correct or skip one of them."
        ),
        Reason.VALUE_REPLACED: Labels.tr("It takes the place of {before}."),
    }


def _readings() -> dict[Reason, str]:
    return {
        Reason.NO_WINDOW: Labels.tr(
            "No quota window of {client} contains {day}: nothing ran then, or it ended before "
            "the client was taken over. Check the client and the date."
        ),
        Reason.READ_MORE_BEFORE: Labels.tr(
            "{documents} documents were already read on {day}: a window never goes down. Check "
            "the number, or enter it by hand as a correction, on the client’s Usage tab."
        ),
        Reason.READ_LESS_AFTER: Labels.tr(
            "On {day}, later, only {documents} documents were read. Check the number, or enter it "
            "by hand as a correction, on the client’s Usage tab."
        ),
        Reason.READ_TWICE_IN_FILE: Labels.tr(
            "Row {row} of this file already has this client on this day. Correct or skip one of "
            "them."
        ),
        Reason.READ_ALREADY: Labels.tr(
            "These {documents} documents of {day} are entered already. Skip the row."
        ),
        Reason.READING_REPLACED: Labels.tr(
            "Takes the place of the {documents} documents entered for the same day."
        ),
    }


def _late() -> dict[Reason, str]:
    return {
        Reason.LATE_BILLS: Labels.tr(
            "The quota window up to {last} is closed. Documents beyond its quota, billed today: "
            "{documents} × {price} = {net} before VAT."
        ),
        Reason.LATE_BILLS_NOTHING: Labels.tr(
            "The quota window up to {last} is closed: this reading bills nothing."
        ),
    }
