"""The way out for staff: a hidden gesture, the PIN, and nothing of a fan on the way."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QWindow,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.pin import PinAnswer
from kiosk.domain.visit import StaffAnswer
from tests.ui import gate_states as states
from tests.ui.conftest import SIZE
from tests.ui.gate_window import press, type_text
from tests.ui.self_service import visit_states as visits
from tests.ui.self_service.kiosk_window import Kiosk, click, control, open_kiosk, said

PIN = "204817"
CORNER = QPoint(20, 20)
FULL = Qt.WindowState.WindowFullScreen


@pytest.fixture(scope="module")
def one_locked(qapp: QGuiApplication) -> Iterator[Kiosk]:
    kiosk = open_kiosk(visits.STILL, SIZE, full_screen=True)
    yield kiosk
    kiosk.close()


@pytest.fixture
def locked(one_locked: Kiosk, qtbot: QtBot) -> Kiosk:
    """A kiosk that fills the screen, as fans meet it."""
    one_locked.show(visits.EMAIL_STEP)  # Which fastens what staff have loosened.
    one_locked.empty()
    return one_locked


def knock(kiosk: Kiosk, times: int = 5) -> None:
    for _ in range(times):
        QTest.mouseClick(kiosk.screen.window, Qt.MouseButton.LeftButton, pos=CORNER)
        kiosk.clocks.seconds += 0.3
    kiosk.screen.settle()


def answer(kiosk: Kiosk, told: StaffAnswer) -> None:
    kiosk.visit_bridge.staff(told)
    kiosk.screen.settle()


def try_pin(kiosk: Kiosk) -> None:
    knock(kiosk)
    type_text(kiosk, PIN)
    press(kiosk, Qt.Key.Key_Return)


def let_out(kiosk: Kiosk) -> None:
    try_pin(kiosk)
    answer(kiosk, StaffAnswer(PinAnswer.OPEN))


def closes(window: QWindow) -> bool:
    event = QCloseEvent()
    QGuiApplication.sendEvent(window, event)
    return event.isAccepted()


def test_five_touches_in_the_corner_ask_for_the_pin(kiosk: Kiosk) -> None:
    knock(kiosk, 4)
    assert not said(kiosk, "Staff PIN")
    knock(kiosk, 1)
    assert said(kiosk, "Staff PIN")


def test_slow_touches_do_not(kiosk: Kiosk) -> None:
    for _ in range(9):
        knock(kiosk, 1)
        kiosk.clocks.seconds += 1
    assert not said(kiosk, "Staff PIN")


def test_the_pin_is_typed_by_keys_or_by_touch(kiosk: Kiosk) -> None:
    knock(kiosk)
    kiosk.asked.clear()  # The corner is part of the start page, too.
    type_text(kiosk, PIN)
    press(kiosk, Qt.Key.Key_Return)
    assert kiosk.asked == [("try_pin", PIN)]
    answer(kiosk, StaffAnswer(PinAnswer.WRONG))
    assert said(kiosk, "That is not the PIN. Try again.")
    for key in (*PIN, "Enter"):
        click(kiosk, key)
    assert kiosk.asked == [("try_pin", PIN), ("try_pin", PIN)]


def test_the_right_pin_wipes_the_fan_first(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    let_out(kiosk)
    assert kiosk.asked == [("try_pin", PIN), ("leave",)]
    assert control(kiosk, "Close the kiosk")
    assert control(kiosk, "Leave full screen")
    click(kiosk, "Back to the kiosk")
    assert said(kiosk, "Touch to begin")
    assert not said(kiosk, "Close the kiosk")


def test_whoever_opened_it_by_accident_goes_back_to_the_same_page(kiosk: Kiosk) -> None:
    kiosk.show(visits.EMAIL_STEP)
    type_text(kiosk, "maya")
    knock(kiosk)
    click(kiosk, "Back to the kiosk")
    type_text(kiosk, "@example.com")
    assert control(kiosk, "Email address").property("text") == "maya@example.com"
    assert kiosk.asked == []


def test_a_pad_that_is_left_closes_by_itself(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    knock(kiosk)
    kiosk.pass_time(60)
    assert not said(kiosk, "Staff PIN")
    assert kiosk.asked == [("leave",)]


def test_a_pad_that_counts_the_seconds_of_its_lock_closes_too(kiosk: Kiosk) -> None:
    kiosk.show(visits.HOME)
    try_pin(kiosk)
    answer(kiosk, StaffAnswer(PinAnswer.LOCKED, states.NOW + timedelta(minutes=15)))
    kiosk.pass_time(59)
    kiosk.models.staff.changed.emit()
    kiosk.pass_time(1)
    assert not said(kiosk, "Staff PIN")
    assert kiosk.asked == [("try_pin", PIN), ("leave",)]


def test_a_right_pin_that_is_told_too_late_opens_nothing(kiosk: Kiosk) -> None:
    try_pin(kiosk)
    click(kiosk, "Back to the kiosk")
    answer(kiosk, StaffAnswer(PinAnswer.OPEN))
    assert not said(kiosk, "Close the kiosk")
    knock(kiosk)
    assert said(kiosk, "Staff PIN")


def test_nor_does_it_open_the_pad_of_whoever_comes_next(kiosk: Kiosk) -> None:
    try_pin(kiosk)
    click(kiosk, "Back to the kiosk")
    knock(kiosk)
    answer(kiosk, StaffAnswer(PinAnswer.OPEN))
    assert said(kiosk, "Staff PIN")
    assert not said(kiosk, "Close the kiosk")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (StaffAnswer(PinAnswer.UNSET), "run: kiosk pin"),
        (StaffAnswer(PinAnswer.WRONG, failed=True), "database failed"),
        (
            StaffAnswer(PinAnswer.LOCKED, states.NOW + timedelta(seconds=30)),
            "locked until 19:02:30",
        ),
    ],
)
def test_what_came_of_the_pin_is_said(kiosk: Kiosk, told: StaffAnswer, words: str) -> None:
    try_pin(kiosk)
    answer(kiosk, told)
    assert said(kiosk, words)


def test_the_window_manager_cannot_close_it(locked: Kiosk) -> None:
    assert not closes(locked.screen.window)
    locked.screen.settle()
    assert said(locked, "Staff PIN")
    assert locked.screen.window.isVisible()


def test_staff_leave_full_screen_and_the_next_fan_brings_it_back(locked: Kiosk) -> None:
    assert locked.screen.window.windowStates() == FULL
    let_out(locked)
    click(locked, "Leave full screen")
    assert locked.screen.window.windowStates() != FULL
    locked.show(visits.EMAIL_STEP)
    assert locked.screen.window.windowStates() == FULL
    assert not closes(locked.screen.window)


def test_nothing_else_leaves_full_screen(locked: Kiosk, qtbot: QtBot) -> None:
    locked.screen.window.showNormal()
    qtbot.waitUntil(lambda: locked.screen.window.windowStates() == FULL)


def test_staff_end_the_kiosk(locked: Kiosk, qtbot: QtBot) -> None:
    let_out(locked)
    with qtbot.waitSignal(locked.models.staff.ended):
        click(locked, "Close the kiosk")
    assert closes(locked.screen.window)


def test_in_a_window_of_its_own_a_kiosk_is_closed_like_any_other(make_kiosk) -> None:
    assert closes(make_kiosk().screen.window)


@pytest.mark.parametrize(
    "chord",
    [
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_nothing_is_pasted(locked: Kiosk, chord) -> None:
    locked.show(visits.EMAIL_STEP)
    QGuiApplication.clipboard().setText("from elsewhere")
    QTest.keyClick(locked.screen.window, *chord)
    type_text(locked, "x")
    assert control(locked, "Email address").property("text") == "x"


def test_what_altgr_writes_is_written(locked: Kiosk) -> None:
    locked.show(visits.EMAIL_STEP)
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, locked.screen.window, Qt.Key.Key_At, "@", altgr, delay=-1
    )
    assert control(locked, "Email address").property("text") == "@"


def test_menus_drops_and_other_buttons_reach_nothing(locked: Kiosk) -> None:
    window, at = locked.screen.window, QPointF(400, 400)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at.toPoint(), at.toPoint())
    data = QMimeData()
    none = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    for event in (menu, drop):
        event.ignore()
        QGuiApplication.sendEvent(window, event)
        assert not event.isAccepted()
    begin = control(locked, "Touch to begin")
    middle = begin.mapToScene(QPointF(begin.width() / 2, begin.height() / 2)).toPoint()
    QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=middle)
    QTest.mouseClick(window, Qt.MouseButton.MiddleButton, pos=middle)
    assert locked.asked == []
