"""A whole self-service station at the demo portal, met as a fan meets it: by its window."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from pydantic import HttpUrl
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.app.self_service import SelfServiceStation
from kiosk.domain.readings import Source
from kiosk.settings import (
    ConfigError,
    Look,
    Mode,
    PortalAccess,
    SelfService,
    Settings,
    Station,
)
from tests.ui.gate_window import visible_items

SIZE = QSize(1280, 800)
ANSWER_MS = 20_000


class AtTheKiosk:
    """A fan in front of the station."""

    def __init__(self, station: SelfServiceStation, qtbot: QtBot) -> None:
        self.station, self._qtbot = station, qtbot

    @property
    def page(self) -> str:
        return str(self.station.models.visit.property("page"))

    def at(self, page: str) -> None:
        asked = self.station.models.visit
        self._qtbot.waitUntil(
            lambda: self.page == page and not asked.property("asking"), timeout=ANSWER_MS
        )
        self.station.screen.settle()

    def sees(self, words: str) -> None:
        self._qtbot.waitUntil(
            lambda: any(words in text for text in self.texts()), timeout=ANSWER_MS
        )

    def types(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.station.screen.window, character)
        QTest.keyClick(self.station.screen.window, Qt.Key.Key_Return)

    def texts(self) -> list[str]:
        items = visible_items(self.station.screen.window)
        return [str(item.property("text")) for item in items if item.inherits("QQuickText")]


@pytest.fixture
def settings(tmp_path: Path, portal_url: str, station_file: Path) -> Settings:
    data_dir = tmp_path / "station"
    data_dir.mkdir()
    shutil.copy(station_file, data_dir / "station.db")
    return Settings(
        station=Station(
            business_id=12345,
            mode=Mode.SELF_SERVICE,
            data_dir=data_dir,
            timezone="America/Los_Angeles",
        ),
        portal=PortalAccess(url=HttpUrl(portal_url), api_key="demo-key"),
        scanner=(),
        screen=Look(reduce_motion=True),
    )


@pytest.fixture
def fan(qtbot: QtBot, settings: Settings) -> Iterator[AtTheKiosk]:
    application = QGuiApplication.instance()
    station = SelfServiceStation(application, settings, "demo-secret")
    station.start(SIZE)
    yield AtTheKiosk(station, qtbot)
    station.stop()
    for each in (station.bridge, station.visit_bridge, station.feed):
        delete(each)
    delete(station)


def test_a_fan_signs_in_by_password_and_leaves_nothing_on_the_screen(fan: AtTheKiosk) -> None:
    fan.types("")
    fan.at("email")
    fan.types("fan@example.com")
    fan.at("way")
    fan.station.models.visit.choose("password")
    fan.at("password")
    fan.types("wrong")
    fan.sees("is not right")
    fan.types("fanpassword")
    fan.at("home")
    fan.sees("Maya")
    fan.station.models.visit.leave()
    fan.at("start")
    assert not any("Maya" in text for text in fan.texts())


def test_the_business_is_named_and_a_card_that_proves_nothing_is_explained(
    fan: AtTheKiosk,
) -> None:
    station = fan.station
    fan.sees("Harbour City")
    station.engine.read(Source.SIMULATED, "test", "fan:1001", "qr")
    fan.sees("This code does not sign you in. Touch to begin and use your email.")
    assert fan.page == "start"


def test_no_core_is_dumped(fan: AtTheKiosk) -> None:
    resource = pytest.importorskip("resource")
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_terms_that_cannot_be_read_stop_it_before_any_window(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    ours = SelfService(terms=tmp_path / "nowhere.txt")
    with pytest.raises(ConfigError, match="terms"):
        SelfServiceStation(
            QGuiApplication.instance(), settings.model_copy(update={"self_service": ours}), ""
        )
