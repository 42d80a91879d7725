"""Booths that share a ledger, on a real PostgreSQL that goes away and comes back."""

import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.booth import ActAnswer
from kiosk.domain.outcome import Family
from kiosk.settings import ConfigError
from kiosk.station import settling_debts
from tests.app.cable import cable_to
from tests.app.conftest import ANSWER_S
from tests.app.passes import ANOTHER, HOLDER, Maker
from tests.app.test_booth import NOBODY_LISTENS, PIN, again, done, said, with_pin

VALID = Verdict.PASS_VALID, Reason.REDEEMED
USED = Verdict.PASS_USED, Reason.USED_BEFORE
ACCEPTED = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_ACCEPTED
ASK = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_ASK
REFUSED = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_AWAY_REFUSED


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


@dataclass
class Booth:
    """A booth and the cable to what it shares."""

    lane: object
    cable: object

    def scan(self, text, device="keyboard"):
        return self.lane.scan(text, device)

    def until(self, **status):
        def so():
            now = self.lane.news.statuses[-1]
            return all(getattr(now, name) == value for name, value in status.items())

        self.lane.news.until(lambda: self.lane.news.statuses and so())

    def connected(self):
        reach = self.lane.engine._parts.booth.redeeming._reach
        deadline = time.monotonic() + ANSWER_S
        while reach.away:  # That it is reached at the start is no news.
            assert time.monotonic() < deadline
            time.sleep(0.01)
        return self


@pytest.fixture
def open_booth(start, maker, postgres, tmp_path, monkeypatch):
    """Opens booths of one venue, each with a database, a cable and a policy of its own."""
    monkeypatch.setattr(settling_debts, "LOOK_EVERY_S", 0.05)
    name = postgres.create()
    with ExitStack() as stack:

        def open_booth(name_of_booth, unconfirmed="ask"):
            cable = stack.enter_context(cable_to(Path(postgres._folder) / ".s.PGSQL.5432"))
            url = f"postgresql://postgres@127.0.0.1:{cable.port}/{name}?sslmode=disable"
            rules = {"keys": (maker.public,), "shared_ledger": url, "unconfirmed": unconfirmed}
            folder = tmp_path / name_of_booth
            lane = start(
                NOBODY_LISTENS, name=name_of_booth, mode="booth", data_dir=folder, passes=rules
            )
            stack.callback(lane.stop)
            return Booth(lane, cable)

        yield open_booth
    postgres.drop(name)


def test_what_is_used_at_one_booth_is_used_at_the_other(open_booth, maker):
    north, east = open_booth("North").connected(), open_booth("East").connected()
    assert said(north.scan(maker.a_pass())) == VALID
    used = east.scan(maker.a_pass())
    assert said(used) == USED
    assert used.access.last_use.redemption.station == "North"
    # Told once, it is known here, too, whatever becomes of the network.
    east.cable.pull()
    assert said(again(east.lane, maker.a_pass())) == USED


@pytest.mark.parametrize("fault", [pytest.param("pull", marks=pytest.mark.soak), "eat"])
def test_a_ledger_that_cannot_be_asked_holds_nobody_up_and_is_asked_again(open_booth, maker, fault):
    booth = open_booth("North").connected()
    getattr(booth.cable, fault)()
    asked = booth.scan(maker.a_pass())
    assert said(asked) == ASK
    assert asked.access.may_override
    booth.until(ledger_away=True)
    booth.cable.mend()
    booth.until(ledger_away=False)
    booth.connected()
    booth.lane.engine.touch()
    # Nobody was let in, so it is no use, even where the ledger had heard of it.
    assert said(again(booth.lane, maker.a_pass())) == VALID


