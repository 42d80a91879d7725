"""Run by test_kills: a station under a storm of scans, killed and started again and again.

Called with the portal's URLs, a data folder, a seed, how many times to kill, and the fans' ids.
Writes a JSON line a kill: the outcomes that had reached the screen, and what the database then
held of them. Stations are forks of this process, as starting Python 60 times takes a minute; so
it must not run within the tests' own process.
"""

import json
import logging
import os
import queue
import random
import signal
import sqlite3
import sys
import time
from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

import httpx
import structlog
from pydantic import HttpUrl

from kiosk.app.engine import Engine
from kiosk.domain.lane import Clear, Show
from kiosk.domain.readings import Reading, Source
from kiosk.domain.status import History, StationStatus
from kiosk.settings import PortalAccess, Settings, Station
from kiosk.station import backoff, drain

MOST_OUTCOMES = 7
"""How far into the storm a station may come."""

LONGEST_START_S = 0.25
LONGEST_MOMENT_S = 0.03
"""What passes at most between the last outcome waited for and the kill."""

STALLED_S = 20.0

KEPT = {"outbox": "SELECT id, state FROM outbox", "history": "SELECT id, verdict FROM outcomes"}

QUICK = {
    (backoff, "FIRST_WAIT_S"): 0.5,
    (backoff, "LONGEST_WAIT_S"): 1.0,
    (drain, "ROUND_EVERY_S"): 0.2,
}
"""Waits that would outlast these stations."""


class Screen:
    """Fulfils `Screen`: says each outcome, and lets the next scan begin."""

    def __init__(self) -> None:
        self.shown: queue.SimpleQueue[None] = queue.SimpleQueue()

    def check(self, reading: Reading) -> None:
        """Not looked at."""

    def card(self, effect: Show | Clear) -> None:
        if isinstance(effect, Show):
            said = {"id": effect.outcome.id, "verdict": effect.outcome.verdict}
            sys.stdout.write(json.dumps(said) + "\n")
            sys.stdout.flush()
            self.shown.put(None)

    def status(self, status: StationStatus) -> None:
        """Not looked at."""

    def history(self, history: History) -> None:
        """Not looked at."""


def scan_on(url: str, data_dir: Path, rng: random.Random, fans: list[int]) -> None:
    """A station at work, until it is killed; some fans come again and again."""
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    screen = Screen()
    engine = Engine(
        settings(url, data_dir), "demo-secret", screen, screen, screen, lambda _outcome: None
    )
    engine.start()
    regulars = rng.sample(fans, 3)
    for number in range(10**6):
        fan_id = rng.choice(rng.choice((fans, regulars)))
        engine.read(Source.CAMERA, f"camera:{number}", f"fan:{fan_id}", "qr")
        screen.shown.get(timeout=STALLED_S)


def settings(url: str, data_dir: Path) -> Settings:
    """A gate's, without a budget that would end the storm."""
    place = {"business_id": 12345, "site_name": "North Gate", "scan_groups": ["gates"]}
    return Settings(
        station=Station(**place, data_dir=data_dir),
        portal=PortalAccess(url=HttpUrl(url), api_key="demo-key", calls_per_minute=10**6),
    )


def forked(call, *arguments) -> tuple[int, int]:
    """A child that makes the call: its id, and the reading end of its standard output."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, sys.stdout.fileno())
        os.close(reading)
        call(*arguments)
        os._exit(1)
    os.close(writing)
    return child, reading


def storm(url: str, data_dir: Path, rng: random.Random, fans: list[int]) -> list[dict[str, str]]:
    """One station's life; the outcomes that it said before it was killed."""
    of_station = random.Random(rng.random())
    child, reading = forked(scan_on, url, data_dir, of_station, fans)
    outcomes = rng.randrange(MOST_OUTCOMES + 1)
    with os.fdopen(reading) as lines:
        said = [lines.readline() for _ in range(outcomes)]
        time.sleep(rng.uniform(0, LONGEST_MOMENT_S if outcomes else LONGEST_START_S))
        os.kill(child, signal.SIGKILL)
        said += lines
    _, status = os.waitpid(child, 0)
    assert status == signal.SIGKILL, f"the station ended by itself: {status}"
    return [json.loads(line) for line in said if line.endswith("\n")]


def kept(data_dir: Path, said: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    """What the database holds of those outcomes: states in the outbox, verdicts in the history."""
    ids = {outcome["id"] for outcome in said}
    with closing(sqlite3.connect(data_dir / "station.db")) as connection:
        return {
            table: {row: value for row, value in connection.execute(query) if row in ids}
            for table, query in KEPT.items()
        }


def main(asked: Namespace) -> None:
    rng = random.Random(asked.seed)
    for (module, name), seconds in QUICK.items():
        setattr(module, name, seconds)
    httpx.AsyncHTTPTransport()  # It imports now what every station would import anew.
    for _ in range(asked.kills):
        said = storm(rng.choice(asked.urls), asked.data_dir, rng, asked.fans)
        facts = kept(asked.data_dir, said) if said else {"outbox": {}, "history": {}}
        sys.stdout.write(json.dumps({"said": said, **facts}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("--urls", nargs="+", required=True)
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--kills", type=int, required=True)
    parser.add_argument("--fans", type=int, nargs="+", required=True)
    main(parser.parse_args())
