"""Stations killed at random instants of a storm: what was on the screen is in the database."""

import json
import random
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import insert

from kiosk.app.engine import Engine
from kiosk.portal import demo
from kiosk.portal.api import create_app, utc_now
from kiosk.portal.database import Database
from kiosk.portal.schema import fan_points, fans
from kiosk.portal.seed import seed_demo
from kiosk.portal.server import running
from tests.app.conftest import News
from tests.faults.conftest import Award, awards_at, outbox_of
from tests.faults.proxy import before, lost_answers
from tests.faults.storm import settings

pytestmark = [pytest.mark.usefixtures("impatient"), pytest.mark.soak]

SCRIPT = Path(__file__).with_name("storm.py")
STATIONS = 4
KILLS_EACH = 15
FANS = range(2000, 2300)
SILVER_FANS = FANS[::2]
LONGEST_S = 120.0

STATES = {
    "saved": {"pending", "confirmed"},
    "already": {"pending", "confirmed"},
    "earned": {"confirmed"},
}
"""By what the screen said last, what the outbox may hold: it may know more than was shown."""


@pytest.fixture
def portal(tmp_path):
    """A portal with many fans and no limit of calls; its URLs, one of which loses answers."""
    with ExitStack() as stack:
        database = Database(f"sqlite:///{tmp_path / 'portal.db'}")
        stack.callback(database.close)
        database.create_tables()
        seed_demo(database, utc_now())
        add_fans(database)
        url = stack.enter_context(running(create_app(database, utc_now, 0)))
        proxy = stack.enter_context(before(url))
        proxy.fault = lost_answers()
        yield url, proxy.url


def add_fans(database):
    fan = {"account_id": 1, "tags": [], "search_text": ""}
    award = {"point_uid": demo.POINT_UID, "points": 500, "created_at": datetime.now(UTC)}
    with database.writing() as connection:
        rows = [{**fan, "fan_id": n, "email": f"{n}@example.com"} for n in FANS]
        connection.execute(insert(fans), rows)
        connection.execute(insert(fan_points), [{**award, "fan_id": n} for n in SILVER_FANS])


def storms(urls, folders, seed):
    """Every kill: what the screen had said by then, and what the database held after it."""
    common = ["--urls", *urls, "--kills", str(KILLS_EACH), "--fans", *map(str, FANS)]
    logs = [folder.with_suffix(".jsonl") for folder in folders]
    children = []
    for number, (folder, log) in enumerate(zip(folders, logs, strict=True)):
        command = [
            sys.executable,
            SCRIPT,
            *common,
            "--data-dir",
            folder,
            "--seed",
            f"{seed + number}",
        ]
        with log.open("w") as output:
            children.append(subprocess.Popen(command, stdout=output))
    codes = [child.wait(LONGEST_S) for child in children]
    assert codes == [0] * len(folders)
    return [json.loads(line) for log in logs for line in log.read_text().splitlines()]


def drained(url, folders):
    """The stations' last run, which delivers what the storm left."""
    with ExitStack() as stack:
        for folder in folders:
            news = News()
            engine = Engine(settings(url, folder), "demo-secret", news, news, news, news.listen)
            engine.start()
            stack.callback(engine.stop)
            stack.callback(news.until, partial(all_confirmed, folder))


def all_confirmed(folder):
    """Whether nothing is left to deliver, and nothing shown as saved."""
    query = "SELECT count(*) FROM outcomes WHERE points_state = 'saved'"
    with closing(sqlite3.connect(folder / "station.db")) as connection:
        (saved,) = connection.execute(query).fetchone()
    return saved == 0 and {row.state for row in outbox_of(folder)} == {"confirmed"}


def lost(kill):
    """What the screen said and the database does not hold."""
    last = {outcome["id"]: outcome["verdict"] for outcome in kill["said"]}
    return {
        row: (said, kill["outbox"].get(row), kill["history"].get(row))
        for row, said in last.items()
        if kill["outbox"].get(row) not in STATES[said] or row not in kill["history"]
    }


def test_what_was_on_the_screen_survives_sixty_kills(portal, tmp_path):
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    folders = [tmp_path / f"station-{number}" for number in range(STATIONS)]
    kills = storms(portal, folders, seed)
    assert len(kills) == 60
    assert {outcome["verdict"] for kill in kills for outcome in kill["said"]} == set(STATES)
    assert [faults for kill in kills if (faults := lost(kill))] == []

    drained(portal[0], folders)
    scanned = {row.fan_id for folder in folders for row in outbox_of(folder)}
    assert awards_at(tmp_path / "portal.db") == [
        award
        for fan_id in sorted(scanned)
        for award in (Award(fan_id, 67891, 50), Award(fan_id, 67893, 25))
        if award.points == 50 or fan_id in SILVER_FANS
    ]
