"""What every step is handed and how it answers: the state of the wizard, and the page of a step."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue import Catalogue
from app.domain.change import ScheduledChange, Slot
from app.domain.subscription import Subscription
from app.services.subscriptions import ChangeContext
from app.views import labels
from app.views.change_wizard.draft import Draft
from app.views.change_wizard.estimate import Estimate
from app.views.formatting import Formats
from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.texts import Ground, Text, set_ground


@dataclass(frozen=True, slots=True)
class WizardState:
    """What all steps show: one draft, and what it costs."""

    context: ChangeContext
    draft: Draft
    estimate: Estimate
    formats: Formats

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue, for names and prices."""
        return self.context.terms.catalogue

    @property
    def present(self) -> Subscription | None:
        """The subscription as it stands today."""
        return self.estimate.before

    @property
    def renewal_changes(self) -> tuple[ScheduledChange, ...]:
        """What the next renewal changes, the services that a lower plan loses among it."""
        preview = self.estimate.preview
        if preview is None:
            return ()
        after, billed = preview.after, {line.add_on for line in preview.at_renewal}
        included = self.catalogue.plan(after.next_plan).includes
        lost = tuple(
            ScheduledChange(Slot.ADD_ON_END, service.code, after.period.end, effective=True)
            for service in after.add_ons
            if not service.ends and service.code not in billed and service.code not in included
        )
        return preview.scheduled + lost

    def amount(self, minor: int) -> str:
        """An amount in the catalogue's currency."""
        return self.formats.amount(minor, self.catalogue.currency)

    def signed(self, minor: int) -> str:
        """A difference in the catalogue's currency."""
        return self.formats.signed(minor, self.catalogue.currency)

    def plan_name(self, code: str) -> str:
        """A plan by its name."""
        return labels.plan_name(self.catalogue, code, self.formats.language)

    def add_on_name(self, code: str) -> str:
        """An extra service by its name."""
        return labels.add_on_name(self.catalogue, code, self.formats.language)


class Page(QWidget):
    """One step: a title, a sentence, and its choices. It keeps no choice: the draft does."""

    edited = Signal(object)
    """The draft as it has become."""
    asked = Signal(object)
    """The `Explanation` of an amount that was opened."""

    def __init__(self, title: str, sentence: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: WizardState | None = None
        set_ground(self, Ground.SURFACE)
        self.column = QVBoxLayout(self)
        margin = Space.WIZARD_MARGIN
        self.column.setContentsMargins(margin, margin, margin, Space.CARD)
        self.column.setSpacing(Space.CARD)
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Text(title, size=Size.TITLE, weight=Weight.SEMIBOLD, wrap=True)
        words.addWidget(self.title)
        self._sentence = Text(sentence, tone=Tone.SECONDARY, wrap=True)
        words.addWidget(self._sentence)
        self._head.addLayout(words, 1)
        self.column.addLayout(self._head)
        # Not before it has a parent: shown without one it would open a window.
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)

    @property
    def state(self) -> WizardState:
        """The state that is shown; there is one before anybody can see the page."""
        if self._state is None:
            raise RuntimeError("a page is asked before it was given its state")
        return self._state

    @property
    def pinned(self) -> QWidget | None:
        """What stays in sight below the page however far it is scrolled."""
        return None

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed here would be lost with the window, beside the draft."""
        return False

    def show_state(self, state: WizardState) -> None:
        """Show a draft and what it costs."""
        self._state = state
        self.refresh()

    def refresh(self) -> None:
        """Bring the page in line with its state."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """The control that has the focus when the step is entered."""
        raise NotImplementedError

    def leave(self) -> bool:
        """Save what the step saves; False where that was refused and is said in place."""
        return True

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a control at the right of the title."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def set_sentence(self, text: str) -> None:
        """Say something else under the title."""
        self._sentence.setText(text)
        self._sentence.setVisible(bool(text))
