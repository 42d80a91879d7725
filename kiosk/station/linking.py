"""Wait for a wristband, link it to one fan by the outbox, and say how far that has come."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from kiosk.domain.codes import normalise
from kiosk.domain.deeds import Act, Deed, Said, said_of_link
from kiosk.domain.fan_desk import Link
from kiosk.domain.ids import FanId
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import Publish
from kiosk.domain.readings import Reading
from kiosk.station.wristbands import Told, Wristbands

SCAN_WITHIN_S = 30.0
"""How long a wristband is waited for."""


class Says(Protocol):
    """Shows how far one wristband has come."""

    def __call__(self, *, deed: Deed) -> None:
        """Show it."""


class Linking:
    """One wristband at a time; every method runs on the engine's loop.

    Attributes:
        scanned: the reading whose barcode turned out to be another fan's.
    """

    def __init__(self, wristbands: Wristbands) -> None:
        self._wristbands = wristbands
        self._turn = object()
        self._timer: asyncio.TimerHandle | None = None
        self.scanned: Reading | None = None

    def expect(self, fan_id: FanId, say: Says, linked: Callable[[], None]) -> None:
        """Link the barcode that is scanned next; `linked` is called once it is the fan's."""
        self._wristbands.expect(fan_id, self._listen(Act.LINK, say, linked))
        say(deed=Deed(Act.LINK, Said.WAITING))
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(SCAN_WITHIN_S, self._give_up, say)

    async def link(
        self,
        reading: Reading,
        fan_id: FanId,
        publish: Publish,
        say: Says,
        linked: Callable[[], None],
        act: Act = Act.LINK,
    ) -> None:
        """Link the barcode that was read."""
        told = self._listen(act, say, linked)
        await self._wristbands.link(reading, fan_id, publish, told)

    def leave(self) -> None:
        """Wait for no wristband any more, and know of none."""
        self.stop_waiting()
        self._turn, self.scanned = object(), None

    def stop_waiting(self) -> None:
        """The next barcode is the lane's again."""
        if self._timer:
            self._timer.cancel()
            self._timer = None
        self._wristbands.forget()

    def _listen(self, act: Act, say: Says, linked: Callable[[], None]) -> Told:
        """Hear what comes of one wristband, until there is another or the fan is left."""
        turn = self._turn = object()

        def told(reading: Reading, outcome: Outcome) -> None:
            if turn is not self._turn:
                return
            self.stop_waiting()
            said = said_of_link(outcome)
            self.scanned = reading if said is Said.TAKEN else None
            say(deed=Deed(act, said, normalise(reading.text)))
            if said is Said.DONE:
                linked()

        return told

    def _give_up(self, say: Says) -> None:
        self._wristbands.forget()
        say(deed=Deed(Act.LINK, Said.NOT_SCANNED))


def delivered(deed: Deed | None, links: tuple[Link, ...]) -> bool:
    """Whether a link that was saved has reached the portal since."""
    saved = deed is not None and deed.said is Said.SAVED
    return saved and any(link.barcode == deed.what for link in links if deed)
