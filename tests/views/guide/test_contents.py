"""The written guide: whole in both languages, its links and labels true."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest

from app.tour.guide import PICTURES
from app.views.guide.contents import (
    CHAPTERS,
    KEYBOARD,
    WRITTEN,
    chapter_titles,
    guide_language,
    picture_file,
    read_page,
)
from app.views.resources import resource

PAGES = [key for chapter in CHAPTERS for key in chapter if key != KEYBOARD]
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]+)\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*([^*]+)\*\*")
both = pytest.mark.parametrize("language", WRITTEN)
every = pytest.mark.parametrize("key", PAGES)


@cache
def labels(language: str) -> frozenset[str]:
    """Every text of the program in a language, as it is seen."""
    root = ET.parse(
        resource("translations", f"forfait_{'fr' if language == 'en' else language}.ts")
    )
    found: set[str] = set()
    for message in root.iter("message"):
        seen = message.findtext("source") if language == "en" else message.findtext("translation")
        found.add((seen or "").replace("&", ""))
    return frozenset(found)


def text_of(key: str, language: str) -> str:
    return read_page(key, language).text


@both
def test_every_page_is_there_and_no_other(language: str) -> None:
    files = {path.stem for path in resource("guide", language).glob("*.md")}
    assert files == set(PAGES)
    assert len(PAGES) == len(set(PAGES))
    assert len(chapter_titles()) == len(CHAPTERS)


@every
def test_both_languages_say_the_same_things(key: str) -> None:
    def shape(language: str) -> tuple[object, ...]:
        text = text_of(key, language)
        return (
            re.findall(r"^#+|^\d+\.|^-", text, re.MULTILINE),
            [name for _, name in PICTURE.findall(text)],
            sorted(LINK.findall(text)),
            len(BOLD.findall(text)),
        )

    assert shape("fr") == shape("en")


@both
@every
def test_links_lead_to_pages_and_pictures_are_there(key: str, language: str) -> None:
    text = text_of(key, language)
    assert text.startswith("# ")
    for target in LINK.findall(text):
        assert target.removesuffix(".md") in PAGES
    for said, name in PICTURE.findall(text):
        assert said
        for dark in (False, True):
            assert picture_file(name, language, dark=dark).stat().st_size < 90_000


@both
@every
def test_what_is_set_in_bold_is_on_the_screen(key: str, language: str) -> None:
    unknown = [
        label for label in BOLD.findall(text_of(key, language)) if label not in labels(language)
    ]
    assert unknown == []


@every
def test_french_is_set_as_the_french_do(key: str) -> None:
    text = text_of(key, "fr")
    assert not re.search(r" [:;!?»%€]|« ", text)
    assert not re.search(r"\w[;!?»]", text), "a no-break space stands before these"
    assert "'" not in text


def test_every_picture_is_shown_somewhere() -> None:
    shown = {name for key in PAGES for _, name in PICTURE.findall(text_of(key, "en"))}
    assert shown == set(PICTURES.values())


def test_who_reads_another_language_reads_english() -> None:
    assert [guide_language(each) for each in ("fr", "en", "nl", "de")] == ["fr", "en", "en", "en"]


@both
@pytest.mark.parametrize("key", ["clients", "modify"])
def test_the_names_of_files_are_not_searched(key: str, language: str) -> None:
    page = read_page(key, language)
    assert ".md" in page.text
    assert ".png" in page.text
    assert not page.has(".md")
    assert not page.has("png")
    assert page.has(page.title)
