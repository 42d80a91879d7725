"""The staff desk for fans over real HTTP, against the real portal and a real database."""

import asyncio
import itertools

import httpx
import pytest

from kiosk.domain.answers import Verdict
from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import FanDeskView, Fault, SearchState
from kiosk.domain.quests import QuestStatus
from kiosk.portal import demo, demo_rewards
from kiosk.station import fan_search
from kiosk.station.clock import SystemClock
from kiosk.station.staff import Staff
from kiosk.store import Database, SqlPin
from tests.app.passes import Maker

PIN = "204817"
KEYS = {"Api-Key": "demo-key", "Api-Secret": "demo-secret"}
BUSINESS = "/api/v1/ent/businesses/12345"
DISCOUNT = demo.uid("rewards/10% off merch")


async def set_pin(path):
    database = await Database.open(path)
    await Staff(SqlPin(database), SystemClock()).set_pin(PIN)
    await database.close()


class DeskAt:
    """A station's staff desk, unlocked, and what its screen was told."""

    def __init__(self, lane):
        self.lane, self.news = lane, lane.news
        lane.engine.desk(lambda desk: desk.unlock(PIN))
        self.news.until(lambda: self.news.desks and self.news.desks[-1].unlocked)

    @property
    def view(self):
        return self.news.fan_views[-1] if self.news.fan_views else FanDeskView()

    def do(self, act):
        self.lane.engine.fans(act)

    def find(self, typed):
        self.do(lambda desk: desk.search(typed))
        self.news.until(
            lambda: self.view.search.state is SearchState.DONE and self.view.search.query == typed
        )
        return self.view.search

    def open(self, typed, fan_id):
        self.find(typed)
        self.do(lambda desk: desk.open(fan_id))
        self.news.until(self._loaded)
        return self.view.sheet

    def _loaded(self):
        sheet = self.view.sheet
        parts = sheet and (sheet.standing, sheet.quests, sheet.rewards, sheet.links)
        return parts and not any(part.loading for part in parts)

    def deed(self, said):
        self.news.until(lambda: self.view.sheet.deed and self.view.sheet.deed.said is said)
        return self.view.sheet.deed


@pytest.fixture
def desk(start, portal_url, tmp_path, station_file, monkeypatch):
    """At a station that is online."""
    monkeypatch.setattr(fan_search, "PAUSE_S", 0)
    asyncio.run(set_pin(tmp_path / "station" / "station.db"))
    return DeskAt(start(portal_url).online())


@pytest.fixture
def portal(portal_url):
    with httpx.Client(base_url=portal_url, headers=KEYS) as client:
        yield client


def test_a_fan_is_found_looked_at_and_given_a_reward(desk, portal, capsys):
    sheet = desk.open("aiko", 1003)
    assert (sheet.hit.name, sheet.hit.email) == ("Aiko N.", "a…@example.com")
    assert sheet.standing.value.points == 100
    states = {line.quest.quest_title: line.status for line in sheet.quests.value}
    assert states["Gate check-in"] is QuestStatus.ACTIVE
    assert states["Meet the team"] is QuestStatus.LOCKED
    assert "Season ticket thank-you" not in states
    assert {reward.reward_title for reward in sheet.offered} == {"North Lounge", "10% off merch"}
    calls = desk.lane.meter.calls
    desk.do(lambda it: it.give(DISCOUNT))
    assert desk.deed(Said.DONE) == Deed(Act.GIVE, Said.DONE, "10% off merch")
    assert desk.lane.meter.calls == calls + 1
    (given,) = portal.get(f"{BUSINESS}/fans/1003/rewards").json()
    assert (given["reward_uid"], given["prize_code"]) == (DISCOUNT, "HARBOUR10")
    desk.news.until(lambda: desk.view.sheet.rewards.value)
    assert desk.view.sheet.rewards.value[0].prize_code == "HARBOUR10"
    logged = capsys.readouterr()
    assert "reward_assigned" in logged.out
    assert not any(word in logged.out + logged.err for word in ("aiko", "Aiko", "HARBOUR10"))


