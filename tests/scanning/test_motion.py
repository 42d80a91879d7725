import numpy as np

from kiosk.scanning.corpus.effects import Noise, defocused
from kiosk.scanning.motion import LIVELY_FRAMES, QUIET_EVERY, Motion
from kiosk.scanning.sketch import sketch_of
from tests.scanning.codes_drawn import centred, drawn, on_frame

EMPTY = np.full((720, 1280), 150, np.uint8)


def looks(motion, frame, frames):
    sketch = sketch_of(frame)
    return sum(motion.wants_look(sketch) for _ in range(frames))


def settled(frame):
    """A gate that has stood still in front of `frame` for a while."""
    motion = Motion()
    looks(motion, frame, LIVELY_FRAMES + 1)
    return motion


def test_every_frame_after_a_movement_is_looked_at_for_a_while():
    assert looks(Motion(), EMPTY, LIVELY_FRAMES - 1) == LIVELY_FRAMES - 1


def test_of_a_still_scene_most_frames_are_skipped():
    assert looks(settled(EMPTY), EMPTY, 10 * QUIET_EVERY) == 10


def test_a_rushing_sensor_is_no_movement():
    noise = Noise(720, 1280, np.random.default_rng(1))
    for sigma in (5, 15, 40):
        motion = Motion()
        frames = [sketch_of(noise.on(EMPTY, sigma)) for _ in range(8)]
        for at in range(LIVELY_FRAMES + 8):
            motion.wants_look(frames[at % 8])
        assert not motion.lively


def test_a_small_code_that_appears_is_a_movement():
    motion = settled(EMPTY)
    assert looks(motion, on_frame(drawn("fan:1", scale=2), shade=150), 10) == 10


def test_a_picture_that_comes_into_focus_is_a_movement():
    code = centred(drawn("fan:1001"))
    motion = settled(defocused(code, 5))
    looks(motion, code, 1)
    assert motion.lively


def test_a_slow_change_of_light_adds_up_to_a_movement():
    motion = settled(EMPTY)
    lively = []
    for shade in range(150, 130, -1):
        looks(motion, np.full_like(EMPTY, shade), 1)
        lively.append(motion.lively)
    assert not lively[0]
    assert lively[-1]


def test_another_resolution_is_a_movement():
    motion = settled(EMPTY)
    assert looks(motion, EMPTY[:480, :640], 10) == 10
