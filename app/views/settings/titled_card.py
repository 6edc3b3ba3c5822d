"""A card of the Settings page: its title, perhaps a sentence, then what it is about."""

from app.views.theme import Size, Space, Tone, Weight
from app.views.widgets.texts import Card, Text

MOST_WIDTH = 760
"""Wider, a line of a form would be hard to follow."""


class TitledCard(Card):
    """The frame of every section."""

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__()
        self.setMaximumWidth(MOST_WIDTH)
        self.body.setSpacing(Space.THREE_QUARTERS)
        self.body.addWidget(Text(title, size=Size.HEADING, weight=Weight.SEMIBOLD))
        if sentence:
            self.body.addWidget(Text(sentence, tone=Tone.SECONDARY, wrap=True))
