"""The page of the guide that is read."""

from pytestqt.qtbot import QtBot

from app.views.guide.contents import KEYBOARD, GuidePage
from app.views.guide.reader import Reader


def test_a_long_table_is_laid_out_as_one_edit(qtbot: QtBot) -> None:
    """Dressed block by block, the sheet of shortcuts was laid out 160 times: half a second."""
    reader = Reader("en")
    qtbot.addWidget(reader)
    reader.show()
    rows = "".join(f"| Act {number} | Ctrl+{number} |\n" for number in range(80))
    edits: list[int] = []
    reader.document().contentsChange.connect(lambda place, *_: edits.append(place))
    page = GuidePage(KEYBOARD, "Keyboard", f"# Keyboard\n\n| Act | Keys |\n|---|---|\n{rows}")
    reader.show_page(page)
    assert reader.document().blockCount() > len(rows.splitlines())
    assert len(edits) < 10
