import math
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.domain.access import Access
from kiosk.domain.ids import FanId, ReadingId, RewardUid, Serial
from kiosk.domain.lane import (
    ASK_HOLD_S,
    LINK_HOLD_S,
    RESULT_HOLD_S,
    Acted,
    Check,
    Checking,
    Clear,
    Decided,
    Elapsed,
    Failed,
    Idle,
    Read,
    Show,
    Showing,
    Touched,
    hold_s,
    step,
)
from kiosk.domain.outcome import FAMILY, Family, Outcome, Reason, Verdict
from kiosk.domain.readings import Reading, Source

AT = datetime(2026, 11, 23, 19, 30, tzinfo=UTC)


def reading(reading_id):
    return Reading(ReadingId(reading_id), "fan:1001", "qr", Source.CAMERA, "camera:0", AT, 1.0)


def outcome(reading_id, verdict=Verdict.EARNED):
    return Outcome(reading(reading_id), verdict, Reason.CONFIRMED)


def showing(reading_id, verdict=Verdict.EARNED, until=12.5):
    return Showing(outcome(reading_id, verdict), until)


A, B = reading("a"), reading("b")
STATES = [Idle(), Checking(A), showing("a")]


@pytest.mark.parametrize("state", STATES)
def test_a_reading_is_checked_at_once_whatever_is_shown(state):
    assert step(state, Read(B)) == (Checking(B), (Check(B),))


def test_the_outcome_of_the_reading_is_shown():
    shown = outcome("a")
    state, effects = step(Checking(A), Decided(shown, 10.0))
    assert state == Showing(shown, 10.0 + RESULT_HOLD_S[Family.YES])
    assert effects == (Show(shown, fresh=True),)


def test_a_second_outcome_of_the_same_reading_replaces_the_first():
    state = showing("a", Verdict.SAVED)
    upgraded = outcome("a", Verdict.REFUSED)
    state, effects = step(state, Decided(upgraded, 20.0))
    assert state == Showing(upgraded, 20.0 + RESULT_HOLD_S[Family.NO])
    assert effects == (Show(upgraded, fresh=False),)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("event", [Decided(outcome("old"), 10.0), Failed(ReadingId("old"))])
def test_stale_ids_change_nothing(state, event):
    assert step(state, event) == (state, ())


@pytest.mark.parametrize("state", [Checking(A), showing("a")])
def test_a_bug_in_the_check_frees_the_lane(state):
    assert step(state, Failed(A.id)) == (Idle(), (Clear(),))


def test_staff_dismiss_the_card():
    assert step(showing("a"), Touched()) == (Idle(), (Clear(),))


@pytest.mark.parametrize("state", [Idle(), Checking(A)])
def test_a_touch_does_not_stop_a_check(state):
    assert step(state, Touched()) == (state, ())


@pytest.mark.parametrize(("at", "is_over"), [(12.4, False), (12.5, True), (99.0, True)])
def test_a_card_leaves_when_its_time_is_over(at, is_over):
    state = showing("a", until=12.5)
    assert step(state, Elapsed(at)) == ((Idle(), (Clear(),)) if is_over else (state, ()))


@pytest.mark.parametrize("state", [Idle(), Checking(A)])
def test_time_alone_does_not_move_the_lane(state):
    assert step(state, Elapsed(1e9)) == (state, ())


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_its_hold(verdict):
    expected = LINK_HOLD_S if verdict is Verdict.LINK_NEEDED else RESULT_HOLD_S[FAMILY[verdict]]
    if verdict in (Verdict.PASS_USED, Verdict.PASS_FORGED):
        expected = math.inf
    assert hold_s(outcome("a", verdict)) == expected


@pytest.mark.parametrize(
    "reason", [Reason.LEDGER_AWAY_ASK, Reason.LEDGER_ANEW_ASK, Reason.CHOOSE_PASS]
)
def test_what_asks_for_a_person_is_not_taken_away_by_a_reading(reason):
    asking = Outcome(A, Verdict.PASS_UNCONFIRMED, reason)
    state, _ = step(Checking(A), Decided(asking, 10.0))
    assert state.until == 10.0 + ASK_HOLD_S
    assert step(state, Read(B)) == (state, (Show(asking, fresh=True),))
    assert step(state, Touched()) == (Idle(), (Clear(),))
    assert step(state, Elapsed(state.until)) == (Idle(), (Clear(),))


@pytest.mark.parametrize("verdict", [Verdict.PASS_EARLY, Verdict.PASS_EXPIRED])
def test_a_card_that_a_supervisor_may_overrule_stays_until_one_comes_or_the_next_fan(verdict):
    plain = Access(Serial("1" * 16), FanId(1001), RewardUid("vip"), AT, AT)
    refused = replace(outcome("a", verdict), access=replace(plain, may_override=True))
    state, _ = step(Checking(A), Decided(refused, 10.0))
    assert step(state, Elapsed(1e9)) == (state, ())
    assert step(state, Touched()) == (Idle(), (Clear(),))
    assert step(state, Read(B)) == (Checking(B), (Check(B),))
    assert hold_s(replace(refused, access=plain)) == RESULT_HOLD_S[Family.NO]


