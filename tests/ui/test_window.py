"""The gate's window as staff meet it: seen at three sizes, used by keyboard, mouse and reader."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.lane import Clear
from tests.ui import gate_states as states
from tests.ui.gate_window import (
    Gate,
    MakeGate,
    accessible_name,
    click,
    named,
    on_window,
    press,
    type_text,
)

SIZES = {"wide": QSize(1920, 1080), "tall": QSize(1080, 1920), "small": QSize(1280, 800)}
LEAST_TARGET = 48
KEYS = 40
ROUNDING = 2
PLAIN_TEXT = 0
COLOURS_OF_A_DRAWN_SCREEN = 30


def controls(gate: Gate) -> list[QQuickItem]:
    return [i for i in gate.items() if i.inherits("QQuickAbstractButton") or takes_text(i)]


def takes_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextField")


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_state_fits_its_window(make_gate: MakeGate, shots: Path, size: QSize) -> None:
    gate = make_gate(size=size)
    gate.furnish()
    for name, outcome in states.OUTCOMES.items():
        gate.show(outcome)
        path = shots / f"{size.width()}-{name}.png"
        gate.screen.grab(path)
        assert_drawn(path, size)
        assert_fits(gate, name)
        assert_nothing_overlaps(gate, name)


def assert_drawn(path: Path, size: QSize) -> None:
    image = QImage(str(path))
    assert image.size() == size
    step = 16
    seen = {
        image.pixel(x, y)
        for x in range(0, size.width(), step)
        for y in range(0, size.height(), step)
    }
    assert len(seen) > COLOURS_OF_A_DRAWN_SCREEN


def assert_fits(gate: Gate, state: str) -> None:
    window = gate.screen.window.contentItem().boundingRect().adjusted(-1, -1, 1, 1)
    for item in gate.items():
        if item.inherits("QQuickText") and item.property("text"):
            where = on_window(item)
            painted = item.property("paintedWidth")
            assert window.contains(where), (state, item.property("text"), where)
            assert painted <= item.width() + 1, (state, item.property("text"))
            assert item.property("paintedHeight") <= item.height() + 1, (
                state,
                item.property("text"),
            )


def assert_nothing_overlaps(gate: Gate, state: str) -> None:
    card = next(item for item in gate.items() if is_card(item))
    texts = [i for i in gate.items() if i.inherits("QQuickText") and card.isAncestorOf(i)]
    places = [on_window(item) for item in texts if item.property("text")]
    assert places
    for one, other in combinations(places, 2):
        shared = one.intersected(other)
        assert min(shared.width(), shared.height()) <= ROUNDING, (state, one, other)


def is_card(item: QQuickItem) -> bool:
    interface = QAccessible.queryAccessibleInterface(item)
    return bool(interface) and interface.role() == QAccessible.Role.AlertMessage


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_control_is_large_enough_and_has_a_name(make_gate: MakeGate, size: QSize) -> None:
    gate = make_gate(size=size)
    gate.furnish()
    gate.show(states.EARNED)
    click(gate, "Enter code")
    gate.screen.settle()
    found = controls(gate)
    assert len(found) > KEYS
    for control in found:
        assert accessible_name(control)
        assert min(control.width(), control.height()) >= LEAST_TARGET, accessible_name(control)


def test_a_code_is_entered_by_keyboard_alone(gate: Gate) -> None:
    press(gate, Qt.Key.Key_Tab)
    assert named(gate, "Enter code").property("visualFocus") is True
    press(gate, Qt.Key.Key_Space)
    type_text(gate, "fan:1001")
    press(gate, Qt.Key.Key_Return)
    assert gate.submitted == ["fan:1001"]


def test_a_code_is_entered_by_touch_alone(gate: Gate) -> None:
    click(gate, "Enter code")
    gate.screen.settle()
    for key in ("1", "0", "X", "Erase", "0", "7", "Check"):
        click(gate, key)
    assert gate.submitted == ["1007"]


def test_escape_closes_the_panel_and_forgets_what_was_typed(gate: Gate) -> None:
    click(gate, "Enter code")
    type_text(gate, "secret")
    press(gate, Qt.Key.Key_Escape)
    assert gate.submitted == []
    click(gate, "Enter code")
    assert named(gate, "Code").property("text") == ""


def test_a_scanners_enter_presses_no_button_again(gate: Gate) -> None:
    click(gate, "Light theme")
    press(gate, Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert named(gate, "Dark theme")


def test_next_fan_dismisses_by_button_by_escape_and_by_touching_the_card(gate: Gate) -> None:
    gate.show(states.ALREADY)
    click(gate, "Next fan")
    press(gate, Qt.Key.Key_Escape)
    QTest.mouseClick(gate.screen.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    assert len(gate.dismissed) == 3


def test_nothing_can_be_dismissed_while_idle(gate: Gate) -> None:
    with pytest.raises(LookupError):
        named(gate, "Next fan")


def test_clear_brings_the_invitation_back(gate: Gate, qtbot: QtBot) -> None:
    gate.show(states.EARNED)
    gate.bridge.card(Clear())
    qtbot.waitUntil(lambda: "Hold your code to the camera" in gate.texts())
    assert "Welcome" not in gate.texts()


def test_hostile_text_is_shown_as_it_is_and_never_as_markup(gate: Gate) -> None:
    gate.show(replace(states.EARNED, first_name="<h1>VALID</h1>"))
    assert "<h1>VALID</h1>" in gate.texts()
    for item in gate.items():
        if item.inherits("QQuickText"):
            said = QQmlExpression(gate.screen.engine.rootContext(), item, "textFormat").evaluate()
            assert said[0] == PLAIN_TEXT


def test_the_card_tells_a_screen_reader_everything(gate: Gate) -> None:
    gate.show(states.LOCKED)
    card = named(gate, "Not open yet. Maya. Opens at Gold: 210 points to go")
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.AlertMessage


def test_points_count_up_to_the_true_figure_and_a_tier_fills_its_bar(make_gate: MakeGate) -> None:
    gate = make_gate(states.STATION)
    gate.furnish()
    gate.show(states.TIER_UP)
    assert "+50" in gate.texts()
    assert "Silver reached" in gate.texts()


def test_an_upgrade_changes_the_card_in_place(gate: Gate) -> None:
    gate.show(states.SAVED)
    assert "on its way" in gate.texts()
    gate.show(states.EARNED, fresh=False)
    assert "on its way" not in gate.texts()
    assert "Fan Points" in gate.texts()


def test_news_around_the_card_does_not_play_it_again(make_gate: MakeGate, qtbot: QtBot) -> None:
    gate = make_gate(states.STATION)
    gate.show(states.EARNED)
    with qtbot.waitSignal(gate.view.card_changed):
        gate.bridge.status(states.AWAY)
    assert gate.screen.window.property("settled") is True


def test_without_a_camera_the_screen_says_why(make_gate: MakeGate) -> None:
    gate = make_gate()
    gate.bridge.device(states.DEAD_CAMERA)
    gate.screen.settle()
    assert "No camera: unplugged. Plug its USB cable in again" in gate.texts()
    assert "No scanner is listening" in gate.texts()
