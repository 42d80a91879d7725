"""Visits in which anything goes wrong at any step: each ends at the start, with nothing left."""

import os
import random
import shutil

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete
from structlog.testing import capture_logs

from kiosk.app.demo import API_SECRET, DemoOptions, demo_settings
from kiosk.app.demo_visits import demo_visits
from kiosk.app.self_service import SelfServiceStation
from kiosk.app.station_data import set_pin
from kiosk.portal.api import utc_now
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo
from tests.app.self_service.gone_wrong import OF_THE_FAN, PIN, PortalProcess, Trouble
from tests.faults.conftest import impatient  # noqa: F401 - a fixture
from tests.faults.proxy import before

pytestmark = pytest.mark.soak

SEED = 20261123
VISITS = 16


@pytest.fixture
def portal(tmp_path, demo_file):
    path = shutil.copy(demo_file, tmp_path / "portal.db")
    database = Database(f"sqlite:///{path}")
    seed_demo(database, utc_now())  # The performance is on now.
    database.close()
    portal = PortalProcess(path)
    yield portal
    portal.kill()


@pytest.fixture
def trouble(portal, tmp_path, station_file, qtbot, monkeypatch, impatient):  # noqa: F811
    monkeypatch.setattr("kiosk.station.breaker.PROBE_EVERY_S", 0.1)
    (tmp_path / "station").mkdir()
    shutil.copy(station_file, tmp_path / "station" / "station.db")
    with before(portal.url) as proxy:
        asked = demo_settings(DemoOptions(), tmp_path / "station", proxy.url)
        settings, ((card, _),) = demo_visits(tmp_path, asked)
        set_pin(settings, PIN)
        parts = {
            "scanner": (),
            "screen": settings.screen.model_copy(update={"reduce_motion": True}),
            "portal": settings.portal.model_copy(update={"calls_per_minute": 100_000}),
        }
        station = SelfServiceStation(
            QGuiApplication.instance(), settings.model_copy(update=parts), API_SECRET
        )
        station.start(QSize(1280, 800))
        yield Trouble(random.Random(SEED), station, portal, proxy, card, qtbot)
        station.stop()
        for each in (station.bridge, station.visit_bridge, station.feed):
            delete(each)
        delete(station)


def test_after_whatever_went_wrong_nothing_of_the_fan_stays_and_the_next_visit_works(trouble):
    with capture_logs() as logs:
        for number in range(VISITS):
            trouble.visit()
            told = trouble.shown()
            assert not [each for each in OF_THE_FAN if each in told], (number, trouble.did)
            trouble.mend()
            trouble.sign_in_and_out()
    assert not [line for line in logs if "traceback" in line or "exc_info" in line]
