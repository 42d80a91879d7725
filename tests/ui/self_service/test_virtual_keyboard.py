"""Qt's keyboard on the screen: there where it is asked for, and the page above it for everybody."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.ui.self_service.kiosk_window import Kiosk
from tests.ui.self_service.test_accessibility import LARGE, WHOLE

HERE = Path(__file__).parent
LIMIT_S = 60
STOPS = (
    "keyboard-email",
    "keyboard-email-unfit",
    "keyboard-password",
    "keyboard-password-wrong",
    "keyboard-name",
    "keyboard-last-name",
    "keys-code",
    "keys-wristband",
    "idle",
    "start",
)
WELL: dict[str, list[str]] = {stop: [] for stop in STOPS}


@pytest.mark.parametrize(("size", "look", "language"), WHOLE)
@pytest.mark.soak
def test_everybody_can_type_on_the_screen(
    shots: Path, size: QSize, look: str, language: str
) -> None:
    assert walked(size, look, language, 1.0, shots) == WELL


@pytest.mark.parametrize(("size", "look", "language"), LARGE)
@pytest.mark.soak
def test_everybody_can_type_where_words_are_large(
    shots: Path, size: QSize, look: str, language: str
) -> None:
    assert walked(size, look, language, 2.0, shots) == WELL


def test_it_is_not_even_loaded_where_nobody_asks_for_it(kiosk: Kiosk) -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("only Linux tells what a process has loaded")
    assert "qtvirtualkeyboard" not in maps.read_text().lower()


def walked(
    size: QSize, look: str, language: str, scale: float, shots: Path
) -> dict[str, list[str]]:
    """Each stop and what is wrong there.

    In a process of its own: Qt decides on the keyboard once, before the application is made.
    """
    told = (f"{size.width()}x{size.height()}", look, language, str(scale), str(shots))
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.self_service.on_screen", *told],
        cwd=HERE.parents[2],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
    )
    assert "resources/qml" not in done.stderr
    return dict(map(json.loads, done.stdout.splitlines()))
