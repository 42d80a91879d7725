"""A station speaks the language of its station.toml."""

from pathlib import Path

import pytest
from pydantic import HttpUrl
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication
from shiboken6 import delete

from kiosk.app.gate import GateStation
from kiosk.settings import PortalAccess, Settings, Station
from tests.ui.gate_window import visible_items

NOBODY = HttpUrl("http://127.0.0.1:9")

pytestmark = pytest.mark.qt_log_ignore("PulseAudioService")


def test_language_in_station_toml_is_spoken_until_the_station_ends(qapp, qtbot, tmp_path: Path):
    table = Station(business_id=12345, language="ar_AE", data_dir=tmp_path)
    portal = PortalAccess(url=NOBODY, api_key="demo-key")
    station = GateStation(qapp, Settings(station=table, portal=portal), "demo-secret")
    station.start(QSize(1280, 800))
    said = {item.property("text") for item in visible_items(station.screen.window)}
    direction = QGuiApplication.layoutDirection()
    station.stop()
    for ended in (station.view, station.desk, station.feed, station.bridge):
        delete(ended)
    for ended in (station.desk_bridge, station.booth_bridge, station):
        delete(ended)

    assert "إدخال رمز" in said
    assert direction is Qt.LayoutDirection.RightToLeft
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("words", "Welcome") == "Welcome"
