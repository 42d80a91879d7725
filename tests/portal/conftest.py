"""The real portal on real databases, called within the process.

Tests run on SQLite and on PostgreSQL; on that only as soak tests unless marked `both_databases`.
"""

import shutil
from datetime import UTC, datetime, timedelta
from itertools import count

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


def pytest_generate_tests(metafunc):
    if "dialect" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker
        both = marked("both_databases")
        postgresql = pytest.param("postgresql", marks=() if both else pytest.mark.soak)
        metafunc.parametrize("dialect", ["sqlite", *([] if marked("sqlite") else [postgresql])])


def fill(url):
    """The demo world, and a second account."""
    database = Database(url)
    database.create_tables()
    seed_demo(database, NOW)
    with database.writing() as connection:
        add_other_account(connection)
    database.close()


@pytest.fixture(scope="session")
def seeded_file(tmp_path_factory):
    """Seeded once, as hashing passwords is slow; every test copies it."""
    path = tmp_path_factory.mktemp("seed") / "portal.db"
    fill(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def seeded_name(postgres):
    """The same in PostgreSQL."""
    name = postgres.create()
    fill(postgres.url(name))
    return name


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
def copy_seeded(dialect, request, tmp_path):
    """Returns URLs of fresh copies of the seeded database: `copy_seeded()`."""
    numbers = count()
    names = []

    def copy_file():
        source = request.getfixturevalue("seeded_file")
        return f"sqlite:///{shutil.copy(source, tmp_path / f'portal{next(numbers)}.db')}"

    def copy_database():
        postgres = request.getfixturevalue("postgres")
        names.append(postgres.create(request.getfixturevalue("seeded_name")))
        return postgres.url(names[-1])

    yield copy_file if dialect == "sqlite" else copy_database
    for name in names:
        request.getfixturevalue("postgres").drop(name)


@pytest.fixture
def copies(dialect, request, tmp_path):
    """Returns URLs of copies of a database that nobody has open: `copies(url, number)`."""
    names = []

    def copy_files(url, number):
        source = url.removeprefix("sqlite:///")
        paths = [tmp_path / f"copy{copy}.db" for copy in range(number)]
        return [f"sqlite:///{shutil.copy(source, path)}" for path in paths]

    def copy_databases(url, number):
        postgres = request.getfixturevalue("postgres")
        template = url.rpartition("/kiosk_")[2].partition("?")[0]
        names.extend(postgres.create(f"kiosk_{template}") for _ in range(number))
        return [postgres.url(name) for name in names]

    yield copy_files if dialect == "sqlite" else copy_databases
    for name in names:
        request.getfixturevalue("postgres").drop(name)


@pytest.fixture
def empty_urls(dialect, request, tmp_path):
    """Several databases without tables."""
    if dialect == "sqlite":
        yield [f"sqlite:///{tmp_path}/empty{number}.db" for number in range(2)]
        return
    postgres = request.getfixturevalue("postgres")
    names = [postgres.create() for _ in range(2)]
    yield [postgres.url(name) for name in names]
    for name in names:
        postgres.drop(name)


@pytest.fixture
def database_url(copy_seeded):
    return copy_seeded()


@pytest.fixture
def database(database_url):
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def connect(database, clock, loop):
    """Returns clients of one new application: `connect(headers, calls_per_minute)`."""
    clients = []

    def connect(headers=KEYS, calls_per_minute=0):
        app = create_app(database, clock, calls_per_minute)
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
