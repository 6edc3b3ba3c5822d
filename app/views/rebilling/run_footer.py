"""The foot of a run's window: what can be done with the run as a whole."""

from PySide6.QtWidgets import QWidget

from app.services.rebilling.preview import RunPreview
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import Button, GhostButton, PrimaryButton


class RunFooter(Footer):
    """A draft is thrown away or locked, a locked run reversed; both are exported."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.throw_away = GhostButton(self.tr("&Throw away…"), icon_name="trash-2", large=True)
        self.reverse = Button(self.tr("&Reverse…"), icon_name="undo-2", large=True)
        self.leave = GhostButton(self.tr("C&lose"), large=True)
        self.export = Button(self.tr("&Export…"), icon_name="file-up", large=True)
        self.lock = PrimaryButton(self.tr("Loc&k…"), icon_name="lock", large=True)
        for left in (self.throw_away, self.reverse):
            self.add_left(left)
        for right in (self.leave, self.export, self.lock):
            self.add_right(right)
        for each in (self.throw_away, self.reverse, self.leave, self.export, self.lock):
            # Enter opens the line that has the focus.
            each.setAutoDefault(False)

    def follow(self, run: RunPreview | None, *, is_busy: bool) -> None:
        """Offer what can be done with a run; None: it is not read yet."""
        is_draft = run is not None and run.number is None
        charges = run is not None and bool(run.charged)
        for button in (self.throw_away, self.lock):
            button.setVisible(is_draft)
        self.reverse.setVisible(run is not None and run.can_be_reversed)
        self.throw_away.setEnabled(not is_busy)
        self.reverse.setEnabled(not is_busy)
        self.lock.setEnabled(charges and not is_busy)
        self.export.setEnabled(run is not None)
        nothing = is_draft and not charges
        self.set_reason(self.tr("Nothing here is charged on") if nothing else "")
