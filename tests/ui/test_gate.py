"""The gate's view model, fed by the bridge from another thread."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.lane import Clear, Show
from kiosk.domain.outcome import Family, Outcome
from kiosk.ui.bridge import Bridge
from kiosk.ui.gate import CHECKING_AFTER_MS, GateView
from kiosk.ui.station_face import StationFace
from tests.ui import gate_states as states


class Rig:
    """A view model with lists at its far ends."""

    def __init__(self, station: StationFace) -> None:
        self.bridge = Bridge()
        self.submitted: list[str] = []
        self.dismissed: list[str] = []
        self.chimes: list[Family] = []
        self.now = states.NOW
        self.view = GateView(
            self.bridge,
            station,
            self.submitted.append,
            lambda: self.dismissed.append("next"),
            lambda: self.now,
            self.chimes.append,
        )


@pytest.fixture
def rig(qapp: object) -> Iterator[Rig]:
    """Deleted here: Python would collect its timers on whichever thread runs next."""
    rig = Rig(replace(states.STATION, sound=True))
    yield rig
    delete(rig.view)
    delete(rig.bridge)


def show(rig: Rig, qtbot: QtBot, outcome: Outcome, *, fresh: bool = True) -> None:
    """Publish from an engine thread, and wait for the GUI thread to have it."""
    with qtbot.waitSignal(rig.view.card_changed):
        Thread(target=rig.bridge.card, args=(Show(outcome, fresh),)).start()


def test_an_outcome_from_the_engine_thread_is_on_the_card(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, states.EARNED)
    card = rig.view.property("card")
    assert (card["family"], card["title"], card["name"]) == ("yes", "Welcome", "Maya")
    assert card["chips"][1] == {
        "text": "Opens: Merch booth check-in",
        "points": "+120",
        "opened": True,
    }


def test_clear_takes_the_card_away(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, states.EARNED)
    with qtbot.waitSignal(rig.view.card_changed):
        rig.bridge.card(Clear())
    assert rig.view.property("showing") is False


def test_trouble_of_the_station_stands_when_no_outcome_does(rig: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rig.view.around_changed):
        rig.bridge.status(states.PAUSED)
    assert rig.view.property("card")["family"] == "trouble"
    assert rig.view.property("dismissable") is False
    show(rig, qtbot, states.SAVED)
    assert rig.view.property("card")["family"] == "saved"


def test_each_family_sounds_once_and_an_upgrade_is_silent(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, states.SAVED)
    show(rig, qtbot, states.EARNED, fresh=False)
    show(rig, qtbot, states.REFUSED, fresh=False)
    assert rig.chimes == [Family.SAVED, Family.NO]


def test_two_fans_with_the_same_words_sound_twice(rig: Rig, qtbot: QtBot) -> None:
    show(rig, qtbot, states.UNKNOWN)
    show(rig, qtbot, replace(states.UNKNOWN, reading=states.reading(2)))
    assert rig.chimes == [Family.NO, Family.NO]


def test_sound_can_be_switched_off(rig: Rig, qtbot: QtBot) -> None:
    rig.view.property("appearance").switch_sound()
    show(rig, qtbot, states.EARNED)
    assert rig.chimes == []


def test_checking_is_said_only_when_it_takes_long(rig: Rig, qtbot: QtBot) -> None:
    rig.bridge.check(states.reading())
    assert rig.view.property("checking") is False
    qtbot.waitUntil(lambda: bool(rig.view.property("checking")), timeout=4 * CHECKING_AFTER_MS)
    show(rig, qtbot, states.EARNED)
    assert rig.view.property("checking") is False


def test_the_clock_and_the_list_are_in_the_venues_zone(rig: Rig, qtbot: QtBot) -> None:
    assert rig.view.property("clock") == "19:02"
    with qtbot.waitSignal(rig.view.history_changed):
        rig.bridge.history(states.history())
    model = rig.view.property("history")
    roles = {bytes(name).decode(): role for role, name in model.roleNames().items()}
    assert model.data(model.index(0), roles["time"]) == "19:02"
    assert model.data(model.index(3), roles["detail"]) == "+50 on its way"
    assert model.data(model.index(4), roles["name"]) == "—"
    assert [tile["value"] for tile in rig.view.property("counters")] == [
        "1,284",
        "64,150",
        "37",
        "12",
    ]


def test_codes_typed_by_hand_reach_the_engine_unless_empty(rig: Rig) -> None:
    rig.view.enter("  fan:1001 ")
    rig.view.enter("   ")
    assert rig.submitted == ["fan:1001"]


def test_next_fan_matters_only_while_an_outcome_is_shown(rig: Rig, qtbot: QtBot) -> None:
    rig.view.dismiss()
    show(rig, qtbot, states.ALREADY)
    rig.view.dismiss()
    assert rig.dismissed == ["next"]


def test_the_screen_says_who_listens_and_what_to_mend(rig: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignals([rig.view.around_changed] * 2):
        rig.bridge.device(states.DEAD_CAMERA)
        rig.bridge.device(states.SCANNER)
    told = rig.view.property("around")
    assert told["listening"] == "Listening: Scanner"
    assert told["invitation"] == "Hold your code to the scanner"
    assert told["cameraCause"] == "No camera: unplugged. Plug its USB cable in again"
