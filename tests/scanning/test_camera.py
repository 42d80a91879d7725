import itertools
import queue
import sys
import threading

import numpy as np
import pytest
from structlog.testing import capture_logs

from kiosk.scanning.camera import reopen_delays
from kiosk.scanning.camera_state import CameraStatus
from kiosk.scanning.decoder import Decoder
from kiosk.scanning.errors import CameraError
from kiosk.scanning.latest import LatestFrame
from kiosk.scanning.opencv import cv2
from kiosk.scanning.sources import open_source
from tests.scanning.mjpeg import MjpegServer
from tests.scanning.watching import FORMATS, PATIENCE_S, picture, running


@pytest.fixture(autouse=True)
def quick_stops(monkeypatch):
    """Reads that wait in these tests are not waited for."""
    monkeypatch.setattr("kiosk.scanning.camera.JOIN_S", 0.2)


class Scripted:
    """A frame source that gives what it is told and then waits until it is released."""

    def __init__(self, *frames, then_waits=True):
        self.frames = list(frames)
        self.then_waits = then_waits
        self.released = threading.Event()

    def read(self):
        if self.frames:
            return self.frames.pop(0)
        if self.then_waits:
            self.released.wait(PATIENCE_S)
        return None

    def release(self):
        self.released.set()


@pytest.mark.parametrize("symbology", ["qr", "code128"])
def test_a_picture_file_is_a_camera(tmp_path, symbology):
    path = tmp_path / "code.png"
    cv2.imwrite(str(path), picture("WB-1001", symbology))
    with running(str(path)) as watcher:
        assert watcher.states.get(timeout=PATIENCE_S).status == CameraStatus.OPENING
        watcher.wait_for("WB-1001")
        assert watcher.states.get(timeout=PATIENCE_S).status == CameraStatus.RUNNING
        frame = watcher.frames.get(timeout=PATIENCE_S)
        assert frame.image.shape == (720, 1280, 3)
        assert frame.detections[0].text == "WB-1001"
        watcher.wait_for("WB-1001")


def test_a_photograph_is_shown_at_a_cameras_size(tmp_path):
    path = tmp_path / "photo.jpg"
    cv2.imwrite(str(path), np.full((3000, 4000), 127, np.uint8))
    assert open_source(str(path)).read().shape == (1080, 1440, 3)


def test_a_video_file_starts_over(tmp_path):
    path = tmp_path / "gate.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 50, (1280, 720))
    for text in ("fan:1001", "fan:1002"):
        for _ in range(5):
            writer.write(picture(text))
    writer.release()
    with running(str(path)) as watcher:
        for text in ("fan:1001", "fan:1002", "fan:1001"):
            watcher.wait_for(text)


def test_a_stream_that_is_cut_is_taken_up_again():
    with MjpegServer(picture("fan:1001")) as server, running(server.url) as watcher:
        watcher.wait_for("fan:1001")
        server.cut()
        assert "stopped" in watcher.wait_until(CameraStatus.FAILED).cause
        server.show(picture("fan:1002"))
        server.restore()
        watcher.wait_for("fan:1002")


