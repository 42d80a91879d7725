"""The staff desk as staff meet it: the PIN, the search, one reading, and the lane meanwhile."""

import os
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.traces import DeskView
from tests.ui import desk_states as views
from tests.ui import gate_states as states
from tests.ui.gate_window import (
    Gate,
    MakeGate,
    accessible_name,
    click,
    named,
    on_window,
    press,
    scrolled,
    type_text,
)

SIZES = {"wide": QSize(1920, 1080), "tall": QSize(1080, 1920), "small": QSize(1280, 800)}
LEAST_TARGET = 48
LEAST_PIN_KEY = 64
ROUNDING = 2
PLAIN_TEXT = 0
CONTROLS = 7


@pytest.fixture
def desk(gate: Gate) -> Gate:
    """A gate with the desk open at "Why no points?", and locked."""
    click(gate, "Staff desk")
    gate.desk.turn("why")
    gate.screen.settle()
    return gate


@pytest.fixture
def unlocked(desk: Gate) -> Gate:
    """A gate with the desk open, unlocked, and with a list."""
    desk.show_desk(views.FOUND)
    return desk


def missing(gate: Gate, name: str) -> bool:
    return all(accessible_name(item) != name for item in gate.items())


def test_the_pin_is_typed_on_hardware_keys(desk: Gate) -> None:
    type_text(desk, "12")
    press(desk, Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert named(desk, "1 digits typed")
    type_text(desk, "x35791")
    press(desk, Qt.Key.Key_Return)
    assert desk.asked == [("unlock", "135791")]
    assert named(desk, "0 digits typed")
    assert "135791" not in "".join(desk.texts())


def test_the_pin_is_typed_by_touch(desk: Gate) -> None:
    for key in ("1", "3", "5", "Erase", "5", "7", "9", "0"):
        click(desk, key)
    click(desk, "Enter")
    assert desk.asked == [("unlock", "135790")]


def test_the_pin_pad_is_reached_by_tab_alone(desk: Gate) -> None:
    for _ in range(40):
        press(desk, Qt.Key.Key_Tab)
        if named(desk, "7").property("visualFocus"):
            break
    press(desk, Qt.Key.Key_Space)
    assert named(desk, "1 digits typed")


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (views.WRONG, "That is not the PIN. Try again."),
        (views.SHUT, "Too many wrong tries: locked until 19:02:29, 0:29 more."),
        (
            views.UNSET,
            "No staff PIN is set here. Run:\nkiosk pin --config station.toml",
        ),
    ],
)
def test_what_became_of_a_try_is_said(desk: Gate, view: DeskView, said: str) -> None:
    desk.show_desk(view)
    assert said in desk.texts()
    assert named(desk, said)


def test_a_search_goes_to_the_engine_and_back_to_what_waits(unlocked: Gate) -> None:
    press(unlocked, Qt.Key.Key_End)
    type_text(unlocked, "7")
    press(unlocked, Qt.Key.Key_Return)
    click(unlocked, "Find")
    click(unlocked, "Show what waits")
    assert unlocked.asked == [("find", "fan:10017"), ("find", "fan:10017"), ("find", "")]


def test_news_of_a_search_leaves_what_is_typed_meanwhile(unlocked: Gate) -> None:
    type_text(unlocked, "0")
    unlocked.show_desk(replace(views.FOUND, traces=views.TRACES[1:]))
    assert named(unlocked, "Fan, receipt or barcode").property("text") == "fan:10010"


def test_a_search_is_typed_by_touch(desk: Gate) -> None:
    desk.show_desk(views.WAITING)
    click(desk, "Show keys")
    desk.screen.settle()
    for key in ("K", "7", "X", "Erase", "Q", "Find"):
        click(desk, key)
    assert desk.asked == [("find", "K7Q")]


