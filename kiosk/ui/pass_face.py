"""A pass's face: whose, for what, its window with "now" in it, and what it was used for before.

Moments of a pass are by the portal's clock, and so is every `now` here.
"""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.access import Access
from kiosk.domain.answers import Verdict
from kiosk.domain.outcome import Outcome
from kiosk.domain.passes import Holding
from kiosk.domain.redemption import Decision, Use
from kiosk.ui.around import duration
from kiosk.ui.figures import digits
from kiosk.ui.pass_words import pass_name
from kiosk.ui.texts import joined, one_line
from kiosk.ui.venue import Venue

translate = QCoreApplication.translate

WINDOW_FROM, WINDOW_TO = 0.2, 0.8
"""Where the window lies on its timeline, so that "now" has room on either side."""

EDGE = 0.02
MAX_USES = 3
DAYS_FROM = timedelta(days=3)
"""Less is told in hours."""

FOREIGN = frozenset({Verdict.PASS_ELSEWHERE})
"""Another business's numbers: what they name here is not what they name there."""

UNSURE = frozenset({Verdict.PASS_UNCONFIRMED})
"""Where the ledger here does not know every use."""

WINDOWLESS = frozenset({Verdict.PASS_ELSEWHERE, Verdict.PASS_REVOKED})
"""Nothing opens with it here, whatever the time."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of a pass, and what it is called."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A use before this one; `undone`: it counts no longer."""

    text: str
    note: str = ""
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Timeline:
    """A window and "now", as parts of the line's length from 0 to 1, and in words."""

    opens_at: float
    closes_at: float
    now_at: float
    opens: str
    closes: str
    now: str
    state: str


def pass_face(outcome: Outcome, venue: Venue, now: datetime) -> dict[str, object]:
    """Everything the card shows of the pass that an outcome is about; empty without one."""
    access = outcome.access
    if access is None:
        return {}
    facts = (
        Fact(translate("booth", "Holder"), holder(outcome, venue)),
        Fact(translate("booth", "Performance"), _performance(outcome, access, venue)),
        Fact(translate("booth", "Checked"), _checked(access, venue, now)),
    )
    foreign = outcome.verdict in FOREIGN
    earlier = () if foreign else access.earlier
    uses = [use_line(use, venue, now) for use in reversed(earlier)]
    return {
        "title": translate("booth", "Another team's pass") if foreign else pass_name(access),
        "facts": [asdict(fact) for fact in facts if fact.text],
        "used": "" if foreign else uses_title(access, sure=outcome.verdict not in UNSURE),
        "uses": [asdict(line) for line in _capped(uses, venue)],
    }


def holder(outcome: Outcome, venue: Venue) -> str:
    """The fan by first name, else by number; "" where it is another business's."""
    if outcome.verdict in FOREIGN:
        return ""
    if outcome.first_name and venue.shows_names:
        return one_line(outcome.first_name)
    fan_id = outcome.access.fan_id if outcome.access else outcome.fan_id
    return translate("booth", "Fan {id}").format(id=fan_id) if fan_id is not None else ""


def whose(outcome: Outcome, venue: Venue) -> str:
    """The fan and the pass, in one line."""
    title = pass_name(outcome.access) if outcome.access else ""
    return ", ".join(part for part in (holder(outcome, venue), title) if part)


def timeline(outcome: Outcome, venue: Venue, now: datetime) -> dict[str, object]:
    """The window of that pass as QML draws it."""
    access = outcome.access
    if access is None:
        return {}
    figures, length = venue.figures, max(access.ends - access.starts, timedelta(seconds=1))
    part = (now - access.starts) / length
    at = WINDOW_FROM + part * (WINDOW_TO - WINDOW_FROM)
    opens = translate("booth", "Opens {time}")
    closes = translate("booth", "Closes {time}")
    return asdict(
        Timeline(
            opens_at=WINDOW_FROM,
            closes_at=WINDOW_TO,
            now_at=min(1 - EDGE, max(EDGE, at)),
            opens=opens.format(time=figures.day_and_time(access.starts, now)),
            closes=closes.format(time=figures.day_and_time(access.ends, now)),
            now=translate("booth", "Now {time}").format(time=figures.time(now)),
            state="" if outcome.verdict in WINDOWLESS else _state(access, now),
        )
    )


