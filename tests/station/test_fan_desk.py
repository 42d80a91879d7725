"""Fans at the staff desk: searched, looked at, given rewards; wiped with the lock."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.app.fan_desk import FanDeskParts, open_fan_desk
from kiosk.domain.codes import FAN_FORMS, compile_forms
from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import (
    SHOWN_FANS,
    FanDeskView,
    FanHit,
    Fault,
    Part,
    Search,
    SearchState,
)
from kiosk.domain.ports import KeyRefused, LimitReached, Refused, Unreachable
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import FanReward, RequirementType, Reward, RewardType
from kiosk.domain.searching import FoundFan
from kiosk.station import counter as counter_module
from kiosk.station import desk as desk_module
from kiosk.station import fan_search as search_module
from kiosk.station import fan_sheet as sheet_module
from kiosk.station import wristband_desk as wristband_module
from kiosk.station.desk import Desk
from kiosk.station.staff import Staff
from kiosk.store import SqlFansHere, SqlPin, SqlTraces
from tests.station.world import AFTER_GATE, BAND, CATALOGUE, GATE, HOUR, NOW

pytestmark = pytest.mark.anyio

PIN = "204817"
MAYA = FanHit(1001, "Maya S.", "m…@example.com", "…101")
SCARF = Reward("scarf", RewardType.BADGE, "Scarf")
LOUNGE = Reward("lounge", RewardType.PASS, "Lounge", expiration_timestamp=NOW + HOUR)
REWARDS = (
    SCARF,
    LOUNGE,
    Reward("late", RewardType.BADGE, "Late", expiration_timestamp=NOW - HOUR),
    Reward("tier", RewardType.BADGE, "Tier", requirement_type=RequirementType.POINT_TIER),
)


class FakeStaffScreen:
    """Remembers what staff were shown, and lets a test await it."""

    def __init__(self):
        self.desks, self.views = [], [FanDeskView()]
        self._changed = asyncio.Condition()
        self._tasks = set()

    def desk(self, view):
        self.desks.append(view)

    def fans(self, view):
        self.views.append(view)
        task = asyncio.ensure_future(self._notify())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _notify(self):
        async with self._changed:
            self._changed.notify_all()

    @property
    def search(self):
        return self.views[-1].search

    @property
    def sheet(self):
        return self.views[-1].sheet

    @property
    def deed(self):
        return self.sheet.deed

    async def until(self, happened):
        """Return once `happened` is true; fails when it never is."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(happened)


@pytest.fixture(autouse=True)
def hasty(monkeypatch):
    """Nobody types here."""
    monkeypatch.setattr(search_module, "PAUSE_S", 0)
    monkeypatch.setattr(search_module, "SAID_AFTER_S", 10)


@pytest.fixture
def screen():
    return FakeStaffScreen()


@pytest.fixture
def staff(world):
    return Staff(SqlPin(world.database), world.clock)


@pytest.fixture
async def desk(world, staff, screen):
    await staff.set_pin(PIN)
    forms = compile_forms(FAN_FORMS)
    desk = Desk(staff, SqlTraces(world.database), world.board, screen, forms, world.clock)
    await desk.unlock(PIN)
    yield desk
    await desk.lock()


@pytest.fixture
def fans(world, staff, screen, desk):
    world.offer.catalogue = replace(CATALOGUE, rewards=REWARDS)
    return open_fan_desk(
        FanDeskParts(
            desk,
            staff,
            world.portal,
            SqlFansHere(world.database),
            world.offer,
            world.breaker,
            world.wristbands,
            world.lane.publish,
            screen,
            world.clock,
        )
    )


@pytest.fixture
def find(fans, screen):
    """Searches, and waits for what is found."""

    async def find(typed):
        await fans.search(typed)
        await screen.until(lambda: screen.search.state is SearchState.DONE)
        return screen.search

    return find


@pytest.fixture
async def sheet(fans, find):
    """Maya's sheet, open and loaded."""
    await find("may")
    await fans.open(1001)
    return fans


def away(world):
    world.portal.fault = Unreachable("No.")
    for _ in range(3):
        world.breaker.failed()
    assert world.breaker.away


