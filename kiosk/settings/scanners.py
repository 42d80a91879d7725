"""`[[scanner]]`: the devices that read codes, a table each."""

from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from kiosk.scanning import layouts
from kiosk.scanning.detection import FORMATS
from kiosk.scanning.framing import Framing
from kiosk.scanning.input_devices import UsbId
from kiosk.scanning.timing import Timing
from kiosk.settings.section import Section


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


Scanner = Annotated[CameraScanner | KeyboardScanner, Field(discriminator="kind")]
