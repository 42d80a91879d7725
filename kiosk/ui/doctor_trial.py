"""What the devices showed while they were tried, as rows for the window."""

from dataclasses import dataclass, field

from kiosk.domain.doctoring import Heard, Sighting, Typing
from kiosk.domain.readings import Source
from kiosk.domain.status import DeviceStatus
from kiosk.domain.symbologies import symbology_name
from kiosk.ui.around import kind
from kiosk.ui.doctor_words import bar_rows, device_row, device_title
from kiosk.ui.texts import one_line

KEPT_READINGS, SHOWN_READINGS = 20, 3


@dataclass
class Trial:
    """The devices, and what they did.

    Attributes:
        told: how the scanner typed a code of the sheet, the last time it did.
        shown: the camera whose picture is on the screen; "" before there is one.
        read_kinds: symbologies of the sheet that were read.
    """

    devices: dict[str, DeviceStatus] = field(default_factory=dict)
    readings: list[Heard] = field(default_factory=list)
    sightings: dict[str, Sighting] = field(default_factory=dict)
    typing: Typing | None = None
    told: Typing | None = None
    shown: str = ""
    read_kinds: set[str] = field(default_factory=set)

    def device(self, status: DeviceStatus) -> None:
        """A device's state changed."""
        self.devices[status.device] = status
        if not self.shown and is_camera(status.device):
            self.shown = status.device

    def heard(self, heard: Heard) -> None:
        """A device delivered a text; a code held to a camera is delivered again and again."""
        if heard.source is not Source.CAMERA or self._last_of(heard.device) != heard:
            self.readings = [heard, *self.readings][:KEPT_READINGS]
        if heard.sheet_symbology:
            self.read_kinds.add(heard.sheet_symbology)
        if heard.source is Source.KEYBOARD:
            self.typing = None

    def typed(self, typing: Typing) -> None:
        """A keyboard scanner typed."""
        self.typing = typing
        if typing.findings:
            self.told = typing

    @property
    def sighting(self) -> Sighting | None:
        """How well the shown camera sees."""
        return self.sightings.get(self.shown)

    @property
    def camera_cause(self) -> str:
        """Why the shown camera gives no picture; "" while it does."""
        status = self.devices.get(self.shown)
        return one_line(status.cause) if status and not status.listening else ""

    @property
    def camera_hint(self) -> str:
        """What whoever holds a code to the shown camera should do; "" while all is well."""
        status = self.devices.get(self.shown)
        return one_line(status.hint) if status and status.listening else ""

    def bar_rows(self) -> list[dict[str, object]]:
        """The shown camera's figures."""
        return bar_rows(self.sighting.bars) if self.sighting else []

    def device_rows(self) -> list[dict[str, object]]:
        """Every device, and what it last read."""
        cameras = sum(map(is_camera, self.devices))
        return [
            device_row(status, self._last_of(status.device), self._pace_of(status.device))
            | {"shown": status.device == self.shown}
            | {"showable": cameras > 1 and is_camera(status.device)}
            for status in self.devices.values()
        ]

    def reading_rows(self) -> list[dict[str, str]]:
        """The last readings, the newest first."""
        return [
            {"text": one_line(heard.text), "detail": self._detail(heard)}
            for heard in self.readings[:SHOWN_READINGS]
        ]

    def _detail(self, heard: Heard) -> str:
        status = self.devices.get(heard.device)
        name = device_title(status) if status else ""
        return " · ".join(filter(None, (symbology_name(heard.symbology), name)))

    def _last_of(self, device: str) -> Heard | None:
        return next((heard for heard in self.readings if heard.device == device), None)

    def _pace_of(self, device: str) -> str:
        return self.typing.pace if self.typing and device.startswith(Source.KEYBOARD) else ""


def is_camera(device: str) -> bool:
    """Whether a device of that name gives pictures."""
    return kind(DeviceStatus(device, listening=True)) in (Source.CAMERA, Source.SIMULATED)
