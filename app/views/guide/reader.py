"""The page of the guide that is read: Markdown in the program's own look, its pictures sharp."""

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.views.guide.contents import GuidePage, picture_file
from app.views.resources import ResourceMissing
from app.views.theme import Size, Space, Weight, follow_theme

_WIDEST = 720
_PICTURE = "\ufffc"
"""What stands for a picture in the text of its block."""
_HEADINGS = {1: Size.TITLE, 2: Size.HEADING}


class Reader(QTextBrowser):
    """Shows one page. Links lead to other pages, never outside."""

    page_wanted = Signal(str)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._page: GuidePage | None = None
        self._theme = follow_theme(self, self._on_scheme_changed)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        # A bar that came and went would set the text anew while it is being set.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.anchorClicked.connect(self._on_link)
        self._on_scheme_changed()

    def show_page(self, page: GuidePage) -> None:
        """Show another page from its top."""
        self._page = page
        self.setAccessibleName(page.title)
        self._render()
        self.verticalScrollBar().setValue(0)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Give a picture, as wide as the text and no wider than it was taken."""
        name = QUrl(url)
        if kind != QTextDocument.ResourceType.ImageResource.value or name.scheme():
            return None
        dark = self._theme.palette.is_dark
        try:
            image = QImage(str(picture_file(name.fileName(), self._language, dark=dark)))
        except ResourceMissing:
            # The words are worth more than the picture that is missing beside them.
            return None
        wide = min(self._text_width(), image.width())
        image.setDevicePixelRatio(image.width() / max(1, wide))
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._render()

    def _text_width(self) -> int:
        return max(240, min(_WIDEST, self.viewport().width() - 2 * Space.PAGE_MARGIN))

    def _render(self) -> None:
        """Set the text anew: pictures are as wide as the window allows."""
        if self._page is None:
            return
        place = self.verticalScrollBar().value()
        document = self.document()
        document.clear()
        document.setDefaultFont(self._theme.font())
        document.setMarkdown(self._page.text)
        frame = document.rootFrame().frameFormat()
        side = max(int(Space.PAGE_MARGIN), (self.viewport().width() - self._text_width()) // 2)
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(Space.PAGE_MARGIN)
        frame.setBottomMargin(Space.PAGE_MARGIN)
        document.rootFrame().setFrameFormat(frame)
        for inner in document.rootFrame().childFrames():
            if isinstance(inner, QTextTable):
                self._dress_table(inner)
        # One edit: each change of its own would lay the whole page out anew.
        edit = QTextCursor(document)
        edit.beginEditBlock()
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        edit.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(place)

    def _dress_table(self, table: QTextTable) -> None:
        """Hairlines in place of the frames that the format draws."""
        look = table.format()
        look.setBorderBrush(self._theme.colour(self._theme.palette.hairline))
        look.setBorderCollapse(True)
        look.setCellPadding(Space.HALF)
        table.setFormat(look)

    def _dress(self, block: QTextBlock) -> None:
        """Give a block the room and the letters of its kind."""
        level = block.blockFormat().headingLevel()
        room = QTextBlockFormat()
        if _PICTURE not in block.text():
            room.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        room.setTopMargin(Space.CARD if level > 1 else 0)
        room.setBottomMargin(Space.GRID if block.textList() is None else Space.HALF)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(room)
        if level in _HEADINGS:
            # Not the whole block: that begins with the end of what stands before, a table maybe.
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            letters = QTextCharFormat()
            letters.setFont(self._theme.font(_HEADINGS[level], Weight.SEMIBOLD))
            cursor.mergeCharFormat(letters)

    def _on_scheme_changed(self) -> None:
        palette, theme = self.palette(), self._theme
        for role, colour in (
            (QPalette.ColorRole.Base, theme.palette.surface),
            (QPalette.ColorRole.Text, theme.palette.text),
            (QPalette.ColorRole.Link, theme.palette.accent),
            (QPalette.ColorRole.LinkVisited, theme.palette.accent),
        ):
            palette.setColor(role, theme.colour(colour))
        self.setPalette(palette)
        self.setFont(QFont(theme.font()))
        self._render()

    def _on_link(self, url: QUrl) -> None:
        name = url.fileName()
        if not url.scheme() and name.endswith(".md"):
            self.page_wanted.emit(name.removesuffix(".md"))
