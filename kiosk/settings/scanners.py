"""`[[scanner]]`: the devices that read codes, a table each."""

import re
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from kiosk.scanning.detection import FORMATS
from kiosk.scanning.framing import Framing
from kiosk.scanning.splitting import Terminator
from kiosk.scanning.uids import UidForm
from kiosk.settings.section import Section

USB_PORT = re.compile(r"usb:[0-9a-f]{4}:[0-9a-f]{4}(:.+)?", re.IGNORECASE)


class CameraScanner(Section):
    """A camera by index, file or URL."""

    kind: Literal["camera"]
    device: int | str = 0
    formats: tuple[str, ...] = ("qr", "code128")
    itf_length: int | None = None

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


class KeyboardScanner(Section):
    """A scanner that types: the keyboard wedge."""

    kind: Literal["keyboard"]


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
