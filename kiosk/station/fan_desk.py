"""Fans at the staff desk: found, looked at, given rewards by hand, their wristbands linked.

Nothing of it outlives the desk's lock. Only the link of a wristband is queued while the portal is
away, as at the gate.
"""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.fan_desk import Part, Search
from kiosk.domain.ids import FanId, RewardUid
from kiosk.station.counter import Counter
from kiosk.station.desk import Desk
from kiosk.station.fan_search import FanSearch
from kiosk.station.fan_sheet import FanSheets
from kiosk.station.fan_view import FanView
from kiosk.station.wristband_desk import WristbandDesk


class FanDesk:
    """Every method runs on the engine's loop; while the desk is locked, none does anything."""

    def __init__(
        self,
        desk: Desk,
        view: FanView,
        make_search: Callable[[Callable[[Search], None]], FanSearch],
        sheets: FanSheets,
        counter: Counter,
        wristbands: WristbandDesk,
    ) -> None:
        self._desk = desk
        self._view = view
        self._search = make_search(view.show_search)
        self._sheets = sheets
        self._counter = counter
        self._wristbands = wristbands
        desk.when_locked = self._wipe

    async def search(self, typed: str) -> None:
        """Search fans for what is typed so far."""
        if await self._at_work():
            self._search.search(typed)

    async def open(self, fan_id: FanId) -> None:
        """Show everything of a fan that was found."""
        found = next((each for each in self._view.search.hits if each.fan_id == fan_id), None)
        if found and await self._at_work():
            self._wristbands.leave()
            self._view.turn_to(self._sheets.blank(found))
            await self._sheets.load(found, self._view.shower())

    async def back(self) -> None:
        """Show the list again."""
        if await self._at_work():
            self._wristbands.leave()
            self._view.turn_to(None)

    async def reload(self) -> None:
        """Ask anew for everything of the fan."""
        if await self._at_work() and (sheet := self._view.sheet):
            show = self._view.shower()
            show(standing=Part(), quests=Part(), rewards=Part(), links=Part(), offered=())
            await self._sheets.load(sheet.hit, show)

    async def give(self, reward_uid: RewardUid) -> None:
        """Give the fan one of the rewards that staff may."""
        sheet = self._view.free_sheet
        offered = sheet.offered if sheet else ()
        reward = next((each for each in offered if each.reward_uid == reward_uid), None)
        if sheet is None or reward is None or not await self._at_work():
            return
        self._wristbands.leave()
        show, deed = self._view.shower(), Deed(Act.GIVE, Said.ASKED, reward.reward_title)
        show(deed=deed)
        given = await self._counter.give(reward, sheet.fan_id)
        show(deed=replace(deed, said=given if isinstance(given, Said) else Said.DONE))
        if isinstance(given, Said):
            if given in (Said.NO_ANSWER, Said.HELD):  # The fan may have it.
                await self._sheets.rewards(sheet.hit, show)
        elif sheet.rewards.value is None:
            await self._sheets.rewards(sheet.hit, show)
        else:
            self._sheets.show_rewards(Part((*sheet.rewards.value, given)), show)

    async def expect_wristband(self) -> None:
        """Link the barcode that is scanned next to the fan."""
        if await self._at_work():
            self._wristbands.expect()

    async def put_aside(self) -> None:
        """Wait for no wristband any more, and say no more of what was done."""
        if await self._at_work() and self._view.free_sheet:
            self._wristbands.leave()
            self._view.say(None)

    async def move_wristband(self, pin: str) -> None:
        """Take the wristband that was just scanned from its fan, and link it to this one."""
        if await self._at_work():
            await self._wristbands.move(pin)

    async def unlink_wristband(self, barcode: str) -> None:
        """Take one of the fan's wristbands from the fan."""
        if await self._at_work():
            await self._wristbands.unlink(barcode)

    async def refresh(self) -> None:
        """The outbox may have moved. No work of staff's."""
        if self._desk.unlocked:
            await self._wristbands.refresh()

    async def _at_work(self) -> bool:
        """Whether staff are in, whose lock then waits."""
        await self._desk.touch()
        return self._desk.unlocked

    def _wipe(self) -> None:
        self._wristbands.leave()
        self._search.forget()
        self._view.clear()
