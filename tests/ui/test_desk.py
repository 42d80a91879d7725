"""The staff desk's view model: what goes to the engine, what is kept, and what is said."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import Reason, Verdict
from kiosk.domain.pin import PinAnswer
from kiosk.domain.readings import Source
from kiosk.domain.traces import DeskView, Trace
from kiosk.ui import desk_words
from kiosk.ui.bridge import Bridge, DeskBridge
from kiosk.ui.desk import StaffDesk
from kiosk.ui.figures import Figures
from kiosk.ui.trace_face import Venue, detail, line
from tests.ui import desk_states as views
from tests.ui import gate_states as states
from tests.ui.gate_window import calls_into

FIGURES = Figures("en", "America/Los_Angeles")
VENUE = Venue(FIGURES, {views.P1: "Harbour City v Rivals"})


@dataclass
class Rig:
    """A desk with a list at its far end."""

    bridge: Bridge = field(default_factory=Bridge)
    desk_bridge: DeskBridge = field(default_factory=DeskBridge)
    asked: list[tuple[str, ...]] = field(default_factory=list)
    now: datetime = states.NOW

    def __post_init__(self) -> None:
        calls = calls_into(self.asked)
        self.desk = StaffDesk(
            self.bridge, self.desk_bridge, states.STATION, calls, lambda: self.now
        )

    def get(self, name: str) -> object:
        return self.desk.property(name)


@pytest.fixture
def rig(qapp: object) -> Iterator[Rig]:
    """Deleted here: Python would collect its timers on whichever thread runs next."""
    rig = Rig()
    yield rig
    for ended in (rig.desk, rig.bridge, rig.desk_bridge):
        delete(ended)


def show(rig: Rig, qtbot: QtBot, view: DeskView) -> None:
    with qtbot.waitSignal(rig.desk.changed):
        rig.desk_bridge.desk(view)


def test_the_chosen_reading_stays_chosen_while_it_is_listed(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.open()
    show(rig, qtbot, views.WAITING)
    assert rig.get("chosen_id") == views.NEEDS_A_PERSON.id
    rig.desk.choose(views.ON_ITS_WAY.id)
    show(rig, qtbot, views.FOUND)
    assert rig.get("chosen_id") == views.ON_ITS_WAY.id
    show(rig, qtbot, views.MANY)
    assert rig.get("chosen_id") == views.MANY.traces[0].id


def test_leaving_forgets_everything_at_once_and_locks(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.open()
    show(rig, qtbot, views.FOUND)
    rig.desk.leave()
    assert (rig.get("unlocked"), rig.get("lines"), rig.get("query")) == (False, [], "")
    assert rig.get("chosen") == {}
    assert rig.asked == [("lock",)]


def test_an_answer_that_comes_after_leaving_opens_nothing(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.open()
    rig.desk.unlock("123456")
    rig.desk.leave()
    rig.desk_bridge.desk(views.WAITING)
    qtbot.waitUntil(lambda: rig.asked.count(("lock",)) == 2)
    assert rig.get("unlocked") is False


def test_the_desk_closes_when_the_engine_locks_it(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.open()
    show(rig, qtbot, views.WAITING)
    show(rig, qtbot, views.LOCKED)
    assert rig.get("opened") is False


def test_a_reading_asked_for_is_found_once_the_pin_was_right(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.ask(states.reading_id(1))
    assert rig.asked == []
    show(rig, qtbot, views.WRONG)
    show(rig, qtbot, views.OPEN)
    assert rig.asked == [("find", "K7Q-2MX")]
    rig.desk.ask(states.reading_id(2))
    assert rig.asked[-1] == ("find", "7SX-BDW")


def test_a_lock_counts_down_and_its_message_goes(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, views.SHUT)
    assert rig.get("pin_message") == ("Too many wrong tries: locked until 19:02:29, 0:29 more.")
    rig.now += timedelta(seconds=29)
    with qtbot.waitSignal(rig.desk.pin_changed, timeout=3000):
        pass
    assert rig.get("pin_message") == ""


def test_a_try_clears_what_was_said_of_the_last(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, views.WRONG)
    rig.desk.unlock("123456")
    assert (rig.get("pin_message"), rig.get("trying")) == ("", True)
    show(rig, qtbot, views.WRONG)
    assert rig.get("pin_message") == "That is not the PIN. Try again."
    assert rig.get("trying") is False


def test_only_open_readings_are_sent_again_or_closed(rig: Rig, qtbot: QtBot) -> None:
    rig.desk.open()
    show(rig, qtbot, views.FOUND)
    rig.desk.choose(views.CONFIRMED.id)
    rig.desk.send_again()
    rig.desk.close("enough")
    rig.desk.choose(views.ON_ITS_WAY.id)
    rig.desk.close("   ")
    assert rig.asked == []
    rig.desk.send_again()
    rig.desk.close(" enough ")
    reading = views.ON_ITS_WAY.id
    assert rig.asked == [("send_again", reading), ("close", reading, "enough")]


def facts(trace: Trace) -> dict[str, str]:
    told = detail(trace, VENUE, states.NOW)["facts"]
    return {fact["label"]: fact["text"] for fact in told}  # type: ignore[attr-defined]


def test_everything_that_is_known_of_a_reading_is_told() -> None:
    assert facts(views.NEEDS_A_PERSON) == {
        "Scanned": "18:49:53 · camera, QR",
        "Fan": "1001",
        "Performance": "Harbour City v Rivals",
        "Shown then": "Saved for you. Written down here. It is sent as soon as the portal is back.",
        "Stands now": (
            "Refused. The portal said no. Ask at the service desk; the scan is on record."
        ),
        "Portal said": "no such fan or quest · 19:00:00",
        "Tries": "3 without an answer",
        "Our clock": "5 min slow when it was scanned",
    }


def test_what_waits_says_when_it_is_tried_next() -> None:
    told = facts(views.ON_ITS_WAY)
    assert told["Tries"] == "2 without an answer, next at 19:02:25"
    assert told["Portal said"] == "no connection, or no answer in time · 19:01:20"
    assert told["Stands now"] == "The same"


def test_a_closed_reading_says_when_and_why_and_a_cut_short_one_what_is_missing() -> None:
    assert facts(views.CLOSED)["Closed"] == (
        "22/11/2026, 23:02:00 · Given by hand at the service desk"
    )
    assert facts(views.CLOSED)["Portal said"] == (
        "the barcode belongs to another fan · 22/11/2026, 22:02:00"
    )
    cut_short = facts(views.CUT_SHORT)
    assert cut_short["Shown then"] == "Nothing: Kiosk ended before it could answer."
    assert (cut_short["Portal said"], cut_short["Tries"]) == (
        "Nothing yet",
        "0 without an answer, next now",
    )


def test_names_can_be_kept_off_the_desk() -> None:
    discreet = replace(VENUE, shows_names=False)
    assert line(views.ON_ITS_WAY, discreet, states.NOW)["who"] == "Fan 1004"
    assert line(views.CUT_SHORT, VENUE, states.NOW)["who"] == "WB00001008"


def test_an_answer_without_gain_is_not_called_confirmed() -> None:
    refused = replace(views.CONFIRMED, now=(Verdict.UNKNOWN, Reason.FAN_UNKNOWN), said="")
    assert line(refused, VENUE, states.NOW)["state"] == "answered"
    assert line(views.CONFIRMED, VENUE, states.NOW)["state"] == "confirmed"
    assert facts(refused)["Portal said"] == "no quest completed · 18:33:00"


@pytest.mark.parametrize("state", [*IntentState, None])
def test_every_state_has_words(state: IntentState | None) -> None:
    told = detail(replace(views.ON_ITS_WAY, state=state), VENUE, states.NOW)
    assert told["state"]
    assert told["title"]
    assert told["sentence"]


@pytest.mark.parametrize("source", Source)
def test_every_source_has_a_name(source: Source) -> None:
    assert facts(replace(views.ON_ITS_WAY, source=source))["Scanned"].count("·") == 1


@pytest.mark.parametrize("answer", [a for a in PinAnswer if a is not PinAnswer.OPEN])
def test_every_answer_to_a_wrong_pin_has_words(answer: PinAnswer) -> None:
    view = DeskView(answer=answer, locked_until=states.NOW + timedelta(minutes=15))
    assert desk_words.pin_message(view, FIGURES, states.NOW)
