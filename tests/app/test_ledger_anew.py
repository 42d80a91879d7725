"""A booth whose database was damaged: its new ledger does not know what was used before."""

from contextlib import ExitStack

import pytest

from kiosk.domain.answers import Reason, Verdict
from kiosk.domain.booth import ActAnswer
from kiosk.domain.outcome import Family
from tests.app.passes import ANOTHER, HOLDER, WITHOUT, Maker
from tests.app.test_booth import NOBODY_LISTENS, PIN, again, done, said, with_pin

VALID = Verdict.PASS_VALID, Reason.REDEEMED
USED = Verdict.PASS_USED, Reason.USED_BEFORE
ACCEPTED = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_ACCEPTED
ASK = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_ASK
REFUSED = Verdict.PASS_UNCONFIRMED, Reason.LEDGER_ANEW_REFUSED


@pytest.fixture
def maker(tmp_path):
    return Maker.make(tmp_path / "maker")


@pytest.fixture
def open_booth(start, maker):
    """Opens the booth anew on the same data folder; without any network, if none is named."""
    with ExitStack() as stack:

        def open_booth(unconfirmed="ask", url=NOBODY_LISTENS):
            stack.close()
            rules = {"keys": (maker.public,), "unconfirmed": unconfirmed}
            lane = start(url, mode="booth", passes=rules)
            stack.callback(lane.stop)
            return lane

        yield open_booth


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "station"


@pytest.fixture
def damaged(open_booth, maker, folder):
    """The booth's ledger had a use, and its file is damaged now."""
    booth = open_booth()
    assert said(booth.scan(maker.a_pass(HOLDER))) == VALID
    booth.stop()
    path = folder / "station.db"
    path.write_bytes(path.read_bytes()[:4096] + b"\0" * 20_000)


def notice(booth):
    booth.news.until(lambda: booth.news.statuses)
    status = booth.news.statuses[-1]
    return status.ledger_anew, status.trouble


@pytest.mark.usefixtures("damaged")
def test_what_was_used_before_the_damage_is_for_a_supervisor_to_decide(open_booth, maker):
    booth = with_pin(open_booth())
    assert notice(booth) == (True, Reason.LEDGER_ANEW)
    asked = booth.scan(maker.a_pass(HOLDER))
    assert (said(asked), asked.access.earlier) == (ASK, ())
    assert done(booth, "override", asked.id, PIN, "Known by face") is ActAnswer.DONE
    assert said(booth.news.outcomes[-1]) == (Verdict.PASS_VALID, Reason.OVERRIDDEN)
    # What was used since is known.
    assert said(again(booth, maker.a_pass(HOLDER))) == USED
    # Nobody was let in, so it is no use: the next time, it is asked again.
    for device in ("keyboard", "another"):
        assert said(booth.scan(maker.a_pass(ANOTHER), device)) == ASK
        booth.engine.touch()


@pytest.mark.usefixtures("damaged")
def test_it_ends_when_the_file_is_moved_away_and_the_station_started_anew(
    open_booth, maker, folder, tmp_path
):
    accepting = open_booth("accept")
    accepted = accepting.scan(maker.a_pass(HOLDER))
    assert (said(accepted), accepted.family) == (ACCEPTED, Family.SAVED)
    assert done(accepting, "undo", accepted.id) is ActAnswer.DONE
    refusing = open_booth("refuse")  # The new file is sound: what lies aside is what counts.
    refused = refusing.scan(maker.a_pass(HOLDER))
    assert (said(refused), refused.access.may_override) == (REFUSED, False)
    for part in folder.glob("station.db.damaged-*"):
        part.rename(tmp_path / part.name)
    assert said(again(refusing, maker.a_pass(HOLDER))) == REFUSED
    sure = open_booth()
    assert said(sure.scan(maker.a_pass(HOLDER))) == VALID
    assert notice(sure) == (False, None)


@pytest.mark.usefixtures("damaged")
def test_a_reward_that_was_taken_back_is_not_for_a_supervisor_to_give_again(
    open_booth, maker, portal_url, monkeypatch
):
    monkeypatch.setattr("kiosk.station.opinion.ANSWER_WITHIN_S", 0)
    booth = open_booth(url=portal_url).online()
    asked = booth.scan(maker.a_pass(WITHOUT))
    assert said(asked) == ASK
    late = booth.news.outcome(1)
    assert (late.id, *said(late)) == (asked.id, Verdict.PASS_REVOKED, Reason.TAKEN_BACK)
    assert not late.access.may_override