@pytest.mark.parametrize("state", [Idle(), Checking(A), showing("a"), showing("b")])
def test_what_staff_did_is_shown_whatever_is_on_the_card(state):
    done = outcome("a", Verdict.PASS_VALID)
    held = Showing(done, 10.0 + RESULT_HOLD_S[Family.YES])
    assert step(state, Acted(done, 10.0)) == (held, (Show(done, fresh=True),))


def test_what_staff_did_does_not_take_the_card_from_the_next_fan():
    assert step(Checking(B), Acted(outcome("a"), 10.0)) == (Checking(B), ())


def test_trouble_stays_until_somebody_comes():
    state, _ = step(Checking(A), Decided(outcome("a", Verdict.TROUBLE), 10.0))
    assert step(state, Elapsed(1e12)) == (state, ())
    assert math.isinf(state.until)


@pytest.mark.parametrize("verdict", Verdict)
def test_only_a_barcode_that_waits_for_its_fan_is_handed_on(verdict):
    _, (check,) = step(showing("a", verdict), Read(B))
    assert check == Check(B, link=A if verdict is Verdict.LINK_NEEDED else None)


def test_a_dismissed_barcode_is_not_linked():
    state, _ = step(showing("a", Verdict.LINK_NEEDED), Touched())
    assert step(state, Read(B))[1] == (Check(B),)


READING_IDS = st.sampled_from(["a", "b", "c"])


class LaneMachine(RuleBasedStateMachine):
    """Any events in any order; what is on the card is kept from the effects alone."""

    def __init__(self):
        super().__init__()
        self.state = Idle()
        self.card = None
        self.now = 0.0
        self.numbers = iter(range(10**6))
        self.decided = {}

    def on(self, event):
        before = self.state
        self.state, effects = step(self.state, event)
        for effect in effects:
            self.follow(effect, before)
        return before, effects

    def follow(self, effect, before):
        match effect:
            case Show(shown, fresh):
                assert shown.id == current_id(before)
                assert fresh is isinstance(before, Checking)
                self.card = shown
            case Clear():
                assert self.state == Idle()
                self.card = None
            case Check(checked, link):
                assert self.state == Checking(checked)
                waiting = isinstance(before, Showing) and before.outcome.verdict
                assert (link is not None) is (waiting is Verdict.LINK_NEEDED)
                assert link is None or link == before.outcome.reading

    @rule()
    def read(self):
        fresh = reading(str(next(self.numbers)))
        _, effects = self.on(Read(fresh))
        assert [type(effect) for effect in effects] == [Check]

    @rule(verdict=st.sampled_from(Verdict))
    @precondition(lambda self: current_id(self.state) is not None)
    def decide(self, verdict):
        decided = outcome(current_id(self.state), verdict)
        self.on(Decided(decided, self.now))
        assert self.card == decided

    @rule(verdict=st.sampled_from(Verdict), reading_id=READING_IDS)
    def decide_stale(self, verdict, reading_id):
        before, effects = self.on(Decided(outcome(reading_id, verdict), self.now))
        assert (self.state, effects) == (before, ())

    @rule()
    @precondition(lambda self: current_id(self.state) is not None)
    def fail(self):
        self.on(Failed(current_id(self.state)))
        assert self.state == Idle()

    @rule(reading_id=READING_IDS)
    def fail_stale(self, reading_id):
        before, effects = self.on(Failed(ReadingId(reading_id)))
        assert (self.state, effects) == (before, ())

    @rule()
    def touch(self):
        self.on(Touched())
        assert not isinstance(self.state, Showing)

    @rule(seconds=st.floats(0, 20))
    def wait(self, seconds):
        self.now += seconds
        self.on(Elapsed(self.now))

    @invariant()
    def what_is_shown_is_on_the_card(self):
        match self.state:
            case Idle():
                assert self.card is None
            case Showing(shown, until):
                assert self.card == shown
                assert until > self.now or until == pytest.approx(self.now)


def current_id(state):
    match state:
        case Checking(checked):
            return checked.id
        case Showing(shown):
            return shown.id
    return None


TestLaneMachine = LaneMachine.TestCase
TestLaneMachine.settings = settings(max_examples=50)


@given(st.sampled_from(Verdict), st.floats(0, 1e6))
def test_an_upgrade_holds_anew(verdict, at):
    first = outcome("a", Verdict.SAVED)
    second = replace(first, verdict=verdict)
    state, _ = step(Showing(first, 0.0), Decided(second, at))
    assert state.until == at + hold_s(second)