class TestSearching:
    async def test_whom_it_finds_is_shown_masked(self, find):
        assert await find("may") == Search("may", SearchState.DONE, (MAYA,))
        assert (await find("tomas obrien")).hits == ()
        assert [hit.name for hit in (await find("example.com")).hits] == ["Maya S.", "Tomás O."]

    async def test_one_letter_is_not_searched_for(self, world, fans, screen, find):
        await find("may")
        await fans.search("m")
        assert screen.search == Search()
        assert world.portal.names() == ["search_fans"]

    async def test_only_the_last_of_what_is_typed_is_searched_for(self, world, fans, find):
        for typed in ("to", "tom", "toma"):
            await fans.search(typed)
        assert [hit.fan_id for hit in (await find("tomas")).hits] == [1002]
        assert [call[1] for call in world.portal.calls] == ["tomas"]

    async def test_an_answer_that_comes_too_late_is_not_shown(self, world, fans, screen, find):
        world.portal.free.clear()
        await fans.search("may")
        await asyncio.wait_for(world.portal.entered.wait(), 10)
        world.portal.free.set()
        await find("tomas")
        assert all(hit.fan_id != 1001 for view in screen.views for hit in view.search.hits)

    async def test_a_slow_search_says_so_and_a_quick_one_does_not(
        self, world, fans, screen, find, monkeypatch
    ):
        await find("may")
        assert SearchState.SEARCHING not in {view.search.state for view in screen.views}
        monkeypatch.setattr(search_module, "SAID_AFTER_S", 0)
        world.portal.free.clear()
        await fans.search("tomas")
        await screen.until(lambda: screen.search.state is SearchState.SEARCHING)
        world.portal.free.set()
        await screen.until(lambda: screen.search.state is SearchState.DONE)
        assert screen.search.hits[0].fan_id == 1002

    async def test_at_most_twenty_are_shown_and_that_there_are_more_is_said(self, world, find):
        world.portal.listed = tuple(FoundFan(n, f"Ann {n}") for n in range(SHOWN_FANS))
        assert (await find("ann")).more is False
        world.portal.listed = tuple(FoundFan(n, f"Bob {n}") for n in range(500))
        search = await find("bob")
        assert (len(search.hits), search.more) == (SHOWN_FANS, True)
        assert world.portal.calls[-1] == ("search_fans", "bob", SHOWN_FANS + 1)

    @pytest.mark.parametrize(
        ("fault", "why"),
        [
            (Unreachable("No."), Fault.AWAY),
            (LimitReached("Wait."), Fault.BUSY),
            (KeyRefused("No."), Fault.KEY_REFUSED),
            (Refused("What is q?", 422), Fault.UNSAID),
        ],
    )
    async def test_without_the_portals_answer_those_known_here_are_found(
        self, world, find, fault, why
    ):
        await world.records.save_fans(world.portal.known.values())
        world.portal.fault = fault
        search = await find("TOMAS")
        assert search.only_here is why
        assert search.hits == (FanHit(1002, "Tomás", tags=("vip",)),)
        assert [hit.fan_id for hit in (await find("1001")).hits] == [1001]

    async def test_while_the_portal_is_away_it_is_not_even_asked(self, world, find):
        away(world)
        assert (await find("may")).only_here is Fault.AWAY
        assert world.portal.calls == []

    async def test_a_portal_that_tells_just_any_fans_cannot_search(self, world, find, monkeypatch):
        async def any_fans(query, limit):
            return world.portal.listed

        monkeypatch.setattr(world.portal, "search_fans", any_fans)
        await world.records.save_fans(world.portal.known.values())
        search = await find("zzz")
        assert (search.only_here, search.hits) == (Fault.UNSAID, ())
        assert [hit.fan_id for hit in (await find("tomas")).hits] == [1002]

    async def test_a_number_finds_its_fan_before_phones(self, world, find):
        await world.records.save_fans(world.portal.known.values())
        world.portal.listed += (FoundFan(7, "Zed", phone="1002 1002"),)
        assert [hit.fan_id for hit in (await find("1002")).hits] == [1002, 7]

    async def test_a_failing_database_is_said(self, world, find):
        away(world)
        await world.database.run(lambda c: c.exec_driver_sql("ALTER TABLE fans RENAME TO away"))
        assert (await find("may")).only_here is Fault.STORE

    async def test_what_is_searched_for_is_not_logged(self, find, sheet, capsys, caplog):
        await find("maya.silva@example.com")
        said = "".join(capsys.readouterr()) + caplog.text
        assert "maya" not in said.lower()


