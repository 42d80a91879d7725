"""A station's settings, and the world around it in every state a doctor meets."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pytest
from pydantic import HttpUrl

from kiosk.app.doctor import cameras, picture
from kiosk.domain import inspection
from kiosk.settings import Look, PassRules, PortalAccess, Settings, Station
from kiosk.settings.secret import SECRET_VARIABLE

MakeSettings = Callable[..., Settings]
NO_PASSES = PassRules()


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine is no fault here; and files need no time to find their exposure."""
    monkeypatch.setattr(inspection, "SLOW_S", 60.0)
    monkeypatch.setattr(picture, "SLOW_FPS", 0.0)
    monkeypatch.setattr(cameras, "WATCHED_S", 0.2)


@pytest.fixture
def settings(tmp_path: Path, station_file: Path, monkeypatch: pytest.MonkeyPatch) -> MakeSettings:
    """Makes settings: of a station that has run, without scanners, with its secret."""
    monkeypatch.setenv(SECRET_VARIABLE, "demo-secret")
    data_dir = tmp_path / "station"
    data_dir.mkdir()
    shutil.copy(station_file, data_dir / "station.db")

    def make(
        url: str = "http://127.0.0.1:9",
        *,
        scanner: tuple = (),
        sound: bool = False,
        passes: PassRules = NO_PASSES,
        **station,
    ) -> Settings:
        return Settings(
            station=Station(**{"business_id": 12345, "data_dir": data_dir} | station),
            portal=PortalAccess(url=HttpUrl(url), api_key="demo-key"),
            scanner=scanner,
            screen=Look(sound=sound),
            passes=passes,
        )

    return make
