"""The booth's window over a real engine, portal, ledger and signatures, by mouse and keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.app.gate import GateStation
from kiosk.domain.outcome import Outcome, Verdict
from kiosk.domain.readings import Source
from kiosk.settings import Look, PassRules, PortalAccess, Settings, Station
from kiosk.station.booth import Booth
from tests.app.conftest import ANSWER_S
from tests.app.passes import ANOTHER, Maker
from tests.ui.gate_window import accessible_name, on_window, visible_items

pytestmark = [pytest.mark.soak, pytest.mark.qt_log_ignore("PulseAudioService")]
PIN = "204817"
UNDO = "Turnstile did not turn"
WHY = "Was scanned by mistake"


class Screened:
    """A booth with its window."""

    def __init__(self, settings: Settings, qtbot: QtBot) -> None:
        self.outcomes: list[Outcome] = []
        application = QCoreApplication.instance()
        assert application
        self.station = GateStation(application, settings, "demo-secret", [self.outcomes.append])
        self.station.start(QSize(1280, 800))
        self._qtbot = qtbot
        self.until(lambda: self.station.ready)

    def close(self) -> None:
        """End it here: left to the collector, its timers might end in another thread."""
        station = self.station
        station.stop()
        for ended in (station.view, station.desk, station.booth, station.feed):
            delete(ended)
        for ended in (station.bridge, station.desk_bridge, station.booth_bridge, station):
            delete(ended)

    def until(self, happened: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(happened()), timeout=round(ANSWER_S * 1000))

    def scan(self, text: str, device: str) -> Outcome:
        """A reading, once its outcome stands on the screen."""
        before = len(self.outcomes)
        self.station.engine.read(Source.KEYBOARD, device, text, "")
        self.until(lambda: len(self.outcomes) > before)
        self.shows(self.outcomes[-1].id)
        return self.outcomes[-1]

    def shows(self, reading: str) -> None:
        self.until(lambda: self.station.view.property("card")["key"] == reading)
        self.station.screen.settle()

    def click(self, name: str) -> None:
        """Click the control of that name, once it is there."""
        self.until(lambda: self._named(name))
        (item, *_) = self._named(name)
        centre = on_window(item).center().toPoint()
        QTest.mouseClick(self.station.screen.window, Qt.MouseButton.LeftButton, pos=centre)
        self.station.screen.settle()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.station.screen.window, character)
        QTest.keyClick(self.station.screen.window, Qt.Key.Key_Return)

    def says(self, text: str) -> None:
        """Wait until it can be read."""
        window = self.station.screen.window
        self.until(lambda: any(i.property("text") == text for i in visible_items(window)))

    def _named(self, name: str) -> list:
        window = self.station.screen.window
        return [item for item in visible_items(window) if accessible_name(item) == name]


@pytest.fixture
def maker(tmp_path: Path) -> Maker:
    return Maker.make(tmp_path / "maker")


@pytest.fixture
def screened(tmp_path: Path, portal_url: str, maker: Maker, qtbot: QtBot) -> Iterator[Screened]:
    settings = Settings(
        station=Station(
            name="North Lounge",
            mode="booth",
            business_id=12345,
            site_name="North Gate",
            data_dir=tmp_path / "station",
        ),
        portal=PortalAccess(url=portal_url, api_key="demo-key", calls_per_minute=600),
        passes=PassRules(keys=(maker.public,)),
        screen=Look(sound=False, reduce_motion=True),
    )
    made = Screened(settings, qtbot)
    yield made
    made.close()


async def set_pin(booth: Booth) -> None:
    await booth.staff.set_pin(PIN)


def verdicts(screened: Screened) -> list[Verdict]:
    return [outcome.verdict for outcome in screened.outcomes]


def test_a_used_pass_is_let_in_by_a_supervisor(screened: Screened, maker: Maker) -> None:
    engine = screened.station.engine
    screened.scan(maker.a_pass(), "one")
    used = screened.scan(maker.a_pass(), "two")
    assert used.verdict is Verdict.PASS_USED
    screened.click("Supervisor override")
    screened.click(WHY)
    screened.type(PIN)
    screened.says("No staff PIN is set here. Run:\nkiosk pin --config station.toml")
    engine._loop.call(set_pin, engine._parts.booth)
    screened.type("111112")
    screened.says("That is not the PIN. Try again.")
    screened.type(PIN)
    screened.says("Let in by a supervisor; it is on record.")
    assert verdicts(screened)[-1] is Verdict.PASS_VALID
    kept = screened.scan(maker.a_pass(), "three").access.last_use.redemption
    assert (kept.override, kept.staff) == (WHY, "supervisor")


def test_a_use_is_taken_back_and_the_next_scan_is_valid(screened: Screened, maker: Maker) -> None:
    screened.scan(maker.a_pass(), "one")
    screened.click(UNDO)
    screened.says("Use taken back")
    assert screened.scan(maker.a_pass(), "two").verdict is Verdict.PASS_VALID
    screened.says("Each use before was taken back")


def test_the_pass_chosen_from_a_fans_card_is_used(screened: Screened, maker: Maker) -> None:
    listed = screened.scan(maker.a_card(ANOTHER), "one")
    assert listed.verdict is Verdict.PASS_CHOICE
    (choice,) = screened.station.booth.property("choices")
    screened.click(f"{choice['name']}, {choice['detail']}")
    screened.says("Valid")
    assert verdicts(screened) == [Verdict.PASS_CHOICE, Verdict.PASS_VALID]
    assert screened.scan(maker.a_pass(ANOTHER), "two").verdict is Verdict.PASS_USED
    assert screened.outcomes[-1].access.last_use.redemption.station == "North Lounge"
