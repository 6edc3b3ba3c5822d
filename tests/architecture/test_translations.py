"""The .ts files: every translation says the same things as its source, where the program looks."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

import tasks

FILES = [tasks.ts_file(tasks.TRANSLATIONS, language) for language in tasks.LANGUAGES]


class Message(NamedTuple):
    context: str
    source: str
    translations: tuple[str, ...]
    """One; or one a plural form. Those not written yet are left out."""
    state: str
    counts: bool


def messages(ts: Path) -> list[Message]:
    """All messages of `ts` in its order."""
    return [
        message_of(context.findtext("name", ""), message)
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    ]


def message_of(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    texts = [translation, *translation.iter("numerusform")]
    return Message(
        context,
        message.findtext("source", ""),
        tuple(text.text for text in texts if text.text and text.text.strip()),
        translation.get("type", "finished"),
        message.get("numerus") == "yes",
    )


def placeholders(sentence: str) -> list[str]:
    """What is filled in: the names in braces and Qt's count, in alphabetical order.

    >>> placeholders("%Ln day(s) of {total}")
    ['%Ln', 'total']
    """
    names = [name for _, name, _, _ in Formatter().parse(sentence) if name is not None]
    return sorted([*names, *re.findall("%L?n", sentence)])


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_placeholders_agree_with_the_source(ts: Path) -> None:
    differing = [
        (message.source, translation)
        for message in messages(ts)
        for translation in message.translations
        if placeholders(translation) != placeholders(message.source)
    ]
    assert differing == []


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_every_sentence_is_filed_under_the_class_that_says_it(ts: Path) -> None:
    """A dot or nothing is what lupdate writes when it does not know where it stands."""
    contexts = {message.context for message in messages(ts)}
    assert {name for name in contexts if not name.isidentifier()} == set()


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_nothing_is_kept_that_the_program_no_longer_says(ts: Path) -> None:
    assert {message.state for message in messages(ts)} <= {"finished", "unfinished"}


@pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)
def test_whatever_counts_has_plurals(ts: Path) -> None:
    """Only some ways of calling tr make lupdate write plural forms."""
    counting = [message for message in messages(ts) if re.search("%L?n", message.source)]
    assert [message.source for message in counting if not message.counts] == []
