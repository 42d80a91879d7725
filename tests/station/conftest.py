"""Stations for tests."""

import shutil

import pytest

from kiosk.station import admission as admission_module
from tests.station.world import NORTH_GATE, FakeClock, FakePortal, open_world


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """The portal is never slow by accident."""
    monkeypatch.setattr(admission_module, "ANSWER_WITHIN_S", 30)


@pytest.fixture
def impatient(monkeypatch, patient):
    """The portal is always too slow."""
    monkeypatch.setattr(admission_module, "ANSWER_WITHIN_S", 0)


@pytest.fixture
async def make_world(anyio_backend, tmp_path, station_file):
    worlds = []
    shutil.copy(station_file, tmp_path / "station.db")

    async def make(scope=NORTH_GATE, own=()):
        path = tmp_path / "station.db"
        worlds.append(await open_world(path, FakePortal(), FakeClock(), scope, own))
        return worlds[-1]

    yield make
    for world in worlds:
        await world.close()


@pytest.fixture
async def world(make_world):
    return await make_world()
