"""The staff's gesture: five touches within three seconds."""

from kiosk.domain.knocking import Knocking


def knocks(*at: float) -> list[bool]:
    knocking = Knocking()
    return [knocking.knock(each) for each in at]


def test_the_fifth_touch_opens() -> None:
    assert knocks(0, 0.5, 1, 1.5, 2) == [False, False, False, False, True]


def test_five_touches_in_more_than_three_seconds_open_nothing() -> None:
    assert not any(knocks(0, 0.8, 1.6, 2.4, 3.2))


def test_a_quick_end_opens_whatever_came_before() -> None:
    assert knocks(0, 10, 10.1, 10.2, 10.3, 10.4) == [False] * 5 + [True]


def test_after_it_opened_it_takes_five_touches_again() -> None:
    assert knocks(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9) == ([False] * 4 + [True]) * 2
