"""`[[scanner]]`: the devices that read codes, a table each."""

from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator

from kiosk.scanning.detection import FORMATS
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
    """A scanner that types: the keyboard wedge."""

    kind: Literal["keyboard"]


Scanner = Annotated[CameraScanner | KeyboardScanner, Field(discriminator="kind")]
