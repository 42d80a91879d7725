"""What tests of several packages share."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.portal.api import create_app, utc_now
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo
from kiosk.portal.server import running
from tests.postgres import Postgres, running_postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server; skips the test where there is none, and fails it in CI."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def portal_url(tmp_path: Path) -> Iterator[str]:
    """The embedded portal with demo data, behind a socket of its own."""
    with ExitStack() as stack:
        database = Database(f"sqlite:///{tmp_path / 'portal.db'}")
        stack.callback(database.close)
        database.create_tables()
        seed_demo(database, utc_now())
        yield stack.enter_context(running(create_app(database)))
