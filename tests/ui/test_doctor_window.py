"""The doctor's window as technicians meet it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.doctoring import Heard
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from tests.ui import doctor_states as states
from tests.ui import gate_states
from tests.ui.doctor_window import Doctor, open_doctor_with
from tests.ui.gate_window import accessible_name, on_window

SIZES = {"wide": QSize(1920, 1080), "tall": QSize(1080, 1920), "small": QSize(1280, 800)}
LEAST_TARGET = 48
HOSTILE = "<h1>VALID</h1><img src=file:///etc/passwd>"

MakeDoctor = Callable[..., Doctor]


@pytest.fixture
def make_doctor() -> Iterator[MakeDoctor]:
    opened: list[Doctor] = []

    def make(size: QSize = SIZES["small"], theme: str = "dark") -> Doctor:
        station = replace(gate_states.STATION, theme=theme, reduce_motion=True)
        opened.append(open_doctor_with(station, size))
        return opened[-1]

    yield make
    for doctor in opened:
        doctor.close()


@pytest.fixture
def doctor(qtbot, make_doctor: MakeDoctor) -> Doctor:
    made = make_doctor()
    made.furnish()
    return made


def named(doctor: Doctor, name: str) -> QQuickItem:
    return next(item for item in doctor.items() if accessible_name(item) == name)


def buttons(doctor: Doctor) -> list[QQuickItem]:
    return [item for item in doctor.items() if item.inherits("QQuickAbstractButton")]


def line_of(doctor: Doctor, text: str) -> float:
    texts = (item for item in doctor.items() if item.inherits("QQuickText"))
    return next(on_window(item).y() for item in texts if item.property("text") == text)


def click(doctor: Doctor, name: str) -> None:
    centre = on_window(named(doctor, name)).center().toPoint()
    QTest.mouseClick(doctor.screen.window, Qt.MouseButton.LeftButton, pos=centre)
    doctor.screen.settle()


@pytest.mark.parametrize(
    ("size", "theme"), [(SIZES["wide"], "dark"), (SIZES["tall"], "light"), (SIZES["small"], "dark")]
)
def test_it_fits_its_window(qtbot, make_doctor, shots: Path, size: QSize, theme: str) -> None:
    doctor = make_doctor(size, theme)
    doctor.furnish()
    doctor.scan_the_sheet()
    path = shots / f"doctor-{theme}-{size.width()}.png"
    doctor.screen.grab(path)
    assert QImage(str(path)).size() == size
    for item in doctor.items():
        if item.inherits("QQuickText") and item.property("text"):
            assert item.property("paintedWidth") <= item.width() + 1, item.property("text")
            assert item.property("paintedHeight") <= item.height() + 1, item.property("text")
    assert_apart(buttons(doctor))
    assert_within_reach(buttons(doctor))


def assert_within_reach(found: list[QQuickItem]) -> None:
    """Every control is large enough, and has a name."""
    assert len(found) == 3
    for button in found:
        assert accessible_name(button)
        assert min(button.width(), button.height()) >= LEAST_TARGET


def assert_apart(items: list[QQuickItem]) -> None:
    for one, other in combinations(map(on_window, items), 2):
        assert one.intersected(other).isEmpty()


def test_a_check_has_a_colour_a_shape_and_a_word(doctor: Doctor) -> None:
    row = named(
        doctor,
        "Amber: Outbox. 2 need attention, 1 on their way. "
        "See 'Why no points?' in the staff desk, or kiosk outbox list.",
    )
    assert QAccessible.queryAccessibleInterface(row).role() == QAccessible.Role.ListItem
    assert named(doctor, "Red: Not ready; mend what is red")


def test_look_again_looks_again_and_waits_for_the_answer(doctor: Doctor) -> None:
    click(doctor, "Look again")
    assert doctor.examined == [True]
    assert "Looking…" in doctor.texts()
    doctor.view.examine()
    assert doctor.examined == [True]
    doctor.bridge.examine(states.CHECKS[:1])
    doctor.screen.settle()
    assert "Ready for the doors" in doctor.texts()


def test_the_keyboard_alone_is_enough(doctor: Doctor) -> None:
    QTest.keyClick(doctor.screen.window, Qt.Key.Key_Tab)
    assert named(doctor, "Look again").property("activeFocus") is True
    QTest.keyClick(doctor.screen.window, Qt.Key.Key_Space)
    assert doctor.examined == [True]


def test_before_a_scan_it_asks_for_one(doctor: Doctor) -> None:
    assert "Scan code 1 of the scanner sheet" in doctor.texts()


def test_the_sheets_code_shows_what_the_scanner_does_and_the_lines(doctor: Doctor) -> None:
    doctor.scan_the_sheet()
    texts = doctor.texts()
    assert "The scanner is set to us, this computer to fr." in texts
    assert any('layout = "us"' in text and 'prefix = "@"' in text for text in texts)
    assert line_of(doctor, "Characters") < line_of(doctor, "Layout")


def test_many_devices_leave_room_for_the_lines(doctor: Doctor) -> None:
    for number in range(1, 6):
        doctor.bridge.device(DeviceStatus(f"camera:{number}", listening=True))
    doctor.scan_the_sheet()
    texts = (item for item in doctor.items() if item.inherits("QQuickText"))
    lines = next(item for item in texts if item.property("text") == doctor.view.property("lines"))
    assert lines.property("truncated") is False
    assert on_window(named(doctor, "Copy the lines")).bottom() <= doctor.screen.window.height()


def test_the_lines_are_copied(doctor: Doctor) -> None:
    doctor.scan_the_sheet()
    click(doctor, "Copy the lines")
    assert doctor.copied == [states.typing().lines]
    assert "Copied" in doctor.texts()


def test_a_reading_is_shown_as_it_is_and_never_as_markup(doctor: Doctor) -> None:
    doctor.bridge.hear(Heard("keyboard", Source.KEYBOARD, HOSTILE))
    doctor.screen.settle()
    assert HOSTILE in doctor.texts()


def test_a_monstrous_reading_is_cut(doctor: Doctor) -> None:
    doctor.bridge.hear(Heard("keyboard", Source.KEYBOARD, "x" * 1_000_000))
    doctor.screen.settle()
    assert max(len(text) for text in doctor.texts()) <= 300


def test_a_cameras_figures_are_bars_with_words(doctor: Doctor) -> None:
    bar = named(doctor, "Amber: Blurred, or nothing there")
    assert QAccessible.queryAccessibleInterface(bar).role() == QAccessible.Role.ProgressBar


def test_a_code_that_is_held_to_a_camera_is_one_reading(doctor: Doctor) -> None:
    for heard in (states.TICKET, states.TYPED, states.TICKET, states.TICKET):
        doctor.bridge.hear(heard)
    doctor.screen.settle()
    assert doctor.texts().count("QR · Camera 0") == 1


def test_codes_of_the_sheet_are_ticked_off(doctor: Doctor) -> None:
    for symbology, text in (("pdf417", "DOCTORGH"), ("qr", "DOCTORBC")):
        heard = Heard("keyboard", Source.KEYBOARD, text, symbology, symbology)
        doctor.bridge.hear(heard)
    doctor.screen.settle()
    assert "Reads QR, PDF417" in doctor.texts()
    doctor.scan_the_sheet()
    assert named(doctor, "Green: Reads. QR, PDF417")


def test_of_two_cameras_either_is_shown(doctor: Doctor) -> None:
    with pytest.raises(StopIteration):
        named(doctor, "Show")
    doctor.bridge.device(DeviceStatus("camera:1", listening=True))
    doctor.screen.settle()
    shows = [item for item in buttons(doctor) if accessible_name(item) == "Show"]
    assert sorted(item.isEnabled() for item in shows) == [False, True]
    doctor.view.show_camera("camera:1")
    assert doctor.shown == ["camera:1"]


def test_a_camera_that_sees_badly_says_what_would_help(doctor: Doctor) -> None:
    doctor.bridge.device(replace(states.CAMERA, hint="Hold it farther away."))
    doctor.screen.settle()
    assert "Hold it farther away." in doctor.texts()


def test_a_camera_that_is_away_says_why(doctor: Doctor) -> None:
    cause = "Another program uses the camera. Close that program."
    doctor.bridge.device(DeviceStatus("camera:0", listening=False, cause=cause))
    doctor.screen.settle()
    assert cause in doctor.texts()
