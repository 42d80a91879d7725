"""A station whose portal is behind a network with faults."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.app.conftest import start  # noqa: F401 - a fixture
from tests.faults.proxy import Proxy, before


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a station's outbox."""

    id: str
    state: str
    fan_id: int | None
    page_tab_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Award:
    """A completion at the portal, and the points it was worth."""

    fan_id: int
    page_tab_id: int
    points: int


def outbox_of(data_dir: Path) -> list[Row]:
    """What stands in a station's outbox, be the station running or not."""
    query = "SELECT id, state, fan_id, page_tab_ids FROM outbox"
    with closing(sqlite3.connect(data_dir / "station.db")) as connection:
        return [
            Row(row_id, state, fan_id, tuple(json.loads(ids or "[]")))
            for row_id, state, fan_id, ids in connection.execute(query)
        ]


def awards_at(portal_db: Path) -> list[Award]:
    """Every completion at the portal, once for each time that it was worth points."""
    query = """
        SELECT fan_id, page_tab_id, fan_points.points FROM fan_activities
        JOIN fan_points USING (activity_id, fan_id) WHERE activity_type = 'quest'
        ORDER BY fan_id, page_tab_id
    """
    with closing(sqlite3.connect(portal_db)) as connection:
        return [Award(*row) for row in connection.execute(query)]


@pytest.fixture
def outbox(tmp_path: Path) -> Callable[[], list[Row]]:
    """The station's outbox as it now is."""
    return lambda: outbox_of(tmp_path / "station")


@pytest.fixture
def awards(tmp_path: Path) -> Callable[[], list[Award]]:
    """The portal's completions as they now are."""
    return lambda: awards_at(tmp_path / "portal.db")


@pytest.fixture
def proxy(portal_url: str) -> Iterator[Proxy]:
    """The way to the portal; without faults until a test sets one."""
    with before(portal_url) as proxy:
        yield proxy


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stations that try again at once."""
    waits = {
        "client.api.ANSWER_TIMEOUT_S": 1.0,
        "client.api.CONNECT_TIMEOUT_S": 1.0,
        "station.backoff.FIRST_WAIT_S": 0.05,
        "station.backoff.LONGEST_WAIT_S": 0.2,
        "station.drain.ROUND_EVERY_S": 0.05,
        "station.sync.RETRY_EVERY_S": 0.2,
    }
    for name, seconds in waits.items():
        monkeypatch.setattr(f"kiosk.{name}", seconds)
