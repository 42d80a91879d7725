"""A booth over real HTTP, a real database and real signatures: each verdict, and what staff do."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.booth import ActAnswer
from kiosk.domain.passes import serial_for
from kiosk.domain.redemption import Decision
from kiosk.domain.status import PortalState
from kiosk.settings import ConfigError
from kiosk.station.clock import SystemClock
from tests.app.passes import (
    ANOTHER,
    BUSINESS,
    HOLDER,
    HOUR,
    LOUNGE,
    OTHER_BUSINESS,
    WITHOUT,
    Maker,
    now,
)

NOBODY_LISTENS = "http://127.0.0.1:1"
PIN = "204817"
KILLED = "tests.app.killed_booth"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


@pytest.fixture
def booth(start, maker):
    """Starts a booth that has the public key only."""

    def booth(url, name="North Lounge", **passes):
        rules = {"keys": (maker.public,), "revocations": maker.revoked} | passes
        return start(url, name=name, mode="booth", passes=rules)

    return booth


def said(outcome):
    return outcome.verdict, outcome.reason


def done(lane, act, *arguments):
    """What came of an act of staff's."""
    before = len(lane.news.booths)
    lane.engine.booth(lambda booth: getattr(booth, act)(*arguments))
    lane.news.until(lambda: len(lane.news.booths) > before)
    return lane.news.booths[before].answer


def again(lane, text):
    """The same code once more, at another scanner: at the same it would be one reading."""
    return lane.scan(text, "another")


async def set_pin(booth):
    await booth.staff.set_pin(PIN)


def with_pin(lane):
    lane.engine._loop.call(set_pin, lane.engine._parts.booth)
    return lane


def test_a_pass_lets_in_once_and_then_says_where_and_when(booth, portal_url, maker):
    lane = booth(portal_url).online()
    valid = lane.scan(maker.a_pass())
    assert said(valid) == (Verdict.PASS_VALID, Reason.REDEEMED)
    assert (valid.fan_id, valid.first_name != "") == (HOLDER, True)
    assert valid.access.reward_title == "North Lounge"
    assert valid.access.confirmed is True
    assert valid.access.earlier == ()
    used = lane.scan(maker.a_pass().lower())
    assert said(used) == (Verdict.PASS_USED, Reason.USED_BEFORE)
    use = used.access.last_use
    assert (use.redemption.station, use.decision) == ("North Lounge", Decision.COUNTED)
    assert abs(use.redemption.at - now()) < timedelta(minutes=1)
    assert used.access.may_override
    lane.stop()

    after = booth(portal_url, name="East Bar").online()
    assert said(after.scan(maker.a_pass())) == (Verdict.PASS_USED, Reason.USED_BEFORE)
    line = after.news.histories[-1].lines[0]
    assert (line.serial, line.reward_uid) == (used.access.serial, LOUNGE)


def test_each_reason_to_turn_a_pass_away(booth, portal_url, maker, tmp_path):
    stranger = Maker.make(tmp_path / "stranger")
    maker.revoke(maker.token(ANOTHER).serial)
    lane = booth(portal_url).online()
    early = {"starts": now() + HOUR, "ends": now() + 2 * HOUR}
    ended = {"starts": now() - 2 * HOUR, "ends": now() - HOUR}
    genuine = maker.a_pass()
    cases = {
        maker.a_pass(**early): (Verdict.PASS_EARLY, Reason.NOT_OPEN_YET),
        maker.a_pass(**ended): (Verdict.PASS_EXPIRED, Reason.ENDED),
        maker.a_pass(business_id=OTHER_BUSINESS): (
            Verdict.PASS_ELSEWHERE,
            Reason.OTHER_BUSINESS,
        ),
        stranger.a_pass(): (Verdict.PASS_FORGED, Reason.SIGNATURE_KEY_UNKNOWN),
        genuine[:100] + ("A" if genuine[100] != "A" else "B") + genuine[101:]: (
            Verdict.PASS_FORGED,
            Reason.SIGNATURE_WRONG,
        ),
        genuine[:60]: (Verdict.UNKNOWN, Reason.CODE_UNREADABLE),
        "LK1:" + "A" * 900: (Verdict.UNKNOWN, Reason.CODE_UNREADABLE),
        maker.a_pass(ANOTHER): (Verdict.PASS_REVOKED, Reason.ON_REVOCATION_LIST),
        maker.a_pass(WITHOUT): (Verdict.PASS_REVOKED, Reason.TAKEN_BACK),
        maker.a_card(ends=now() - HOUR): (Verdict.PASS_EXPIRED, Reason.ENDED),
    }
    answers = {text: said(lane.scan(text)) for text in cases}
    assert answers == cases
    # None of these was a use.
    assert said(lane.scan(genuine)) == (Verdict.PASS_VALID, Reason.REDEEMED)
    assert lane.news.outcomes[-1].access.list_at is not None


