"""Network cameras, real ones on loopback, that go wrong in every way and come back."""

import itertools

import numpy as np
import pytest

from kiosk.scanning.camera_state import CameraStatus
from kiosk.scanning.opencv import cv2
from tests.scanning.mjpeg import Manner, MjpegServer
from tests.scanning.rtsp import RtspServer
from tests.scanning.test_hosts import answering
from tests.scanning.watching import picture, running

QUICK_MS = 300
"""As long as an open or a read of a stream may take in these tests."""

WRONG = [Manner.SILENT, Manner.GARBAGE, Manner.EMPTY, Manner.A_PAGE]
SLOWER = [pytest.param(manner, marks=pytest.mark.soak) for manner in WRONG[:2]]


@pytest.fixture(autouse=True)
def quick_timeouts(monkeypatch):
    monkeypatch.setattr("kiosk.scanning.sources.STREAM_TIMEOUT_MS", QUICK_MS)


def test_a_server_that_is_killed_comes_back_on_its_port():
    with MjpegServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        server.kill()
        while "nothing listens" not in watcher.wait_until(CameraStatus.FAILED).cause:
            pass
        with MjpegServer(picture("fan:1002"), port=server.port):
            watcher.wait_for("fan:1002")


@pytest.mark.parametrize("manner", [Manner.SILENT, Manner.GARBAGE, Manner.EMPTY])
def test_a_stream_that_goes_wrong_in_the_middle_is_taken_up_again(manner):
    with MjpegServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        server.manner = manner
        assert watcher.wait_until(CameraStatus.FAILED).advice
        server.show(picture("fan:1002"))
        server.manner = Manner.STEADY
        watcher.wait_for("fan:1002")


@pytest.mark.parametrize("manner", [*SLOWER, Manner.EMPTY, Manner.A_PAGE])
def test_a_stream_that_is_wrong_from_the_start_is_said_until_it_is_right(manner):
    with (
        MjpegServer(picture("fan:1001"), manner=manner) as server,
        running(server.url) as watcher,
    ):
        for _ in range(2):
            failed = watcher.wait_until(CameraStatus.FAILED)
            assert "no picture" in failed.cause or "not a video" in failed.cause
        server.manner = Manner.STEADY
        watcher.wait_for("fan:1001")


def test_a_silent_stream_is_called_stalled_before_it_is_opened_anew(monkeypatch):
    monkeypatch.setattr("kiosk.scanning.camera.STALL_S", QUICK_MS / 5000)
    with MjpegServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        server.manner = Manner.SILENT
        watcher.wait_until(CameraStatus.STALLED)
        watcher.wait_until(CameraStatus.FAILED)


def test_a_camera_that_closes_after_each_picture_is_read_all_the_same():
    with (
        MjpegServer(picture("fan:1001"), manner=Manner.ONE_BY_ONE) as server,
        running(server.url) as watcher,
    ):
        for text in ("fan:1001", "fan:1002", "fan:1003"):
            server.show(picture(text))
            watcher.wait_for(text)


def test_a_stream_may_change_its_size_in_the_middle():
    with MjpegServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        for size, text in (((640, 480), "fan:1002"), ((1920, 1080), "fan:1003")):
            server.show(np.asarray(cv2.resize(picture(text), size), np.uint8))
            watcher.wait_for(text)


def test_how_well_a_camera_sees_is_told_now_and_then():
    grey = np.full((720, 1280, 3), 100, np.uint8)
    with MjpegServer(grey, fps=20) as server, running(server.url) as watcher:
        sights = [watcher.sights.get(timeout=10) for _ in range(2)]
    assert all(abs(sight.light - 100) < 3 for sight in sights)
    assert sights[-1].fps > 0
    assert sights[-1].hint == ""


def test_a_camera_in_the_dark_says_so():
    black = np.full((720, 1280, 3), 5, np.uint8)
    with MjpegServer(black) as server, running(server.url) as watcher:
        while not (sight := watcher.sights.get(timeout=10)).hint:
            pass
        assert sight.hint.startswith("Too dark")
        server.show(picture("fan:1001"))
        while watcher.sights.get(timeout=10).hint:
            pass


def test_an_rtsp_camera_is_read_cut_and_taken_up_again():
    with RtspServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        server.show(picture("fan:1002"))
        watcher.wait_for("fan:1002")
        server.close()
        assert watcher.wait_until(CameraStatus.FAILED).cause
        with RtspServer(picture("fan:1003"), port=server.port):
            watcher.wait_for("fan:1003")


@pytest.mark.soak
def test_a_host_that_takes_the_call_and_says_nothing_is_said_again_and_again():
    with answering(None) as (host, _), running(f"http://{host}/stream") as watcher:
        for _ in range(2):
            assert "says nothing" in watcher.wait_until(CameraStatus.FAILED).cause


@pytest.mark.soak
def test_a_stream_survives_a_hundred_cuts_of_every_kind():
    manners = itertools.cycle([*WRONG, Manner.ONE_BY_ONE])
    with MjpegServer(picture("fan:1000")) as server, running(server.url) as watcher:
        for count, manner in zip(range(1001, 1101), manners, strict=False):
            server.manner = manner
            watcher.wait_until(CameraStatus.FAILED)
            server.show(picture(f"fan:{count}"))
            server.manner = Manner.STEADY
            watcher.wait_for(f"fan:{count}")