def test_what_was_accepted_unseen_is_told_and_every_double_is_counted(open_booth, maker):
    north, east = (open_booth(name, "accept").connected() for name in ("North", "East"))
    assert said(north.scan(maker.a_pass(HOLDER))) == VALID
    east.cable.pull()
    doubled, single = east.scan(maker.a_pass(HOLDER)), east.scan(maker.a_pass(ANOTHER))
    assert [said(doubled), said(single)] == [ACCEPTED, ACCEPTED]
    assert doubled.family is Family.SAVED
    assert said(again(east.lane, maker.a_pass(ANOTHER))) == USED
    east.until(ledger_away=True, unconfirmed=2)
    east.cable.mend()
    east.until(ledger_away=False, unconfirmed=0, doubled=1)
    used = north.scan(maker.a_pass(ANOTHER))
    assert said(used) == USED
    assert used.access.last_use.redemption.station == "East"
    # Both uses are in the shared ledger, and the other booth tells of both.
    seen = again(north.lane, maker.a_pass(HOLDER)).access.earlier
    assert [use.redemption.station for use in seen] == ["North", "East"]


@pytest.mark.soak
def test_what_was_accepted_is_told_also_after_a_restart(open_booth, maker):
    east = open_booth("East", "accept").connected()
    east.cable.pull()
    assert said(east.scan(maker.a_pass())) == ACCEPTED
    east.lane.stop()
    open_booth("East").connected()
    assert said(open_booth("North").connected().scan(maker.a_pass())) == USED


@pytest.mark.soak
def test_a_venue_may_refuse_whom_it_cannot_ask_about(open_booth, maker):
    booth = open_booth("North", "refuse").connected()
    booth.cable.pull()
    refused = booth.scan(maker.a_pass())
    assert said(refused) == REFUSED
    assert not refused.access.may_override
    assert refused.family is Family.NO


@pytest.mark.soak
def test_a_supervisor_decides_where_the_ledger_cannot(open_booth, maker):
    booth = open_booth("North").connected()
    with_pin(booth.lane)
    booth.cable.pull()
    asked = booth.scan(maker.a_pass())
    assert done(booth.lane, "override", asked.id, PIN, "Known by face") is ActAnswer.DONE
    assert said(booth.lane.news.outcomes[-1]) == (Verdict.PASS_VALID, Reason.OVERRIDDEN)
    booth.cable.mend()
    booth.until(ledger_away=False, unconfirmed=0, doubled=0)
    booth.connected()
    used = open_booth("East").connected().scan(maker.a_pass())
    assert used.access.last_use.redemption.override == "Known by face"


@pytest.mark.soak
@pytest.mark.parametrize("away", [False, True])
def test_an_undone_use_is_undone_for_all(open_booth, maker, away):
    north, east = open_booth("North").connected(), open_booth("East").connected()
    valid = north.scan(maker.a_pass())
    assert said(valid) == VALID
    if away:
        north.cable.pull()
    assert done(north.lane, "undo", valid.id) is ActAnswer.DONE
    if away:
        north.cable.mend()
        north.connected()
    assert said(east.scan(maker.a_pass())) == VALID


@pytest.mark.soak
def test_where_the_shared_ledger_answers_it_decides_also_after_damage_here(
    open_booth, maker, tmp_path
):
    north = open_booth("North").connected()
    assert said(north.scan(maker.a_pass(HOLDER))) == VALID
    north.lane.stop()
    (tmp_path / "North" / "station.db").write_bytes(b"damaged" * 1000)
    north = open_booth("North").connected()
    assert list((tmp_path / "North").glob("station.db.damaged-*"))
    assert said(north.scan(maker.a_pass(HOLDER))) == USED
    assert said(north.scan(maker.a_pass(ANOTHER))) == VALID
    assert not north.lane.news.statuses[-1].ledger_anew


def test_a_ledger_that_is_none_is_a_mistake_in_one_line(start, maker):
    rules = {"keys": (maker.public,), "shared_ledger": "postgresql://[/x"}
    with pytest.raises((ConfigError, ValueError)) as caught:
        start(NOBODY_LISTENS, mode="booth", passes=rules)
    assert "shared_ledger" in str(caught.value)
