"""The head of the preview: which page, how large; each by a button and by a key."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.views.formatting import Formats
from app.views.labels.source import Labels
from app.views.printing.pages_view import Fit, PagesView
from app.views.theme import Tone
from app.views.widgets.buttons import Button, GhostButton, IconButton
from app.views.widgets.texts import Text, TitleRow


class PreviewBar(TitleRow):
    """One row above the pages."""

    def __init__(
        self, title: str, pages: PagesView, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.title.setText(title)
        self._pages, self._formats = pages, formats
        self.previous = IconButton("chevron-up", self.tr("Previous page (PgUp)"))
        self.next = IconButton("chevron-down", self.tr("Next page (PgDown)"))
        self.number = Text("", tone=Tone.SECONDARY)
        self.smaller = IconButton("minus", self.tr("Smaller (Ctrl+-)"))
        self.larger = IconButton("plus", self.tr("Larger (Ctrl++)"))
        self.zoom = Text("", tone=Tone.SECONDARY)
        self.fit_width = GhostButton(self.tr("Page &width"))
        self.fit_page = GhostButton(self.tr("W&hole page"))
        beside: tuple[QWidget, ...] = (self.previous, self.number, self.next)
        for part in beside:
            self.add_beside(part)
        at_right: tuple[QWidget, ...] = (self.smaller, self.zoom, self.larger)
        for part in (*at_right, self.fit_width, self.fit_page):
            self.add_act(part)
        self._wire()
        self.allow(allowed=False)

    def allow(self, *, allowed: bool) -> None:
        """Offer the acts, once there are pages."""
        buttons = (self.smaller, self.larger, self.fit_width, self.fit_page)
        for button in buttons:
            button.setEnabled(allowed)
        self._show_page()

    def _wire(self) -> None:
        pages = self._pages
        acts: tuple[tuple[Button, Callable[[], None], tuple[str, ...]], ...] = (
            (self.previous, lambda: pages.go_to(pages.page - 1), ()),
            (self.next, lambda: pages.go_to(pages.page + 1), ()),
            (self.smaller, partial(pages.zoom_step, -1), ("Ctrl+-",)),
            (self.larger, partial(pages.zoom_step, 1), ("Ctrl++", "Ctrl+=")),
            (self.fit_width, partial(self._toggle, Fit.WIDTH), ("Ctrl+1",)),
            (self.fit_page, partial(self._toggle, Fit.PAGE), ("Ctrl+0",)),
        )
        for button, slot, keys in acts:
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            act = QAction(self)
            act.setShortcuts([QKeySequence(each) for each in keys])
            act.triggered.connect(button.click)
            self.addAction(act)
        for button in (self.fit_width, self.fit_page):
            button.setCheckable(True)
        pages.page_changed.connect(self._show_page)
        pages.zoomed.connect(self._show_zoom)

    def _toggle(self, fit: Fit) -> None:
        self._pages.set_fit(fit)
        self._show_zoom()

    def _show_page(self) -> None:
        page, count = self._pages.page, self._pages.count
        said = ""
        if count:
            integer = self._formats.integer
            said = Labels.tr("Page {number} of {count}").format(
                number=integer(page + 1), count=integer(count)
            )
        self.number.setText(said)
        self._pages.setAccessibleDescription(said)
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page < count - 1)

    def _show_zoom(self) -> None:
        self.zoom.setText(self._formats.percent(round(self._pages.zoom * 100) * 100))
        self.fit_width.setChecked(self._pages.fit is Fit.WIDTH)
        self.fit_page.setChecked(self._pages.fit is Fit.PAGE)
