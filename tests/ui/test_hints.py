"""What would help the camera is said where people look: on the idle screen, below the picture."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.domain.status import DeviceStatus
from kiosk.scanning.hints import Hint
from kiosk.ui import around
from tests.ui import gate_states as states
from tests.ui.conftest import STILL
from tests.ui.gate_window import Gate, MakeGate, named
from tests.ui.test_window import SIZES, assert_fits

NEAR = replace(states.CAMERA, hint=str(Hint.TOO_NEAR))
DARK = replace(states.CAMERA, hint=str(Hint.TOO_DARK))
REFUSING = replace(states.CAMERA, remark="The camera has no size 1920x1080; it gives 1280x720.")
AWAY = replace(
    states.DEAD_CAMERA,
    cause="There is no camera “HD Pro Webcam C920 #2” here. Plug it in; there is “HD Pro Webcam "
    "C920”, “Integrated Camera: Integrated C”, “USB Microscope”.",
)


@pytest.mark.parametrize(
    ("name", "theme"), [("wide", "dark"), ("tall", "light"), ("small", "dark")]
)
def test_a_hint_fits_its_window(make_gate: MakeGate, shots: Path, name: str, theme: str) -> None:
    size = SIZES[name]
    gate = make_gate(replace(STILL, theme=theme), size=size)
    gate.furnish()
    for said, device in {"near": NEAR, "dark": DARK, "refusing": REFUSING, "away": AWAY}.items():
        gate.bridge.device(device)
        gate.screen.settle()
        gate.screen.grab(shots / f"camera-{size.width()}-{theme}-{said}.png")
        assert_fits(gate, said)
        assert not any(item.property("truncated") for item in texts_of(gate, device)), said


@pytest.mark.parametrize("name", SIZES)
def test_why_no_picture_comes_stands_in_its_place_whole(
    make_gate: MakeGate, shots: Path, name: str
) -> None:
    gate = make_gate(size=SIZES[name])
    gate.bridge.status(states.ONLINE)
    gate.bridge.device(AWAY)
    gate.screen.grab(shots / f"no-camera-{name}.png")
    assert_fits(gate, "away")
    said = texts_of(gate, AWAY)
    assert [item.property("truncated") for item in said] == [False, False]


def texts_of(gate: Gate, device: DeviceStatus) -> list[QQuickItem]:
    """Where the screen shows what the device says."""
    said = device.cause or device.hint or device.remark
    return [
        item
        for item in gate.items()
        if item.inherits("QQuickText") and said in str(item.property("text"))
    ]


def test_a_hint_takes_the_place_of_the_invitations_second_line(gate: Gate, qtbot: QtBot) -> None:
    assert "Phone, wristband or ticket" in gate.texts()
    gate.bridge.device(NEAR)
    qtbot.waitUntil(lambda: gate.texts().count("Hold it farther away.") == 2)
    assert "Phone, wristband or ticket" not in gate.texts()
    gate.bridge.device(states.CAMERA)
    qtbot.waitUntil(lambda: "Phone, wristband or ticket" in gate.texts())
    assert "Hold it farther away." not in gate.texts()


def test_while_a_card_shows_the_hint_stands_below_the_picture_only(gate: Gate) -> None:
    gate.bridge.device(NEAR)
    gate.show(states.EARNED)
    assert gate.texts().count("Hold it farther away.") == 1


def test_a_screen_reader_hears_the_hint_with_the_picture(gate: Gate) -> None:
    gate.bridge.device(NEAR)
    gate.screen.settle()
    picture = named(gate, "Camera preview. Hold it farther away.")
    assert QAccessible.queryAccessibleInterface(picture).role() == QAccessible.Role.Graphic


def test_what_a_camera_refuses_stands_on_its_pill(gate: Gate) -> None:
    gate.bridge.device(REFUSING)
    gate.screen.settle()
    assert f"Camera: {REFUSING.remark}" in gate.texts()


def test_a_hint_of_a_camera_that_is_away_is_none() -> None:
    assert around.hint([replace(NEAR, listening=False)]) == ""
    assert around.hint([states.SCANNER, DARK, NEAR]) == DARK.hint


def test_a_camera_that_is_being_opened_is_not_called_missing() -> None:
    opening = replace(states.DEAD_CAMERA, cause="")
    assert around.camera_cause([opening]) == ""
    assert around.camera_cause([opening, AWAY]).startswith("No camera: There is no camera")
