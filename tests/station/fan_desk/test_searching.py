"""Fans are found from two letters on, here or at the portal."""

import asyncio

import pytest

from kiosk.domain.fan_desk import SHOWN_FANS, FanHit, Fault, Search, SearchState
from kiosk.domain.ports import KeyRefused, LimitReached, Refused, Unreachable
from kiosk.domain.searching import FoundFan
from kiosk.station import fan_search as search_module
from tests.station.fan_desk.conftest import MAYA, away

pytestmark = pytest.mark.anyio


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
