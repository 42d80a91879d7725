"""The real portal on a real SQLite file, called within the process."""

import shutil
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from anyio.from_thread import start_blocking_portal
from sqlalchemy import insert

from kiosk.portal.access import digest
from kiosk.portal.api import create_app
from kiosk.portal.database import Database
from kiosk.portal.fans import search_text
from kiosk.portal.schema import accounts, businesses, fans, performances, point_types
from kiosk.portal.seed import seed_demo

NOW = datetime(2026, 11, 23, 19, 42, 31, tzinfo=UTC)
KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
OTHER_KEYS = {"Api-Key": "other-key", "Api-Secret": "other-secret"}


class Clock:
    """Stands still until it is moved."""

    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


class InProcess(httpx.BaseTransport):
    """Calls an ASGI application from synchronous code."""

    def __init__(self, app, loop):
        self._asgi = httpx.ASGITransport(app)
        self._loop = loop

    def handle_request(self, request):
        return self._loop.call(self._handle, request)

    async def _handle(self, request):
        answer = await self._asgi.handle_async_request(request)
        content = await answer.aread()
        return httpx.Response(answer.status_code, headers=answer.headers, content=content)


@pytest.fixture(scope="session")
def loop():
    with start_blocking_portal() as portal:
        yield portal


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory):
    """Seeded once, as hashing passwords is slow; every test copies it."""
    path = tmp_path_factory.mktemp("seed") / "portal.db"
    database = Database(f"sqlite:///{path}")
    database.create_tables()
    seed_demo(database, NOW)
    with database.writing() as connection:
        add_other_account(connection)
    database.close()
    return path


def add_other_account(connection):
    """A second account with a business, a fan and a performance of its own."""
    keys = {"key_digest": digest("other-key"), "secret_digest": digest("other-secret")}
    connection.execute(insert(accounts).values(account_id=2, **keys))
    owned = {"account_id": 2, "point_uid": "00000000-0000-0000-0000-0000000000aa"}
    connection.execute(insert(point_types).values(point_name="XP", **owned))
    connection.execute(insert(businesses).values(business_id=777, business_name="Other", **owned))
    fan = {"fan_id": 2001, "account_id": 2, "email": "fan@example.com", "tags": []}
    text = search_text("", "", "fan@example.com", None)
    connection.execute(insert(fans).values(search_text=text, **fan))
    times = {"start": NOW, "end": NOW + timedelta(hours=2)}
    uid = "00000000-0000-0000-0000-0000000000bb"
    connection.execute(
        insert(performances).values(performance_uid=uid, business_id=777, name="Gig", **times)
    )


@pytest.fixture
def clock():
    return Clock(NOW)


@pytest.fixture
def database_url(seeded_file, tmp_path):
    return f"sqlite:///{shutil.copy(seeded_file, tmp_path / 'portal.db')}"


@pytest.fixture
def database(database_url):
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def connect(database, clock, loop):
    """Returns clients of one new application: `connect(headers, calls_per_minute, notifier)`."""
    clients = []

    def connect(headers=KEYS, calls_per_minute=0, notifier=None):
        app = create_app(database, clock, calls_per_minute, notifier)
        transport = InProcess(app, loop)
        client = httpx.Client(transport=transport, base_url="http://portal", headers=headers)
        clients.append(client)
        return client

    yield connect
    for client in clients:
        client.close()


@pytest.fixture
def client(connect):
    return connect()


@pytest.fixture
def anonymous(connect):
    return connect(headers={})


@pytest.fixture
def other(connect):
    return connect(headers=OTHER_KEYS)
