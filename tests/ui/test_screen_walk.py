"""The walk itself: it knows in what order a screen is read, and finds what Tab does otherwise."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from tests.ui.screen_walk import lost_to_the_keyboard

LINE = {"low": (20, 20, 100, 60), "high": (140, 10, 100, 80), "last": (260, 20, 100, 60)}
"""Names, and where they stand: x, y, width, height."""
COLUMN = {"first": (20, 120, 100, 60), "second": (20, 200, 100, 60)}
TALL = {"beside all": (400, 5, 150, 300)}


@pytest.fixture
def faults(qtbot: QtBot):
    """Shows buttons whose Tab order is the one they are given in; says what the walk finds."""
    engine, opened = QQmlEngine(), []

    def look(places, direction=Qt.LayoutDirection.LeftToRight):
        QGuiApplication.setLayoutDirection(direction)
        component = QQmlComponent(engine)
        component.setData(window_of(places), QUrl("file:///Walked.qml"))
        window = component.create()
        assert isinstance(window, QQuickWindow)
        opened.append((component, window))
        qtbot.waitUntil(window.isExposed)
        return lost_to_the_keyboard(window)

    yield look
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for _, window in opened:
        window.close()


def window_of(places) -> bytes:
    buttons = (
        f'Button {{ Accessible.name: "{name}"; x: {x}; y: {y}; width: {wide}; height: {high} }}\n'
        for name, (x, y, wide, high) in places.items()
    )
    head = "import QtQuick; import QtQuick.Controls.Basic; Window { visible: true; width: 600; "
    return f"{head} height: 400\n{''.join(buttons)} }}".encode()


@pytest.mark.parametrize("places", [LINE, LINE | COLUMN, LINE | COLUMN | TALL])
def test_a_taller_button_in_the_line_is_not_read_first(faults, places) -> None:
    assert faults(places) == []


def test_a_line_that_runs_from_the_right_begins_there(faults) -> None:
    turned = dict(reversed(LINE.items()))
    assert faults(turned | COLUMN, Qt.LayoutDirection.RightToLeft) == []


def test_whoever_is_passed_over_in_a_line_comes_too_late(faults) -> None:
    mixed = {name: LINE[name] for name in ("low", "last", "high")}
    assert faults(mixed | COLUMN) == ["'high' comes too late"]


def test_a_column_that_runs_upwards_is_found(faults) -> None:
    upwards = dict(reversed(COLUMN.items()))
    assert faults(LINE | upwards) == ["'first' comes too late"]


def test_whoever_has_the_keyboard_behind_the_windows_edge_is_out_of_sight(faults) -> None:
    assert faults({"seen": (20, 20, 100, 60), "half gone": (580, 20, 100, 60)}) == [
        "'half gone' has the keyboard out of sight"
    ]