def test_another_businesss_pass_is_not_told_by_what_its_numbers_name_here(booth, portal_url, maker):
    lane = booth(portal_url).online()
    ours = lane.scan(maker.a_pass())
    theirs = lane.scan(maker.a_pass(business_id=OTHER_BUSINESS, serial=ours.access.serial))
    assert said(theirs) == (Verdict.PASS_ELSEWHERE, Reason.OTHER_BUSINESS)
    assert (theirs.fan_id, theirs.first_name) == (None, "")
    told = theirs.access
    assert (told.reward_uid, told.serial) == (ours.access.reward_uid, ours.access.serial)
    assert (told.reward_title, told.performance_uid, told.earlier) == ("", None, ())


def test_a_reward_that_was_taken_back_lets_nobody_in(booth, portal_url, maker, tmp_path):
    lane = booth(portal_url).online()
    with closing(sqlite3.connect(tmp_path / "portal.db")) as portal:
        portal.execute("DELETE FROM fan_rewards WHERE fan_id = ?", [HOLDER])
        portal.commit()
    refused = again(lane, maker.a_pass())
    assert said(refused) == (Verdict.PASS_REVOKED, Reason.TAKEN_BACK)
    assert not refused.access.may_override


def test_with_no_network_at_all_a_pass_made_elsewhere_is_checked(booth, maker):
    lane = booth(NOBODY_LISTENS)
    valid = lane.scan(maker.a_pass())
    assert said(valid) == (Verdict.PASS_VALID, Reason.REDEEMED)
    assert valid.access.confirmed is None
    assert said(again(lane, maker.a_pass())) == (Verdict.PASS_USED, Reason.USED_BEFORE)
    lane.news.until(lambda: lane.news.statuses[-1].portal is PortalState.AWAY)


def test_a_fans_code_lists_the_passes_and_the_chosen_one_is_used(booth, portal_url, maker):
    lane = booth(portal_url).online()
    listed = lane.scan(maker.a_card())
    assert said(listed) == (Verdict.PASS_CHOICE, Reason.CHOOSE_PASS)
    (choice,) = listed.choices
    assert (choice.reward_title, choice.reward_uid) == ("North Lounge", LOUNGE)
    assert choice.serial == serial_for(BUSINESS, HOLDER, LOUNGE)
    assert done(lane, "redeem", listed.id, "f" * 16) is ActAnswer.NOT_POSSIBLE
    assert done(lane, "redeem", listed.id, choice.serial) is ActAnswer.DONE
    used = lane.news.outcomes[-1]
    assert (used.id, *said(used)) == (listed.id, Verdict.PASS_VALID, Reason.REDEEMED)
    assert done(lane, "redeem", listed.id, choice.serial) is ActAnswer.NOT_POSSIBLE
    # The token and the list are one pass.
    assert said(lane.scan(maker.a_pass())) == (Verdict.PASS_USED, Reason.USED_BEFORE)
    assert said(lane.scan(f"fan:{WITHOUT}")) == (Verdict.NOTHING_HERE, Reason.NO_PASS_NOW)
    lane.engine.touch()
    assert said(lane.scan("WB00001002")) == (Verdict.NOTHING_HERE, Reason.NO_PASS_NOW)
    assert said(lane.scan("WB-nobodys")) == (Verdict.UNKNOWN, Reason.BARCODE_UNKNOWN)


def test_with_the_portal_away_the_passes_that_were_met_here_are_listed(booth, portal_url, maker):
    lane = booth(portal_url).online()
    lane.scan(maker.a_card(ANOTHER))
    lane.stop()
    away = booth(NOBODY_LISTENS)
    (choice,) = away.scan(f"fan:{ANOTHER}").choices
    assert (choice.reward_title, choice.confirmed) == ("North Lounge", None)
    away.engine.touch()
    unknown = away.scan(f"fan:{WITHOUT}")
    assert said(unknown) == (Verdict.UNKNOWN, Reason.PASSES_NOT_KNOWN)
    assert said(away.scan("WB00001002")) == (Verdict.UNKNOWN, Reason.PASSES_NOT_KNOWN)


