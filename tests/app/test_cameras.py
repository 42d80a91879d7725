from dataclasses import replace

import pytest

from kiosk.app.cameras import CameraNews
from kiosk.domain.status import DeviceStatus
from kiosk.scanning.camera_state import (
    OPENING,
    OPENING_LONG,
    RUNNING,
    STALLED,
    CameraState,
    CameraStatus,
)
from kiosk.scanning.sight import Sight

AWAY = CameraState(CameraStatus.FAILED, "There is no camera at /dev/video0.", "Plug it in.")
GOOD = Sight(light=120, sharpness=900, fps=30)
NEAR = replace(GOOD, hint="Hold it farther away.")
LISTENING = DeviceStatus("camera:0", listening=True)


@pytest.fixture
def told():
    return []


@pytest.fixture
def news(told):
    return CameraNews("camera:0", told.append)


def test_a_camera_that_is_away_says_why_until_it_runs(news, told):
    for state in (OPENING, AWAY, OPENING, AWAY, OPENING, RUNNING):
        news.on_state(state)
    cause = "There is no camera at /dev/video0. Plug it in."
    assert told == [
        DeviceStatus("camera:0", listening=False),
        DeviceStatus("camera:0", listening=False, cause=cause),
        LISTENING,
    ]


def test_a_camera_that_takes_long_to_open_says_so_where_nothing_else_is_known(news, told):
    for state in (OPENING, OPENING_LONG, AWAY, OPENING, OPENING_LONG):
        news.on_state(state)
    assert [status.cause.partition(".")[0] for status in told] == [
        "",
        "The camera is being opened",
        "There is no camera at /dev/video0",
    ]


def test_a_hint_comes_and_goes_and_does_not_outlive_the_picture(news, told):
    news.on_sight(NEAR)
    news.on_state(RUNNING)
    for sight in (GOOD, NEAR, NEAR, GOOD, NEAR):
        news.on_sight(sight)
    news.on_state(STALLED)
    news.on_sight(NEAR)
    assert [status.hint for status in told] == ["", NEAR.hint, "", NEAR.hint, ""]
    assert not told[-1].listening


def test_what_the_driver_refused_is_told_with_the_running_camera(news, told):
    news.on_state(OPENING)
    news.on_refused(("The camera's focus cannot be set to 40.", "It has no torch."))
    news.on_state(RUNNING)
    news.on_sight(NEAR)
    remark = "The camera's focus cannot be set to 40. It has no torch."
    assert told[1:] == [
        replace(LISTENING, remark=remark),
        replace(LISTENING, remark=remark, hint=NEAR.hint),
    ]
    news.on_state(AWAY)
    news.on_refused(())
    news.on_state(RUNNING)
    assert told[-1] == LISTENING
