"""The screen is kept awake, and whoever cannot be asked is told of in the log."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LIMIT_S = 60

ASK = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication
from kiosk.ui.awake import keep_awake
saver = subprocess.Popen([sys.executable, sys.argv[1]], stdout=subprocess.PIPE, text=True)
application = QCoreApplication([])
print(saver.stdout.readline(), end="")
release = keep_awake()
print(saver.stdout.readline(), end="")
release()
print(saver.stdout.readline(), end="")
saver.terminate()
saver.wait()
"""
ASK_NOBODY = """
from PySide6.QtCore import QCoreApplication
from kiosk.ui.awake import keep_awake
application = QCoreApplication([])
keep_awake()()
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks by D-Bus")


def on_a_bus_of_its_own(program: str, *arguments: str) -> str:
    if not shutil.which("dbus-run-session"):
        pytest.skip("needs dbus-run-session, of Debian's dbus-daemon")
    command = ["dbus-run-session", "--", sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=True)
    return done.stdout


def test_the_screen_saver_is_asked_and_released() -> None:
    said = on_a_bus_of_its_own(ASK, str(HERE / "screen_saver.py")).splitlines()
    told = [line for line in said if "screen_kept_awake" not in line]
    assert told == ["listening", "inhibited kiosk - fans use this screen", "released"]


def test_without_a_screen_saver_the_log_says_so() -> None:
    said = on_a_bus_of_its_own(ASK_NOBODY)
    assert "screen_may_sleep" in said
    assert "ServiceUnknown" in said


def test_without_a_bus_the_log_says_so(tmp_path: Path) -> None:
    nowhere = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path / 'none'}"}
    command = [sys.executable, "-c", ASK_NOBODY]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=LIMIT_S, check=True, env=nowhere
    )
    assert "no session bus" in done.stdout
