"""The Catalogue page: plans, extra services and promo codes in place, saved after a preview."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.services.catalogue_change import CatalogueImpact
from app.services.catalogue_use import CatalogueInUse, catalogue_in_use
from app.services.changes import Changes
from app.views import labels
from app.views.catalogue.draft import CatalogueDraft, Section, opened, rebased
from app.views.catalogue.fields import Typing
from app.views.catalogue.files import CatalogueFiles
from app.views.catalogue.flaws import flaws_of
from app.views.catalogue.head import CatalogueHead
from app.views.catalogue.rows import Editor
from app.views.catalogue.saving import Saving
from app.views.catalogue.section_panel import SectionPanel
from app.views.catalogue.words import section_title
from app.views.failures import failure_sentence
from app.views.theme import Tone
from app.views.widgets.banners import Banner
from app.views.widgets.buttons import GhostButton
from app.views.widgets.question import ask
from app.views.widgets.tabs import TabRow
from app.views.widgets.texts import Ground, set_ground
from app.views.workspace import Workspace


class CataloguePage(QWidget):
    """Edits a draft; nothing is stored before what it does was shown and confirmed."""

    done = Signal(str)
    """What was just saved or exported, for the status bar."""
    unsaved = Signal(bool)
    """Whether something is typed and not saved."""
    listed = Signal(str)
    """How much the catalogue holds, for the status bar."""

    def __init__(
        self, workspace: Workspace, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._file = ""
        self._stale = True
        self._saving = Saving(workspace, self)
        self.files = CatalogueFiles(workspace, settings, self)
        set_ground(self, Ground.SURFACE)
        in_use = workspace.ask(catalogue_in_use)
        self._editor = self._edited(opened(in_use.catalogue), in_use)
        self.head = CatalogueHead()
        self.wrong = Banner("", icon_name="circle-alert", tone=Tone.DANGER)
        self.wrong.hide()
        self.row = TabRow()
        self.panels = {section: SectionPanel(section) for section in Section}
        self._stack = QStackedWidget()
        self._build()
        self._wire()

    @property
    def draft(self) -> CatalogueDraft:
        """The catalogue as edited."""
        return self._editor.draft

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost, be it in a cell that is still open."""
        return self.draft.is_changed or any(grid.is_typing for grid in self.panel.grids)

    @property
    def panel(self) -> SectionPanel:
        """The tab that is shown."""
        return self.panels[list(Section)[self.row.tabs.currentIndex()]]

    def announce(self) -> None:
        """Say how much the catalogue holds; bring it up to date where it is not."""
        if self._stale:
            self._refresh()
        stored = self.draft.stored
        self.listed.emit(
            self.tr("{plans}, {services}, {codes}").format(
                plans=self.tr("%Ln plan(s)", "", len(stored.plans)),
                services=labels.services(len(stored.add_ons)),
                codes=self.tr("%Ln promo code(s)", "", len(stored.promo_codes)),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def show_section(self, section: Section) -> None:
        """Turn to a tab."""
        self.row.tabs.setCurrentIndex(list(Section).index(section))

    def ask_to_leave(self, then: Callable[[], object]) -> None:
        """Ask before what was typed is lost; `then` follows where it may be."""

        def leave() -> None:
            self.revert()
            then()

        ask(
            self,
            title=self.tr("Leave without saving?"),
            sentence=self.tr("What was changed in the catalogue and not saved is lost."),
            yes=self.tr("&Leave without saving"),
            no=self.tr("&Keep editing"),
            then=leave,
        )

    def revert(self) -> None:
        """Go back to what is stored."""
        self._file = ""
        self.wrong.hide()
        self._take(opened(self._editor.in_use.catalogue))

    def save(self) -> None:
        """Show what saving does; where a cell is to be put right, lead to it instead."""
        self.wrong.hide()
        for place in self._editor.flaws:
            self.show_section(place.section)
            self.panels[place.section].go_to(place)
            return
        if not self.has_unsaved:
            return
        self._saving.preview(self.draft.catalogue)

    def _build(self) -> None:
        for section, panel in self.panels.items():
            self.row.tabs.addTab(section_title(section))
            self._stack.addWidget(panel)
        self.row.tabs.setAccessibleName(self.tr("Parts of the catalogue"))
        for text, icon_name, act in (
            (self.tr("Re&move"), "trash-2", SectionPanel.remove),
            (self.tr("&Duplicate"), "copy", SectionPanel.duplicate),
            (self.tr("&New"), "plus", SectionPanel.add),
        ):
            button = GhostButton(text, icon_name=icon_name)
            button.clicked.connect(partial(self._do, act))
            self.row.add_act(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.wrong, self.row):
            column.addWidget(part)
        column.addWidget(self._stack, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand on the focus; a focus proxy would make Tab pass over what stands above the grid."""
        self.panel.grid.setFocus(event.reason())

    def _wire(self) -> None:
        self.row.tabs.currentChanged.connect(self._on_tab_changed)
        self.head.import_wanted.connect(self.files.choose_import)
        self.head.export_wanted.connect(self.files.choose_export)
        self.files.found.connect(self._on_found)
        self.files.refused.connect(self._refuse)
        self.files.written.connect(self._on_written)
        self.head.revert_wanted.connect(self.revert)
        self.head.save_wanted.connect(self._on_save_wanted)
        for panel in self.panels.values():
            panel.edited.connect(self._take)
        self._saving.previewed.connect(self._on_previewed)
        self._saving.saved.connect(self._on_saved)
        self._saving.failed.connect(self._on_failed)
        keep = QAction(self)
        keep.setShortcut("Ctrl+S")
        keep.triggered.connect(self._on_save_wanted)
        self.addAction(keep)
        self._workspace.changed.connect(self._on_changed)

    def _do(self, act: Callable[[SectionPanel], None]) -> None:
        """Do an act on the tab that is shown."""
        act(self.panel)

    def _take(self, draft: CatalogueDraft) -> None:
        """Show another draft, and what is wrong in it."""
        self._editor = self._edited(draft, self._editor.in_use)
        self._show()

    def _edited(self, draft: CatalogueDraft, in_use: CatalogueInUse) -> Editor:
        formats = self._workspace.formats
        typing = Typing(formats, draft.currency, in_use.today)
        return Editor(draft, flaws_of(draft, formats), in_use, typing)

    def _show(self) -> None:
        for panel in self.panels.values():
            panel.show_editor(self._editor)
        self.head.show_state(
            self.draft.name, changes=self.draft.changes, faults=len(self._editor.flaws)
        )
        self.unsaved.emit(self.has_unsaved)

    def _refresh(self) -> None:
        """Ask anew for what is stored; what was typed and is not saved stays."""
        self._stale = False
        in_use = self._workspace.ask(catalogue_in_use)
        kept = self.draft if self.has_unsaved else None
        draft = opened(in_use.catalogue) if kept is None else rebased(kept, in_use.catalogue)
        self._editor = self._edited(draft, in_use)
        self._show()

    def _on_save_wanted(self) -> None:
        """Take what is being typed first; it is told once the cell is closed."""
        for grid in self.panel.grids:
            grid.close_cell()
        QTimer.singleShot(0, self, self.save)

    def _on_tab_changed(self, place: int) -> None:
        self._stack.setCurrentIndex(place)

    def _on_previewed(self, wanted: Catalogue, impact: CatalogueImpact) -> None:
        if self.draft.catalogue != wanted:
            # Something was typed meanwhile: what is shown is what is saved.
            self.save()
            return
        self._saving.show_impact(self.draft.stored, wanted, impact, self._file)

    def _on_saved(self) -> None:
        self._file = ""
        in_use = self._workspace.ask(catalogue_in_use)
        self._editor = self._edited(opened(in_use.catalogue), in_use)
        self._show()
        self.done.emit(self.tr("Catalogue saved"))

    def _on_found(self, found: Catalogue, file: str) -> None:
        """Put a catalogue from a file into the editor and show what it does."""
        self._file = file
        self._take(opened(self._editor.in_use.catalogue, found))
        self.save()

    def _on_written(self, file: str) -> None:
        self.wrong.hide()
        self.done.emit(self.tr("Catalogue exported to {file}").format(file=file))

    def _on_failed(self, error: Exception) -> None:
        sentence = failure_sentence(error, self._workspace.formats, self.draft.stored)
        self._refuse(self.tr("The catalogue cannot be saved like this"), sentence)

    def _refuse(self, lead: str, sentence: str) -> None:
        self.wrong.say(lead, sentence)
        self.wrong.show()

    def _on_changed(self, _changes: Changes) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()
