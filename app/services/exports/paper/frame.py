"""What stands on every page: firm, report, what was asked, page of pages, moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.services.exports.paper.document import Fill, Mark, Shade, Text
from app.services.exports.paper.typeface import Typeface
from app.services.exports.paper.words import PaperWords

SIDE = 36.0
"""The margin at the left and at the right, in points."""
TOP, BOTTOM = 58.0, 46.0
"""Where the tables begin and end, from the edges of the page."""
_SIZE = 7.6
_HEAD, _FOOT = 32.0, 28.0
_APART = 18.0
_BETWEEN = "  ·  "


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The head and the foot of the pages of a report."""

    firm: str
    said: Sequence[str]
    """What the report is and what was asked, the most important first."""
    about: str = ""
    """Whom the pages are about; it is shortened so that all that is said has its place."""
    moment: str
    words: PaperWords
    face: Typeface
    width: float
    height: float

    def around(self, pages: Sequence[Sequence[Mark]]) -> tuple[tuple[Mark, ...], ...]:
        """Return finished pages: what was set between the margins, with head and foot."""
        head = self._head()
        return tuple(
            (
                *head,
                *(_moved(mark) for mark in marks),
                *self._foot(self.words.page(number, len(pages))),
            )
            for number, marks in enumerate(pages, 1)
        )

    def _head(self) -> tuple[Mark, ...]:
        room = self.width - 2 * SIDE
        firm = self.face.line(self.face.drawable(self.firm), _SIZE, room / 3, strong=True)
        left = self.face.width(firm, _SIZE, strong=True)
        asked = self._asked(room - left - _APART)
        return (
            Text(SIDE, _HEAD, firm, _SIZE, strong=True),
            self._right(asked, _HEAD),
            Fill(SIDE, _HEAD + 6, room, 0.5, Shade.HAIRLINE),
        )

    def _asked(self, room: float) -> str:
        said = [self.face.drawable(each) for each in self.said]
        if self.about:
            others = self.face.width(_BETWEEN.join((*said, "")), _SIZE)
            about = self.face.line(self.face.drawable(self.about), _SIZE, room - others)
            said.insert(1, about)
        return self.face.line(_BETWEEN.join(said), _SIZE, room)

    def _foot(self, page: str) -> tuple[Mark, ...]:
        y = self.height - _FOOT
        room = self.width - 2 * SIDE
        line = self.face.line(self.face.drawable(self.moment), _SIZE, room / 2)
        return (
            Fill(SIDE, y - 11, room, 0.5, Shade.HAIRLINE),
            Text(SIDE, y, line, _SIZE, shade=Shade.SECONDARY),
            self._right(self.face.drawable(page), y),
        )

    def _right(self, text: str, y: float) -> Text:
        x = self.width - SIDE - self.face.width(text, _SIZE)
        return Text(x, y, text, _SIZE, shade=Shade.SECONDARY)


def _moved(mark: Mark) -> Mark:
    """Put what was set from the left margin on in its place on the page."""
    if isinstance(mark, Text):
        return Text(mark.x + SIDE, mark.y, mark.text, mark.size, mark.strong, mark.shade)
    return Fill(mark.x + SIDE, mark.y, mark.width, mark.height, mark.shade)
