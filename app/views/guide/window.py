"""The window of the guide: the pages at the left, the one that is read at the right."""

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMainWindow,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.views.guide.contents import CHAPTERS, KEYBOARD, GuidePage, chapter_titles, read_page
from app.views.guide.keyboard import Sheet
from app.views.guide.reader import Reader
from app.views.theme import Height, Size, Space, Weight, current_theme
from app.views.widgets.buttons import IconButton
from app.views.widgets.fields import SearchField
from app.views.widgets.texts import Ground, Hairline, set_ground

_GEOMETRY = "guide/geometry"
_KEY = Qt.ItemDataRole.UserRole
_LIST = 232


class GuideWindow(QDialog):
    """Stays open beside the work. Alt+Left and Alt+Right go back and forth."""

    def __init__(self, window: QMainWindow, settings: QSettings, language: str) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide"))
        set_ground(self, Ground.SURFACE)
        self._settings = settings
        keys = (key for chapter in CHAPTERS for key in chapter if key != KEYBOARD)
        self._pages = {key: read_page(key, language) for key in keys}
        self._pages[KEYBOARD] = Sheet().page(window.menuBar())
        self._items: dict[str, QTreeWidgetItem] = {}
        self._chapters: dict[QTreeWidgetItem, tuple[str, ...]] = {}
        self._past: list[str] = []
        self._coming: list[str] = []
        self.key = ""
        self.field = SearchField(self.tr("Search the guide"))
        self.list = QTreeWidget()
        self.reader = Reader(language)
        self.back = IconButton("arrow-left", self.tr("Back"))
        self.forth = IconButton("arrow-right", self.tr("Forward"))
        self._build()
        self._fill()
        self._wire()
        self._restore()
        self.show_page("first-steps")

    def show_page(self, key: str) -> None:
        """Show a page; one that there is not leaves the guide as it is."""
        if key in self._pages and key != self.key:
            if self.key:
                self._past.append(self.key)
            self._coming.clear()
            self._go(key)

    @property
    def shown(self) -> GuidePage:
        """The page that is read."""
        return self._pages[self.key]

    def listed(self) -> list[str]:
        """The keys of the pages that the search leaves, from top to bottom."""
        return [key for key, item in self._items.items() if not item.isHidden()]

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _build(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(Space.THREE_QUARTERS)
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_ground(self.list, Ground.NAV)
        side = QWidget()
        set_ground(side, Ground.NAV)
        side.setFixedWidth(_LIST)
        left = QVBoxLayout(side)
        left.setContentsMargins(Space.GRID, Space.THREE_QUARTERS, Space.GRID, Space.GRID)
        left.setSpacing(Space.GRID)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addWidget(self.forth)
        ways.addStretch(1)
        left.addLayout(ways)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(Hairline(vertical=True))
        row.addWidget(self.reader, 1)

    def _fill(self) -> None:
        for title, keys in zip(chapter_titles(), CHAPTERS, strict=True):
            chapter = QTreeWidgetItem([title])
            chapter.setFlags(Qt.ItemFlag.ItemIsEnabled)
            chapter.setFont(0, current_theme().font(Size.CAPTION, Weight.SEMIBOLD))
            chapter.setSizeHint(0, QSize(0, Height.NAV_ITEM))
            self.list.addTopLevelItem(chapter)
            self._chapters[chapter] = keys
            for key in keys:
                page = QTreeWidgetItem([self._pages[key].title])
                page.setData(0, _KEY, key)
                page.setSizeHint(0, QSize(0, Height.REPORT_ROW))
                page.setToolTip(0, self._pages[key].title)
                chapter.addChild(page)
                self._items[key] = page
        self.list.expandAll()
        self.list.setItemsExpandable(False)

    def _wire(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_return)
        self.list.currentItemChanged.connect(self._on_item)
        self.reader.page_wanted.connect(self.show_page)
        self.back.clicked.connect(self._on_back)
        self.forth.clicked.connect(self._on_forth)
        for keys, slot in (
            ("Alt+Left", self._on_back),
            ("Alt+Right", self._on_forth),
            ("Ctrl+F", self.field.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _restore(self) -> None:
        self.resize(1000, 720)
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def _go(self, key: str) -> None:
        self.key = key
        self.reader.show_page(self._pages[key])
        self.setWindowTitle(self.tr("Guide: {page}").format(page=self._pages[key].title))
        self.back.setEnabled(bool(self._past))
        self.forth.setEnabled(bool(self._coming))
        self.list.setCurrentItem(self._items[key])

    def _on_typed(self, text: str) -> None:
        for key, item in self._items.items():
            item.setHidden(not self._pages[key].has(text))
        for chapter, keys in self._chapters.items():
            chapter.setHidden(all(self._items[key].isHidden() for key in keys))

    def _on_return(self) -> None:
        found = self.listed()
        if found:
            self.show_page(found[0])
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_item(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, _KEY) if item is not None else None
        if key is not None:
            self.show_page(key)

    def _on_back(self) -> None:
        if self._past:
            self._coming.append(self.key)
            self._go(self._past.pop())

    def _on_forth(self) -> None:
        if self._coming:
            self._past.append(self.key)
            self._go(self._coming.pop())
