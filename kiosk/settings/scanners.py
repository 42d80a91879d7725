"""`[[scanner]]`: the devices that read codes, a table each."""

import re
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from kiosk.scanning import layouts
from kiosk.scanning.detection import FORMATS
from kiosk.scanning.framing import Framing
from kiosk.scanning.input_devices import UsbId
from kiosk.scanning.splitting import Terminator
from kiosk.scanning.timing import Timing
from kiosk.scanning.uids import UidForm
from kiosk.scanning.wishes import Auto, Turn, Wishes, region_of
from kiosk.settings.section import Section

USB_PORT = re.compile(r"usb:[0-9a-f]{4}:[0-9a-f]{4}(:.+)?", re.IGNORECASE)


class CameraScanner(Section):
    """A camera by index, path or name, a stream by its URL, or a file."""

    kind: Literal["camera"]
    device: int | str = 0
    formats: tuple[str, ...] = ("qr", "code128")
    itf_length: int | None = None
    size: str | None = None
    fps: Annotated[float, Field(ge=1, le=240)] | None = None
    rotate: Literal[0, 90, 180, 270] = 0
    mirror: bool = False
    region: tuple[float, ...] | None = None
    exposure: float | Auto | None = None
    focus: float | Auto | None = None
    torch: bool = False

    @property
    def wishes(self) -> Wishes:
        """What the driver is asked for."""
        size = _pixels(self.size) if self.size else None
        return Wishes(size, self.fps, self.exposure, self.focus, self.torch)

    @property
    def turn(self) -> Turn:
        """How each frame is turned."""
        return Turn(self.rotate, self.mirror, region_of(self.region) if self.region else None)

    @field_validator("device")
    @classmethod
    def _a_device(cls, device: int | str) -> int | str:
        if device == "" or (isinstance(device, int) and device < 0):
            raise ValueError("is an index from 0, a path, a camera's name, a file or a URL")
        return device

    @field_validator("size")
    @classmethod
    def _a_size(cls, size: str | None) -> str | None:
        if size is not None:
            _pixels(size)
        return size

    @field_validator("exposure", "focus", mode="before")
    @classmethod
    def _auto_or_a_figure(cls, value: object) -> object:
        if isinstance(value, str) and value != "auto":
            raise ValueError(f'{value!r} is neither "auto" nor a figure')
        return value

    @field_validator("region")
    @classmethod
    def _within(cls, region: tuple[float, ...] | None) -> tuple[float, ...] | None:
        if region is not None:
            region_of(region)
        return region

    @field_validator("formats")
    @classmethod
    def _known(cls, formats: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := set(formats) - FORMATS:
            known = ", ".join(sorted(FORMATS))
            raise ValueError(f"unknown {', '.join(sorted(unknown))}; known are {known}")
        return formats

    @model_validator(mode="after")
    def _itf_has_a_length(self) -> Self:
        if "itf" in self.formats and self.itf_length is None:
            raise ValueError("itf is misread by a prefix: give the codes' itf_length, too")
        return self


def _pixels(size: str) -> tuple[int, int]:
    width, _, height = size.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise ValueError(f"{size!r} is not a size; write it like 1280x720")
    return int(width), int(height)


class KeyboardScanner(Section):
    """A scanner that types: the keyboard wedge, or one device kept from all else (Linux)."""

    kind: Literal["keyboard"]
    device: str = ""
    layout: str = ""
    prefix: str = ""
    suffix: str = ""
    gap_ms: Annotated[int, Field(ge=5, le=200)] = 60

    @field_validator("device")
    @classmethod
    def _is_a_usb_id(cls, device: str) -> str:
        if device:
            UsbId.parsed(device)
        return device

    @field_validator("layout")
    @classmethod
    def _is_a_layout(cls, layout: str) -> str:
        if layout:
            layouts.layout(layout)
        return layout

    @field_validator("prefix", "suffix")
    @classmethod
    def _can_be_typed(cls, text: str) -> str:
        if not text.isprintable():
            raise ValueError("only printable characters; keys like Ctrl+B are left out anyway")
        return text

    @property
    def framing(self) -> Framing:
        """What the scanner puts around a code."""
        return Framing(self.prefix, self.suffix)

    @property
    def timing(self) -> Timing:
        """What tells its keys from a person's."""
        return Timing.of(self.gap_ms)


class SerialScanner(Section):
    """A scanner on a serial port, by its path, name or USB id."""

    kind: Literal["serial"]
    port: Annotated[str, Field(min_length=1)]
    baud: Annotated[int, Field(gt=0)] = 9600
    parity: Literal["none", "even", "odd", "mark", "space"] = "none"
    data_bits: Literal[5, 6, 7, 8] = 8
    stop_bits: Literal[1, 2] = 1
    prefix: str = ""
    suffix: str = ""
    terminator: Terminator = Terminator.AUTO

    @field_validator("port")
    @classmethod
    def _usb_id_is_one(cls, port: str) -> str:
        if port.casefold().startswith("usb:") and not USB_PORT.fullmatch(port):
            raise ValueError(f"{port!r} is no USB id; write it like usb:0c2e:0901")
        return port

    @property
    def framing(self) -> Framing:
        """What the scanner puts around a code."""
        return Framing(self.prefix, self.suffix)


class NfcScanner(Section):
    """The readers of wristbands and cards."""

    kind: Literal["nfc"]
    uid: UidForm = UidForm.HEX
    ndef: bool = True


Scanner = Annotated[
    CameraScanner | KeyboardScanner | SerialScanner | NfcScanner, Field(discriminator="kind")
]
