"""Locked, the desk shows nothing of anyone."""

import asyncio

import pytest

from kiosk.domain.fan_desk import FanDeskView
from kiosk.station import desk as desk_module
from tests.station.fan_desk.conftest import PIN

pytestmark = pytest.mark.anyio


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