@pytest.mark.soak
def test_the_portals_own_refusals_are_understood(desk, portal):
    desk.open("aiko", 1003)
    portal.post(f"{BUSINESS}/fans/1003/rewards", json={"reward_uid": DISCOUNT})
    desk.do(lambda it: it.give(DISCOUNT))
    desk.deed(Said.HELD)
    desk.news.until(lambda: desk.view.sheet.rewards.value)  # Looked at again: the fan has it.
    portal.delete(f"{BUSINESS}/rewards/{demo_rewards.PASS_UID}")
    desk.do(lambda it: it.give(demo_rewards.PASS_UID))
    assert desk.deed(Said.GONE).what == "North Lounge"


def test_a_wristband_is_linked_moved_and_unlinked(desk, portal):
    desk.open("aiko", 1003)
    desk.do(lambda it: it.expect_wristband())
    desk.deed(Said.WAITING)
    assert desk.lane.scan("WB-900").verdict is Verdict.LINKED
    desk.deed(Said.DONE)
    desk.news.until(lambda: desk.view.sheet.links.value)
    assert portal.get(f"{BUSINESS}/barcodes/WB-900").json()["fan_id"] == 1003

    desk.open("leila", 1004)
    desk.do(lambda it: it.expect_wristband())
    desk.deed(Said.WAITING)
    desk.lane.read("WB-900 ")
    desk.deed(Said.TAKEN)
    desk.do(lambda it: it.move_wristband(PIN))
    assert desk.deed(Said.DONE).act is Act.MOVE
    assert portal.get(f"{BUSINESS}/barcodes/WB-900").json()["fan_id"] == 1004

    desk.news.until(lambda: desk.view.sheet.links.value)
    desk.do(lambda it: it.unlink_wristband("WB-900"))
    desk.news.until(lambda: desk.view.sheet.links.value == ())
    assert portal.get(f"{BUSINESS}/barcodes/WB-900").status_code == 404


def test_at_a_booth_a_wristband_is_linked_too_and_no_pass_is_taken_for_one(
    start, portal_url, tmp_path, monkeypatch
):
    monkeypatch.setattr(fan_search, "PAUSE_S", 0)
    asyncio.run(set_pin(tmp_path / "station" / "station.db"))
    maker = Maker.make(tmp_path / "maker")
    rules = {"keys": (maker.public,), "revocations": maker.revoked}
    desk = DeskAt(start(portal_url, mode="booth", passes=rules).online())
    desk.open("aiko", 1003)
    desk.do(lambda it: it.expect_wristband())
    desk.deed(Said.WAITING)
    assert desk.lane.scan("LK1:FORGED").verdict is Verdict.UNKNOWN
    assert desk.lane.scan("WB-902").verdict is Verdict.LINKED
    desk.deed(Said.DONE)


def test_while_the_portal_is_away_those_known_here_are_found(desk, start, monkeypatch):
    desk.news.until(lambda: desk.find("aiko").hits)
    desk.lane.stop()
    alone = DeskAt(start("http://127.0.0.1:1"))
    search = alone.find("aiko")
    assert (search.only_here, search.hits[0].fan_id) == (Fault.AWAY, 1003)
    sheet = alone.open("aiko", 1003)
    assert {sheet.standing.fault, sheet.quests.fault, sheet.rewards.fault} <= {
        Fault.AWAY,
        Fault.UNSAID,
    }


@pytest.mark.soak
def test_scans_come_before_the_desk(start, portal_url, tmp_path, monkeypatch):
    """When the desk has used its share of the calls, there are some left for scans."""
    monkeypatch.setattr(fan_search, "PAUSE_S", 0)
    monkeypatch.setattr(fan_search, "PATIENCE_S", 0.5)
    asyncio.run(set_pin(tmp_path / "station" / "station.db"))
    desk = DeskAt(start(portal_url, calls_per_minute=60).online())
    typed = itertools.cycle(("aiko", "leila"))
    while (search := desk.find(next(typed))).only_here is None:
        pass
    assert search.only_here is Fault.BUSY
    assert desk.lane.scan("fan:1005").verdict is Verdict.EARNED
