"""The fan's wristband: scanned next, or typed."""

import uuid
from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.codes import linkable, normalise
from kiosk.domain.deeds import Act, Deed, Said
from kiosk.domain.ids import FanId, ReadingId
from kiosk.domain.passes import TOKEN_PREFIX
from kiosk.domain.readings import Reading, Source
from kiosk.station.linking import delivered
from kiosk.station.self_service.face import Face
from kiosk.station.self_service.ground import Ground

TYPED = "typed"


class BandDesk:
    """Links by the outbox, as gates do; `linked` is called once the portal has confirmed it."""

    def __init__(
        self, ground: Ground, face: Face, fan_id: FanId, linked: Callable[[], None]
    ) -> None:
        self._ground = ground
        self._face = face
        self._fan_id = fan_id
        self._linked = linked

    def expect(self) -> None:
        """Link the barcode that is scanned next."""
        if self._free:
            self._ground.linking.expect(self._fan_id, self._face.show, self._linked)

    async def link(self, barcode: str) -> None:
        """Link a barcode that the fan typed."""
        text = normalise(barcode)
        if not self._free or not text:
            return
        self._ground.linking.stop_waiting()
        if not linkable(text) or text.upper().startswith(TOKEN_PREFIX):
            self._face.show(deed=Deed(Act.LINK, Said.REFUSED, text))
            return
        self._face.show(deed=Deed(Act.LINK, Said.ASKED, text))
        reading = self._typed(text)
        publish = self._ground.publish
        show = self._face.show
        await self._ground.linking.link(reading, self._fan_id, publish, show, self._linked)

    def put_aside(self) -> None:
        """Wait for no wristband any more, and say no more of it."""
        if self._free:
            self._ground.linking.leave()
            self._face.show(deed=None)

    def refresh(self) -> None:
        """What was on its way may have arrived."""
        home = self._face.view.home
        if home and home.deed and delivered(home.deed, home.links.value or ()):
            self._face.show(deed=replace(home.deed, said=Said.DONE))
            self._linked()

    @property
    def _free(self) -> bool:
        """Whether the portal is not just being asked for one."""
        home = self._face.view.home
        return home is not None and (home.deed is None or home.deed.said is not Said.ASKED)

    def _typed(self, text: str) -> Reading:
        now = self._ground.clock.now()
        reading_id = ReadingId(str(uuid.uuid4()))
        return Reading(reading_id, text, "", Source.MANUAL, TYPED, now, seen_at=0.0)
