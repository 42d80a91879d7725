import pytest

from kiosk.scanning.wishes import AS_IT_IS, NOTHING_ASKED, Region, Turn, Wishes
from kiosk.settings import CameraScanner, ConfigError, load_settings

LEAST = """
[station]
business_id = 12345
[portal]
url = "https://portal.example"
api_key = "key"
"""
REGION = (
    "give left, top, width and height as parts of the picture, within it: "
    "the middle half is [0.25, 0.25, 0.5, 0.5]"
)
DEVICE = "is an index from 0, a path, a camera's name, a file or a URL"


def camera(**keys):
    return CameraScanner.model_validate({"kind": "camera", **keys})


def test_a_camera_is_left_as_it_is_unless_something_is_asked():
    assert camera().wishes == NOTHING_ASKED
    assert camera().turn == AS_IT_IS


def test_each_key_is_asked_of_the_driver_or_done_to_the_picture():
    asked = camera(size="1920x1080", fps=30, exposure=-6, focus="auto", torch=True)
    assert asked.wishes == Wishes((1920, 1080), 30, -6, "auto", torch=True)
    assert asked.wishes.named == ("size", "fps", "exposure", "focus", "torch")
    turned = camera(rotate=270, mirror=True, region=[0.25, 0, 0.5, 1])
    assert turned.turn == Turn(270, mirror=True, region=Region(0.25, 0, 0.5, 1))


@pytest.mark.parametrize(
    "device", [0, "/dev/video0", "/dev/v4l/by-id/usb-x-video-index0", "HD Pro Webcam C920 #2"]
)
def test_a_camera_is_named_in_any_way(device):
    assert camera(device=device).device == device


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ('size = "big"', "'size': 'big' is not a size; write it like 1280x720"),
        ('size = "0x720"', "'size': '0x720' is not a size; write it like 1280x720"),
        ("fps = 0", "'fps': Input should be greater than or equal to 1"),
        ("rotate = 45", "'rotate': Input should be 0, 90, 180 or 270"),
        ("region = [0.5, 0, 0.6, 1]", f"'region': {REGION}"),
        ("region = [0, 0, 0, 1]", f"'region': {REGION}"),
        ("region = [0, 0, 1]", f"'region': {REGION}"),
        ('exposure = "dark"', "'exposure': 'dark' is neither \"auto\" nor a figure"),
        ('focus = "near"', "'focus': 'near' is neither \"auto\" nor a figure"),
        ("device = -1", f"'device': {DEVICE}"),
        ('device = ""', f"'device': {DEVICE}"),
        ("rotaet = 90", "unknown key 'rotaet'; did you mean 'rotate'?"),
    ],
)
def test_a_key_that_cannot_be_used_is_said_in_one_line(tmp_path, keys, said):
    path = tmp_path / "station.toml"
    path.write_text(f"{LEAST}[[scanner]]\nkind = 'camera'\n{keys}\n", encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_settings(path)
    (line,) = str(caught.value).split("\n")
    assert line.removeprefix(f"{path}: ").replace("scanner.0.camera.", "") == said
