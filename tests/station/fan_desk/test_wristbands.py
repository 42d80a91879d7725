"""A fan's wristbands: linked, moved, unlinked."""

import asyncio
from dataclasses import replace

import pytest

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import Fault, Part
from kiosk.domain.ports import Unreachable
from kiosk.station import linking as linking_module
from tests.station.fan_desk.conftest import PIN, away
from tests.station.world import AFTER_GATE, BAND, CATALOGUE, GATE

pytestmark = pytest.mark.anyio


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
        monkeypatch.setattr(linking_module, "SCAN_WITHIN_S", 0)
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
