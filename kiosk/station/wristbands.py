"""Link the wristband that is scanned next to the fan whose sheet is open at the staff desk."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.codes import Barcode, classify, linkable, normalise
from kiosk.domain.ids import FanId
from kiosk.domain.outcome import Outcome
from kiosk.domain.ports import Publish
from kiosk.domain.readings import Reading
from kiosk.station.admission import Admission
from kiosk.station.lane import Decides

Told = Callable[[Reading, Outcome], None]
"""Told what came of linking that reading, and once more when the portal's answer changes it."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    fan_id: FanId
    told: Told


class Wristbands:
    """Admits what the lane reads; a barcode that staff wait for goes to their fan instead."""

    def __init__(
        self, admission: Admission, others: Decides, fan_forms: Sequence[re.Pattern[str]]
    ) -> None:
        self._admission = admission
        self._others = others
        self._fan_forms = fan_forms
        self._wanted: _Wanted | None = None

    def expect(self, fan_id: FanId, told: Told) -> None:
        """The next barcode is to be this fan's."""
        self._wanted = _Wanted(fan_id, told)

    def forget(self) -> None:
        """The next barcode is the lane's again."""
        self._wanted = None

    async def admit(self, reading: Reading, link: Reading | None, publish: Publish) -> None:
        """As `Decides`; a fan's code stays the lane's even while a wristband is waited for."""
        wanted = self._wanted
        if wanted and self._is_barcode(reading):
            self.forget()
            await self.link(reading, wanted.fan_id, publish, wanted.told)
        else:
            await self._others.admit(reading, link, publish)

    async def link(self, reading: Reading, fan_id: FanId, publish: Publish, told: Told) -> None:
        """Link the reading's barcode to the fan by the outbox, as at the gate."""

        async def publish_and_tell(outcome: Outcome) -> None:
            await publish(outcome)
            told(reading, outcome)

        await self._admission.link(reading, fan_id, publish_and_tell)

    def _is_barcode(self, reading: Reading) -> bool:
        code = classify(reading.text, self._fan_forms, reading.symbology)
        return isinstance(code, Barcode) and linkable(normalise(reading.text))
