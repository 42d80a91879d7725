"""The booth as staff use it: real keys and passes, its own window, a mouse and a keyboard."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from PIL import Image

from kiosk.portal.demo_rewards import PASS_UID
from kiosk.ui.booth_words import WHY
from tests.e2e.on_screen import BUTTON_TONE, HAND_MS, PIN, TONES, Screen, set_pin, tone_name

pytestmark = pytest.mark.soak

BOOTH = """
[station]
name = "North Gate 2"
mode = "booth"
business_id = 12345
site_name = "North Gate"
data_dir = "{folder}/data"
[portal]
url = "{url}"
api_key = "demo-key"
[passes]
keys = "{folder}/passes.pub"
[screen]
sound = false
[[scanner]]
kind = "keyboard"
layout = "us"
gap_ms = 200
[[scanner]]
kind = "serial"
port = "{port}"
"""
"""Three readers, as one does not read the same code twice in quick succession."""

HOLDER = 1001
HOUR = timedelta(hours=1)

MIN_COLOURS = 50
SCANNER_MS = 4

CARD = (4, 60)
WHOLE_CARD = (0, 56, 932, 656)
UNDO, OVERRIDE, FIRST_REASON = (28, 692), (904, 692), (30, 257)
"""Where the window of 1280 x 800 has its card and, beside their words, its buttons."""

VERDICTS = {
    "pass_valid": "yes",
    "pass_early": "no",
    "pass_expired": "no",
    "pass_used": "no",
    "pass_elsewhere": "no",
    "pass_forged": "no",
    "pass_revoked": "no",
    "pass_choice": "notice",
}
"""What the demo's booth shows, and in which colour."""


@pytest.fixture
def screen(display):
    return Screen(display)


@pytest.fixture
def token(processes, tmp_path):
    """A pass that is open now, signed with a key that the booth knows."""
    key, now = str(tmp_path / "passes"), datetime.now(UTC)
    assert processes.kiosk("pass", "keygen", "--out", key).wait() == 0
    window = "--from", (now - HOUR).isoformat(), "--to", (now + HOUR).isoformat()
    whose = "--fan", str(HOLDER), "--business", "12345", "--reward", PASS_UID
    issued = processes.kiosk("pass", "issue", "--key", key, *whose, *window)
    token = issued.line()
    assert issued.wait() == 0
    return token


@pytest.fixture
def config(tmp_path, portal_url, serial_scanner, camera, write_qr, token):
    """The booth's station.toml; the pass lies before its camera."""
    write_qr(tmp_path / "pass.png", token)
    path, port = tmp_path / "station.toml", serial_scanner.path
    booth = BOOTH.format(folder=tmp_path, url=portal_url, port=port)
    path.write_text(booth + camera(tmp_path / "pass.png"))
    return path


@pytest.fixture
def booth(processes, screen, config):
    """The booth's process, its window ready for keys."""
    set_pin(config)
    booth = processes.kiosk("run", "--config", str(config), "--events", "-", env=screen.env)
    processes.wait_for_reader("serial:ttySCAN0", [True])
    screen.focus_window()
    return booth


def next_outcome(booth, source):
    outcome = booth.outcome()
    assert (outcome["mode"], outcome["source"], outcome["fan_id"]) == ("booth", source, HOLDER)
    assert outcome["pass"]["reward_uid"] == PASS_UID
    return outcome["verdict"], outcome["reason"]


def test_a_use_is_taken_back_on_the_screen_and_the_pass_is_used_once_more(
    processes, booth, screen, serial_scanner, token
):
    assert next_outcome(booth, "camera") == ("pass_valid", "redeemed")
    screen.press(UNDO)
    assert next_outcome(booth, "camera") == ("pass_undone", "use_undone")
    screen.until(UNDO, BUTTON_TONE, there=False)
    screen.type(f"{token}\n", SCANNER_MS)
    assert next_outcome(booth, "keyboard") == ("pass_valid", "redeemed")
    screen.until(UNDO, BUTTON_TONE)
    serial_scanner.send(f"{token}\r\n".encode())
    assert next_outcome(booth, "serial") == ("pass_used", "used_before")
    screen.until(CARD, TONES["no"])
    assert booth.end() == 0
    assert token not in processes.log()


def test_a_supervisor_lets_in_by_reason_and_pin(processes, booth, screen, token, tmp_path):
    assert next_outcome(booth, "camera") == ("pass_valid", "redeemed")
    screen.type(f"{token}\n", SCANNER_MS)
    assert next_outcome(booth, "keyboard") == ("pass_used", "used_before")
    screen.press(OVERRIDE)
    screen.press(FIRST_REASON)
    screen.until(FIRST_REASON, BUTTON_TONE, there=False)
    screen.type(PIN, HAND_MS)
    screen.xdotool("key", "Return")
    assert next_outcome(booth, "keyboard") == ("pass_valid", "overridden")
    assert booth.end() == 0
    assert PIN not in processes.log()
    with closing(sqlite3.connect(tmp_path / "data" / "station.db")) as station:
        uses = station.execute("SELECT staff, override FROM redemptions ORDER BY number")
        assert uses.fetchall() == [("", ""), ("supervisor", WHY[0])]


def test_each_verdict_on_a_pass_has_its_picture(processes, screen, tmp_path):
    folder = tmp_path / "pictures"
    shown = "--scans", str(len(VERDICTS)), "--screenshots", str(folder), "--events", "-"
    demo = processes.kiosk("demo", "--mode", "booth", *shown, env=screen.env)
    assert {json.loads(line)["verdict"] for line in demo.rest()} == set(VERDICTS)
    assert demo.wait() == 0, demo.errors
    tones = {}
    for path in folder.iterdir():
        with Image.open(path) as picture:
            card = picture.convert("RGB").crop(WHOLE_CARD)
        _, _, name = path.stem.partition("-")
        tones[name] = card.getpixel((4, 4))
        assert card.getcolors(MIN_COLOURS) is None, f"{path.name} is blank"
    assert tones.pop("idle") not in tones.values()
    assert {name: tone_name(tone) for name, tone in tones.items()} == VERDICTS
