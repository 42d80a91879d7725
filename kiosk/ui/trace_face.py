"""A trace's face: the line in the desk's list, and everything that is known of it."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.answers import Family, family_of
from kiosk.domain.ids import PerformanceUid
from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import PointsState
from kiosk.domain.traces import Trace
from kiosk.ui import desk_words, words
from kiosk.ui.around import duration
from kiosk.ui.figures import Figures
from kiosk.ui.texts import grouped, joined, one_line, spelt

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Venue:
    """What a face is written by.

    Attributes:
        performances: names of those that this station has met.
        shows_names: whether a fan's first name may be shown.
    """

    figures: Figures
    performances: Mapping[PerformanceUid, str]
    shows_names: bool = True


def line(trace: Trace, venue: Venue, now: datetime) -> dict[str, str]:
    """The trace in the list."""
    return {
        "id": trace.id,
        "time": venue.figures.day_and_time(trace.at, now),
        "receipt": grouped(trace.receipt),
        "spelt": spelt(trace.receipt),
        "who": who(trace, venue),
        "family": family(trace).value,
        "state": desk_words.state_text(trace),
        "tone": _tone(trace),
    }


def detail(trace: Trace, venue: Venue, now: datetime) -> dict[str, object]:
    """Everything that is known of it."""
    points = trace.points_state is not PointsState.NONE and trace.points_earned
    return line(trace, venue, now) | {
        "points": venue.figures.earned(trace.points_earned, trace.points_state) if points else "",
        "title": translate("desk", str(desk_words.STATE_TITLES[trace.state])),
        "sentence": translate("desk", str(desk_words.STATE_SENTENCES[trace.state])),
        "open": trace.open,
        "facts": [asdict(fact) for fact in _facts(trace, venue, now) if fact.text],
    }


def who(trace: Trace, venue: Venue) -> str:
    """The fan by first name, else by number, else the barcode."""
    if trace.first_name and venue.shows_names:
        return one_line(trace.first_name)
    if trace.fan_id is not None:
        return translate("desk", "Fan {id}").format(id=trace.fan_id)
    return one_line(trace.barcode or "") or "—"


def family(trace: Trace) -> Family:
    """The mark of the verdict as it stands; without one, of points that are still on their way."""
    told = trace.now or trace.decided
    if told:
        return family_of(*told)
    return Family.SAVED if trace.open else Family.NOTICE


def _tone(trace: Trace) -> str:
    """The family whose colour the state has in the list; "" for a quiet one."""
    return Family.NOTICE.value if trace.state is IntentState.ATTENTION else ""


@dataclass(frozen=True, slots=True)
class _Fact:
    label: str
    text: str


def _facts(trace: Trace, venue: Venue, now: datetime) -> Iterator[_Fact]:
    exact = venue.figures.exact
    yield _Fact(
        translate("desk", "Scanned"),
        joined(exact(trace.at, now), desk_words.scanned_text(trace)),
    )
    yield _Fact(translate("desk", "Fan"), str(trace.fan_id) if trace.fan_id is not None else "")
    yield _Fact(translate("desk", "Barcode"), one_line(trace.barcode or ""))
    yield _Fact(translate("desk", "Performance"), _performance(trace, venue))
    yield _Fact(translate("desk", "Shown then"), _shown_then(trace))
    yield _Fact(translate("desk", "Stands now"), _stands_now(trace))
    yield _Fact(translate("desk", "Portal said"), _said(trace, venue, now))
    yield _Fact(translate("desk", "Tries"), _tries(trace, venue, now))
    yield _Fact(translate("desk", "Our clock"), _clock(trace))
    yield _Fact(translate("desk", "Closed"), _closed(trace, venue, now))


def _performance(trace: Trace, venue: Venue) -> str:
    if trace.performance_uid is None:
        return ""
    known = venue.performances.get(trace.performance_uid, trace.performance_uid)
    return one_line(known)


def _shown_then(trace: Trace) -> str:
    if trace.decided is None:
        return translate("desk", "Nothing: Kiosk ended before it could answer.")
    return words.told(*trace.decided)


def _stands_now(trace: Trace) -> str:
    if trace.now is None or trace.now == trace.decided:
        return translate("desk", "The same") if trace.now else ""
    return words.told(*trace.now)


def _said(trace: Trace, venue: Venue, now: datetime) -> str:
    if trace.said_at is None:
        return translate("desk", "Nothing yet") if trace.open else ""
    said = desk_words.said_text(trace.said)
    return joined(said, venue.figures.exact(trace.said_at, now))


def _tries(trace: Trace, venue: Venue, now: datetime) -> str:
    if not trace.open:
        return ""
    tries = translate("desk", "{count} without an answer", None, trace.attempts)
    tries = tries.format(count=venue.figures.number(trace.attempts))
    if trace.due is None:
        return tries
    when = translate("desk", "next now")
    if trace.due > now:
        when = translate("desk", "next at {time}")
        when = when.format(time=venue.figures.exact(trace.due, now))
    return joined(tries, when, by=", ")


def _clock(trace: Trace) -> str:
    if not trace.clock_off_s:
        return ""
    slow = translate("desk", "{time} slow when it was scanned")
    fast = translate("desk", "{time} fast when it was scanned")
    return (slow if trace.clock_off_s > 0 else fast).format(time=duration(abs(trace.clock_off_s)))


def _closed(trace: Trace, venue: Venue, now: datetime) -> str:
    note = one_line(trace.note)
    if trace.noted_at is None:
        return note
    return joined(venue.figures.exact(trace.noted_at, now), note)
