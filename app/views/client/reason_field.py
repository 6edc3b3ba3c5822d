"""Why an act is done, in a line of one's own words, for the journal."""

from PySide6.QtCore import QCoreApplication

from app.views.widgets.fields import LineEdit
from app.views.widgets.forms import FormField

_LONGEST = 200


class ReasonField(FormField):
    """An optional line."""

    def __init__(self) -> None:
        self.line = LineEdit()
        self.line.setMaxLength(_LONGEST)
        super().__init__(
            QCoreApplication.translate("ReasonField", "Reason, for the &journal (optional)"),
            self.line,
        )

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.line.text().strip()
