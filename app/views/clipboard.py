"""Putting a table on the clipboard, for a spreadsheet."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from app.services.exports.clipboard import copied
from app.services.exports.plain_text import DateForm, Dialect
from app.services.exports.sheet import Sheet


def put_on_clipboard(sheet: Sheet, *, headings: bool) -> None:
    """Copy a table as text and as HTML, with or without the headings of its columns."""
    made = copied(sheet, Dialect(dates=DateForm.DAY_SLASH))
    mime = QMimeData()
    mime.setText(made.text if headings else _headless_text(made.text))
    mime.setHtml(made.html if headings else _headless_html(made.html))
    QGuiApplication.clipboard().setMimeData(mime)


def _headless_text(text: str) -> str:
    """Leave the headings away: they are the first line, and no heading holds a line end."""
    return text.partition("\r\n")[2]


def _headless_html(html: str) -> str:
    """Leave the headings away: they are the first row, and no heading holds a tag."""
    before, _, after = html.partition("<tr>")
    return before + after.partition("</tr>")[2]
