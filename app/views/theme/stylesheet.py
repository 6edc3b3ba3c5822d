"""The one style sheet: how Qt's own widgets look. Our own widgets paint themselves.

Fonts never stand here: a font in a style sheet would hide the tabular figures and the weights.
"""

from string import Template

from app.views.resources import resource
from app.views.theme.palette import Palette

_GROUNDS = """
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialog, QMessageBox, QWidget[ground="surface"] { background: $surface; }
QWidget[ground="window"] { background: $window; }
QWidget[ground="nav"] { background: $nav; }
QWidget[ground="sunken"] { background: $sunken; }
QWidget[ground="wash"] { background: $wash; }
QScrollArea { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[tone="text"] { color: $text; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="positive"] { color: $positive; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="neutral"] { color: $neutral; }
QLabel[tone="info"] { color: $info; }
QLabel:disabled { color: $disabled; }
QToolTip { background: $raised; color: $text; border: 1px solid $hairline; padding: 4px 6px; }
"""

_BARS = """
QMenuBar { background: $nav; color: $secondary; border: none; padding: 0; }
QMenuBar::item { background: transparent; padding: 5px 9px; }
QMenuBar::item:selected { background: $selection; color: $text; border-radius: 4px; }
QMenu { background: $raised; color: $text; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 8px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; padding-left: 4px; }
QMenu::indicator:checked { image: url("$check"); }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QStatusBar { background: $window; color: $secondary; border: none; }
QStatusBar::item { border: none; }
QToolBar { background: transparent; border: none; spacing: 4px; }
QSplitter::handle { background: $hairline; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 8px; }
QScrollBar:horizontal { height: 8px; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: $bar_track; border: none; border-radius: 2px; max-height: 4px;
  color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""

_FIELDS = """
.QPushButton { background: $surface; color: $text; border: 1px solid $control; border-radius: 6px;
  padding: 0 14px; min-height: 28px; }
.QPushButton:hover { background: $sunken; }
.QPushButton:pressed { background: $neutral_ground; }
.QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
.QPushButton:default:pressed { background: $pressed; }
.QPushButton:disabled { background: $neutral_ground; color: $disabled; border-color: $hairline; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: $surface; color: $text;
  border: 1px solid $control; border-radius: 6px; selection-background-color: $accent;
  selection-color: $accent_text; }
QLineEdit { padding: 0 7px; min-height: 28px; }
QAbstractSpinBox { padding: 0 7px; min-height: 28px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus {
  border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled {
  background: $window; color: $disabled; border-color: $hairline; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QAbstractSpinBox[wrong="true"] {
  border-color: $danger; }
QLineEdit[painted="true"] { background: transparent; border: none; padding: 0 7px;
  min-height: 30px; }
QAbstractSpinBox QLineEdit { border: none; background: transparent; padding: 0 6px; min-height: 0; }
QComboBox QLineEdit { border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $control;
  padding: 4px; outline: none; selection-background-color: $selection; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $selection; color: $text; }
"""

_VIEWS = """
QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $selection; selection-color: $text; }
QAbstractItemView[ground="nav"] { background: $nav; }
QTableView { gridline-color: $hairline; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $secondary; border: none;
  border-bottom: 1px solid $hairline; padding: 0 6px; }
QTableCornerButton::section { background: $surface; border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QTabWidget::pane { border: none; border-top: 1px solid $hairline; }
QGroupBox { border: 1px solid $hairline; border-radius: 8px; margin-top: 16px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: $secondary; }
"""


def stylesheet(palette: Palette) -> str:
    """The style sheet of one scheme."""
    tokens = {
        name: getattr(palette, name)
        for name in palette.__dataclass_fields__
        if isinstance(getattr(palette, name), str)
    }
    # A style sheet takes pictures from files only, so the tick of menus is there in both colours.
    mark = resource("marks", "check-dark.svg" if palette.is_dark else "check-light.svg")
    tokens["check"] = mark.as_posix()
    return Template(_GROUNDS + _BARS + _FIELDS + _VIEWS).substitute(tokens)
