"""How fast the portal is: `pytest -m benchmark tests/benchmarks -s`.

Durable as in service: SQLite syncs every commit, and so does PostgreSQL.
"""

import http.client
import statistics
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
from sqlalchemy import insert, text

from kiosk.portal import demo
from kiosk.portal.api import utc_now
from kiosk.portal.database import Database
from kiosk.portal.reward_pass import reward_pass
from kiosk.portal.reward_schema import fan_changes
from kiosk.portal.schema import fan_activities, fan_points, fans
from kiosk.portal.seed import seed_demo
from tests.postgres import running_postgres

pytestmark = pytest.mark.benchmark

COMPLETIONS = 4000
CONNECTIONS = 16
FANS = 100_000
CHANGED = 100
FIRST_FAN = 100_000
HEADERS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
SERVE = """
import sys
from kiosk.portal.server import serve
serve("127.0.0.1", 0, sys.argv[1], calls_per_minute=0,
      on_ready=lambda url: print(url, flush=True))
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/portal.db"
        return
    with running_postgres(options=()) as postgres:
        yield postgres.url(postgres.create())


@pytest.fixture
def database(database_url):
    database = Database(database_url)
    database.create_tables()
    seed_demo(database, datetime.now(UTC))
    reward_pass(database, utc_now)
    yield database
    database.close()


@pytest.fixture
def served(database, database_url):
    command = [sys.executable, "-c", SERVE, database_url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    yield process.stdout.readline().strip()
    process.terminate()
    process.communicate()


@pytest.fixture
def report(request, capsys):
    def report(line):
        with capsys.disabled():
            sys.stdout.write(f"\n{request.node.name}: {line}\n")

    return report


def add_fans(database, number, *, active):
    """Fans with 120 points each, and with an activity where they are to be given rewards."""
    now = datetime.now(UTC)
    ids = range(FIRST_FAN, FIRST_FAN + number)
    owned = {"account_id": 1, "tags": [], "search_text": "", "first_name": "Fan"}
    login = {"activity_type": "login", "happened_at": now, "recorded_at": now}
    award = {"point_uid": demo.POINT_UID, "points": 60, "created_at": now}
    with database.writing() as connection:
        rows = [{**owned, "fan_id": n, "email": f"{n}@x.invalid"} for n in ids]
        connection.execute(insert(fans), rows)
        if active:
            connection.execute(insert(fan_activities), [{**login, "fan_id": n} for n in ids])
            connection.execute(insert(fan_points), [{**award, "fan_id": n} for n in ids] * 2)


def change(database, number):
    with database.writing() as connection:
        rows = [{"fan_id": FIRST_FAN + n} for n in range(number)]
        connection.execute(insert(fan_changes), rows)


def timed_pass(database):
    start = time.perf_counter()
    given = reward_pass(database, utc_now)
    return given, time.perf_counter() - start


def test_completions(served, database, report):
    add_fans(database, COMPLETIONS, active=False)
    address = urlsplit(served).netloc

    def complete_some(first):
        connection = http.client.HTTPConnection(address)
        took = []
        for fan_id in range(FIRST_FAN + first, FIRST_FAN + COMPLETIONS, CONNECTIONS):
            path = f"/api/v1/ent/businesses/12345/quests/67890/fans/{fan_id}/complete"
            start = time.perf_counter()
            connection.request("POST", path, headers=HEADERS)
            answer = connection.getresponse()
            answer.read()
            took.append(time.perf_counter() - start)
            assert answer.status == http.client.OK
        connection.close()
        return took

    start = time.perf_counter()
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        took = [one for some in pool.map(complete_some, range(CONNECTIONS)) for one in some]
    rate = len(took) / (time.perf_counter() - start)
    percentiles = statistics.quantiles(took, n=100)
    report(
        f"{rate:.0f} completions/s over {CONNECTIONS} connections,"
        f" median {percentiles[49] * 1000:.0f} ms, p99 {percentiles[98] * 1000:.0f} ms"
    )


def test_reward_pass(database, report):
    add_fans(database, FANS, active=True)
    with database.writing() as connection:
        # Deliveries are measured without a queue of old mails.
        connection.execute(text("DELETE FROM messages"))
    for number in (CHANGED, FANS, CHANGED, FANS):
        change(database, number)
        given, took = timed_pass(database)
        report(f"{number:,} of {FANS:,} fans changed: {given:,} rewards given in {took:.2f} s")
