"""Asking where an export is to be saved: the last folder, a name that says what it is."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

FOLDER = "reports/folder"
"""The setting that remembers the folder."""


def choose_target(
    parent: QWidget,
    settings: QSettings,
    *,
    title: str,
    file_name: str,
    extensions: Sequence[str],
    chosen: Callable[[Path], None],
) -> None:
    """Open the file chooser on a name; `chosen` is called with the target unless it is given up.

    Of several extensions the first is offered; the chooser's own list has the others.
    """
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = str(settings.value(FOLDER, QStandardPaths.writableLocation(documents)))
    chooser = QFileDialog(parent, title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix(extensions[0])
    chooser.setNameFilters([f"*.{extension}" for extension in extensions])
    chooser.filterSelected.connect(
        lambda chosen_filter: chooser.setDefaultSuffix(chosen_filter.rpartition(".")[2])
    )
    chooser.setDirectory(folder)
    chooser.selectFile(f"{file_name}.{extensions[0]}")
    chooser.fileSelected.connect(lambda file: chosen(Path(file)))
    chooser.open()
