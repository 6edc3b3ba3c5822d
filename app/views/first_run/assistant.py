"""The short assistant of a new data file: the firm, then the catalogue."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Refused
from app.services.catalogue import import_catalogue
from app.services.catalogue_file import CatalogueFileError, read_catalogue
from app.services.imports.failures import Unreadable, UnreadableFile
from app.services.imports.reading import content_of
from app.services.settings import change_firm, firm
from app.views.failures import failure_sentence
from app.views.labels.catalogue_problems import catalogue_problem
from app.views.resources import resource
from app.views.settings.firm_form import FirmForm
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton
from app.views.widgets.fields import RadioButton
from app.views.widgets.steps import StepTrail
from app.views.widgets.texts import Ground, Hairline, Text, set_ground
from app.views.workspace import Workspace


class Beginning(Enum):
    """What the catalogue begins with."""

    FICTITIOUS = "fictitious"
    OWN = "own"
    EMPTY = "empty"


class FirstRunAssistant(QDialog):
    """Two steps; leaving it leaves an unnamed firm that Settings complete later."""

    finished_setup = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.workspace = workspace
        self.setWindowTitle(self.tr("Welcome to Forfait"))
        set_ground(self, Ground.SURFACE)
        self._trail = StepTrail([self.tr("Firm"), self.tr("Catalogue")])
        self.form = FirmForm()
        self.form.show_card(workspace.ask(firm))
        self.choices = {
            Beginning.FICTITIOUS: RadioButton(self.tr("&Fictitious catalogue, to try things out")),
            Beginning.OWN: RadioButton(self.tr("&My own catalogue, from a TOML file")),
            Beginning.EMPTY: RadioButton(self.tr("&Empty: I will fill it later")),
        }
        self.choices[Beginning.FICTITIOUS].setChecked(True)
        self._file: Path | None = None
        self._file_name = Text("", size=Size.CAPTION, tone=Tone.SECONDARY)
        self._browse = Button(self.tr("C&hoose the file…"), icon_name="folder-open")
        self._browse.clicked.connect(self._on_browse)
        self.wrong = Text("", tone=Tone.DANGER, wrap=True)
        self.wrong.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._firm_page())
        self._pages.addWidget(self._catalogue_page())
        self._build()
        self.resize(720, 560)

    def _build(self) -> None:
        self._later = GhostButton(self.tr("&Later"))
        self._back = Button(self.tr("&Back"))
        self.continue_button = PrimaryButton(self.tr("&Continue"))
        self.continue_button.setDefault(True)
        self._later.clicked.connect(self.reject)
        self._back.clicked.connect(lambda: self._go_to(0))
        self.continue_button.clicked.connect(self._on_continue)
        footer = Footer()
        footer.add_left(self._later)
        footer.add_right(self._back)
        footer.add_right(self.continue_button)
        inside = QVBoxLayout()
        margin = Space.PAGE_MARGIN
        inside.setContentsMargins(margin, Space.CARD, margin, Space.CARD)
        inside.setSpacing(Space.CARD)
        inside.addWidget(self._trail)
        inside.addWidget(Hairline())
        inside.addWidget(self._pages, 1)
        inside.addWidget(self.wrong)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(footer)
        self._go_to(0)

    def _firm_page(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, Space.GRID, 0)
        column.setSpacing(Space.CARD)
        column.addWidget(Text(self.tr("Your firm"), size=Size.TITLE, weight=Weight.SEMIBOLD))
        column.addWidget(
            Text(
                self.tr("Who manages the clients, and who the subscriptions are billed to."),
                tone=Tone.SECONDARY,
                wrap=True,
            )
        )
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        set_ground(inside, Ground.SURFACE)
        return area

    def _catalogue_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.THREE_QUARTERS)
        column.addWidget(Text(self.tr("Your catalogue"), size=Size.TITLE, weight=Weight.SEMIBOLD))
        column.addWidget(
            Text(
                self.tr("The plans, extra services and promo codes that your clients can have."),
                tone=Tone.SECONDARY,
                wrap=True,
            )
        )
        for choice in self.choices.values():
            column.addWidget(choice)
            choice.toggled.connect(self._on_choice)
        column.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._file_name)
        column.addStretch(1)
        self._browse.setEnabled(False)
        return page

    @property
    def step(self) -> int:
        """The step on the screen: 0 the firm, 1 the catalogue."""
        return self._pages.currentIndex()

    @property
    def _beginning(self) -> Beginning:
        return next(kind for kind, choice in self.choices.items() if choice.isChecked())

    def _go_to(self, step: int) -> None:
        self.wrong.hide()
        self._pages.setCurrentIndex(step)
        self._trail.set_current(step)
        self._back.setVisible(step > 0)
        self.continue_button.setText(self.tr("&Continue") if step == 0 else self.tr("&Begin"))

    def _on_choice(self) -> None:
        self._browse.setEnabled(self._beginning is Beginning.OWN)

    def _on_browse(self) -> None:
        chooser = QFileDialog(self, self.tr("Catalogue"), "", self.tr("Catalogue (*.toml)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.choose_file)
        chooser.open()

    def choose_file(self, name: str) -> None:
        """Take a catalogue file."""
        self._file = Path(name)
        self._file_name.setText(name)

    def _on_continue(self) -> None:
        if self._pages.currentIndex() == 0:
            if self.form.problems():
                self.form.focus_first_problem()
            else:
                self._go_to(1)
            return
        sentence = self._set_up()
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        if not sentence:
            self.finished_setup.emit()
            self.accept()

    def _set_up(self) -> str:
        """Store the firm and the catalogue; return what is wrong, empty where nothing is."""
        try:
            text = self._catalogue_text()
            found = read_catalogue(text) if text else None
            self.workspace.apply(change_firm, self.form.card())
            if found is not None:
                self.workspace.apply(import_catalogue, found)
        except CatalogueFileError as error:
            return "\n".join(
                catalogue_problem(problem, self.workspace.formats) for problem in error.problems[:6]
            )
        except Refused as error:
            return failure_sentence(error, self.workspace.formats)
        except UnreadableFile as error:
            return failure_sentence(error, self.workspace.formats)
        except UnicodeDecodeError:
            return self.tr("This file cannot be read as text. Choose a catalogue in TOML.")
        return ""

    def _catalogue_text(self) -> str:
        match self._beginning:
            case Beginning.FICTITIOUS:
                return resource("catalogue/fictitious.toml").read_text(encoding="utf-8")
            case Beginning.OWN:
                if self._file is None:
                    raise UnreadableFile(Unreadable.MISSING)
                return content_of(self._file).decode("utf-8")
            case Beginning.EMPTY:
                return ""
