"""The wristbands of the fan whose sheet is open: linked, moved from another fan, unlinked."""

import asyncio
import uuid
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

from kiosk.domain.codes import normalise
from kiosk.domain.deeds import PIN_SAID, Act, Deed, Said
from kiosk.domain.fan_desk import FanHit
from kiosk.domain.ids import ReadingId
from kiosk.domain.pin import PinAnswer
from kiosk.domain.ports import Publish, StoreFailed
from kiosk.station.counter import Counter
from kiosk.station.fan_sheet import FanSheets
from kiosk.station.fan_view import FanView, Show
from kiosk.station.linking import Linking, delivered
from kiosk.station.staff import Staff


class WristbandDesk:
    """Every method runs on the engine's loop, while the desk is unlocked."""

    def __init__(
        self,
        view: FanView,
        staff: Staff,
        sheets: FanSheets,
        counter: Counter,
        linking: Linking,
        publish: Publish,
    ) -> None:
        self._view = view
        self._staff = staff
        self._sheets = sheets
        self._counter = counter
        self._linking = linking
        self._publish = publish
        self._tasks: set[asyncio.Task[None]] = set()

    def expect(self) -> None:
        """Link the barcode that is scanned next to the fan."""
        if sheet := self._view.free_sheet:
            show = self._view.shower()
            self._linking.expect(sheet.fan_id, show, self._loading(sheet.hit, show))

    def leave(self) -> None:
        """Wait for no wristband any more, and know of none."""
        self._linking.leave()

    async def move(self, pin: str) -> None:
        """Take the wristband that was just scanned from its fan, and link it to this one."""
        sheet, reading = self._view.free_sheet, self._linking.scanned
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
        linked = self._loading(sheet.hit, show)
        await self._linking.link(again, sheet.fan_id, self._publish, show, linked, Act.MOVE)

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
        if sheet and sheet.deed and delivered(sheet.deed, sheet.links.value or ()):
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

    def _loading(self, fan: FanHit, show: Show) -> Callable[[], None]:
        """What is asked anew once a wristband is the fan's."""

        def load() -> None:
            self._start(self._sheets.links(fan, show))
            self._start(self._sheets.points_and_quests(fan, show))

        return load

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        # Beside whoever told us: that is the lane, which has other fans to look after.
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
