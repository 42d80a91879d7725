"""When passes and fan cards hold."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import BusinessId, FanId, KeyId, RewardUid
from kiosk.domain.passes import FanCard, Holding, Pass, holding, serial_for, serial_of

HERE, THERE = BusinessId(12345), BusinessId(54321)
FAN, REWARD, KEY = FanId(1001), RewardUid("0b0f2a51-7a57-5ef4-9d4f-27a1a1e1f001"), KeyId("00" * 8)
STARTS = datetime(2026, 11, 24, 2, tzinfo=UTC)
ENDS = datetime(2026, 11, 24, 6, tzinfo=UTC)
SECOND = timedelta(seconds=1)

SERIAL = serial_for(HERE, FAN, REWARD)
TONIGHT = Pass(FAN, REWARD, HERE, SERIAL, STARTS, ENDS, STARTS - 9 * SECOND, KEY)
CARD = FanCard(FAN, HERE, serial_for(HERE, FAN), STARTS, KEY)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (STARTS - SECOND, Holding.EARLY),
        (STARTS - timedelta(microseconds=1), Holding.EARLY),
        (STARTS, Holding.VALID),
        (STARTS + SECOND, Holding.VALID),
        (ENDS - SECOND, Holding.VALID),
        (ENDS - timedelta(microseconds=1), Holding.VALID),
        (ENDS, Holding.EXPIRED),
        (ENDS + SECOND, Holding.EXPIRED),
        (datetime.min.replace(tzinfo=UTC), Holding.EARLY),
        (datetime.max.replace(tzinfo=UTC), Holding.EXPIRED),
    ],
)
def test_a_pass_holds_from_its_first_second_to_the_one_before_its_end(now, expected):
    assert holding(TONIGHT, HERE, now) is expected


@pytest.mark.parametrize("now", [STARTS - SECOND, STARTS, ENDS])
def test_another_businesss_pass_is_elsewhere_whatever_the_time(now):
    assert holding(TONIGHT, THERE, now) is Holding.ELSEWHERE
    assert holding(CARD, THERE, now) is Holding.ELSEWHERE


def test_a_fan_card_holds_always_or_to_its_end():
    for now in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert holding(CARD, HERE, now) is Holding.VALID
    ending = replace(CARD, ends=ENDS)
    assert holding(ending, HERE, ENDS - SECOND) is Holding.VALID
    assert holding(ending, HERE, ENDS) is Holding.EXPIRED


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_a_day_off_never_makes_another_nights_pass_valid(days):
    wrong = {STARTS + days * timedelta(days=1), ENDS - SECOND + days * timedelta(days=1)}
    expected = Holding.EXPIRED if days > 0 else Holding.EARLY
    assert {holding(TONIGHT, HERE, now) for now in wrong} == {expected}


@pytest.mark.parametrize(
    ("day", "month", "hours"),
    [
        # The hour from 1 to 2 comes twice, or that from 2 to 3 never.
        (1, 11, 5),
        (8, 3, 3),
    ],
)
def test_a_window_across_a_change_of_the_clocks_is_as_long_as_it_really_is(day, month, hours):
    venue = ZoneInfo("America/Los_Angeles")
    midnight = datetime(2026, month, day, tzinfo=venue)
    starts, ends = (each.astimezone(UTC) for each in (midnight, midnight.replace(hour=4)))
    night = replace(TONIGHT, starts=starts, ends=ends)
    ticks = [starts + timedelta(minutes=15) * tick for tick in range(-4, hours * 4 + 4)]
    # Said on the venue's own clock it is the same moment, also in the hour that comes twice.
    valid = [now for now in ticks if holding(night, HERE, now.astimezone(venue)) is Holding.VALID]
    assert valid == [now for now in ticks if starts <= now < ends]
    assert len(valid) == hours * 4


moments = st.integers(0, 2**37).map(lambda s: datetime.fromtimestamp(s / 7, UTC))


@given(
    starts=moments,
    lasts=st.timedeltas(min_value=SECOND, max_value=timedelta(days=3650)),
    after=st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=3650)),
)
def test_a_pass_is_early_then_valid_then_expired_and_never_again_valid(starts, lasts, after):
    window = replace(TONIGHT, starts=starts, ends=starts + lasts)
    order = [Holding.EARLY, Holding.VALID, Holding.EXPIRED]
    now = starts + after
    assert holding(window, HERE, now) is (Holding.VALID if after < lasts else Holding.EXPIRED)
    later = holding(window, HERE, now + SECOND)
    assert order.index(later) >= order.index(holding(window, HERE, now))


def test_a_pass_that_is_issued_twice_has_one_serial_and_a_card_another():
    assert serial_for(HERE, FAN, REWARD) == serial_for(HERE, FAN, REWARD)
    others = {
        serial_for(HERE, FAN),
        serial_for(THERE, FAN, REWARD),
        serial_for(HERE, FanId(1002), REWARD),
        serial_for(HERE, FAN, RewardUid("another")),
    }
    assert len(others - {SERIAL}) == 4


def test_serials_are_taken_as_people_type_them():
    assert serial_of(f" {SERIAL.upper()}\n") == SERIAL


@pytest.mark.parametrize("text", ["", "12", "g" * 16, "0" * 17, "\u0660" * 16])
def test_what_is_no_serial_is_named(text):
    with pytest.raises(ValueError, match="is no serial"):
        serial_of(text)
