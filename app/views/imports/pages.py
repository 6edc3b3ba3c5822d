"""The frame of the import window: title and trail, the page of each step, the foot."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.views.busy import Busy
from app.views.formatting import Formats
from app.views.imports.check_step import CheckStep
from app.views.imports.choose_step import ChooseStep
from app.views.imports.footer import Step, StepFooter
from app.views.imports.import_step import ImportStep
from app.views.imports.map_step import MapStep
from app.views.imports.notices import Notices
from app.views.imports.words import kind_title, step_names
from app.views.theme import Space
from app.views.widgets.steps import StepTrail
from app.views.widgets.texts import Hairline, TitleRow


class Pages(QWidget):
    """Shows one step at a time."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose = ChooseStep(formats)
        self.map = MapStep(formats.language)
        self.check = CheckStep(formats)
        self.done = ImportStep(formats)
        self.busy = Busy(formats, self.tr("{done} of {total} rows"))
        self.notices = Notices()
        self.footer = StepFooter()
        self._title = TitleRow(kind_title(None), margin=Space.LIST_MARGIN)
        self._trail = StepTrail(step_names())
        self._title.add_act(self._trail)
        self._stack = QStackedWidget()
        for page in (self.choose, self.map, self.check, self.done, self.busy):
            self._stack.addWidget(page)
        self._of_step: dict[Step, QWidget] = {
            Step.CHOOSE: self.choose,
            Step.MAP: self.map,
            Step.CHECK: self.check,
            Step.IMPORT: self.done,
        }
        self.busy.wanted.connect(self._on_busy_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(Hairline())
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        column.addWidget(self.footer)

    @property
    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self._stack.currentWidget()

    def show_step(self, step: Step) -> None:
        """Show the page of a step."""
        self._trail.set_current(step)
        self._stack.setCurrentWidget(self._of_step[step])

    def show_title(self, text: str) -> None:
        """Say in the head what is imported."""
        self._title.title.setText(text)

    def _on_busy_wanted(self) -> None:
        self._stack.setCurrentWidget(self.busy)
