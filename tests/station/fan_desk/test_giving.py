"""Rewards that people hand out."""

import asyncio

import pytest

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.ports import Refused, Unreachable
from kiosk.station import counter as counter_module
from tests.station.fan_desk.conftest import LOUNGE, away

pytestmark = pytest.mark.anyio


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
