"""What of station.toml the screen shows or follows."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class StationFace:
    """The station as the screen presents it.

    Attributes:
        timezone: the venue's IANA zone; every time on the screen is in it.
        language: a BCP 47 tag; decides how numbers are written.
        accent: `#rrggbb` of the brand, "" for our own; its contrast is computed.
        show_name: whether a fan's first name may be shown.
    """

    name: str
    timezone: str
    language: str = "en"
    accent: str = ""
    show_name: Literal["first", "none"] = "first"
    theme: Literal["dark", "light"] = "dark"
    reduce_motion: bool = False
    sound: bool = True
