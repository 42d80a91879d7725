"""A pass on the screen: its code, its size, its window, and what is said without a code."""

from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.scanning.decoder import Decoder
from tests.ui.gate_window import on_window
from tests.ui.self_service import home_states as homes
from tests.ui.self_service.home_window import control, meet
from tests.ui.self_service.kiosk_window import Kiosk, MakeKiosk

SIZES = [QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800)]
CODE = "The code of your pass: VIP Lounge Access"


def grey(kiosk: Kiosk) -> np.ndarray:
    """The window's pixels."""
    image = kiosk.screen.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return pixels[:, : image.width()].copy()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_code_is_as_large_as_it_must_be_and_is_read(make_kiosk: MakeKiosk, size: QSize) -> None:
    kiosk = meet(make_kiosk(size=size), homes.MAYA, homes.OPEN)
    place = on_window(control(kiosk, CODE))
    density = kiosk.screen.window.screen().physicalDotsPerInch() / 25.4
    assert place.width() >= max(min(size.width(), size.height()) / 2, 60 * density)
    assert 0 <= place.top() <= place.bottom() <= size.height()
    (found,) = Decoder(frozenset({"qr"})).decode(grey(kiosk))
    assert found.text == homes.TOKEN


def test_it_says_whose_for_what_and_when(kiosk: Kiosk) -> None:
    texts = meet(kiosk, homes.MAYA, homes.OPEN).texts()
    for text in ("VIP Lounge Access", "Maya O. · Harbour City v Rivals", "Open now"):
        assert text in texts
    assert "18:32 to 22:02 · one entry" in texts


def test_it_counts_down_by_the_portals_clock_and_opens_by_itself(kiosk: Kiosk) -> None:
    meet(kiosk, homes.MAYA, homes.EARLY)
    assert "Opens in 12:34\u00a0min" in kiosk.texts()
    kiosk.clocks.at += timedelta(seconds=34)
    assert shown(kiosk)["heading"] == "Opens in 12:00\u00a0min"
    kiosk.clocks.at += timedelta(minutes=12)
    assert shown(kiosk)["heading"] == "Open now"
    kiosk.clocks.at += timedelta(hours=3)
    assert shown(kiosk)["heading"] == "This pass has ended"
    assert shown(kiosk)["shows"] is False


def test_what_is_days_away_is_told_with_its_date(kiosk: Kiosk) -> None:
    later = replace(homes.LOUNGE, access_start_timestamp=homes.NOW + timedelta(days=2))
    later = replace(later, access_end_timestamp=homes.NOW + timedelta(days=3))
    meet(kiosk, homes.MAYA, replace(homes.EARLY, reward=later))
    assert "Opens 25/11/2026, 19:02" in kiosk.texts()


@pytest.mark.parametrize(
    ("left", "heading"),
    [
        (timedelta(minutes=59, seconds=59), "Opens in 59:59\u00a0min"),
        (timedelta(minutes=59, seconds=59.5), "Opens in 1:00:00\u00a0h"),
        (timedelta(hours=3), "Opens in 3:00:00\u00a0h"),
    ],
)
def test_a_countdown_is_no_time_of_day(kiosk: Kiosk, left: timedelta, heading: str) -> None:
    reward = replace(homes.LOUNGE, access_start_timestamp=homes.NOW + left)
    reward = replace(reward, access_end_timestamp=homes.NOW + timedelta(days=1))
    meet(kiosk, homes.MAYA, replace(homes.EARLY, reward=reward))
    assert heading in kiosk.texts()


def test_without_a_code_it_says_why(kiosk: Kiosk) -> None:
    for name, words in {
        "ended": "This pass has ended",
        "no-window": "No time is set yet",
        "no-key": "This kiosk cannot show the code",
        "taken-back": "This pass was taken back",
    }.items():
        meet(kiosk, homes.MAYA, homes.PASSES[name])
        assert words in kiosk.texts()
        with pytest.raises(LookupError):
            control(kiosk, "The code of your pass")


def test_what_is_of_no_use_any_more_is_told_as_a_no(kiosk: Kiosk) -> None:
    for name, window in {"ended": "18:32 to 18:47", "taken-back": ""}.items():
        meet(kiosk, homes.MAYA, homes.PASSES[name])
        assert (shown(kiosk)["family"], shown(kiosk)["window"]) == ("no", window)


def shown(kiosk: Kiosk) -> dict[str, object]:
    """What the page says of this moment."""
    return kiosk.home.property("pass_page").property("moment")
