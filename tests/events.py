"""Calendar files read back by the library, as another program would."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import icalendar


@dataclass(frozen=True, slots=True)
class Event:
    """What a calendar program shows of an event."""

    uid: str
    day: date
    end: date
    stamp: datetime
    summary: str
    description: str
    categories: list[str]
    transparency: str


def read_events(content: bytes) -> list[Event]:
    """Return the events of an .ics file, in its order; the library must find no fault in it."""
    calendar: Any = icalendar.Calendar.from_ical(content)
    assert calendar.errors == []
    return [_event(each) for each in calendar.walk("VEVENT")]


def _event(found: Any) -> Event:  # noqa: ANN401 - the library's many types of properties
    assert found["DTSTART"].params["VALUE"] == "DATE"
    return Event(
        uid=str(found["UID"]),
        day=found.decoded("DTSTART"),
        end=found.decoded("DTEND"),
        stamp=found.decoded("DTSTAMP"),
        summary=str(found["SUMMARY"]),
        description=str(found["DESCRIPTION"]),
        categories=[str(each) for each in found["CATEGORIES"].cats],
        transparency=str(found["TRANSP"]),
    )
