"""The catalogue as a file of the person's choice: read, written, or refused with the reason."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.catalogue import Catalogue
from app.domain.errors import Refused
from app.services.catalogue_export import save_catalogue_file
from app.services.catalogue_file import CatalogueFileError, read_catalogue
from app.services.exports.writing import CannotWrite
from app.services.imports.failures import UnreadableFile
from app.services.imports.reading import content_of
from app.views import labels
from app.views.catalogue.words import CatalogueText
from app.views.failures import failure_sentence
from app.views.formatting import Formats
from app.views.workspace import Workspace

FOLDER = "catalogue/folder"
"""The setting that remembers the folder."""

_MOST_PROBLEMS = 8


def read_file(path: Path, formats: Formats) -> Catalogue | tuple[str, ...]:
    """Return the catalogue of a file, or a sentence for each thing to put right in it."""
    try:
        return read_catalogue(content_of(path).decode("utf-8"))
    except UnreadableFile as error:
        return (failure_sentence(error, formats),)
    except UnicodeDecodeError:
        sentence = CatalogueText.tr("{file} cannot be read as text. Choose a catalogue in TOML.")
        return (sentence.format(file=path.name),)
    except CatalogueFileError as error:
        shown = [labels.catalogue_problem(each, formats) for each in error.problems]
        more = len(shown) - _MOST_PROBLEMS
        if more > 0:
            rest = CatalogueText.tr("%Ln more thing(s) to put right", None, more)
            shown = [*shown[:_MOST_PROBLEMS], rest]
        return tuple(shown)


class CatalogueFiles(QObject):
    """Asks for files, reads and writes them, and says what came of it."""

    found = Signal(object, str)
    """A catalogue that was read, and the name of its file."""
    refused = Signal(str, str)
    """What could not be done, and why."""
    written = Signal(str)
    """The name of the file that was written."""

    def __init__(self, workspace: Workspace, settings: QSettings, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = workspace
        self._settings = settings
        self._page = page

    def choose_import(self) -> None:
        """Ask for the catalogue to be read."""
        chooser = self._chooser(CatalogueText.tr("Import a catalogue"), self.read)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.open()

    def choose_export(self) -> None:
        """Ask where the stored catalogue is to be written."""
        chooser = self._chooser(CatalogueText.tr("Export the catalogue"), self.write)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("toml")
        chooser.selectFile(CatalogueText.tr("catalogue", "file name") + ".toml")
        chooser.open()

    def read(self, path: Path) -> None:
        """Read a catalogue; where it is none, each thing to put right is told with its line."""
        found = read_file(path, self._workspace.formats)
        if isinstance(found, Catalogue):
            self.found.emit(found, path.name)
            return
        title = self.tr("{file} was not imported").format(file=path.name)
        self.refused.emit(title, "\n".join(found))

    def write(self, target: Path) -> None:
        """Write the stored catalogue."""
        try:
            save_catalogue_file(self._workspace.books, target)
        except (CannotWrite, Refused) as error:
            sentence = failure_sentence(error, self._workspace.formats)
            self.refused.emit(self.tr("The catalogue was not exported"), sentence)
            return
        self.written.emit(target.name)

    def _chooser(self, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = self._settings.value(FOLDER, QStandardPaths.writableLocation(documents))
        chooser = QFileDialog(self._page, title)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setNameFilter("*.toml")
        chooser.setDirectory(str(folder))

        def on_selected(file: str) -> None:
            self._settings.setValue(FOLDER, str(Path(file).parent))
            chosen(Path(file))

        chooser.fileSelected.connect(on_selected)
        return chooser
