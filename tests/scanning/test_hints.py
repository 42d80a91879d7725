import numpy as np
import pytest

from kiosk.scanning import scene
from kiosk.scanning.hints import Hint, Hints
from kiosk.scanning.opencv import cv2
from kiosk.scanning.sight import Rate, look_at
from kiosk.scanning.simulated import ENTER, HOLD, LEAVE, PAUSE, SimulatedSource

FPS = 30
NOISE = 3.0
IN_FOCUS = 0.0
NEAR = 2.2
"""How much larger than at the right distance a phone is that is held too near."""


def room(seed=1):
    """A sharp room: boxes of all shades."""
    rng = np.random.default_rng(seed)
    canvas = np.full((720, 1280, 3), 120, np.uint8)
    for _ in range(120):
        (x, y), (w, h) = rng.integers((1280, 720)), rng.integers(20, (200, 250))
        cv2.rectangle(canvas, (x, y), (x + w, y + h), rng.integers(30, 220, 3).tolist(), -1)
    return canvas


BACKGROUNDS = {
    "a sharp room": room(),
    "a room out of focus": cv2.GaussianBlur(room(), (0, 0), 6),
    "a grey wall": np.full((720, 1280, 3), 90, np.uint8),
    "a white wall": np.full((720, 1280, 3), 200, np.uint8),
}


def with_phone(background, blur, size=NEAR):
    """A phone with a code before `background`, so large that it is cut."""
    phone = scene.prop("fan:1001", "qr")
    image, mask = (cv2.resize(each, None, fx=size, fy=size) for each in (phone.image, phone.mask))
    top = max(0, (image.shape[0] - 720) // 2)
    image, mask = image[top : top + 720], mask[top : top + 720]
    if blur:
        image, mask = (cv2.GaussianBlur(each, (0, 0), blur) for each in (image, mask))
    mask = mask[:, :, None].astype(np.float32) / 255
    left, upper = (1280 - image.shape[1]) // 2, (720 - image.shape[0]) // 2
    seen = background.copy()
    part = seen[upper : upper + image.shape[0], left : left + image.shape[1]]
    part[:] = part * (1 - mask) + image * mask
    return seen


GRAIN = np.random.default_rng(0).normal(128, NOISE, (720, 1280, 3)).astype(np.uint8)


def looked_at(frame):
    """A frame's figures, as a camera would see it: with noise."""
    grain = GRAIN[: frame.shape[0], : frame.shape[1]]
    return look_at(cv2.addWeighted(frame, 1, grain, 1, -128))


class Watch:
    """A camera's hints over a time of its own."""

    def __init__(self):
        self.hints = Hints()
        self.now = 100.0

    def see(self, frame, seconds, *, read=False):
        """The hints given while `frame` is seen, each with the second it was given in."""
        look, given, start = looked_at(frame), {}, self.now
        while self.now < start + seconds:
            self.now += 1 / FPS
            hint = self.hints.after(look, read=read, now=self.now)
            given.setdefault(hint, round(self.now - start, 2))
        return given


@pytest.fixture
def watch():
    return Watch()


@pytest.mark.parametrize("background", BACKGROUNDS.values(), ids=BACKGROUNDS)
@pytest.mark.parametrize("blur", [2.5, 8.0])
def test_what_is_held_too_near_is_told_so_and_only_after_a_while(watch, background, blur):
    assert list(watch.see(background, 5)) == [Hint.NONE]
    given = watch.see(with_phone(background, blur), 3)
    assert 0.7 <= given[Hint.TOO_NEAR] < 1.0
    assert Hint.NONE in watch.see(background, 3)


@pytest.mark.parametrize("background", BACKGROUNDS.values(), ids=BACKGROUNDS)
def test_what_is_in_focus_or_not_new_needs_no_hint(watch, background):
    watch.see(background, 5)
    assert list(watch.see(with_phone(background, IN_FOCUS), 3)) == [Hint.NONE]
    assert list(watch.see(with_phone(background, IN_FOCUS, size=1.0), 3)) == [Hint.NONE]


def test_a_scene_that_is_always_out_of_focus_needs_no_hint(watch):
    always = with_phone(BACKGROUNDS["a grey wall"], 4.0)
    assert list(watch.see(always, 10)) == [Hint.NONE]


def test_a_read_code_takes_the_hint_away_at_once(watch):
    wall = BACKGROUNDS["a grey wall"]
    watch.see(wall, 2)
    assert Hint.TOO_NEAR in watch.see(with_phone(wall, 4.0), 2)
    assert watch.see(with_phone(wall, 4.0), 0.1, read=True) == {Hint.NONE: 0.03}


def test_a_hint_stays_long_enough_to_be_read(watch):
    wall, near = BACKGROUNDS["a grey wall"], with_phone(BACKGROUNDS["a grey wall"], 4.0)
    watch.see(wall, 2)
    watch.see(near, 1)
    assert watch.see(wall, 3)[Hint.NONE] >= 1.0


@pytest.mark.parametrize(
    ("shade", "hint"), [(10, Hint.TOO_DARK), (245, Hint.TOO_BRIGHT), (40, Hint.NONE)]
)
def test_bad_light_is_told_after_a_second(watch, shade, hint):
    given = watch.see(np.full((720, 1280, 3), shade, np.uint8), 3)
    assert 1.0 <= given[hint] < 1.2 if hint else list(given) == [Hint.NONE]


def test_light_at_the_limit_does_not_flicker(watch):
    dim, dimmer = (np.full((720, 1280, 3), shade, np.uint8) for shade in (32, 24))
    assert Hint.TOO_DARK in watch.see(dimmer, 2)
    assert list(watch.see(dim, 5)) == [Hint.TOO_DARK]
    assert Hint.NONE in watch.see(np.full((720, 1280, 3), 60, np.uint8), 2)


def test_where_codes_are_read_it_is_not_too_dark(watch):
    night = np.full((720, 1280, 3), 10, np.uint8)
    watch.see(night, 0.1, read=True)
    assert list(watch.see(night, 2.8)) == [Hint.NONE]
    assert Hint.TOO_DARK in watch.see(night, 2)


def test_a_normal_scan_gives_no_hint():
    texts = [("fan:1001", "qr"), ("WB-1001", "code128")]
    source = SimulatedSource(texts, lead_in=FPS, sleep=lambda _: None)
    hints, given = Hints(), set()
    for count in range(FPS + len(texts) * (PAUSE + ENTER + HOLD + LEAVE)):
        given.add(hints.after(look_at(source.read()), read=False, now=count / FPS))
    assert given == {Hint.NONE}


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (240, 320), (1920, 1080), (1080, 1920)])
def test_any_picture_can_be_looked_at(size):
    look = look_at(np.full((*size, 3), 77, np.uint8))
    assert look.light == 77
    assert look.fine == 0


def test_a_picture_that_changes_its_size_is_a_new_scene(watch):
    watch.see(BACKGROUNDS["a grey wall"], 1)
    small = cv2.resize(with_phone(BACKGROUNDS["a grey wall"], 4.0), (640, 480))
    assert list(watch.see(small, 3)) == [Hint.NONE]


def test_frames_are_counted_over_the_last_seconds():
    rate = Rate()
    assert rate.per_second() == 0
    for count in range(100):
        rate.tick(count / 10)
    assert rate.per_second() == pytest.approx(10)
    for count in range(100):
        rate.tick(10 + count / 25)
    assert rate.per_second() == pytest.approx(25)
