"""Many at once: one activity, one award."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import text

from kiosk.portal.database import Database

pytestmark = [pytest.mark.both_databases, pytest.mark.soak]

QUESTS = "/api/v1/ent/businesses/12345/quests"
PROCESSES = 2
CLIENTS = 50

# Creates and seeds databases, then completes the open quests of all fans in the first, as soon as
# a line arrives on stdin.
CHILD = """
import asyncio, sys
import httpx
from kiosk.portal.api import create_app, utc_now
from kiosk.portal.database import Database
from kiosk.portal.seed import seed_demo

def create(url):
    database = Database(url)
    database.create_tables()
    seed_demo(database, utc_now())
    return database

async def complete_all(database):
    headers = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
    transport = httpx.ASGITransport(create_app(database, calls_per_minute=0))
    async with httpx.AsyncClient(transport=transport, base_url="http://p", headers=headers) as c:
        for fan in range(1001, 1013):
            paths = [f"/api/v1/ent/businesses/12345/quests/{quest}/fans/{fan}/complete"
                     for quest in (67890, 67891, 67894)]
            answers = await asyncio.gather(*(c.post(path) for path in paths))
            assert all(answer.status_code == 200 for answer in answers), answers

print("ready", flush=True)
sys.stdin.readline()
databases = [create(url) for url in sys.argv[1:]]
asyncio.run(complete_all(databases[0]))
"""


def run_together(arguments):
    """Run several processes that start their work at the same moment."""
    children = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(PROCESSES)
    ]
    assert [child.stdout.readline() for child in children] == ["ready\n"] * PROCESSES
    for child in children:
        child.stdin.write("go\n")
        child.stdin.flush()
    for child in children:
        _, errors = child.communicate(timeout=60)
        assert (child.returncode, errors) == (0, "")


def ledger(database):
    """Fans' activities and awards, and what was awarded in all."""
    query = """
        SELECT (SELECT count(*) FROM fan_activities),
               (SELECT count(*) FROM fan_points WHERE activity_id IS NOT NULL),
               (SELECT sum(points) FROM fan_points WHERE activity_id IS NOT NULL)
    """
    with database.reading() as connection:
        return tuple(connection.execute(text(query)).one())


def test_fifty_clients_complete_a_quest_once(connect, database):
    together = Barrier(CLIENTS)

    def complete(client):
        together.wait()
        return client.post(f"{QUESTS}/67891/fans/1001/complete").json()

    with ThreadPoolExecutor(CLIENTS) as pool:
        answers = list(pool.map(complete, [connect() for _ in range(CLIENTS)]))
    assert {answer["activity_id"] for answer in answers} == {1}
    assert {answer["points"] for answer in answers} == {1290}
    assert sum(not answer["already"] for answer in answers) == 1
    assert ledger(database) == (1, 1, 50)


def test_threads_link_a_barcode_once(client):
    def link(fan_id):
        path = f"{QUESTS}/67894/fans/{fan_id}/complete"
        return client.post(path, data={"barcode": "WB7"}).status_code

    with ThreadPoolExecutor(12) as pool:
        statuses = list(pool.map(link, range(1001, 1013)))
    assert sorted(statuses) == [200] + [409] * 11


def test_processes_create_seed_and_use_one_database(empty_urls):
    run_together(empty_urls)
    database = Database(empty_urls[0])
    assert ledger(database) == (36, 36, 12 * (50 + 50 + 30))
    database.close()
