"""How often a pass lets in, and when a use may be taken back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.redemption import (
    ADMITTING,
    Decision,
    Redemption,
    Undo,
    Use,
    UsePolicy,
    decide,
    undoing,
)

AT = datetime(2026, 11, 24, 3, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (timedelta(**{u: 1}) for u in ("seconds", "minutes", "hours", "days"))
COUNTED, REENTRY, USED = Decision.COUNTED, Decision.REENTRY, Decision.USED

ONCE = UsePolicy()
THRICE = UsePolicy(uses=3)
VENUE = ZoneInfo("America/Los_Angeles")
DAILY = UsePolicy(daily=True, zone=VENUE)
NIGHTLY = replace(DAILY, day_begins=4 * HOUR)


def wish(at, reading="now", override=""):
    serial = Serial("1" * 16)
    return Redemption(
        ReadingId(reading), serial, FanId(1001), RewardUid("vip"), at, "Lounge", override=override
    )


def used(at, decision=COUNTED, reading="", undone_at=None):
    return Use(wish(at, reading or f"{at}"), decision, undone_at)


def decisions(policy, moments):
    """What scan after scan of one pass comes to."""
    uses, made = [], []
    for at in moments:
        made.append(decide(uses, policy, wish(at)))
        if made[-1] in ADMITTING:
            uses.append(used(at, made[-1]))
    return made


def test_a_pass_lets_in_once():
    assert decisions(ONCE, [AT, AT, AT + SECOND, AT + 1000 * DAY]) == [COUNTED, USED, USED, USED]


def test_a_pass_of_three_uses_lets_in_three_times():
    moments = [AT + hour * HOUR for hour in range(5)]
    assert decisions(THRICE, moments) == [COUNTED] * 3 + [USED] * 2


def test_a_use_that_was_taken_back_is_left():
    assert decide([used(AT, undone_at=AT + SECOND)], ONCE, wish(AT + MINUTE)) is COUNTED


def local(day, hour, minute=0, month=11):
    return datetime(2026, month, day, hour, minute, tzinfo=VENUE).astimezone(UTC)


@pytest.mark.parametrize(
    ("policy", "first", "then", "expected"),
    [
        (DAILY, local(23, 0), local(23, 23, 59), USED),
        (DAILY, local(23, 23, 59), local(24, 0), COUNTED),
        # The same day in UTC, and another at the venue.
        (DAILY, local(23, 15, 59), local(23, 16, 1), USED),
        (NIGHTLY, local(23, 22), local(24, 3, 59), USED),
        (NIGHTLY, local(23, 22), local(24, 4), COUNTED),
        # The days on which the clocks change have 25 and 23 hours.
        (DAILY, local(1, 0), local(1, 23, 59), USED),
        (DAILY, local(1, 0), local(2, 0), COUNTED),
        (DAILY, local(8, 0, month=3), local(8, 23, 59, month=3), USED),
        (DAILY, local(8, 23, 59, month=3), local(9, 0, month=3), COUNTED),
        (NIGHTLY, local(7, 23, month=3), local(8, 3, 59, month=3), USED),
        (NIGHTLY, local(7, 23, month=3), local(8, 4, month=3), COUNTED),
    ],
)
def test_once_a_day_goes_by_the_venues_day(policy, first, then, expected):
    assert decisions(policy, [first, then]) == [COUNTED, expected]


def test_twice_a_day_is_twice_each_day():
    policy = replace(DAILY, uses=2)
    moments = [local(day, hour) for day in (23, 24) for hour in (10, 11, 12)]
    assert decisions(policy, moments) == [COUNTED, COUNTED, USED] * 2


def test_a_clock_that_is_set_back_a_day_gives_no_second_use():
    assert decisions(DAILY, [AT, AT - DAY]) == [COUNTED, USED]
    assert decisions(ONCE, [AT, AT - DAY]) == [COUNTED, USED]


def test_reentry_is_free_for_so_long_and_no_longer():
    policy = UsePolicy(reentry=10 * MINUTE)
    edge = AT + 10 * MINUTE
    moments = [AT, AT + SECOND, edge - SECOND, edge]
    # The time runs from the counted use: coming and going does not prolong it.
    assert decisions(policy, moments) == [COUNTED, REENTRY, REENTRY, USED]


def test_reentry_goes_with_a_use_that_counts():
    policy = UsePolicy(reentry=10 * MINUTE)
    assert decide([used(AT, undone_at=AT + SECOND)], policy, wish(AT + MINUTE)) is COUNTED


def test_an_impatient_second_scan_costs_no_use():
    policy = UsePolicy(uses=2, apart=MINUTE)
    moments = [AT, AT + MINUTE - SECOND, AT + MINUTE, AT + MINUTE + SECOND]
    assert decisions(policy, moments) == [COUNTED, Decision.TOO_SOON, COUNTED, USED]


def test_a_station_whose_clock_is_behind_tells_what_was_just_now():
    behind = AT - 5 * SECOND
    assert decisions(UsePolicy(uses=2, apart=MINUTE), [AT, behind])[1] is Decision.TOO_SOON
    assert decisions(UsePolicy(reentry=MINUTE), [AT, behind])[1] is REENTRY


def test_a_supervisor_lets_in_against_the_rule_and_it_shows():
    by_word = wish(AT + HOUR, override="phone died, ticket desk confirms")
    assert decide([used(AT)], ONCE, by_word) is Decision.OVERRIDDEN
    assert decide([], ONCE, by_word) is COUNTED
    after = [used(AT), used(AT + HOUR, Decision.OVERRIDDEN)]
    assert decide(after, THRICE, wish(AT + 2 * HOUR)) is COUNTED
    assert decide(after, UsePolicy(uses=2), wish(AT + 2 * HOUR)) is USED


moments = st.integers(-(10**6), 10**6).map(lambda seconds: AT + seconds * SECOND)


@given(st.lists(moments, max_size=12), st.integers(1, 4), st.booleans())
def test_no_order_of_scans_gives_more_uses_than_there_are(order, uses, daily):
    policy = UsePolicy(uses, daily=daily, zone=VENUE)
    counted = [
        at for at, made in zip(order, decisions(policy, order), strict=True) if made is COUNTED
    ]
    days = {policy.day(at) for at in counted} if daily else {None}
    for day in days:
        assert sum(not daily or policy.day(at) == day for at in counted) <= uses
    if order:
        assert counted


@pytest.mark.parametrize(
    ("after", "answer"),
    [
        (timedelta(0), Undo.UNDONE),
        (60 * SECOND, Undo.UNDONE),
        (61 * SECOND, Undo.TOO_LATE),
        (-61 * SECOND, Undo.TOO_LATE),
    ],
)
def test_a_use_may_be_taken_back_for_sixty_seconds(after, answer):
    assert undoing([used(AT, reading="r")], ReadingId("r"), AT + after) is answer


def test_taking_back_once_more_is_no_fault_and_what_was_not_used_is_said():
    undone = used(AT, reading="r", undone_at=AT)
    assert undoing([undone], ReadingId("r"), AT + HOUR) is Undo.UNDONE
    assert undoing([undone], ReadingId("other"), AT) is Undo.UNKNOWN
    assert undoing([], ReadingId("r"), AT) is Undo.UNKNOWN


def test_only_the_last_use_is_taken_back():
    first, second = used(AT, reading="1"), used(AT + SECOND, REENTRY, reading="2")
    assert undoing([first, second], ReadingId("1"), AT + SECOND) is Undo.NOT_LAST
    assert undoing([first, second], ReadingId("2"), AT + SECOND) is Undo.UNDONE
    second = replace(second, undone_at=AT + SECOND)
    assert undoing([first, second], ReadingId("1"), AT + SECOND) is Undo.UNDONE
