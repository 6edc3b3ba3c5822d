"""The head of a run's window: what it is, what is to be known of it, and the acts on its lines."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.rebilling.preview import RunPreview
from app.views.formatting import Formats
from app.views.rebilling.run_acts import RunActs
from app.views.theme import Space, Tone
from app.views.widgets.banners import Remark
from app.views.widgets.buttons import GhostButton
from app.views.widgets.texts import Hairline, Text, TitleRow


class RunHead(QWidget):
    """Title, days and date at the left, waiving and commenting at the right, remarks below."""

    def __init__(self, formats: Formats, acts: RunActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._acts = formats, acts
        self._row = TitleRow("", margin=Space.WIZARD_MARGIN)
        self._about = Text("", tone=Tone.SECONDARY)
        self._row.add_beside(self._about)
        self.buttons = (
            GhostButton("", icon_name="ban"),
            GhostButton("", icon_name="pencil"),
        )
        for button, act in zip(self.buttons, acts.adjusting, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(act.trigger)
            self._row.add_act(button)
        self.wrong = Remark("", icon_name="circle-alert", tone=Tone.DANGER)
        self.earlier = Remark("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._row, Hairline(), self.wrong, self.earlier):
            column.addWidget(part)
        for remark in (self.wrong, self.earlier):
            margin = Space.WIZARD_MARGIN
            remark.setContentsMargins(margin, Space.GRID, margin, Space.GRID)
            remark.hide()

    def show_run(self, run: RunPreview) -> str:
        """Show which run it is; return its title."""
        day = self._formats.day
        title = self._titled(run)
        self._row.title.setText(title)
        self._about.setText(
            self.tr("Paid from {first} to {last}, dated {day}").format(
                first=day(run.start), last=day(run.end), day=day(run.dated_on)
            )
        )
        self.earlier.say(
            self.tr(
                "%Ln line(s) from before {day} are still to be charged on. To take them along, "
                "throw this draft away and begin earlier.",
                "",
                run.earlier,
            ).format(day=day(run.start))
        )
        self.earlier.setVisible(run.earlier > 0)
        return title

    def say_wrong(self, sentence: str) -> None:
        """Say why something was not done; empty takes it away."""
        self.wrong.say(sentence)
        self.wrong.setVisible(bool(sentence))

    def follow_acts(self, *, is_draft: bool, is_busy: bool) -> None:
        """Let the buttons say and allow what the acts do."""
        for button, act in zip(self.buttons, self._acts.adjusting, strict=True):
            button.setText(act.text())
            button.setVisible(is_draft)
            button.setEnabled(act.isEnabled() and not is_busy)

    def _titled(self, run: RunPreview) -> str:
        number = self._formats.integer
        if run.number is None:
            return self.tr("Draft of a re-billing run")
        if run.reverses is None:
            return self.tr("Re-billing run {number}").format(number=number(run.number))
        return self.tr("Re-billing run {number}, reverses run {reversed}").format(
            number=number(run.number), reversed=number(run.reverses)
        )
