import errno
import sys

import pytest

from kiosk.scanning import torch
from kiosk.scanning.controls import HEIGHT, WIDTH, ask
from kiosk.scanning.errors import CameraError
from kiosk.scanning.nodes import try_to_stream, why_closed
from kiosk.scanning.opencv import cv2
from kiosk.scanning.sources import LiveSource, open_source
from kiosk.scanning.wishes import Wishes

linux = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's nodes")


class Driver:
    """A driver's controls: what it can set, and the sizes and rates it has."""

    def __init__(self, *known, sizes=((1280, 720), (640, 480)), fps=30.0):
        self.known = known
        self.sizes = sizes
        self.fps = fps
        self.values = {}

    def set(self, prop, value):
        self.values[prop] = value
        return prop in self.known

    def get(self, prop):
        wanted = self.values[cv2.CAP_PROP_FRAME_WIDTH], self.values[cv2.CAP_PROP_FRAME_HEIGHT]
        width, height = wanted if wanted in self.sizes else self.sizes[-1]
        given = {
            cv2.CAP_PROP_FRAME_WIDTH: width,
            cv2.CAP_PROP_FRAME_HEIGHT: height,
            cv2.CAP_PROP_FPS: self.fps,
        }
        return given.get(prop, -1)


ABLE = (
    cv2.CAP_PROP_FPS,
    cv2.CAP_PROP_EXPOSURE,
    cv2.CAP_PROP_AUTO_EXPOSURE,
    cv2.CAP_PROP_FOCUS,
    cv2.CAP_PROP_AUTOFOCUS,
)


def test_a_camera_that_can_all_refuses_nothing():
    driver = Driver(*ABLE)
    wishes = Wishes(size=(640, 480), fps=30, exposure=156, focus=40)
    assert ask(driver, wishes) == ()
    assert driver.values[cv2.CAP_PROP_EXPOSURE] == 156
    assert driver.values[cv2.CAP_PROP_FOCUS] == 40
    assert driver.values[cv2.CAP_PROP_AUTOFOCUS] == 0


def test_what_is_not_asked_is_left_alone():
    driver = Driver(sizes=((640, 480),))
    assert ask(driver, Wishes()) == ()
    assert (driver.values[3], driver.values[4]) == (WIDTH, HEIGHT)
    assert not {cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_AUTOFOCUS, cv2.CAP_PROP_FPS} & set(
        driver.values
    )


@pytest.mark.parametrize(
    ("wishes", "refused"),
    [
        (Wishes(size=(1920, 1080)), "The camera has no size 1920x1080; it gives 640x480."),
        (Wishes(fps=60), "The camera has no 60 frames a second here; it gives 30."),
        (Wishes(exposure=-6), "The camera's exposure cannot be set to -6."),
        (Wishes(exposure="auto"), "The camera's exposure cannot be set to auto."),
        (Wishes(focus=40), "The camera's focus cannot be set to 40."),
        (Wishes(focus="auto"), "The camera's focus cannot be set to auto."),
    ],
)
def test_what_a_driver_refuses_is_said(wishes, refused):
    assert ask(Driver(), wishes) == (refused,)


def test_a_driver_that_does_not_tell_its_rate_is_believed():
    assert ask(Driver(*ABLE, fps=0), Wishes(fps=60)) == ()
    assert ask(Driver(fps=-1), Wishes(fps=60)) == ("The camera's frame rate cannot be set.",)


def test_a_file_or_a_stream_takes_no_wishes_and_plays_all_the_same(tmp_path):
    path = tmp_path / "code.png"
    cv2.imwrite(str(path), cv2.UMat(720, 1280, cv2.CV_8UC1).get())
    refused = []
    wishes = Wishes(size=(640, 480), focus="auto", torch=True)
    source = open_source(str(path), wishes, on_refused=refused.append)
    assert source.read() is not None
    assert refused == [("A file takes no size, focus, torch from here.",)]


class Lamp:
    """A camera's node whose driver has a lamp; notes what was asked of it."""

    def __init__(self):
        self.asked = []

    def __call__(self, path, request, argument):
        self.asked.append((path, request, argument))


def test_a_lamp_is_lit_by_the_drivers_flash_control():
    lamp = Lamp()
    assert torch.light("/dev/video0", on=True, control=lamp)
    assert torch.light("/dev/video0", on=False, control=lamp)
    on, off = lamp.asked
    assert on == ("/dev/video0", 0xC008561C, bytes.fromhex("01099c00 02000000"))
    assert off[2] == bytes.fromhex("01099c00 00000000")


@linux
@pytest.mark.parametrize("path", ["/dev/null", "/dev/video97"])
def test_what_has_no_lamp_refuses(path):
    assert not torch.light(path, on=True)


def test_the_lamp_goes_out_with_the_camera(monkeypatch):
    switched = []
    monkeypatch.setattr(torch, "light", lambda path, *, on: switched.append((path, on)))
    LiveSource(cv2.VideoCapture(), lamp="/dev/video0").release()
    assert switched == [("/dev/video0", False)]


@linux
@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.EBUSY, "Another program uses the camera."),
        (errno.EACCES, "This user may not use the camera."),
        (errno.EPERM, "This user may not use the camera."),
        (errno.ENODEV, "There is no camera at /dev/video0."),
        (errno.EIO, "The camera cannot be opened."),
        (None, "The camera cannot be opened."),
    ],
)
def test_each_reason_for_a_closed_camera_has_words_of_its_own(number, cause):
    def attempt(path):
        if number:
            raise OSError(number, "as the system says")

    fault = why_closed("/dev/video0", "Plug it in.", attempt)
    assert fault.cause == cause
    assert fault.advice


def test_a_user_without_the_right_is_told_the_group():
    def attempt(path):
        raise PermissionError(errno.EACCES, "Permission denied")

    assert "group video" in why_closed("/dev/video0", "", attempt).advice


@linux
def test_the_system_itself_is_asked():
    with pytest.raises(OSError) as caught:  # noqa: PT011 - the number is the point
        try_to_stream("/dev/null")
    assert caught.value.errno == errno.ENOTTY
    with pytest.raises(FileNotFoundError):
        try_to_stream("/dev/video97")


@linux
def test_a_camera_that_is_not_there_is_answered_with_those_that_are():
    with pytest.raises(CameraError, match="there is no other camera"):
        open_source(97, list_cameras=list)
