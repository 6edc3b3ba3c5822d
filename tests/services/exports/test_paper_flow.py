"""Blocks over pages."""

from app.services.exports.paper.document import Fill, Shade
from app.services.exports.paper.flow import Block, Flow


def block(height: float, name: float = 0, *, glued: bool = False) -> Block:
    return Block(height=height, marks=(Fill(name, 0, 1, height, Shade.BAND),), glued=glued)


def names(flow: Flow) -> list[list[float]]:
    return [[mark.x for mark in marks] for marks in flow.pages]


def test_what_is_glued_goes_over_together() -> None:
    flow = Flow(0, 100)
    flow.add([block(60, 1), block(30, 2, glued=True), block(30, 3), block(10, 4, glued=True)])
    assert names(flow) == [[1], [2, 3, 4]]


def test_what_together_is_higher_than_a_page_is_parted_between_its_blocks() -> None:
    flow = Flow(0, 100)
    flow.add([block(60, 1, glued=True), block(60, 2, glued=True), block(60, 3)])
    assert names(flow) == [[1], [2], [3]]


def test_a_table_that_fits_nowhere_whole_begins_high_on_a_page_or_on_the_next() -> None:
    for before, pages in ((30, [[1, 2], [3]]), (70, [[1], [2, 3]])):
        flow = Flow(0, 100)
        flow.add([block(before, 1)])
        flow.add_whole([block(55, 2), block(60 if before == 30 else 30, 3)], gap=5)
        assert names(flow)[: len(pages)] == pages


def test_nothing_stands_above_what_begins_a_page() -> None:
    flow = Flow(10, 100)
    flow.add_whole([block(20)], gap=5)
    assert flow.pages[0][0].y == 10
