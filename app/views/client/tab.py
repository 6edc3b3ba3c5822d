"""What every tab of a client is: a scrolled body over a footer, shown from one read model."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Refused
from app.services.client_detail import ClientDetail
from app.services.subscriptions import PreviewOutdated
from app.views.explain import Explanation, explain
from app.views.failures import failure_sentence
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import PrimaryButton
from app.views.widgets.layouts import scrolled
from app.views.widgets.texts import Ground, Hairline, Text, set_ground
from app.views.workspace import Workspace

_HEAD = 24


class Tab(QWidget):
    """One tab. It is shown a client again whenever something about it may have changed."""

    said = Signal(str)
    """What was just done, for the status bar."""

    def __init__(self, workspace: Workspace, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.client_id = client_id
        self.primary: PrimaryButton | None = None
        set_ground(self, Ground.SURFACE)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed or chosen here that is not in the file."""
        return False

    def show_client(self, detail: ClientDetail) -> None:
        """Show the client as it now stands, keeping what is being typed."""
        raise NotImplementedError

    def take_default(self) -> None:
        """Let Enter do the one act of this tab, if it has one."""
        if self.primary is not None:
            self.primary.setDefault(True)

    def show_explanation(self, about: object) -> None:
        """Open the computation that an amount carries."""
        if isinstance(about, Explanation):
            explain(self, about)

    def refusal(self, refused: Refused | PreviewOutdated, detail: ClientDetail) -> str:
        """Say why nothing was done, and what to do."""
        if isinstance(refused, PreviewOutdated):
            return self.tr(
                "This subscription has changed meanwhile; nothing was done. "
                "Look at the new figures and try again."
            )
        return failure_sentence(refused, self.workspace.formats, detail.catalogue)

    def add_body(self) -> QVBoxLayout:
        """Add the scrolled part and return what it is filled by."""
        inside = QWidget()
        set_ground(inside, Ground.SURFACE)
        body = QVBoxLayout(inside)
        margin = Space.PAGE_MARGIN
        body.setContentsMargins(margin, margin, margin, margin)
        body.setSpacing(margin)
        self.area = scrolled(inside)
        self._column.addWidget(self.area, 1)
        return body

    def add_above(self, widget: QWidget) -> None:
        """Add a part that is as high as it needs."""
        self._column.addWidget(widget)

    def add_whole(self, widget: QWidget) -> None:
        """Add a part that takes all the room there is and scrolls by itself."""
        self._column.addWidget(widget, 1)

    def add_footer(self) -> Footer:
        """Add the footer with the acts of the tab."""
        footer = Footer(margin=Space.PAGE_MARGIN)
        self._column.addWidget(footer)
        return footer


def heading(text: str) -> Text:
    """The title of a part of a tab."""
    return Text(text, size=Size.CAPTION, weight=Weight.MEDIUM, tone=Tone.SECONDARY)


def section(text: str) -> QVBoxLayout:
    """A part of a tab: its title on a hairline, then whatever is added."""
    head = QVBoxLayout()
    head.setSpacing(0)
    title = heading(text)
    # As high as the head of a table of lines, which may stand beside it.
    title.setMinimumHeight(_HEAD)
    head.addWidget(title)
    head.addWidget(Hairline())
    column = QVBoxLayout()
    column.setSpacing(Space.GRID)
    column.addLayout(head)
    return column
