"""`kiosk doctor` as a process of its own, before the demo portal, beside a station that runs."""

import json
import os
import subprocess
import sys

import pytest

from kiosk.scanning.layouts import strokes
from kiosk.scanning.sheet_texts import LAYOUT
from tests.e2e.conftest import STATION

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
SHIFT, ALTGR = "50", "108"
"""X11's codes of the keys."""

UNSET = {"Quests", "Staff PIN"}
"""Amber on a station that has never run."""

HURRIED = {"Camera fan.png", "Portal"}
"""Amber, too, on a machine that is too busy for them."""


@pytest.fixture
def doctor(processes, tmp_path, camera, write_qr):
    """Examines a station with a camera that sees a code; its checks by name, and its exit code."""
    write_qr(tmp_path / "fan.png", "fan:1003")

    def examine(url, *, scanners="", env=None):
        scanners = scanners or camera(tmp_path / "fan.png")
        config = tmp_path / "doctor.toml"
        data_dir = tmp_path / "data"
        config.write_text(STATION.format(data_dir=data_dir, url=url, scanners=scanners))
        process = processes.kiosk(
            "doctor", "--config", str(config), "--json", env=OFFSCREEN | (env or {})
        )
        page = json.loads(process.line())
        return {check["name"]: check for check in page["checks"]}, process.wait()

    return examine


def amber(checks):
    return {name for name, check in checks.items() if check["level"] == "amber"}


@pytest.mark.soak
def test_a_new_station_before_the_demo_portal_works(doctor, processes):
    checks, code = doctor(processes.portal())
    assert (code, amber(checks) - HURRIED) == (0, UNSET)
    assert checks["Camera fan.png"]["says"].startswith("974x574, ")
    assert checks["Performance"]["says"].startswith("now: ")


@pytest.mark.soak
def test_a_station_that_runs_is_left_alone(doctor, processes, portal_url, camera, tmp_path):
    station = processes.station(portal_url, camera(tmp_path / "fan.png"), env=OFFSCREEN)
    processes.wait_for_log("catalogue_fetched")
    checks, code = doctor(portal_url)
    assert (code, checks["Quests"]["level"]) == (0, "green")
    assert station.end() == 0
    assert "StoreFailed" not in station.errors


@pytest.mark.soak
@pytest.mark.parametrize(
    ("name", "says", "change"),
    [
        ("Key", "The api_secret is missing or wrong.", {"env": {"KIOSK_API_SECRET": "wrong"}}),
        ("Camera gone.png", "There is no file gone.png.", {"device": "/nowhere/gone.png"}),
        ("Portal", "Nothing listens at 127.0.0.1:9.", {"url": "http://127.0.0.1:9"}),
        ("Portal", "There is no host portal.invalid", {"url": "https://portal.invalid"}),
    ],
)
def test_each_failure_is_red_with_its_words(doctor, camera, portal_url, name, says, change):
    scanners = camera(change["device"]) if "device" in change else ""
    checks, code = doctor(change.get("url", portal_url), scanners=scanners, env=change.get("env"))
    assert (code, checks[name]["level"]) == (1, "red")
    assert says in checks[name]["says"]


@pytest.mark.soak
def test_a_damaged_database_is_red_and_stays(doctor, portal_url, tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "station.db").write_bytes(b"damaged" * 1000)
    checks, code = doctor(portal_url)
    assert (code, checks["Database"]["level"]) == (1, "red")
    assert (tmp_path / "data" / "station.db").read_bytes() == b"damaged" * 1000


class Bench:
    """The doctor's window on a real display, and a scanner that presses keys before it."""

    def __init__(self, display, folder):
        self.env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.env["QT_QUICK_BACKEND"] = "software"
        command = [sys.executable, "-m", "tests.e2e.doctor_typed", str(folder)]
        self.process = subprocess.Popen(command, env=self.env, stdout=subprocess.PIPE, text=True)
        self.told()
        name = ("--name", "Doctor", "windowfocus", "--sync")
        self.run("xdotool", "search", "--sync", "--onlyvisible", *name)

    def run(self, *command):
        subprocess.run(command, env=self.env, check=True)

    def told(self):
        return json.loads(self.process.stdout.readline())

    def scan(self, text, scanner, delay_ms):
        keys = [
            "+".join([SHIFT] * stroke.shift + [ALTGR] * stroke.altgr + [str(stroke.key + 8)])
            for stroke in strokes(text, scanner)
        ]
        self.run("xdotool", "key", "--delay", str(delay_ms), *keys, "Return")
        return self.told()


@pytest.fixture
def bench(display, tmp_path):
    bench = Bench(display, tmp_path)
    yield bench
    bench.run("setxkbmap", "us")
    bench.process.terminate()
    bench.process.wait(30)
    bench.process.stdout.close()


@pytest.mark.soak
def test_real_keys_tell_the_layouts_of_scanner_and_computer(bench):
    for scanner, computer in (("us", "fr"), ("us", "de"), ("us", "es"), ("de", "us")):
        bench.run("setxkbmap", computer)
        told = bench.scan(f"X:{LAYOUT.text}", scanner, delay_ms=4)
        assert told["Layout"] == f"The scanner is set to {scanner}, this computer to {computer}."
        assert (told["Prefix"], told["Ending"]) == ('"X:"', "CR (Enter)")
        assert f'layout = "{scanner}"' in told["lines"]


@pytest.mark.soak
def test_real_keys_of_one_layout_need_no_lines(bench):
    bench.run("setxkbmap", "fr")
    told = bench.scan(LAYOUT.text, "fr", delay_ms=2)
    assert told["Layout"] == "The scanner is set to this computer's."
    assert "layout" not in told["lines"]
    assert told["Characters"] == f"All {len(LAYOUT.text)} came."


@pytest.mark.soak
def test_a_scanner_too_slow_for_the_station_gets_its_line(bench):
    told = bench.scan(LAYOUT.text, "us", delay_ms=70)
    assert "gap_ms = " in told["lines"]
