"""Days for a calendar program: one all-day event each, as iCalendar (RFC 5545)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from app.services.progress import Progress, unwatched, watched

PRODUCT = "-//Forfait//Forfait//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEvent:
    """Something of a day. A `uid` that comes again replaces what a calendar has under it."""

    uid: str
    day: date
    summary: str
    description: str
    """Lines of text."""
    category: str


def calendar_content(
    name: str, events: Collection[DayEvent], moment: datetime, progress: Progress = unwatched
) -> bytes:
    """Return the bytes of an .ics file: lines folded at 75 octets that end with CR LF.

    The events leave their days free: a renewal keeps nobody from meeting. The same events and
    moment make the same file.
    """
    # Imported when first used: it costs as much as a third of the window.
    from icalendar import Calendar, Event, vText

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    # As text, so that a comma in it is escaped: the library knows no type for this property.
    calendar.add("x-wr-calname", vText(name))
    for each in watched(events, progress):
        event = Event()
        event.add("uid", each.uid)
        event.add("dtstamp", moment)
        event.add("dtstart", each.day)
        event.add("dtend", each.day + timedelta(days=1))
        event.add("summary", each.summary)
        event.add("description", each.description)
        event.add("categories", [each.category])
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
