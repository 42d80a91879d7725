"""Run by test_kills: a pass and a sending, killed at every step and then taken up again.

Called with a folder and the URLs of equal databases, one for each step to be killed at. Forks, so
it must not run within the tests' own process. Writes a JSON list, an item a database. What is
read changes nothing: only writing statements and commits are steps.
"""

import itertools
import json
import os
import signal
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import event, text

from kiosk.portal.background import transports
from kiosk.portal.database import Database
from kiosk.portal.reward_pass import reward_pass
from kiosk.portal.sender import CLAIM_LASTS, send_due

NOW = datetime(2026, 11, 23, 20, tzinfo=UTC)
POLL_S = 0.01
UID = 36
"""Characters of a uid."""

FACTS = {
    "fan_rewards": "SELECT reward_uid, fan_id FROM fan_rewards",
    "records": "SELECT reward_uid, fan_id FROM fan_points WHERE reward_uid IS NOT NULL",
    "messages": "SELECT reward_uid, fan_id, channel FROM messages",
    "unsent": "SELECT message_uid FROM messages WHERE status <> 'sent'",
    "codes": "SELECT reward_uid, fan_id FROM prize_codes WHERE fan_id IS NOT NULL",
    "recipients": "SELECT reward_uid, recipients FROM rewards",
    "open": "SELECT change_id FROM fan_changes",
}


def work(url, folder, kill_at):
    """Give and send everything, as many steps as there are before `kill_at`."""
    database = Database(url)
    steps = itertools.count(1)

    def step(*_args):
        if next(steps) == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    def step_to_write(_connection, _cursor, statement, *_args):
        if not statement.startswith(("BEGIN", "SELECT")):
            step()

    event.listen(database._engine, "before_cursor_execute", step_to_write)
    event.listen(database._engine, "commit", step)
    reward_pass(database, lambda: NOW)
    send_due(database, transports(folder), lambda: NOW)
    database.close()


def in_child(call, *arguments):
    """Whether the call came to its end in a process of its own."""
    child = os.fork()
    if child == 0:
        call(*arguments)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status in (0, signal.SIGKILL), status
    return status == 0


def wait_for_its_end(database):
    """PostgreSQL hears of the killed process a moment later, and frees the rows it had locked."""
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    if database._engine.dialect.name != "postgresql":
        return
    with database.reading() as connection:
        while connection.execute(text(f"{others} AND pid <> pg_backend_pid()")).scalar():
            time.sleep(POLL_S)


def take_up(url, folder):
    """What the next start does, once claims have run out."""
    database = Database(url)
    wait_for_its_end(database)
    reward_pass(database, lambda: NOW)
    send_due(database, transports(folder), lambda: NOW + CLAIM_LASTS)
    database.close()


def facts(url, folder):
    database = Database(url)
    with database.reading() as connection:
        found = {
            name: sorted(map(list, connection.execute(text(query))))
            for name, query in FACTS.items()
        }
        uids = set(connection.execute(text("SELECT message_uid FROM messages")).scalars())
    database.close()
    found["files"] = len(list(folder.iterdir()))
    found["strangers"] = [path.name for path in folder.iterdir() if path.stem[-UID:] not in uids]
    return found


def main(folder, *urls):
    results = []
    for step, url in zip(itertools.count(1), urls, strict=False):
        mails = Path(folder) / str(step)
        ended = in_child(work, url, mails, step)
        take_up(url, mails)
        results.append(facts(url, mails))
        if ended:
            break
    sys.stdout.write(json.dumps(results))


if __name__ == "__main__":
    main(*sys.argv[1:])
