"""Killed between any two steps: nothing twice, and nothing missing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.portal import demo
from kiosk.portal.reward_pass import reward_pass

pytestmark = [pytest.mark.both_databases, pytest.mark.soak]

SCRIPT = Path(__file__).with_name("kill_at_every_step.py")
QUESTS = "/api/v1/ent/businesses/12345/quests"
MOST_STEPS = 30


@pytest.fixture
def prepared(database_url, client, database, clock):
    """The URL of a database in which a fan has just earned a badge and a prize code."""
    reward_pass(database, clock)
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM messages")
    for quest in (67891, 67894):
        client.post(f"{QUESTS}/{quest}/fans/1003/complete")
    database.close()
    return database_url


def test_killed_at_every_step(prepared, copies, tmp_path):
    urls = copies(prepared, MOST_STEPS)
    command = [sys.executable, SCRIPT, tmp_path, *urls]
    child = subprocess.run(command, capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stderr
    results = json.loads(child.stdout)
    assert 15 < len(results) < len(urls)
    undisturbed = results[-1]
    titles = ("Bronze Fan", "Free scarf")
    given = [[demo.uid(f"rewards/{title}"), 1003] for title in titles]
    assert all(row in undisturbed["fan_rewards"] for row in given)
    assert undisturbed["codes"] == [given[1]]
    assert undisturbed["files"] == len(undisturbed["messages"]) == 2
    for result in results:
        assert result == undisturbed
        assert result["unsent"] == result["strangers"] == result["open"] == []
