import pytest

from kiosk.domain.debounce import DEBOUNCE_S
from kiosk.scanning.attention import IN_VIEW_S, Attention
from kiosk.scanning.detection import Detection

SIZE = 1280, 720
MIDDLE = 640, 360
EDGE = 1200, 80


def seen(text, at):
    x, y = at
    corners = ((x - 20, y - 20), (x + 20, y - 20), (x + 20, y + 20), (x - 20, y + 20))
    return Detection(text, "qr", corners)


def delivered(attention, codes, at):
    return [each.text for each in attention.deliver(codes, SIZE, at)]


def test_a_code_alone_is_delivered_wherever_it_is():
    assert delivered(Attention(), [seen("fan:1", EDGE)], 0) == ["fan:1"]


@pytest.mark.parametrize("first", ["near", "far"])
def test_of_two_new_codes_the_nearer_to_the_middle_is_delivered(first):
    codes = [seen("near", MIDDLE), seen("far", EDGE)]
    attention = Attention()
    for at in (0, 0.1, 0.2):
        order = codes if first == "near" else codes[::-1]
        assert delivered(attention, order, at) == ["near"]


def test_a_poster_that_was_delivered_keeps_no_fan_waiting_and_stays_one_reading():
    attention, poster = Attention(), seen("poster", EDGE)
    assert delivered(attention, [poster], 0) == ["poster"]
    both = delivered(attention, [poster, seen("fan:1", MIDDLE)], 0.1)
    assert sorted(both) == ["fan:1", "poster"]
    assert delivered(attention, [poster], 0.2) == ["poster"]


def test_a_new_code_at_the_edge_waits_until_the_one_before_it_has_gone():
    attention, next_fan = Attention(), seen("fan:2", EDGE)
    assert delivered(attention, [seen("fan:1", MIDDLE)], 0) == ["fan:1"]
    assert delivered(attention, [next_fan], 0.1) == []
    assert delivered(attention, [next_fan], 0.1 + IN_VIEW_S + 0.01) == ["fan:2"]


def test_a_code_shown_in_the_place_of_another_is_delivered_at_once():
    attention = Attention()
    assert delivered(attention, [seen("fan:1", MIDDLE)], 0) == ["fan:1"]
    assert delivered(attention, [seen("fan:2", (655, 372))], 0.1) == ["fan:2"]
    assert delivered(attention, [seen("fan:3", (655, 410))], 0.2) == []


def test_a_code_that_comes_nearer_than_the_others_is_delivered_then():
    attention, still = Attention(), seen("fan:1", (740, 360))
    delivered(attention, [still], 0)
    assert delivered(attention, [still, seen("fan:2", EDGE)], 0.1) == ["fan:1"]
    assert "fan:2" in delivered(attention, [still, seen("fan:2", MIDDLE)], 0.2)


def test_a_code_that_was_away_for_longer_than_the_debounce_is_news_again():
    attention, near, far = Attention(), seen("near", MIDDLE), seen("far", EDGE)
    delivered(attention, [far], 0)
    back = DEBOUNCE_S + 0.1
    assert delivered(attention, [near, far], back) == ["near"]


def test_a_frame_without_codes_delivers_nothing():
    assert delivered(Attention(), [], 0) == []
