"""Qt's keyboard on the screen: there where it is asked for, and the field above it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.self_service.kiosk_window import Kiosk

HERE = Path(__file__).parent
LIMIT_S = 60


@pytest.mark.parametrize("size", ["1280x800", "1080x1920", "1920x1080"])
@pytest.mark.soak
def test_it_comes_with_the_field_and_never_hides_it(size: str, shots: Path) -> None:
    """In a process of its own: Qt decides on it once, before the application is made."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.self_service.on_screen", size, str(shots)],
        cwd=HERE.parents[2],
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "Email address True True",
        "Password True True",
        "First name True True",
        "start True",
    ]


def test_it_is_not_even_loaded_where_nobody_asks_for_it(kiosk: Kiosk) -> None:
    maps = Path("/proc/self/maps")
    if not maps.exists():
        pytest.skip("only Linux tells what a process has loaded")
    assert "qtvirtualkeyboard" not in maps.read_text().lower()