class TestASheet:
    async def test_everything_of_a_fan(self, world, screen, find, fans):
        world.portal.held[1001] = [FanReward("lounge", RewardType.PASS, 1001)]
        await world.scan("fan:1001")
        await find("may")
        await fans.open(1001)
        sheet = screen.sheet
        assert (sheet.hit, sheet.standing.value.points) == (MAYA, 530)
        assert sheet.standing.value.tier.tier_name == "Silver"
        told = [(line.quest.page_tab_id, line.status) for line in sheet.quests.value]
        assert told == [
            (2, QuestStatus.ACTIVE),
            (3, QuestStatus.ACTIVE),
            (1, QuestStatus.COMPLETED),
        ]
        assert [reward.reward_uid for reward in sheet.rewards.value] == ["lounge"]
        assert sheet.offered == (SCARF,)
        assert sheet.links == Part(())
        assert sheet.can_link

    async def test_what_a_locked_quest_waits_for_is_named(self, screen, sheet):
        (locked,) = [
            line for line in screen.sheet.quests.value if line.status is QuestStatus.LOCKED
        ]
        assert (locked.quest.quest_title, locked.after) == ("Merch", ("Gate check-in",))

    async def test_all_is_asked_at_once(self, world, fans, screen, find):
        await find("may")
        world.portal.free.clear()
        opening = asyncio.create_task(fans.open(1001))
        await screen.until(lambda: screen.sheet and not screen.sheet.links.loading)
        assert set(world.portal.names()[1:]) == {"points", "completions", "fan_rewards"}
        assert screen.sheet.standing.loading
        world.portal.free.set()
        await opening

    async def test_what_fails_says_why_and_the_rest_is_there(
        self, world, fans, screen, find, monkeypatch
    ):
        async def refused(fan_id, point_name):
            raise Refused("What points?", 404)

        monkeypatch.setattr(world.portal, "points", refused)
        await find("may")
        await fans.open(1001)
        assert screen.sheet.standing == Part(fault=Fault.REFUSED)
        assert len(screen.sheet.quests.value) == 3
        assert screen.sheet.rewards == Part(())
        monkeypatch.undo()
        await fans.reload()
        assert screen.sheet.standing.value.points == 480

    async def test_a_portal_that_tells_no_balance(self, world, fans, screen, find, monkeypatch):
        async def untold(fan_id, point_name):
            return None

        monkeypatch.setattr(world.portal, "points", untold)
        await find("may")
        await fans.open(1001)
        assert screen.sheet.standing == Part(fault=Fault.UNSAID)

    async def test_a_portal_that_never_answers_is_too_busy(
        self, world, fans, screen, find, monkeypatch
    ):
        monkeypatch.setattr(sheet_module, "PATIENCE_S", 0)
        await find("may")
        world.portal.free.clear()
        await fans.open(1001)
        parts = (screen.sheet.standing, screen.sheet.quests, screen.sheet.rewards)
        assert {part.fault for part in parts} == {Fault.BUSY}

    async def test_while_the_portal_is_away_only_what_is_here_is_shown(self, world, screen, sheet):
        calls = len(world.portal.calls)
        away(world)
        await sheet.reload()
        assert screen.sheet.rewards == Part(fault=Fault.AWAY)
        assert screen.sheet.links == Part(())
        assert len(world.portal.calls) == calls

    async def test_whoever_was_not_found_is_not_opened(self, world, screen, sheet):
        await sheet.open(1002)
        assert screen.sheet.fan_id == 1001
        await sheet.back()
        assert screen.sheet is None
        assert screen.search.hits == (MAYA,)

    async def test_what_comes_after_the_sheet_was_left_is_dropped(self, world, fans, screen, find):
        await find("example")
        world.portal.free.clear()
        opening = asyncio.create_task(fans.open(1001))
        await screen.until(lambda: screen.sheet)
        second = asyncio.create_task(fans.open(1002))
        await screen.until(lambda: screen.sheet.fan_id == 1002)
        world.portal.free.set()
        await asyncio.gather(opening, second)
        shown = [view.sheet for view in screen.views if view.sheet and view.sheet.fan_id == 1002]
        points = {sheet.standing.value.points for sheet in shown if sheet.standing.value}
        assert points == {60}


