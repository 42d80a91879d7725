"""What tests of several packages share."""

import asyncio
import gc
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import settings

from kiosk.portal import passwords
from kiosk.portal.api import create_app, utc_now
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo
from kiosk.portal.server import running
from kiosk.station import staff
from kiosk.store import Database as StationDatabase
from tests.postgres import Postgres, running_postgres

# Machines are shared and at times slow: no example is wrong for the time it takes.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server; skips the test where there is none, and fails it in CI."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="module", autouse=True)
def lean_collector() -> None:
    """What all tests have imported lives as long as they do: garbage is not looked for in it.

    A kiosk that ends in a test thaws it.
    """
    if not gc.get_freeze_count():
        gc.collect()
        gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Passwords, codes and PINs are hashed as always, at the least cost."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(staff, "PasswordHasher", partial(PasswordHasher, 1, 8, 1))
        patch.setattr(passwords, "_HASHER", PasswordHasher(1, 8, 1))
        yield


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory, quick_hashes: None) -> Path:
    """The demo world in a database that tests copy: making one takes long."""
    path = tmp_path_factory.mktemp("demo") / "portal.db"
    database = Database(f"sqlite:///{path}")
    database.create_tables()
    seed_demo(database, utc_now())
    database.close()
    return path


@pytest.fixture(scope="session")
def station_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station's empty database, likewise."""
    path = tmp_path_factory.mktemp("station") / "station.db"

    async def make() -> None:
        await (await StationDatabase.open(path)).close()

    asyncio.run(make())
    return path


@pytest.fixture
def portal_url(tmp_path: Path, demo_file: Path) -> Iterator[str]:
    """The embedded portal with demo data, behind a socket of its own."""
    with ExitStack() as stack:
        database = Database(f"sqlite:///{shutil.copy(demo_file, tmp_path / 'portal.db')}")
        stack.callback(database.close)
        seed_demo(database, utc_now())  # The performance is on now.
        yield stack.enter_context(running(create_app(database)))