@pytest.mark.parametrize(
    ("device", "cause"),
    [
        (99, "There is no camera at /dev/video99."),
        ("/dev/v4l/by-id/none", "There is no camera at /dev/v4l/by-id/none."),
        ("/dev/null", "/dev/null is no camera."),
        ("No Such Webcam", "There is no camera “No Such Webcam” here."),
        ("/no/such/video.mp4", "There is no file video.mp4."),
        ("gate.mp4", "There is no file gate.mp4."),
        ("/tmp", "tmp is a folder."),
        (
            "http://user:secret@127.0.0.1:9/stream?key=1",
            "The camera at 127.0.0.1 refuses: nothing listens on port 9.",
        ),
        (__file__, "The file test_camera.py is not a video."),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the words for cameras are Linux's")
def test_what_cannot_be_opened_is_said_and_tried_again(device, cause):
    with running(device) as watcher:
        for _ in range(2):
            state = watcher.wait_until(CameraStatus.FAILED)
            assert state.cause == cause
            assert state.advice


def test_a_broken_picture_is_said(tmp_path):
    path = tmp_path / "code.png"
    path.write_bytes(b"not a picture")
    with pytest.raises(CameraError, match=r"code\.png is not an image"):
        open_source(str(path))


def test_the_pauses_double_up_to_eight_seconds():
    assert list(itertools.islice(reopen_delays(), 7)) == [0.5, 1, 2, 4, 8, 8, 8]


def test_the_pauses_begin_anew_once_frames_have_arrived():
    made = []

    def delays():
        made.append(len(made))
        return itertools.repeat(0.001)

    def open_scripted(device):
        return Scripted(picture(), then_waits=False)

    with running("scripted", open_source=open_scripted, delays=delays) as watcher:
        for _ in range(3):
            watcher.wait_until(CameraStatus.FAILED)
    assert len(made) >= 3


def test_a_camera_that_sends_nothing_is_said(monkeypatch):
    monkeypatch.setattr("kiosk.scanning.camera.STALL_S", 0.05)
    with running("scripted", open_source=lambda _: Scripted(picture())) as watcher:
        assert "no picture" in watcher.wait_until(CameraStatus.STALLED).cause


def test_a_camera_that_opens_slowly_is_said_and_not_waited_for_when_stopping(monkeypatch):
    asked, answer, source = threading.Event(), threading.Event(), Scripted(picture())

    def open_slowly(device):
        asked.set()
        answer.wait(PATIENCE_S)
        return source

    with running("slow", open_source=open_slowly) as watcher:
        assert asked.wait(PATIENCE_S)
        monkeypatch.setattr("kiosk.scanning.camera.SLOW_S", 0.01)
        watcher.wait_until(CameraStatus.OPENING)
        assert "being opened" in watcher.wait_until(CameraStatus.OPENING).cause
    answer.set()
    assert source.released.wait(PATIENCE_S)
    assert watcher.frames.empty()
    assert watcher.states.empty()


class Hanging(Scripted):
    """A camera whose driver never returns from a read, until the test lets it."""

    def read(self):
        if self.frames:
            return self.frames.pop(0)
        LET_GO.wait(PATIENCE_S)
        return None


LET_GO = threading.Event()


@pytest.fixture
def hanging(monkeypatch):
    """Cameras that show a code and hang; given up soon, and let go of in the end."""
    monkeypatch.setattr("kiosk.scanning.camera.STALL_S", 0.04)
    monkeypatch.setattr("kiosk.scanning.camera.GIVE_UP_S", 0.12)
    LET_GO.clear()
    opened = []

    def open_hanging(device):
        opened.append(Hanging(picture(f"fan:{1000 + len(opened)}")))
        return opened[-1]

    yield open_hanging, opened
    LET_GO.set()


def test_a_camera_that_hangs_is_opened_anew_beside_what_hangs(hanging):
    open_hanging, opened = hanging
    with running("hangs", open_source=open_hanging) as watcher:
        watcher.wait_for("fan:1000")
        watcher.wait_until(CameraStatus.STALLED)
        assert watcher.wait_until(CameraStatus.FAILED).cause == "The camera hangs."
        watcher.wait_for("fan:1001")
        assert not opened[0].released.is_set()
        LET_GO.set()
        assert opened[0].released.wait(PATIENCE_S)


def test_no_more_than_a_few_hanging_reads_are_left_behind(hanging, monkeypatch):
    open_hanging, opened = hanging
    monkeypatch.setattr("kiosk.scanning.camera.MOST_HANGING", 2)
    with running("hangs", open_source=open_hanging) as watcher:
        for _ in range(3):
            watcher.wait_until(CameraStatus.STALLED)
        with pytest.raises(queue.Empty):
            watcher.states.get(timeout=0.3)
    assert len(opened) == 3


def test_while_a_read_hangs_the_camera_is_not_called_in_use_by_others(hanging):
    open_hanging, opened = hanging
    busy = CameraError("Another program uses the camera.", "Close it.")

    def open_once(device):
        if opened:
            raise busy
        return open_hanging(device)

    with running("hangs", open_source=open_once) as watcher:
        for _ in range(3):
            assert watcher.wait_until(CameraStatus.FAILED).cause == "The camera hangs."
        LET_GO.set()
        while watcher.wait_until(CameraStatus.FAILED).cause != busy.cause:
            pass


def test_stopping_waits_for_no_read_that_hangs(hanging, monkeypatch):
    monkeypatch.setattr("kiosk.scanning.camera.GIVE_UP_S", PATIENCE_S)
    open_hanging, opened = hanging
    with running("hangs", open_source=open_hanging) as watcher:
        watcher.wait_for("fan:1000")
    assert not opened[0].released.is_set()
    LET_GO.set()
    assert opened[0].released.wait(PATIENCE_S)


def test_a_camera_that_opens_and_then_says_nothing_is_said(hanging):
    with running("mute", open_source=lambda _: Hanging()) as watcher:
        assert watcher.wait_until(CameraStatus.STALLED).advice


class Stumbling(Decoder):
    """Fails on its first frame."""

    def __init__(self):
        super().__init__(FORMATS)
        self.stumbled = threading.Event()

    def decode(self, grey):
        if not self.stumbled.is_set():
            self.stumbled.set()
            raise RuntimeError("a bug")
        return super().decode(grey)


def test_a_bug_in_one_frame_is_logged_and_the_next_is_read(tmp_path):
    path = tmp_path / "code.png"
    cv2.imwrite(str(path), picture())
    with capture_logs() as logs, running(str(path), Stumbling()) as watcher:
        watcher.wait_for("fan:1001")
    assert [entry["event"] for entry in logs if entry.get("exc_info")] == ["decode_failed"]


def test_a_bug_in_a_source_is_logged_and_it_is_opened_again():
    sources = iter([None, Scripted(picture())])
    with capture_logs() as logs, running("odd", open_source=lambda _: next(sources)) as watcher:
        watcher.wait_for("fan:1001")
    assert [entry["event"] for entry in logs] == ["capture_failed"]


def test_only_the_newest_frame_is_kept():
    latest = LatestFrame()
    for shade in (1, 2, 3):
        latest.put(np.full((2, 2, 3), shade, np.uint8))
    assert latest.take(0)[0, 0, 0] == 3
    assert latest.take(0) is None
    latest.close()
    latest.put(np.zeros((2, 2, 3), np.uint8))
    assert latest.take(PATIENCE_S) is None
