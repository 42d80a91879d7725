"""The booth as staff use it: real keys and passes, its own window, a mouse and a keyboard."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from kiosk.portal.demo_rewards import PASS_UID
from kiosk.ui.booth_words import WHY
from tests.e2e.on_screen import (
    ACCENT_TONE,
    BUTTON_TONE,
    HAND_MS,
    LINE_TONE,
    PIN,
    TONES,
    Screen,
    set_pin,
)

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

HOLDER, AIKO = 1001, 1003
KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
HOUR = timedelta(hours=1)

SCANNER_MS = 4

CARD = (4, 60)
UNDO, OVERRIDE, FIRST_REASON = (28, 692), (904, 692), (30, 257)
STAFF_DESK, FIRST_GIVE, GIVE_IT, SHOW_CODE = (188, 764), (836, 322), (362, 485), (784, 322)
PIN_KEYS = {
    digit: (536 + 106 * column, 312 + 74 * row)
    for row, digits in enumerate(("123", "456", "789", " 0 "))
    for column, digit in enumerate(digits)
}
PIN_ENTER = 748, 534
UNDER_FIRST_FOUND = 600, 266
"""Where the window of 1280 x 800 has its card and, beside their words, its buttons."""


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


def test_a_reward_handed_out_at_the_staff_desk_is_in_the_portal(booth, screen, portal_url, shots):
    assert next_outcome(booth, "camera") == ("pass_valid", "redeemed")
    screen.until(CARD, TONES["yes"], there=False)
    screen.press(STAFF_DESK)
    for digit in PIN:
        screen.press(PIN_KEYS[digit])
    screen.press(PIN_ENTER, ACCENT_TONE)
    screen.until(PIN_ENTER, ACCENT_TONE, there=False)
    screen.type("aiko", HAND_MS)
    screen.until(UNDER_FIRST_FOUND, LINE_TONE)
    screen.xdotool("key", "Down", "Return")
    with httpx.Client(base_url=portal_url, headers=KEYS) as portal:
        assert rewards_of(AIKO, portal) == []
        screen.press(FIRST_GIVE)
        screen.press(GIVE_IT, ACCENT_TONE)
        screen.until(SHOW_CODE, BUTTON_TONE)
        screen.picture().save(shots / "desk-given.png")
        assert rewards_of(AIKO, portal) == [("10% off merch", "HARBOUR10")]
    assert booth.end() == 0


def rewards_of(fan_id, portal):
    rewards = portal.get(f"/api/v1/ent/businesses/12345/fans/{fan_id}/rewards")
    return [(each["reward_title"], each["prize_code"]) for each in rewards.json()]
