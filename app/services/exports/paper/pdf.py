"""Finished pages as a PDF: fonts embedded, an outline, equal bytes for equal pages."""

from collections import defaultdict
from datetime import UTC
from io import BytesIO
from pathlib import Path
from typing import Any, TypeAlias

from app.services.exports.paper.document import Bookmark, Document, Mark, Text
from app.services.progress import Progress, unwatched, watched

PRODUCT = "Forfait"

# Its own types are those of another age.
_Canvas: TypeAlias = Any


def pdf_content(document: Document, progress: Progress = unwatched) -> bytes:
    """Return the bytes of a PDF; the same pages make the same bytes, in whatever order or zone."""
    # A library of this size is loaded by the first report on paper, not with the program.
    from reportlab.pdfgen.canvas import Canvas

    content = BytesIO()
    size = (document.width, document.height)
    names = {False: _registered(document.fonts.regular), True: _registered(document.fonts.strong)}
    canvas = Canvas(
        content,
        size,
        pageCompression=1,
        invariant=1,
        lang=document.language,
        # Else every page begins in a font that is not embedded.
        initialFontName=names[False],
    )
    _describe(canvas, document)
    bookmarks = defaultdict[int, list[tuple[str, Bookmark]]](list)
    for place, bookmark in enumerate(document.bookmarks):
        bookmarks[bookmark.page].append((str(place), bookmark))
    for number, marks in enumerate(watched(document.pages, progress)):
        for mark in marks:
            _draw(canvas, mark, document.height, names)
        for key, bookmark in bookmarks[number]:
            top = document.height - bookmark.y + _ABOVE
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=top)
            canvas.addOutlineEntry(bookmark.title, key, bookmark.level)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


_ABOVE = 12
"""What is seen above a place that the outline leads to, in points."""


def _describe(canvas: _Canvas, document: Document) -> None:
    canvas.setTitle(document.title)
    canvas.setAuthor(document.author)
    canvas.setCreator(PRODUCT)
    canvas.setSubject(document.title)
    written = f"D:{document.moment.astimezone(UTC):%Y%m%d%H%M%S}+00'00'"
    # Instead of the clock's: equal figures of the same moment make the same file.
    canvas.setDateFormatter(lambda *_clock: written)
    if document.bookmarks:
        canvas.showOutline()


def _draw(canvas: _Canvas, mark: Mark, height: float, names: dict[bool, str]) -> None:
    colour = mark.shade.value
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    canvas.setFillColorRGB(red, green, blue)
    if isinstance(mark, Text):
        canvas.setFont(names[mark.strong], mark.size)
        canvas.drawString(mark.x, height - mark.y, mark.text)
    else:
        y = height - mark.y - mark.height
        canvas.rect(mark.x, y, mark.width, mark.height, stroke=0, fill=1)


def _registered(file: Path) -> str:
    """Return the name under which the library knows a font file."""
    from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames, registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    name = f"{PRODUCT} {file}"
    if name not in getRegisteredFontNames():
        registerFont(TTFont(name, str(file)))
    return name
