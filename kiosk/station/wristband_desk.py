"""The wristbands of the fan whose sheet is open: linked, moved from another fan, unlinked."""

import asyncio
import uuid
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from kiosk.domain.codes import normalise
from kiosk.domain.deeds import PIN_SAID, Act, Deed, Said, said_of_link
from kiosk.domain.fan_desk import FanHit
from kiosk.domain.ids import ReadingId
from kiosk.domain.outcome import Outcome
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import Publish, StoreFailed
from kiosk.domain.readings import Reading
from kiosk.station.counter import Counter
from kiosk.station.fan_sheet import FanSheets
from kiosk.station.fan_view import FanView, Show
from kiosk.station.staff import Staff
from kiosk.station.wristbands import Told, Wristbands

SCAN_WITHIN_S = 30.0
"""How long a wristband is waited for."""


class WristbandDesk:
    """Every method runs on the engine's loop, while the desk is unlocked."""

    def __init__(
        self,
        view: FanView,
        staff: Staff,
        sheets: FanSheets,
        counter: Counter,
        wristbands: Wristbands,
        publish: Publish,
    ) -> None:
        self._view = view
        self._staff = staff
        self._sheets = sheets
        self._counter = counter
        self._wristbands = wristbands
        self._publish = publish
        self._current: Told | None = None
        self._scanned: Reading | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self) -> None:
        """Link the barcode that is scanned next to the fan."""
        if sheet := self._view.free_sheet:
            show = self._view.shower()
            self._wristbands.expect(sheet.fan_id, self._listen(Act.LINK, sheet.hit, show))
            show(deed=Deed(Act.LINK, Said.WAITING))
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later(SCAN_WITHIN_S, self._give_up, show)

    def leave(self) -> None:
        """Wait for no wristband any more, and know of none."""
        self._stop_waiting()
        self._current = self._scanned = None

    async def move(self, pin: str) -> None:
        """Take the wristband that was just scanned from its fan, and link it to this one."""
        sheet, reading = self._view.free_sheet, self._scanned
        if sheet is None or reading is None:
            return
        show, deed = self._view.shower(), Deed(Act.MOVE, Said.ASKED, normalise(reading.text))
        show(deed=deed)
        said = await self._taken(pin, deed.what)
        if said is not Said.DONE:
            show(deed=replace(deed, said=said))
            return
        # The lane has done with the reading; this is another, of the same barcode.
        again = replace(reading, id=ReadingId(str(uuid.uuid4())), seen_at=0.0)
        told = self._listen(Act.MOVE, sheet.hit, show)
        await self._wristbands.link(again, sheet.fan_id, self._publish, told)

    async def unlink(self, barcode: str) -> None:
        """Take one of the fan's wristbands from the fan."""
        sheet = self._view.free_sheet
        links = (sheet.links.value or ()) if sheet else ()
        if sheet and any(link.barcode == barcode for link in links):
            show, deed = self._view.shower(), Deed(Act.UNLINK, Said.ASKED, barcode)
            show(deed=deed)
            show(deed=replace(deed, said=await self._counter.unlink(barcode, sheet.fan_id)))
            await self._sheets.links(sheet.hit, show)

    async def refresh(self) -> None:
        """What was on its way may have arrived."""
        sheet = self._view.sheet
        if sheet is None or sheet.links.loading:
            return
        show = self._view.shower()
        await self._sheets.links(sheet.hit, show)
        sheet = self._view.sheet
        if sheet and sheet.deed and sheet.deed.said is Said.SAVED:
            here = {link.barcode for link in sheet.links.value or ()}
            if sheet.deed.what in here:
                show(deed=replace(sheet.deed, said=Said.DONE))

    async def _taken(self, pin: str, barcode: str) -> Said:
        """Take the barcode from whoever has it, if that is staff's PIN."""
        try:
            answer, _ = await self._staff.try_pin(pin)
        except StoreFailed:
            return Said.STORE
        if answer is not PinAnswer.OPEN:
            return PIN_SAID.get(answer, Said.PIN_WRONG)
        said = await self._counter.unlink(barcode, None)
        return Said.DONE if said is Said.NOT_LINKED else said

    def _listen(self, act: Act, fan: FanHit, show: Show) -> Told:
        """Hear what comes of one wristband, until there is another or the sheet is left."""

        def told(reading: Reading, outcome: Outcome) -> None:
            if told is not self._current:
                return
            self._stop_waiting()
            said = said_of_link(outcome)
            self._scanned = reading if said is Said.TAKEN else None
            show(deed=Deed(act, said, normalise(reading.text)))
            if said is Said.DONE:
                self._start(self._sheets.links(fan, show))
                self._start(self._sheets.points_and_quests(fan, show))

        self._current = told
        return told

    def _give_up(self, show: Show) -> None:
        self._wristbands.forget()
        show(deed=Deed(Act.LINK, Said.NOT_SCANNED))

    def _stop_waiting(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        self._wristbands.forget()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        # Beside whoever told us: that is the lane, which has other fans to look after.
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
