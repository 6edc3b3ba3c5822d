"""Declaring a payment method without leaving a bulk change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.views.change_wizard.payment_methods import DeclareForm
from app.views.theme import Size, Space, Weight
from app.views.widgets.bars import Footer
from app.views.widgets.buttons import GhostButton
from app.views.widgets.texts import Ground, Text, set_ground
from app.views.workspace import Workspace


class DeclareDialog(QDialog):
    """The form of the wizard's payment step; gone once a method is declared."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Payment method"))
        set_ground(self, Ground.SURFACE)
        self.form = DeclareForm(workspace)
        self.form.declared.connect(self.accept)
        cancel = GhostButton(self.tr("&Cancel"), large=True)
        cancel.clicked.connect(self.reject)
        footer = Footer()
        footer.add_right(cancel)
        inside = QVBoxLayout()
        margin = Space.WIZARD_MARGIN
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(Space.THREE_QUARTERS)
        title = Text(self.tr("Payment method"), size=Size.HEADING, weight=Weight.SEMIBOLD)
        inside.addWidget(title)
        inside.addWidget(self.form)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside, 1)
        column.addWidget(footer)
        self.setMinimumWidth(560)
        self.form.label.setFocus(Qt.FocusReason.TabFocusReason)