def test_a_finger_on_the_field_brings_the_keys(desk: Gate) -> None:
    desk.show_desk(views.WAITING)
    place = on_window(named(desk, "Fan, receipt or barcode")).center().toPoint()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(desk.screen.window, finger).press(0, place, desk.screen.window).commit()
    QTest.touchEvent(desk.screen.window, finger).release(0, place, desk.screen.window).commit()
    desk.screen.settle()
    assert named(desk, "Hide the keys")


def test_the_list_tells_every_reading_and_choosing_one_shows_it(unlocked: Gate) -> None:
    click(unlocked, "Jonas, on its way, 18:59, 7 S X B D W")
    unlocked.screen.settle()
    assert {"On its way to the portal", "7SX-BDW"} <= set(unlocked.texts())
    named(unlocked, "Readings found").forceActiveFocus()
    press(unlocked, Qt.Key.Key_Down, Qt.Key.Key_Down)
    unlocked.screen.settle()
    assert "Nothing was sent" in unlocked.texts()
    assert missing(unlocked, "Send again")


def test_a_long_list_scrolls_to_the_reading_chosen_by_keys(desk: Gate) -> None:
    desk.show_desk(views.MANY)
    named(desk, "Readings found").forceActiveFocus()
    press(desk, *[Qt.Key.Key_Down] * 30)
    desk.screen.settle()
    listed = named(desk, "Readings found")
    chosen = next(i for i in desk.items() if i.property("chosen") is True)
    assert on_window(listed).contains(on_window(chosen).center())


def test_a_reading_is_sent_again(unlocked: Gate) -> None:
    click(unlocked, "Send again")
    assert unlocked.asked == [("send_again", views.NEEDS_A_PERSON.id)]


def test_closing_needs_a_reason(unlocked: Gate) -> None:
    click(unlocked, "Close with a reason")
    unlocked.screen.settle()
    assert named(unlocked, "Close it").property("enabled") is False
    press(unlocked, Qt.Key.Key_Return)
    type_text(unlocked, "  ")
    press(unlocked, Qt.Key.Key_Return)
    assert unlocked.asked == []
    type_text(unlocked, "given by hand")
    click(unlocked, "Close it")
    assert unlocked.asked == [("close", views.NEEDS_A_PERSON.id, "given by hand")]


def test_a_reason_is_not_carried_to_another_reading(unlocked: Gate) -> None:
    click(unlocked, "Close with a reason")
    type_text(unlocked, "for Maya only")
    click(unlocked, "Jonas, on its way, 18:59, 7 S X B D W")
    unlocked.screen.settle()
    click(unlocked, "Close with a reason")
    assert named(unlocked, "Reason").property("text") == ""


@pytest.mark.parametrize("by", ["Escape", "Lock"])
def test_leaving_locks_and_shows_the_lane_again(unlocked: Gate, by: str) -> None:
    if by == "Escape":
        press(unlocked, Qt.Key.Key_Escape)
    else:
        click(unlocked, "Lock")
    unlocked.screen.settle()
    assert unlocked.asked == [("lock",)]
    assert "Hold your code to the camera" in unlocked.texts()
    click(unlocked, "Staff desk")
    unlocked.screen.settle()
    assert named(unlocked, "0 digits typed")
    assert "Needs a person" not in unlocked.texts()


def test_a_card_is_seen_over_the_desk_and_typing_goes_on(desk: Gate) -> None:
    desk.show_desk(views.WAITING)
    type_text(desk, "10")
    desk.show(states.SAVED)
    type_text(desk, "01")
    assert {"Saved for you · Maya", "+50", "Receipt K7Q-2MX"} <= set(desk.texts())
    assert named(desk, "Fan, receipt or barcode").property("text") == "1001"
    strip = named(desk, str(desk.view.property("card")["spoken"]))
    place = on_window(strip).center().toPoint()
    QTest.mouseClick(desk.screen.window, Qt.MouseButton.LeftButton, pos=place)
    assert desk.dismissed == [True]


def test_in_portrait_the_card_stays_whole_above_the_desk(make_gate: MakeGate) -> None:
    gate = make_gate(size=SIZES["tall"])
    gate.furnish()
    click(gate, "Staff desk")
    gate.show(states.SAVED)
    assert {"Saved for you", "Staff PIN"} <= set(gate.texts())
    assert on_window(named(gate, "1")).top() > SIZES["tall"].height() / 3


