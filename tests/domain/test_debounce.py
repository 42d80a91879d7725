from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.debounce import DEBOUNCE_S, Debounce


def test_a_repeat_within_the_window_is_the_same_reading():
    debounce = Debounce()
    assert debounce.is_new("camera:0", "fan:1001", 10.0)
    assert not debounce.is_new("camera:0", "fan:1001", 10.0)
    assert not debounce.is_new("camera:0", "fan:1001", 10.0 + DEBOUNCE_S)


def test_after_the_window_it_is_a_new_one():
    debounce = Debounce()
    assert debounce.is_new("camera:0", "fan:1001", 10.0)
    assert debounce.is_new("camera:0", "fan:1001", 10.0 + DEBOUNCE_S + 0.001)


def test_every_sighting_renews_the_window():
    debounce = Debounce()
    sightings = [debounce.is_new("camera:0", "fan:1001", second) for second in range(60)]
    assert sightings == [True] + [False] * 59


def test_another_device_or_another_text_is_another_reading():
    debounce = Debounce()
    assert debounce.is_new("camera:0", "fan:1001", 1.0)
    assert debounce.is_new("camera:1", "fan:1001", 1.0)
    assert debounce.is_new("camera:0", "fan:1002", 1.0)


def test_two_codes_before_one_camera_are_two_readings_not_a_stream():
    debounce = Debounce()
    texts = ["fan:1001", "fan:1002"] * 20
    assert sum(debounce.is_new("camera:0", text, n * 0.1) for n, text in enumerate(texts)) == 2


def test_nothing_is_remembered_longer_than_needed():
    debounce = Debounce()
    for number in range(1000):
        debounce.is_new("camera:0", str(number), number * 1.0)
    assert len(debounce._last_seen) <= 3


SIGHTINGS = st.lists(
    st.tuples(st.sampled_from("AB"), st.sampled_from("xyz"), st.floats(0, 4)), max_size=60
)


@given(SIGHTINGS, st.floats(0.1, 5))
def test_two_readings_of_a_text_never_come_closer_than_the_window(sightings, window_s):
    debounce = Debounce(window_s)
    last_seen, at = {}, 0.0
    for device, text, pause in sightings:
        at += pause
        key = (device, text)
        expected = key not in last_seen or last_seen[key] < at - window_s
        assert debounce.is_new(device, text, at) is expected
        last_seen[key] = at
