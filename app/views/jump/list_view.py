"""The list under the field: icon, words, what stands beside them, and at the end."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.views.jump.looking import Found
from app.views.theme import Height, IconSize, Size, Space, Tone, Weight, follow_theme
from app.views.widgets.painting import RIGHT, draw_glyph, draw_text

_FOUND = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """What was found, the nearest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: list[Found] = []

    def show(self, found: Sequence[Found]) -> None:
        """List other things."""
        self.beginResetModel()
        self._found = list(found)
        self.endResetModel()

    def found(self, row: int) -> Found:
        """What a row leads to."""
        return self._found[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.words
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (found.words, found.beside, found.at_end)
                return ", ".join(part for part in parts if part)
            case _:
                return found if role == _FOUND else None


class FoundList(QListView):
    """Never takes the focus: the field above it has the keyboard."""

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(_Line(self))


class _Line(QStyledItemDelegate):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = follow_theme(parent)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(320, max(Height.ROW, self._theme.metrics().height() + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(_FOUND)
        if not isinstance(found, Found):
            return
        theme, palette = self._theme, self._theme.palette
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour(palette.selection))
            edge = QRect(area.left(), area.top(), 3, area.height())
            painter.fillRect(edge, theme.colour(palette.accent))
        size = IconSize.CELL
        at = QPointF(area.left() + Space.CARD, area.top() + (area.height() - size) / 2)
        draw_glyph(painter, theme, found.icon_name, tone=Tone.SECONDARY, at=at, size=size)
        quiet, loud = theme.font(Size.CAPTION), theme.font(weight=Weight.MEDIUM)
        small = theme.metrics(Size.CAPTION)
        right = area.right() - Space.CARD
        end = small.horizontalAdvance(found.at_end) + 1
        where = QRect(right - end, area.top(), end, area.height())
        ink, pale = theme.tone(Tone.TEXT), theme.tone(Tone.SECONDARY)
        draw_text(painter, where, found.at_end, font=quiet, colour=pale, flags=RIGHT)
        left = area.left() + Space.CARD + size + Space.THREE_QUARTERS
        room = right - end - Space.CARD - left
        width = min(room, theme.metrics(weight=Weight.MEDIUM).horizontalAdvance(found.words) + 2)
        words = QRect(left, area.top(), width, area.height())
        draw_text(painter, words, found.words, font=loud, colour=ink)
        beside = QRect(left + width + Space.GRID, area.top(), room - width, area.height())
        if beside.width() > Space.PAGE_MARGIN:
            draw_text(painter, beside, found.beside, font=quiet, colour=pale)
