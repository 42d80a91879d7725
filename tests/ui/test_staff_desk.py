"""The whole station and its window: staff give a reward, and it is in the portal."""

import asyncio

import httpx
import pytest
from pydantic import HttpUrl
from PySide6.QtCore import QSize, Qt
from shiboken6 import delete

from kiosk.app.gate import GateStation
from kiosk.domain.readings import Source
from kiosk.portal import demo
from kiosk.settings import PortalAccess, Settings, Station
from kiosk.station.clock import SystemClock
from kiosk.station.staff import Staff
from kiosk.store import Database, SqlPin
from tests.ui.gate_window import Gate, click, named, press, type_text

# A machine without sound says so once; that is not what is looked at here.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", extend=True)

PIN = "204817"
BUSINESS = "/api/v1/ent/businesses/12345"
ANSWER_MS = 20_000


async def set_pin(path):
    database = await Database.open(path)
    await Staff(SqlPin(database), SystemClock()).set_pin(PIN)
    await database.close()


@pytest.fixture
def station(qapp, qtbot, portal_url, tmp_path):
    asyncio.run(set_pin(tmp_path / "station.db"))
    settings = Settings(
        station=Station(business_id=12345, site_name="North Gate", data_dir=tmp_path),
        portal=PortalAccess(url=HttpUrl(portal_url), api_key="demo-key"),
    )
    station = GateStation(qapp, settings, "demo-secret")
    station.start(QSize(1280, 800))
    qtbot.waitUntil(lambda: station.ready, timeout=ANSWER_MS)
    yield station
    station.stop()
    for ended in (station.view, station.desk, station.feed, station.bridge, station.desk_bridge):
        delete(ended)


@pytest.fixture
def gate(station):
    """The same, as tests of the window touch it."""
    return Gate(
        station.bridge, station.view, station.feed, station.screen, [], [],
        station.desk_bridge, station.desk, [],
    )  # fmt: skip


@pytest.fixture
def until(gate, qtbot):
    """Waits for a text on the screen."""
    return lambda text: qtbot.waitUntil(lambda: text in gate.texts(), timeout=ANSWER_MS)


@pytest.fixture
def portal(portal_url):
    keys = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
    with httpx.Client(base_url=portal_url, headers=keys) as client:
        yield client


@pytest.fixture
def sheet(gate, until):
    """Aiko's sheet, found and opened by keys alone."""
    click(gate, "Staff desk")
    gate.screen.settle()
    type_text(gate, PIN)
    press(gate, Qt.Key.Key_Return)
    until("Find a fan")
    type_text(gate, "naka")
    until("Aiko N.")
    press(gate, Qt.Key.Key_Return, Qt.Key.Key_Return)
    until("100")
    until("This fan has no rewards yet.")
    return gate


def test_a_reward_given_arrives_in_the_portal_and_the_lock_hides_it(sheet, until, portal):
    click(sheet, "Give: 10% off merch")
    sheet.screen.settle()
    assert "Give “10% off merch” to Aiko N.?" in sheet.texts()
    click(sheet, "Give it")
    until("“10% off merch” is given.")
    (given,) = portal.get(f"{BUSINESS}/fans/1003/rewards").json()
    assert given["reward_uid"] == demo.uid("rewards/10% off merch")
    assert "HARBOUR10" not in sheet.texts()
    until("Show code")
    click(sheet, "Show code: 10% off merch")
    until("HARBOUR10")

    press(sheet, Qt.Key.Key_Escape)
    sheet.screen.settle()
    assert not {"Aiko N.", "HARBOUR10"} & set(sheet.texts())
    assert sheet.desk.property("fans").property("person") == {}
    click(sheet, "Staff desk")
    sheet.screen.settle()
    type_text(sheet, PIN)
    press(sheet, Qt.Key.Key_Return)
    until("Find a fan")
    assert named(sheet, "Name, email or phone").property("text") == ""


@pytest.mark.soak
def test_a_wristband_scanned_for_the_fan_is_linked(sheet, until, portal, station):
    click(sheet, "Link a wristband")
    until("Scan the wristband now.")
    station.engine.read(Source.KEYBOARD, "scanner", "WB-901", "")
    until("“WB-901” is linked to this fan.")
    until("WB-901")
    assert portal.get(f"{BUSINESS}/barcodes/WB-901").json()["fan_id"] == 1003
    click(sheet, "Unlink: WB-901")
    sheet.screen.settle()
    click(sheet, "Unlink it")
    until("“WB-901” is unlinked.")
    assert portal.get(f"{BUSINESS}/barcodes/WB-901").status_code == 404
