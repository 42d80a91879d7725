"""What a camera's figures mean."""

import pytest

from kiosk.app.doctor import picture
from kiosk.domain.readiness import Level
from kiosk.scanning.sight import Sight

SLOW_FPS = picture.SLOW_FPS
GOOD = Sight(light=120.0, sharpness=900.0, fps=30.0)


@pytest.mark.parametrize(
    ("sight", "level", "says"),
    [
        (GOOD, Level.GREEN, "1280x720, 30 frames a second, light good, sharp"),
        (Sight(120.0, 20.0, 30.0), Level.GREEN, "blurred, or nothing there"),
        (Sight(10.0, 900.0, 30.0), Level.AMBER, "too dark"),
        (Sight(250.0, 900.0, 30.0), Level.AMBER, "too bright"),
        (Sight(120.0, 900.0, 4.0), Level.AMBER, "4 frames a second"),
    ],
)
def test_a_camera_is_judged_by_its_light_and_its_pace(monkeypatch, sight, level, says):
    monkeypatch.setattr(picture, "SLOW_FPS", SLOW_FPS)
    check = picture.check("Camera 0", 1280, 720, sight)
    assert (check.level, says in check.says) == (level, True)


@pytest.mark.parametrize("bar", [picture.light, picture.sharpness, picture.pace])
@pytest.mark.parametrize("sight", [GOOD, Sight(0.0, 0.0, 0.0), Sight(255.0, 90_000.0, 240.0)])
def test_no_bar_is_more_than_full(bar, sight):
    assert 0.0 <= bar(sight).part <= 1.0
