"""The preview shows the newest frame, small and not too often, with the codes' outlines."""

from collections.abc import Iterator
from threading import Thread

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.ui.preview import FRAMES_PER_S, MAX_WIDTH, PreviewFeed, preview_frame
from tests.ui import gate_states as states
from tests.ui.gate_window import Gate


def plain(blue: int) -> np.ndarray:
    frame = np.zeros((720, 1280, 3), dtype=np.uint8)
    frame[:, :, 0] = blue
    return frame


def test_a_frame_is_made_small_and_keeps_its_colours() -> None:
    frame = preview_frame(plain(200), [[(640, 360), (1280, 360), (1280, 720)]])
    assert frame.image.width() <= MAX_WIDTH
    assert frame.image.pixelColor(3, 3) == QColor(0, 0, 200)
    assert frame.outlines == (((0.5, 0.5), (1.0, 0.5), (1.0, 1.0), (0.5, 0.5)),)


@pytest.fixture
def clocked(qapp: object) -> Iterator[tuple[PreviewFeed, list[float]]]:
    """A feed and its clock, deleted on this thread."""
    at = [0.0]
    feed = PreviewFeed(lambda: at[0])
    yield feed, at
    delete(feed)


def test_frames_come_from_a_decode_thread_at_a_bounded_rate(
    clocked: tuple[PreviewFeed, list[float]], qtbot: QtBot
) -> None:
    feed, at = clocked
    with qtbot.waitSignal(feed.frame_changed):
        Thread(target=feed.push, args=(plain(10),)).start()
    first = feed.property("source")
    feed.push(plain(20))
    assert feed.current().pixelColor(0, 0).blue() == 10
    at[0] = 1 / FRAMES_PER_S
    with qtbot.waitSignal(feed.frame_changed):
        feed.push(plain(30))
    assert feed.current().pixelColor(0, 0).blue() == 30
    assert feed.property("source") != first


def test_while_the_screen_is_busy_only_the_newest_frame_waits(
    clocked: tuple[PreviewFeed, list[float]], qtbot: QtBot
) -> None:
    feed, at = clocked
    with qtbot.waitSignal(feed.frame_changed):
        for blue in (10, 20, 30):
            feed.push(plain(blue))
            at[0] += 1.0
    assert feed.current().pixelColor(0, 0).blue() == 30


def test_the_outline_is_painted_around_the_code(gate: Gate) -> None:
    gate.feed.push(*states.camera_frame())
    shape = next(item for item in gate.items() if item.inherits("QQuickShape"))
    preview = shape.parentItem()
    accent = gate.screen.window.property("theme").property("accent")
    image = gate.screen.window.grabWindow()
    left, top = int(preview.mapToScene(preview.position()).x()), 0
    columns = range(left, gate.screen.window.width())
    painted = sum(image.pixelColor(x, y) == accent for x in columns for y in range(top, 260))
    assert painted > 100
