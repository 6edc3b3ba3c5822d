"""A calendar file: read back by the library, and by hand where the standard is strict."""

from datetime import UTC, date, datetime

import pytest

from app.services.exports.calendar_file import DayEvent, calendar_content
from app.services.progress import Cancelled
from tests.events import read_events

NOON = datetime(2026, 11, 22, 12, 30, 5, tzinfo=UTC)
HOSTILE = "Été, hiver; \\ et “fils”\r\nEND:VEVENT 🧾 " + "œ" * 80


def event(number: int = 1, **given: str) -> DayEvent:
    texts = {"summary": "Renewal", "description": "Why\nHow", "category": "Firm"} | given
    return DayEvent(uid=f"{number}@forfait", day=date(2026, 12, 31), **texts)


def test_each_event_is_a_whole_day_that_stays_free() -> None:
    (found,) = read_events(calendar_content("Renewals", [event()], NOON))
    assert (found.uid, found.stamp) == ("1@forfait", NOON)
    assert (found.day, found.end) == (date(2026, 12, 31), date(2027, 1, 1))
    assert (found.summary, found.description) == ("Renewal", "Why\nHow")
    assert (found.categories, found.transparency) == (["Firm"], "TRANSPARENT")


def test_the_bytes_are_what_the_standard_asks_for() -> None:
    content = calendar_content("A, b", [event(summary="a, b; c\\d")], NOON)
    lines = content.decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert {"VERSION:2.0", "METHOD:PUBLISH", "PRODID:-//Forfait//Forfait//EN"} <= set(lines)
    assert "X-WR-CALNAME:A\\, b" in lines
    assert "SUMMARY:a\\, b\\; c\\\\d" in lines
    assert "DESCRIPTION:Why\\nHow" in lines
    assert "DTSTAMP:20261122T123005Z" in lines
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "\n" not in content.decode().replace("\r\n", "")


def test_long_and_hostile_texts_are_folded_and_come_back_whole() -> None:
    texts = {"summary": HOSTILE, "description": HOSTILE, "category": "a, b"}
    content = calendar_content("x", [event(1, **texts)], NOON)
    folded = content.split(b"\r\n")
    assert max(map(len, folded)) <= 75
    for line in folded:
        line.decode()
    assert any(line.startswith(b" ") for line in folded)
    (found,) = read_events(content)
    assert found.summary == HOSTILE.replace("\r\n", "\n")
    assert found.categories == ["a, b"]
    assert content.count(b"\r\nEND:VEVENT") == 1


def test_the_same_events_and_moment_make_the_same_file() -> None:
    events = [event(n) for n in range(3)]
    content = calendar_content("x", events, NOON)
    assert content == calendar_content("x", events, NOON)
    assert [found.uid for found in read_events(content)] == ["0@forfait", "1@forfait", "2@forfait"]


def test_no_event_is_a_calendar_all_the_same() -> None:
    assert read_events(calendar_content("x", [], NOON)) == []


def test_it_can_be_stopped() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        calendar_content("x", [event()], NOON, stop)
