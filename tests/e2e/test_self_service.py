"""The fans' own kiosk as a fan uses it: real touches and keys, the real portal, nothing left."""

import re
import secrets
import subprocess
import sys
import time

import httpx
import numpy as np
import pytest
import zxingcpp

from kiosk.portal.demo_rewards import PASS_UID
from tests.e2e.asking import Asked
from tests.e2e.memory import holds
from tests.e2e.on_screen import DEADLINE_S, POLL_S, virtual_screen

pytestmark = pytest.mark.soak

KIOSK = """
scanner = []
[station]
name = "Main Hall"
mode = "self_service"
business_id = 12345
data_dir = "{folder}/data"
[portal]
url = "{url}"
api_key = "demo-key"
[passes]
keys = "{folder}/passes.pub"
signing_key = "{folder}/passes"
[self_service]
idle_s = 15
warning_s = 5
terms = "{folder}/terms.txt"
[screen]
sound = false
"""
SIZE = "1080x1920"
KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
BUSINESS = "/api/v1/ent/businesses/12345"
GATE, MERCH = 67891, 67892


@pytest.fixture
def mails(tmp_path):
    folder = tmp_path / "mails"
    folder.mkdir()
    return folder


@pytest.fixture
def url(processes, tmp_path, mails):
    database = f"sqlite:///{tmp_path / 'portal.db'}"
    seeded = "--database", database, "--seed", "demo", "--mail-dir", str(mails)
    return processes.kiosk("portal", "serve", "--port", "0", *seeded).line().split()[-1]


@pytest.fixture
def config(processes, tmp_path, url):
    assert processes.kiosk("pass", "keygen", "--out", str(tmp_path / "passes")).wait() == 0
    (tmp_path / "terms.txt").write_text("Be kind to one another.")
    path = tmp_path / "station.toml"
    path.write_text(KIOSK.format(folder=tmp_path, url=url))
    return path


@pytest.fixture
def kiosk(processes, config):
    """The kiosk, with nobody in front of it."""
    with virtual_screen(SIZE) as display:
        kiosk = Asked(display, "run", "--config", str(config), "--size", SIZE)
        processes.wait_for_log("self_service_ready")
        yield kiosk
        assert kiosk.end() == 0, kiosk.said


@pytest.fixture
def portal(url):
    with httpx.Client(base_url=url, headers=KEYS) as client:
        yield client


def mailed_code(mails):
    deadline = time.monotonic() + DEADLINE_S
    while time.monotonic() < deadline:
        for path in mails.iterdir():
            if found := re.search(r"code is (\d{5})", path.read_text("utf-8")):
                return found[1]
        time.sleep(POLL_S)  # Another process's folder: there is no event to await.
    pytest.fail("no mail with a code came")


def register(kiosk, name, mails):
    kiosk.touch("Touch to begin")
    kiosk.find("Email address")
    kiosk.write(f"{name}@example.com")
    kiosk.xdotool("key", "Return")
    kiosk.find("First name")
    kiosk.write(name)
    kiosk.xdotool("key", "Tab")
    kiosk.write("Lindqvist")
    kiosk.touch("I have read the terms*")
    kiosk.touch("Join")
    kiosk.find("Enter your code")
    kiosk.write(mailed_code(mails))


def found_in(folder, text):
    """Files under `folder` that hold the text, in any of the ways that files hold texts."""
    wanted = [text.encode("utf-8"), text.encode("utf-16-le")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return [path for path in files if any(each in path.read_bytes() for each in wanted)]


def test_a_new_fan_takes_a_pass_and_leaves_nothing_behind(
    kiosk, portal, mails, tmp_path, shots, processes
):
    canary = f"Zq{secrets.token_hex(5)}vy"
    register(kiosk, canary, mails)
    kiosk.find(f"Hi {canary}")
    kiosk.find("0 points*")
    kiosk.picture().save(shots / "self-service-home.png")

    (fan,) = portal.get("/api/v1/crm/fans", params={"q": canary, "limit": 5}).json()["data"]
    for quest in (GATE, MERCH):
        path = f"{BUSINESS}/quests/{quest}/fans/{fan['fan_id']}/complete"
        assert portal.post(path).json()["already"] is False
    given = portal.post(f"{BUSINESS}/fans/{fan['fan_id']}/rewards", data={"reward_uid": PASS_UID})
    assert given.status_code == httpx.codes.OK
    kiosk.find("Continue")  # What is celebrated lies over the points, in one or in several goes.
    kiosk.find_behind("Continue", "170 points. Bronze*")
    kiosk.touch("Rewards*")
    kiosk.find("Match Night Regular, Badge")
    kiosk.picture().save(shots / "self-service-rewards.png")

    kiosk.touch("North Lounge, Pass*")
    kiosk.find("The code of your pass*")
    kiosk.find("Open now*")
    assert verified(token_on(kiosk, shots), tmp_path) == 0

    assert holds(kiosk.pid, canary), "it is looked for where it cannot be found"
    kiosk.find("Still there?")
    kiosk.picture().save(shots / "self-service-still-there.png")
    kiosk.find("Touch to begin")
    assert not any(canary in name for name in kiosk.names())
    assert gone_from_memory(kiosk.pid, canary)
    assert found_in(tmp_path / "data", canary) == []
    assert canary not in "".join(kiosk.said)
    assert canary not in processes.log()


def test_nothing_stays_of_a_fan_who_signs_out_nor_in_another_language(kiosk, mails, tmp_path):
    canary = f"Zq{secrets.token_hex(5)}vy"
    register(kiosk, canary, mails)
    kiosk.find(f"Hi {canary}")
    kiosk.touch("Deutsch")
    kiosk.find(f"Hallo {canary}*")
    kiosk.touch("Abmelden")
    kiosk.find("Touch to begin")
    assert gone_from_memory(kiosk.pid, canary)
    assert found_in(tmp_path / "data", canary) == []


def token_on(kiosk, shots):
    """What the QR code on the screen holds, once its page has come to rest."""
    deadline = time.monotonic() + DEADLINE_S
    while not (codes := zxingcpp.read_barcodes(np.asarray(kiosk.picture().convert("L")))):
        assert time.monotonic() < deadline, "no code on the screen"
        time.sleep(POLL_S)
    kiosk.picture().save(shots / "self-service-pass.png")
    (code,) = codes
    return code.text


def verified(token, folder):
    """The exit code of whoever has the public key alone."""
    key = str(folder / "passes.pub")
    command = [sys.executable, "-m", "kiosk", "pass", "verify", "--key", key, token]
    return subprocess.run(command, capture_output=True, check=False).returncode


def gone_from_memory(pid, text):
    """Whether it is gone soon: what was just shown is let go a moment after the screen changes."""
    deadline = time.monotonic() + DEADLINE_S
    while holds(pid, text):
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL_S)
    return True