def choice_face(access: Access, venue: Venue, now: datetime) -> dict[str, object]:
    """One of a fan's passes, to choose."""
    until = translate("booth", "Open until {time}")
    detail = until.format(time=venue.figures.day_and_time(access.ends, now))
    use = access.last_use
    return {
        "serial": access.serial,
        "name": pass_name(access),
        "detail": detail,
        "used": _used(use, venue, now) if use else "",
    }


def use_line(use: Use, venue: Venue, now: datetime) -> Line:
    """Where, when and by whom."""
    notes = [_ago(now - use.redemption.at)]
    match use.decision:
        case Decision.OVERRIDDEN:
            said = translate("booth", "let in by a supervisor: {why}")
            notes.append(said.format(why=one_line(use.redemption.override)))
        case Decision.REENTRY:
            notes.append(translate("booth", "came back in"))
        case _:
            notes.append(one_line(use.redemption.staff))
    if use.undone_at is not None:
        undone = translate("booth", "taken back {time}")
        notes.append(undone.format(time=venue.figures.day_and_time(use.undone_at, now)))
    return Line(
        _where_and_when(use, venue, now),
        joined(*notes),
        use.undone_at is not None,
    )


def uses_title(access: Access, *, sure: bool = True) -> str:
    """How often it was used before, those taken back left out; `sure`: no other use is possible."""
    count = sum(use.undone_at is None for use in access.earlier)
    match count:
        case 0 if access.earlier:
            return translate("booth", "Each use before was taken back")
        case 0 if not sure:
            return translate("booth", "No use is known here")
        case 0:
            return translate("booth", "Not used before")
        case 1:
            return translate("booth", "Used once before")
        case _:
            times = translate("booth", "Used {count} times before", None, count)
            return times.format(count=digits(count))


def _capped(lines: list[Line], venue: Venue) -> list[Line]:
    if len(lines) <= MAX_USES:
        return lines
    left = len(lines) - MAX_USES + 1
    earlier = translate("booth", "and {count} earlier", None, left)
    return [*lines[: MAX_USES - 1], Line(earlier.format(count=venue.figures.number(left)))]


def _used(use: Use, venue: Venue, now: datetime) -> str:
    return translate("booth", "Used: {where}").format(where=_where_and_when(use, venue, now))


def _where_and_when(use: Use, venue: Venue, now: datetime) -> str:
    when = venue.figures.day_and_time(use.redemption.at, now)
    return joined(one_line(use.redemption.station), when, by=", ")


def _ago(age: timedelta) -> str:
    return _in_words(translate("booth", "{time} ago"), max(age, timedelta(0)))


def _state(access: Access, now: datetime) -> str:
    match access.holding(now):
        case Holding.EARLY:
            return _in_words(translate("booth", "Opens in {time}"), access.starts - now)
        case Holding.EXPIRED:
            return _in_words(translate("booth", "Closed {time} ago"), now - access.ends)
        case _:
            return _in_words(translate("booth", "Open, {time} left"), access.ends - now)


def _in_words(text: str, time: timedelta) -> str:
    if time < DAYS_FROM:
        return text.format(time=duration(round(time.total_seconds())))
    days = translate("booth", "{count} days", None, time.days)
    return text.format(time=days.format(count=digits(time.days)))


def _performance(outcome: Outcome, access: Access, venue: Venue) -> str:
    """What the pass is for; said where it is not for the one that is on."""
    uid = access.performance_uid
    if uid is None or outcome.verdict in FOREIGN:
        return ""
    name = one_line(venue.performances.get(uid, ""))
    if uid == venue.current or venue.current is None:
        return name
    other = translate("booth", "{name}: not the one on now")
    return other.format(name=name) if name else translate("booth", "Not the one on now")


def _checked(access: Access, venue: Venue, now: datetime) -> str:
    heard = {
        True: translate("booth", "portal says yes"),
        False: translate("booth", "portal says no"),
        None: translate("booth", "without the portal"),
    }[access.confirmed]
    if access.list_at is None:
        return heard
    listed = translate("booth", "list of {time}")
    return joined(heard, listed.format(time=venue.figures.day_and_time(access.list_at, now)))