class TestTheLock:
    async def test_a_locked_desk_does_nothing(self, world, fans, screen, desk):
        await desk.lock()
        await fans.search("may")
        await fans.open(1001)
        await fans.give("scarf")
        await fans.expect_wristband()
        assert screen.views[-1] == FanDeskView()
        assert world.portal.calls == []

    async def test_locking_wipes_everything_of_the_fan(self, world, screen, sheet, desk):
        await sheet.expect_wristband()
        await desk.lock()
        assert screen.views[-1] == FanDeskView()
        await desk.unlock(PIN)
        await sheet.open(1001)
        assert screen.views[-1] == FanDeskView()
        assert (await world.scan("WB9")).verdict.value == "link_needed"

    async def test_it_locks_itself(self, world, screen, sheet, monkeypatch):
        monkeypatch.setattr(desk_module, "LOCK_AFTER_S", 0)
        await sheet.reload()
        await screen.until(lambda: screen.views[-1] == FanDeskView())

    async def test_work_here_keeps_it_open(self, sheet, desk, monkeypatch):
        touched = []
        monkeypatch.setattr(desk, "_arm_timer", lambda: touched.append(True))
        for work in (sheet.search("to"), sheet.reload(), sheet.give("scarf"), sheet.back()):
            await work
        assert len(touched) == 4
        await sheet.refresh()
        assert len(touched) == 4

    async def test_an_answer_after_the_lock_shows_nobody(self, world, screen, sheet, desk):
        world.portal.free.clear()
        giving = asyncio.create_task(sheet.give("scarf"))
        await screen.until(lambda: screen.deed)
        await desk.lock()
        world.portal.free.set()
        await giving
        assert screen.views[-1] == FanDeskView()
        assert [held.reward_uid for held in world.portal.held[1001]] == ["scarf"]


class TestGiving:
    async def test_a_reward_is_given_and_on_the_sheet(self, world, screen, sheet, capsys):
        await sheet.give("scarf")
        assert screen.deed == Deed(Act.GIVE, Said.DONE, "Scarf")
        assert [reward.reward_uid for reward in screen.sheet.rewards.value] == ["scarf"]
        assert screen.sheet.offered == (LOUNGE,)
        said = capsys.readouterr().out
        assert "reward_assigned" in said
        assert "Maya" not in said
        assert "Scarf" not in said

    @pytest.mark.parametrize("reward_uid", ["tier", "late", "unheard of"])
    async def test_what_is_not_offered_is_not_given(self, world, screen, sheet, reward_uid):
        await sheet.give(reward_uid)
        assert screen.deed is None
        assert "assign_reward" not in world.portal.names()

    @pytest.mark.parametrize(
        ("code", "said"),
        [
            ("reward_exhausted", Said.EXHAUSTED),
            ("pool_empty", Said.POOL_EMPTY),
            ("reward_taken", Said.HELD),
            ("reward_expired", Said.EXPIRED),
            ("reward_automatic", Said.AUTOMATIC),
            ("not_found", Said.GONE),
            ("teapot", Said.REFUSED),
        ],
    )
    async def test_the_portals_refusals_are_told_apart(self, world, screen, sheet, code, said):
        world.portal.refusals["scarf"] = Refused("No.", 409, code)
        await sheet.give("scarf")
        assert screen.deed == Deed(Act.GIVE, said, "Scarf")
        assert "scarf" not in str(world.portal.held)

    async def test_away_it_is_not_tried_and_not_queued(self, world, screen, sheet):
        away(world)
        await sheet.give("scarf")
        assert screen.deed.said is Said.AWAY
        assert "assign_reward" not in world.portal.names()
        assert await world.rows() == {}

    async def test_without_an_answer_what_the_fan_has_is_looked_at_again(
        self, world, screen, sheet, monkeypatch
    ):
        given = world.portal.assign_reward

        async def given_in_silence(reward_uid, fan_id):
            await given(reward_uid, fan_id)
            raise Unreachable("Cut.")

        monkeypatch.setattr(world.portal, "assign_reward", given_in_silence)
        await sheet.give("scarf")
        assert screen.deed.said is Said.NO_ANSWER
        assert [reward.reward_uid for reward in screen.sheet.rewards.value] == ["scarf"]

    async def test_one_thing_at_a_time(self, world, screen, sheet):
        world.portal.free.clear()
        giving = asyncio.create_task(sheet.give("scarf"))
        await screen.until(lambda: screen.deed)
        await sheet.give("lounge")
        await sheet.expect_wristband()
        await sheet.put_aside()
        assert screen.deed == Deed(Act.GIVE, Said.ASKED, "Scarf")
        world.portal.free.set()
        await giving
        await sheet.put_aside()
        assert screen.deed is None

    async def test_a_portal_that_hangs_is_given_up_on(self, world, screen, sheet, monkeypatch):
        monkeypatch.setattr(counter_module, "PATIENCE_S", 0)
        world.portal.free.clear()
        giving = asyncio.create_task(sheet.give("scarf"))
        await screen.until(lambda: screen.deed and screen.deed.said is Said.NO_ANSWER)
        world.portal.free.set()
        await giving


