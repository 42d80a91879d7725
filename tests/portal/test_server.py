"""The portal on a real socket."""

import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
import pytest

from kiosk.portal.api import create_app
from kiosk.portal.server import running, serve

KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
GATE = "/api/v1/ent/businesses/12345/quests/67891/fans/1001/complete"
SERVE = """
import sys
from kiosk.portal.server import serve
serve("127.0.0.1", 0, sys.argv[1], seed="demo", on_ready=lambda url: print(url, flush=True))
"""


@pytest.fixture
def start(tmp_path):
    """Starts `serve` in a process of its own: `start() -> (process, url)`."""
    processes = []

    def start():
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE, f"sqlite:///{tmp_path}/served.db"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        processes.append(process)
        return process, process.stdout.readline().strip()

    yield start
    for process in processes:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
def test_it_answers_as_soon_as_it_is_ready_and_ends_quietly(start):
    process, url = start()
    with httpx.Client(base_url=url, headers=KEYS) as client:
        answer = client.post(GATE)
        assert answer.json()["points"] == 1290
        sent = parsedate_to_datetime(answer.headers["Date"])
        assert abs(datetime.now(UTC) - sent) < timedelta(minutes=1)
        assert ended(process, signal.SIGINT) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")
def test_points_survive_a_kill(start):
    process, url = start()
    first = httpx.post(url + GATE, headers=KEYS).json()
    process.kill()
    process, url = start()
    assert httpx.post(url + GATE, headers=KEYS).json() == first | {"already": True}
    assert ended(process, signal.SIGTERM) == (0, "", "")


def ended(process, by_signal):
    process.send_signal(by_signal)
    output, errors = process.communicate(timeout=20)
    return process.returncode, output, errors


def test_many_connections_complete_a_quest_once(database, clock):
    def complete(url):
        return httpx.post(url + GATE, headers=KEYS).json()

    with running(create_app(database, clock, 0)) as url, ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(complete, [url] * 32))
    assert {answer["activity_id"] for answer in answers} == {1}
    assert sum(not answer["already"] for answer in answers) == 1


def test_quoted_slashes_survive_the_wire(database, clock):
    with running(create_app(database, clock, 0)) as url:
        link = url + "/api/v1/ent/businesses/12345/quests/67894/fans/1001/complete"
        httpx.post(link, headers=KEYS, data={"barcode": "a/b c?d"})
        found = url + "/api/v1/ent/businesses/12345/barcodes/a%2Fb%20c%3Fd"
        assert httpx.get(found, headers=KEYS).json()["fan_id"] == 1001


def test_a_port_that_is_taken(tmp_path):
    with (
        socket.create_server(("127.0.0.1", 0)) as taken,
        pytest.raises(OSError, match=r"in use|one usage"),
    ):
        serve("127.0.0.1", taken.getsockname()[1], f"sqlite:///{tmp_path}/p.db")