def test_a_supervisor_lets_in_with_pin_and_reason_and_it_is_kept(booth, portal_url, maker):
    lane = booth(portal_url).online()
    lane.scan(maker.a_pass())
    used = again(lane, maker.a_pass())
    assert done(lane, "override", used.id, PIN, "Left a coat") is ActAnswer.PIN_UNSET
    with_pin(lane)
    assert done(lane, "override", used.id, PIN, "  ") is ActAnswer.REASON_NEEDED
    assert done(lane, "override", used.id, "111112", "Left a coat") is ActAnswer.PIN_WRONG
    assert done(lane, "override", used.id, PIN, "Left a coat") is ActAnswer.DONE
    let_in = lane.news.outcomes[-1]
    assert (let_in.id, *said(let_in)) == (used.id, Verdict.PASS_VALID, Reason.OVERRIDDEN)
    assert done(lane, "override", used.id, PIN, "again") is ActAnswer.NOT_POSSIBLE
    kept = lane.scan(maker.a_pass(), "third").access.last_use
    assert (kept.redemption.override, kept.redemption.staff) == ("Left a coat", "supervisor")
    assert kept.decision is Decision.OVERRIDDEN


@pytest.mark.soak
def test_nobody_overrides_a_forged_or_revoked_pass(booth, portal_url, maker, tmp_path):
    maker.revoke(maker.token().serial)
    lane = with_pin(booth(portal_url).online())
    for text in (Maker.make(tmp_path / "stranger").a_pass(), maker.a_pass()):
        refused = lane.scan(text)
        assert done(lane, "override", refused.id, PIN, "Please") is ActAnswer.NOT_POSSIBLE


def test_a_use_is_taken_back_and_the_pass_good_again(booth, portal_url, maker):
    lane = booth(portal_url).online()
    valid = lane.scan(maker.a_pass())
    left = valid.access.may_undo_until - now()
    assert timedelta(seconds=50) < left <= timedelta(seconds=61)
    assert done(lane, "undo", valid.id) is ActAnswer.DONE
    undone = lane.news.outcomes[-1]
    assert (undone.id, *said(undone)) == (valid.id, Verdict.PASS_UNDONE, Reason.USE_UNDONE)
    assert undone.access.may_undo_until is None
    assert done(lane, "undo", "nobody's") is ActAnswer.NOT_POSSIBLE
    valid_again = again(lane, maker.a_pass())
    assert said(valid_again) == (Verdict.PASS_VALID, Reason.REDEEMED)
    (taken_back,) = valid_again.access.earlier
    assert (taken_back.undone_by, taken_back.undone_at is None) == ("North Lounge", False)
    assert done(lane, "undo", valid.id) is ActAnswer.DONE  # It was undone before.


@pytest.mark.soak
def test_a_use_is_not_taken_back_after_a_minute(booth, portal_url, maker, monkeypatch):
    lane = booth(portal_url).online()
    valid = lane.scan(maker.a_pass())
    right = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda self: right(self) + timedelta(seconds=62))
    assert done(lane, "undo", valid.id) is ActAnswer.TOO_LATE


@pytest.mark.parametrize(
    "off", [timedelta(days=-1), pytest.param(timedelta(days=1), marks=pytest.mark.soak)]
)
def test_a_clock_a_day_off_is_shown_and_the_portals_is_gone_by(
    booth, portal_url, maker, monkeypatch, off
):
    right = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda self: right(self) + off)
    lane = booth(portal_url).online()
    shown = lane.news.statuses[-1].clock_off_s
    assert abs(shown + off.total_seconds()) < 5
    valid = lane.scan(maker.a_pass())
    assert said(valid) == (Verdict.PASS_VALID, Reason.REDEEMED)
    used = again(lane, maker.a_pass()).access.last_use
    assert abs(used.redemption.at - now()) < timedelta(minutes=1)