class TestWristbands:
    async def test_the_next_barcode_is_the_fans_by_the_outbox(self, world, screen, sheet):
        await sheet.expect_wristband()
        assert screen.deed == Deed(Act.LINK, Said.WAITING)
        outcome = await world.scan("WB9")
        assert (outcome.verdict.value, outcome.fan_id) == ("linked", 1001)
        assert screen.deed == Deed(Act.LINK, Said.DONE, "WB9")
        await screen.until(lambda: screen.sheet.links.value)
        assert [link.barcode for link in screen.sheet.links.value] == ["WB9"]
        await screen.until(lambda: screen.sheet.standing.value.points == 510)
        assert await world.rows() == {"confirmed": 1}
        completed = [call[1:3] for call in world.portal.calls if call[0] == "complete"]
        assert completed == [(3, 1001)]

    async def test_only_one_barcode_is(self, world, sheet):
        await sheet.expect_wristband()
        await world.scan("WB9")
        assert (await world.scan("WB10")).verdict.value == "link_needed"

    async def test_fans_who_come_by_meanwhile_are_admitted(self, world, screen, sheet):
        await sheet.expect_wristband()
        assert (await world.scan("fan:1002")).verdict.value == "earned"
        assert (await world.scan("https://example.com/a")).verdict.value == "unknown"
        assert screen.deed.said is Said.WAITING
        await world.scan("WB9")
        assert screen.deed.said is Said.DONE

    async def test_a_late_answer_of_one_fan_takes_no_turn_from_the_next(
        self, world, impatient, fans, screen, find
    ):
        await find("example")
        await fans.open(1001)
        await fans.expect_wristband()
        world.portal.free.clear()
        world.read("WB9")
        await screen.until(lambda: screen.deed.said is Said.SAVED)
        opening = asyncio.create_task(fans.open(1002))
        await screen.until(lambda: screen.sheet.fan_id == 1002)
        await fans.expect_wristband()
        world.portal.free.set()
        await asyncio.gather(opening, world.settled())
        assert world.portal.owners == {"WB9": 1001}
        assert screen.deed == Deed(Act.LINK, Said.WAITING)
        await world.scan("WB10")
        await screen.until(lambda: screen.deed.said is Said.DONE)
        assert world.portal.owners["WB10"] == 1002

    async def test_nobody_waits_for_ever(self, world, screen, sheet, monkeypatch):
        monkeypatch.setattr(wristband_module, "SCAN_WITHIN_S", 0)
        await sheet.expect_wristband()
        await screen.until(lambda: screen.deed.said is Said.NOT_SCANNED)
        assert (await world.scan("WB9")).verdict.value == "link_needed"

    @pytest.mark.parametrize("leave", ["put_aside", "back"])
    async def test_whoever_leaves_waits_no_more(self, world, sheet, leave):
        await sheet.expect_wristband()
        await getattr(sheet, leave)()
        assert (await world.scan("WB9")).verdict.value == "link_needed"

    async def test_away_it_is_saved_and_done_when_the_portal_is_back(self, world, screen, sheet):
        await sheet.expect_wristband()
        world.portal.fault = Unreachable("No.")
        await world.scan("WB9")
        assert screen.deed == Deed(Act.LINK, Said.SAVED, "WB9")
        await sheet.refresh()
        assert screen.deed.said is Said.SAVED
        world.portal.fault = None
        await world.drained()
        await sheet.refresh()
        assert screen.deed.said is Said.DONE
        assert [link.barcode for link in screen.sheet.links.value] == ["WB9"]

    async def test_without_a_wristband_quest_nothing_is_linked(self, world, screen, sheet):
        world.offers(CATALOGUE.quests[0])
        await sheet.expect_wristband()
        await world.scan("WB9")
        assert screen.deed.said is Said.NO_QUEST
        assert await world.rows() == {}

    async def test_what_is_not_open_to_the_fan_links_nothing(self, world, screen, sheet):
        world.offers(GATE, replace(BAND, **AFTER_GATE))
        await sheet.expect_wristband()
        await world.scan("WB9")
        await sheet.refresh()
        assert (screen.deed.said, screen.sheet.links) == (Said.NOT_OPEN, Part(()))

    async def test_another_fans_wristband_is_moved_with_the_pin(self, world, screen, sheet):
        world.portal.owners["WB9"] = 1002
        await sheet.expect_wristband()
        outcome = await world.scan("WB9")
        assert outcome.verdict.value == "refused"
        assert screen.deed == Deed(Act.LINK, Said.TAKEN, "WB9")
        await sheet.move_wristband("000001")
        assert screen.deed == Deed(Act.MOVE, Said.PIN_WRONG, "WB9")
        assert world.portal.owners["WB9"] == 1002
        await sheet.move_wristband(PIN)
        assert screen.deed == Deed(Act.MOVE, Said.DONE, "WB9")
        assert world.portal.owners["WB9"] == 1001
        moved = world.events[-1]
        assert (moved.verdict.value, moved.fan_id) == ("linked", 1001)
        assert moved.id != outcome.id
        assert await world.rows() == {"confirmed": 2}

    async def test_nothing_is_moved_that_was_not_just_scanned(self, world, screen, sheet):
        await sheet.move_wristband(PIN)
        world.portal.owners["WB9"] = 1002
        await sheet.expect_wristband()
        await world.scan("WB9")
        await sheet.put_aside()
        await sheet.move_wristband(PIN)
        assert screen.deed is None
        assert "unlink_barcode" not in world.portal.names()

    async def test_a_portal_that_cannot_unlink_moves_nothing(self, world, screen, sheet):
        world.portal.unlinks, world.portal.owners["WB9"] = False, 1002
        await sheet.expect_wristband()
        await world.scan("WB9")
        await sheet.move_wristband(PIN)
        assert screen.deed == Deed(Act.MOVE, Said.CANNOT, "WB9")
        assert world.portal.owners["WB9"] == 1002

    async def test_too_many_wrong_pins_are_told(self, world, screen, sheet):
        world.portal.owners["WB9"] = 1002
        await sheet.expect_wristband()
        await world.scan("WB9")
        for _ in range(5):
            await sheet.move_wristband("000001")
        assert screen.deed == Deed(Act.MOVE, Said.PIN_LOCKED, "WB9")

    async def test_a_wristband_is_unlinked(self, world, screen, sheet, capsys):
        await sheet.expect_wristband()
        await world.scan("WB9")
        await screen.until(lambda: screen.sheet.links.value)
        capsys.readouterr()
        await sheet.unlink_wristband("WB9")
        assert screen.deed == Deed(Act.UNLINK, Said.DONE, "WB9")
        assert (screen.sheet.links, world.portal.owners) == (Part(()), {})
        said = capsys.readouterr().out
        assert "wristband_unlinked" in said
        assert "WB9" not in said

    @pytest.mark.parametrize(
        ("owner", "said", "left"),
        [(None, Said.NOT_LINKED, 0), (1002, Said.TAKEN, 0), (1001, Said.DONE, 0)],
    )
    async def test_what_is_no_longer_the_fans_is_no_longer_listed(
        self, world, screen, sheet, owner, said, left
    ):
        await self._linked(world, screen, sheet)
        world.portal.owners = {"WB9": owner} if owner else {}
        await sheet.unlink_wristband("WB9")
        assert (screen.deed.said, len(screen.sheet.links.value)) == (said, left)
        assert world.portal.owners.get("WB9") == (1002 if owner == 1002 else None)

    async def test_what_cannot_be_unlinked_stays_listed(self, world, screen, sheet):
        await self._linked(world, screen, sheet)
        world.portal.unlinks = False
        await sheet.unlink_wristband("WB9")
        assert (screen.deed.said, len(screen.sheet.links.value)) == (Said.CANNOT, 1)
        away(world)
        await sheet.unlink_wristband("WB9")
        assert (screen.deed.said, len(screen.sheet.links.value)) == (Said.AWAY, 1)
        await sheet.unlink_wristband("WB10")
        assert screen.deed.what == "WB9"

    async def _linked(self, world, screen, sheet):
        await sheet.expect_wristband()
        await world.scan("WB9")
        await screen.until(lambda: screen.sheet.links.value)

    async def test_a_wristband_scanned_at_the_gate_is_listed(self, world, screen, sheet):
        world.portal.owners["WB7"] = 1001
        await world.scan("WB7")
        await sheet.refresh()
        assert [link.barcode for link in screen.sheet.links.value] == ["WB7"]

    async def test_a_failing_database_is_said(self, world, screen, sheet):
        await world.database.run(
            lambda c: c.exec_driver_sql("ALTER TABLE barcode_links RENAME TO away")
        )
        await sheet.reload()
        assert screen.sheet.links == Part(fault=Fault.STORE)
        assert screen.sheet.standing.value.points == 480
