"""The parts that no target picture shows: states of controls, stock widgets, menus, toasts."""

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDateEdit,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.views.icons import set_icon
from app.views.theme import Space, Tone
from app.views.widgets.banners import Banner
from app.views.widgets.bars import Toast
from app.views.widgets.buttons import (
    Button,
    DangerButton,
    GhostButton,
    IconButton,
    LinkButton,
    PrimaryButton,
)
from app.views.widgets.chips import Chip
from app.views.widgets.fields import CheckBox, ComboBox, LineEdit, RadioButton
from app.views.widgets.forms import FormField
from app.views.widgets.plan_cards import PlanCardRow
from app.views.widgets.tabs import SegmentedSwitch
from app.views.widgets.texts import Card, Ground, set_ground
from tests.views.widgets.gallery_plans import plan_offers


def parts() -> QWidget:
    """Everything at once, on the window's ground."""
    page = QWidget()
    set_ground(page, Ground.WINDOW)
    column = QVBoxLayout(page)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    column.addLayout(_buttons())
    two = QHBoxLayout()
    two.setSpacing(16)
    two.addWidget(_form(), 3)
    two.addWidget(_marks(), 2)
    two.addWidget(_menu(), 2, Qt.AlignmentFlag.AlignTop)
    column.addLayout(two)
    for tone, name in (
        (Tone.WARNING, "triangle-alert"),
        (Tone.DANGER, "circle-alert"),
        (Tone.POSITIVE, "circle-check"),
    ):
        column.addWidget(Banner("Lead", "One sentence.", icon_name=name, tone=tone))
    column.addStretch(1)
    page.resize(1000, 760)
    toast = Toast("3 clients modifiés", page, undo_text="Annuler")
    toast.show_over()
    return page


def _buttons() -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    focused = Button("Focus")
    focused.setObjectName("focused")
    off, primary_off = Button("Off", icon_name="plus"), PrimaryButton("Off")
    off.setEnabled(False)
    primary_off.setEnabled(False)
    menu = Button("Menu", icon_name="layers")
    menu.setMenu(QMenu(menu))
    default = QPushButton("Stock default")
    default.setDefault(True)
    for button in (
        PrimaryButton("Primary", icon_name="plus"),
        focused,
        menu,
        off,
        primary_off,
        GhostButton("Ghost"),
        DangerButton("Danger", icon_name="trash-2"),
        LinkButton("Link", icon_name="plus"),
        IconButton("columns-3", "Columns"),
        QPushButton("Stock"),
        default,
    ):
        row.addWidget(button)
    row.addStretch(1)
    return row


def _form() -> QWidget:
    card = Card()
    grid = QGridLayout()
    grid.setSpacing(Space.THREE_QUARTERS)
    wrong, choice = LineEdit(), ComboBox()
    wrong.setText("pas-d-adresse")
    choice.addItems(["Cabinet", "Client"])
    mail = FormField("&E-mail", wrong)
    mail.set_error("Ce n’est pas une adresse : il manque le @.")
    off = LineEdit()
    off.setText("D18982")
    off.setEnabled(False)
    fields = (
        mail,
        FormField("&Payeur", choice),
        FormField("Référence", off),
        FormField("Nom", LineEdit(placeholder="Raison sociale"), hint="Comme sur la facture"),
        FormField("Quota", QSpinBox()),
        FormField("Date", QDateEdit(QDate(2026, 11, 22))),
    )
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
    card.body.addLayout(grid)
    notes = QPlainTextEdit("Notes")
    notes.setFixedHeight(48)
    card.body.addWidget(notes)
    return card


def _marks() -> QWidget:
    card = Card()
    for text, state in (
        ("Unchecked", Qt.CheckState.Unchecked),
        ("Checked", Qt.CheckState.Checked),
        ("Partly", Qt.CheckState.PartiallyChecked),
    ):
        check = CheckBox(text)
        check.setCheckState(state)
        card.body.addWidget(check)
    off = CheckBox("Disabled")
    off.setChecked(True)
    off.setEnabled(False)
    card.body.addWidget(off)
    for text in ("One", "Other"):
        card.body.addWidget(RadioButton(text))
    card.findChildren(RadioButton)[0].setChecked(True)
    switch = SegmentedSwitch(("Mensuel", "Annuel"))
    card.body.addWidget(switch)
    progress = QProgressBar()
    progress.setValue(40)
    card.body.addWidget(progress)
    for tone in (Tone.POSITIVE, Tone.WARNING, Tone.DANGER, Tone.NEUTRAL, Tone.INFO):
        card.body.addWidget(Chip(tone.name.capitalize(), icon_name="info", tone=tone))
    return card


def _menu() -> QWidget:
    menu = QMenu()
    menu.setWindowFlags(Qt.WindowType.Widget)
    for name, text in (("pencil", "Modifier…"), ("undo-2", "Annuler"), ("archive", "Archiver")):
        action = QAction(text, menu)
        action.setShortcut("Ctrl+M")
        set_icon(action, name)
        menu.addAction(action)
    menu.addSeparator()
    ticked = menu.addAction("Coché")
    ticked.setCheckable(True)
    ticked.setChecked(True)
    menu.addAction("Impossible").setEnabled(False)
    menu.setActiveAction(menu.actions()[1])
    return menu


def narrow_cards() -> QWidget:
    """Plan cards where the window is at its narrowest."""
    page = QWidget()
    set_ground(page, Ground.SURFACE)
    column = QVBoxLayout(page)
    row = PlanCardRow()
    row.show_offers(plan_offers(), chosen="basic")
    column.addWidget(row)
    column.addStretch(1)
    return page
