"""One sentence for each way in which a copy cannot be put in the data file's place."""

from pathlib import Path

from app.views.labels.source import Labels


def cannot_restore(failure: str, path: Path) -> str:
    """Why a copy cannot be restored, and what to do; `failure` is an `OpeningFailure` value."""
    return cannot_restore_templates()[failure].format(file=path.name, folder=str(path.parent))


def cannot_restore_templates() -> dict[str, str]:
    """Return the sentence of each failure, the file still to be filled in."""
    return {
        "folder_not_writable": Labels.tr("{file} in {folder} cannot be read. Choose another copy."),
        "not_ours": Labels.tr("{file} is not a data file of Forfait. Choose a copy of one."),
        "damaged": Labels.tr("{file} is damaged. Choose another copy."),
        "newer": Labels.tr(
            "{file} was saved by a newer version of Forfait. Install that version to restore it."
        ),
        "busy": Labels.tr("{file} is in use by another program. Close it there and try again."),
        "protected": Labels.tr(
            "{file} is protected by a password that is not that of the data file. Give it."
        ),
        "wrong_password": Labels.tr(
            "This password does not open {file}. Give the one that it had when it was saved."
        ),
    }