def test_the_attention_pill_opens_the_desk(gate: Gate) -> None:
    gate.furnish(states.AWAY)
    click(gate, "Needs attention: 2")
    assert named(gate, "Staff PIN")


def test_a_past_reading_is_asked_after_by_touching_it(gate: Gate) -> None:
    click(gate, "19:01, Jonas, +50")
    gate.show_desk(views.OPEN)
    assert gate.asked == [("find", "ACT-HDF")]


def test_the_desk_and_the_code_panel_take_turns(desk: Gate) -> None:
    click(desk, "Enter code")
    desk.screen.settle()
    assert missing(desk, "Staff PIN")
    click(desk, "Staff desk")
    desk.screen.settle()
    assert missing(desk, "Code")


def test_hostile_text_is_shown_as_it_is(unlocked: Gate) -> None:
    unlocked.desk.choose(views.HOSTILE.id)
    unlocked.show_desk(views.FOUND)
    assert any(text.startswith("<script><script>") for text in unlocked.texts())
    unlocked.show_desk(views.NOTHING)
    assert "Nothing was read here for “<b>K7Q-2MX</b>”." in unlocked.texts()
    for item in unlocked.items():
        if item.inherits("QQuickText"):
            context = unlocked.screen.engine.rootContext()
            assert QQmlExpression(context, item, "textFormat").evaluate()[0] == PLAIN_TEXT


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_state_fits_its_window(make_gate: MakeGate, shots: Path, size: QSize) -> None:
    gate = make_gate(size=size)
    gate.furnish(states.BUSY)
    gate.desk.open_waiting()
    for name, view in views.VIEWS.items():
        gate.show_desk(view)
        gate.desk.open_waiting()
        gate.show(states.HOSTILE if view.unlocked else states.SAVED)
        look(gate, shots / f"{size.width()}-desk-{name}.png", name)
    gate.show_desk(views.FOUND)
    for trace in views.FOUND.traces:
        gate.desk.choose(trace.id)
        look(gate, shots / f"{size.width()}-desk-{trace.receipt}.png", trace.receipt)
    click(gate, "Show keys")
    click(gate, "Close with a reason")
    look(gate, shots / f"{size.width()}-desk-keys.png", "keys")


def look(gate: Gate, path: Path, state: str) -> None:
    gate.screen.settle()
    if "KIOSK_SHOTS" in os.environ:
        gate.screen.grab(path)
    assert_fits(gate, state)
    assert_large_enough(gate, state)


def assert_fits(gate: Gate, state: str) -> None:
    window = gate.screen.window.contentItem().boundingRect().adjusted(-1, -1, 1, 1)
    seen = [i for i in gate.items() if i.inherits("QQuickText") and i.property("text")]
    for item in seen:
        said = (state, item.property("text"))
        assert item.property("paintedWidth") <= item.width() + 1, said
        assert item.property("paintedHeight") <= item.height() + 1, said
        assert scrolled(item) or window.contains(on_window(item)), said
    places = [(on_window(i), i.property("text")) for i in seen if not scrolled(i)]
    for (one, text), (other, other_text) in combinations(places, 2):
        shared = one.intersected(other)
        assert min(shared.width(), shared.height()) <= ROUNDING, (state, text, other_text)


def assert_large_enough(gate: Gate, state: str) -> None:
    controls = [i for i in gate.items() if i.inherits("QQuickAbstractButton") or is_field(i)]
    assert len(controls) >= CONTROLS
    for control in controls:
        name = accessible_name(control)
        assert name, state
        least = LEAST_PIN_KEY if name.isdigit() and not is_shown(gate, "Lock") else LEAST_TARGET
        assert min(control.width(), control.height()) >= least, (state, name)


def is_shown(gate: Gate, name: str) -> bool:
    return not missing(gate, name)


def is_field(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextField")