def test_a_booth_whose_key_cannot_be_read_says_which(booth, portal_url, tmp_path):
    with pytest.raises(ConfigError) as caught:
        booth(portal_url, keys=(tmp_path / "missing.pub",))
    assert "missing.pub: cannot be read" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_at_a_gate_cards_and_passes_are_their_fans(start, portal_url, maker):
    maker.revoke(maker.token(ANOTHER).serial)
    rules = {"keys": (maker.public,), "revocations": maker.revoked}
    lane = start(portal_url, passes=rules).online()
    earned = lane.scan(maker.a_card(WITHOUT))
    assert (earned.verdict, earned.fan_id) == (Verdict.EARNED, WITHOUT)
    early = maker.a_pass(starts=now() + HOUR, ends=now() + 2 * HOUR)
    assert (lane.scan(early).fan_id, lane.news.outcomes[-1].verdict) == (HOLDER, Verdict.EARNED)
    revoked = lane.scan(maker.a_pass(ANOTHER))
    assert said(revoked) == (Verdict.PASS_REVOKED, Reason.ON_REVOCATION_LIST)
    ended = lane.scan(maker.a_card(ends=now() - HOUR))
    assert said(ended) == (Verdict.PASS_EXPIRED, Reason.ENDED)
    genuine = maker.a_card(ANOTHER)
    forged = lane.scan(genuine[:-9] + ("A" if genuine[-9] != "A" else "B") + genuine[-8:])
    assert said(forged) == (Verdict.PASS_FORGED, Reason.SIGNATURE_WRONG)


def test_a_gate_without_keys_believes_no_card_and_says_so(start, portal_url, maker):
    lane = start(portal_url).online()
    assert said(lane.scan(maker.a_card())) == (Verdict.UNKNOWN, Reason.NO_KEYS_HERE)
    assert lane.scan("fan:1002").verdict is Verdict.EARNED


def test_a_newer_revocation_list_is_heard_of_while_the_booth_is_open(
    booth, portal_url, maker, monkeypatch
):
    monkeypatch.setattr("kiosk.station.list_watch.LOOK_EVERY_S", 0.05)
    lane = booth(portal_url).online()
    lane.news.until(lambda: lane.news.statuses[-1].revocations is not None)
    assert "cannot be read" in lane.news.statuses[-1].revocations.fault
    maker.revoke(maker.token().serial)
    lane.news.until(lambda: lane.news.statuses[-1].revocations.sequence == 1)
    assert lane.news.statuses[-1].revocations.fault == ""
    assert said(lane.scan(maker.a_pass())) == (Verdict.PASS_REVOKED, Reason.ON_REVOCATION_LIST)


def test_killed_between_ledger_and_screen_the_next_scan_says_where_and_when(booth, maker, tmp_path):
    folder, text = tmp_path / "station", maker.a_pass()
    command = [sys.executable, "-m", KILLED, str(folder), str(maker.public), text]
    killed = subprocess.run(command, timeout=60, check=False, cwd=ROOT, capture_output=True)
    assert killed.returncode == -signal.SIGKILL
    used = booth(NOBODY_LISTENS).scan(text)
    assert said(used) == (Verdict.PASS_USED, Reason.USED_BEFORE)
    use = used.access.last_use.redemption
    assert use.station == "North Gate"
    assert abs(use.at - now()) < timedelta(minutes=1)


def test_a_slow_portal_does_not_hold_a_pass_up_and_still_says_no(
    booth, portal_url, maker, tmp_path, monkeypatch
):
    monkeypatch.setattr("kiosk.station.opinion.ANSWER_WITHIN_S", 0)
    lane = booth(portal_url).online()
    good, refused = lane.scan(maker.a_pass()), lane.scan(maker.a_pass(WITHOUT))
    for outcome in (good, refused):
        assert said(outcome) == (Verdict.PASS_VALID, Reason.REDEEMED)
        assert outcome.access.confirmed is None
    late = lane.news.outcome(2)
    assert (late.id, *said(late)) == (refused.id, Verdict.PASS_REVOKED, Reason.TAKEN_BACK)
    assert late.access.last_use.redemption.id == refused.id
    listed = lane.scan(f"fan:{ANOTHER}")
    assert said(listed) == (Verdict.UNKNOWN, Reason.PASSES_NOT_KNOWN)
    assert said(lane.news.outcome(4)) == (Verdict.PASS_CHOICE, Reason.CHOOSE_PASS)


@pytest.mark.soak
def test_two_touches_on_one_list_use_one_pass(booth, portal_url, maker):
    lane = booth(portal_url).online()
    listed = lane.scan(maker.a_card())
    (choice,) = listed.choices
    for _ in range(2):
        lane.engine.booth(lambda booth: booth.redeem(listed.id, choice.serial))
    lane.news.until(lambda: len(lane.news.booths) == 2)
    answers = [view.answer for view in lane.news.booths]
    assert answers == [ActAnswer.DONE, ActAnswer.NOT_POSSIBLE]
