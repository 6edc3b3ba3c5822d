"""One sentence for each way in which the data file cannot be opened."""

from pathlib import Path

from app.views.labels.source import Labels


def cannot_open(failure: str, path: Path) -> str:
    """Why the data file cannot be opened, and what to do; `failure` is an `OpeningFailure` value.

    The views do not know the tables' layer: the reason comes as its text.
    """
    return _sentences()[failure].format(file=path.name, folder=str(path.parent))


def _sentences() -> dict[str, str]:
    return {
        "folder_not_writable": Labels.tr(
            "The folder {folder} cannot be written. Choose another with --data-dir, or ask for "
            "the right to write in it."
        ),
        "not_ours": Labels.tr(
            "{file} in {folder} is not a data file of Forfait. Move it elsewhere, or choose "
            "another folder."
        ),
        "damaged": Labels.tr(
            "{file} in {folder} is damaged and was left as it is. Put a backup in its place."
        ),
        "newer": Labels.tr(
            "{file} in {folder} was written by a newer version of Forfait. Install that version to "
            "open it."
        ),
        "busy": Labels.tr(
            "{file} in {folder} is in use by another program. Close that program and try again."
        ),
        "protected": Labels.tr("{file} in {folder} is protected by a password. Give it."),
        "wrong_password": Labels.tr(
            "This password does not open {file} in {folder}. Type it again, with its capitals and "
            "spaces; if it is right, the file is damaged: restore a copy."
        ),
    }
