"""Blocks set one below the other over as many pages as they need, none of them cut in two."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.services.exports.paper.document import Bookmark, Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What is never parted by the end of a page. Its marks are placed from its own top."""

    height: float
    marks: tuple[Mark, ...]
    glued: bool = False
    """It stands on the page of the next block."""
    bookmark: tuple[str, int] | None = None
    """A title and its level in the outline."""
    again: "tuple[Block, ...]" = ()
    """What is repeated above it where it is the first of a page: the heads of its columns."""


class Flow:
    """Pages as they fill, from `top` to `bottom`."""

    def __init__(self, top: float, bottom: float) -> None:
        self.pages: list[list[Mark]] = [[]]
        self.bookmarks: list[Bookmark] = []
        self._top, self._bottom = top, bottom
        self._y = top

    @property
    def room(self) -> float:
        """The height of a whole page."""
        return self._bottom - self._top

    def add(self, blocks: Iterable[Block]) -> None:
        """Set blocks below what is there."""
        chain: list[Block] = []
        for block in blocks:
            chain.append(block)
            if not block.glued:
                self._set(chain)
                chain = []
        self._set(chain)

    def add_whole(self, blocks: Iterable[Block], *, gap: float) -> None:
        """Set blocks below a gap; on a page of their own where that keeps them together."""
        found = list(blocks)
        height = sum(block.height for block in found)
        if self._y > self._top:
            if self._y + gap + height > self._bottom and (
                height <= self.room or self._y > self._top + self.room / 2
            ):
                self.turn()
            else:
                self._y += gap
        self.add(found)

    def turn(self) -> None:
        """Begin a page."""
        self.pages.append([])
        self._y = self._top

    def _set(self, chain: list[Block]) -> None:
        height = sum(block.height for block in chain)
        if height > self.room:
            # What together is higher than a page cannot stand together.
            for block in chain:
                self._fit(block.height, block)
                self._put(block)
        elif chain:
            self._fit(height, chain[0])
            for block in chain:
                self._put(block)

    def _fit(self, height: float, first: Block) -> None:
        if self._y + height > self._bottom and self._y > self._top:
            self.turn()
            for block in first.again:
                self._put(block)

    def _put(self, block: Block) -> None:
        if block.bookmark is not None:
            title, level = block.bookmark
            self.bookmarks.append(Bookmark(title, level, len(self.pages) - 1, self._y))
        self.pages[-1].extend(mark.at(self._y) for mark in block.marks)
        self._y += block.height
