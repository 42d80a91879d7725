"""Why a pass lets in or does not, at each edge second and in the order that matters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.access import Access, of_reward, of_token
from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.ids import BusinessId, FanId, KeyId, ReadingId, RewardUid
from kiosk.domain.passes import (
    FanCard,
    Forged,
    Holding,
    NotAToken,
    Pass,
    RetiredKey,
    UnknownKey,
    Unreadable,
    serial_for,
)
from kiosk.domain.passing import (
    OVERRIDABLE,
    REVOKED,
    Doubt,
    Unconfirmed,
    admits,
    disbelieved,
    may_override,
    not_its_fans,
    of_decision,
    of_doubt,
    outside,
    turned_away,
    undo_until,
)
from kiosk.domain.redemption import UNDO_WITHIN, Decision, Redemption, Use
from kiosk.domain.rewards import FanReward, FanRewards, RewardType

VENUE = ZoneInfo("America/Los_Angeles")
HERE, ELSEWHERE = BusinessId(12345), BusinessId(777)
FAN, REWARD, KEY = FanId(1001), RewardUid("vip"), KeyId("0" * 16)
SERIAL = serial_for(HERE, FAN, REWARD)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
STARTS = datetime(2026, 11, 24, 2, tzinfo=UTC)
ENDS = STARTS + 4 * HOUR
PASS = Pass(FAN, REWARD, HERE, SERIAL, STARTS, ENDS, STARTS - HOUR, KEY)
CARD = FanCard(FAN, HERE, SERIAL, STARTS, KEY, ENDS)

EARLY = Verdict.PASS_EARLY, Reason.NOT_OPEN_YET
ENDED = Verdict.PASS_EXPIRED, Reason.ENDED
OTHER = Verdict.PASS_ELSEWHERE, Reason.OTHER_BUSINESS


def away(token, now, *, revoked=False, business=HERE):
    return turned_away(token, business, now, revoked=revoked)


@pytest.mark.parametrize(
    ("now", "answer"),
    [
        (STARTS - SECOND, EARLY),
        (STARTS, None),
        (STARTS + SECOND, None),
        (ENDS - SECOND, None),
        (ENDS, ENDED),
        (ENDS + SECOND, ENDED),
        (STARTS - timedelta(days=1), EARLY),
        (ENDS + timedelta(days=1), ENDED),
    ],
)
def test_a_pass_holds_from_its_start_on_and_at_its_end_no_longer(now, answer):
    assert away(PASS, now) == answer
    assert outside(of_token(PASS), now) == answer


def test_a_window_over_the_end_of_summer_time_is_as_long_as_it_is():
    """01:30 comes twice that night; the window ends at the second."""
    begins = datetime(2026, 11, 1, 0, 30, tzinfo=VENUE).astimezone(UTC)
    ends = datetime(2026, 11, 1, 1, 30, fold=1, tzinfo=VENUE).astimezone(UTC)
    night = replace(PASS, starts=begins, ends=ends)
    assert ends - begins == 2 * HOUR
    first = datetime(2026, 11, 1, 1, 30, fold=0, tzinfo=VENUE)
    assert away(night, first.astimezone(UTC)) is None
    assert away(night, ends - SECOND) is None
    assert away(night, ends) == ENDED


def test_a_window_over_the_start_of_summer_time_is_an_hour_shorter_than_the_wall_says():
    begins = datetime(2026, 3, 8, 1, 30, tzinfo=VENUE).astimezone(UTC)
    ends = datetime(2026, 3, 8, 3, 30, tzinfo=VENUE).astimezone(UTC)
    night = replace(PASS, starts=begins, ends=ends)
    assert ends - begins == HOUR
    assert away(night, begins - SECOND) == EARLY
    assert away(night, begins + HOUR - SECOND) is None
    assert away(night, begins + HOUR) == ENDED


@pytest.mark.parametrize("now", [STARTS - HOUR, STARTS, ENDS])
def test_what_was_taken_back_is_so_whatever_the_time(now):
    assert away(PASS, now, revoked=True) == REVOKED


@pytest.mark.parametrize("now", [STARTS - HOUR, STARTS, ENDS])
def test_another_businesss_pass_is_for_there_whatever_the_list_says(now):
    assert away(PASS, now, business=ELSEWHERE, revoked=True) == OTHER


def test_at_a_gate_a_pass_is_its_fans_before_it_opens_and_not_after_it_ends():
    assert not_its_fans(PASS, HERE, STARTS - HOUR, revoked=False) is None
    assert not_its_fans(PASS, HERE, ENDS, revoked=False) == ENDED
    assert not_its_fans(PASS, HERE, STARTS, revoked=True) == REVOKED
    assert not_its_fans(PASS, ELSEWHERE, STARTS, revoked=False) == OTHER


def test_a_fan_card_ends_where_it_says_so():
    assert not_its_fans(CARD, HERE, ENDS - SECOND, revoked=False) is None
    assert not_its_fans(CARD, HERE, ENDS, revoked=False) == ENDED
    assert not_its_fans(replace(CARD, ends=None), HERE, ENDS, revoked=False) is None


@pytest.mark.parametrize(
    ("refusal", "answer"),
    [
        (Forged("x"), (Verdict.PASS_FORGED, Reason.SIGNATURE_WRONG)),
        (UnknownKey("x"), (Verdict.PASS_FORGED, Reason.SIGNATURE_KEY_UNKNOWN)),
        (RetiredKey("x"), (Verdict.PASS_FORGED, Reason.SIGNATURE_KEY_RETIRED)),
        (Unreadable("x"), (Verdict.UNKNOWN, Reason.CODE_UNREADABLE)),
        (NotAToken("x"), (Verdict.UNKNOWN, Reason.CODE_UNREADABLE)),
    ],
)
def test_what_cannot_be_believed_is_forged_or_not_known(refusal, answer):
    assert disbelieved(refusal) == answer


@pytest.mark.parametrize(
    ("decision", "overridden", "answer"),
    [
        (Decision.COUNTED, False, (Verdict.PASS_VALID, Reason.REDEEMED)),
        (Decision.REENTRY, False, (Verdict.PASS_VALID, Reason.REENTERED)),
        (Decision.OVERRIDDEN, True, (Verdict.PASS_VALID, Reason.OVERRIDDEN)),
        # Not used before, and let in out of its time: that, too, was the supervisor's word.
        (Decision.COUNTED, True, (Verdict.PASS_VALID, Reason.OVERRIDDEN)),
        (Decision.USED, False, (Verdict.PASS_USED, Reason.USED_BEFORE)),
        (Decision.TOO_SOON, False, (Verdict.PASS_USED, Reason.TOO_SOON)),
    ],
)
def test_the_ledgers_answer_is_the_verdict(decision, overridden, answer):
    assert of_decision(decision, overridden=overridden) == answer


FINAL = {
    Reason.SIGNATURE_WRONG,
    Reason.SIGNATURE_KEY_UNKNOWN,
    Reason.SIGNATURE_KEY_RETIRED,
    Reason.ON_REVOCATION_LIST,
    Reason.TAKEN_BACK,
    Reason.OTHER_BUSINESS,
    Reason.LEDGER_AWAY_REFUSED,
    Reason.LEDGER_ANEW_REFUSED,
}


def test_nobody_overrides_what_the_issuer_or_the_venue_says():
    assert not any(may_override((Verdict.PASS_USED, reason)) for reason in FINAL)
    assert all(may_override((Verdict.PASS_USED, reason)) for reason in OVERRIDABLE)


@pytest.mark.parametrize("doubt", Doubt)
def test_a_ledger_that_lacks_uses_can_say_no_and_that_a_fan_comes_back(doubt):
    for policy in Unconfirmed:
        for decision in (Decision.USED, Decision.TOO_SOON, Decision.REENTRY):
            said = of_doubt(decision, doubt, policy, overridden=False)
            assert said == of_decision(decision, overridden=False)
        let_in = of_doubt(Decision.COUNTED, doubt, policy, overridden=True)
        assert let_in == (Verdict.PASS_VALID, Reason.OVERRIDDEN)


@pytest.mark.parametrize("doubt", Doubt)
def test_whether_a_use_is_left_the_venue_says_for_it(doubt):
    def said(policy):
        return of_doubt(Decision.COUNTED, doubt, policy, overridden=False)

    assert {said(policy)[0] for policy in Unconfirmed} == {Verdict.PASS_UNCONFIRMED}
    assert [policy for policy in Unconfirmed if admits(said(policy))] == [Unconfirmed.ACCEPT]
    assert [policy for policy in Unconfirmed if may_override(said(policy))] == [Unconfirmed.ASK]
    assert undo_until(said(Unconfirmed.ACCEPT), STARTS) == STARTS + UNDO_WITHIN
    assert undo_until(said(Unconfirmed.ASK), STARTS) is None


def test_what_lets_in_may_be_undone_and_nothing_else():
    for decision in Decision:
        answer = of_decision(decision, overridden=False)
        until = STARTS + UNDO_WITHIN if answer[0] is Verdict.PASS_VALID else None
        assert undo_until(answer, STARTS) == until


def test_a_fans_pass_at_the_portal_has_the_serial_of_its_token():
    reward = FanReward(
        REWARD,
        RewardType.PASS,
        reward_title="North Lounge",
        access_start_timestamp=STARTS,
        access_end_timestamp=ENDS,
    )
    listed = of_reward(reward, HERE, FAN)
    assert listed == replace(of_token(PASS), reward_title="North Lounge")
    assert FanRewards((reward,)).has(REWARD) is True
    other = replace(reward, reward_uid=RewardUid("other"))
    assert FanRewards((other,)).has(REWARD) is False
    # It may be the one that was not understood.
    assert FanRewards((other,), whole=False).has(REWARD) is None
    assert of_reward(replace(reward, reward_type=RewardType.BADGE), HERE, FAN) is None
    assert of_reward(replace(reward, access_end_timestamp=None), HERE, FAN) is None


def test_the_last_use_is_the_last_that_counts():
    def use(reading, undone=None):
        wish = Redemption(ReadingId(reading), SERIAL, FAN, REWARD, STARTS, "Lounge")
        return Use(wish, Decision.COUNTED, undone)

    access = Access(SERIAL, FAN, REWARD, STARTS, ENDS, earlier=(use("a"), use("b", STARTS)))
    assert access.last_use == use("a")
    assert replace(access, earlier=()).last_use is None
    assert access.holding(STARTS) is Holding.VALID
