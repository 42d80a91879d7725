"""A fan's sheet: each part by itself, whatever fails."""

import asyncio

import pytest

from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.ports import Refused
from kiosk.domain.quests import QuestStatus
from kiosk.domain.rewards import FanReward, RewardType
from kiosk.station import asking as asking_module
from tests.station.fan_desk.conftest import MAYA, SCARF, away

pytestmark = pytest.mark.anyio


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
        monkeypatch.setattr(asking_module, "PATIENCE_S", 0)
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
