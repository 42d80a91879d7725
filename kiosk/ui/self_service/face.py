"""What of station.toml the self-service kiosk shows or follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.idling import USUAL, IdleRule
from kiosk.domain.languages import LANGUAGES
from kiosk.ui.station_face import StationFace


@dataclass(frozen=True, slots=True)
class SelfServiceFace:
    """The kiosk as its window presents it.

    Attributes:
        terms: what a new fan consents to, as plain text by language; "" for the others.
        languages: tags of those that fans may choose.
        idle: how long a fan may stand still.
        virtual_keyboard: whether letters are typed on the screen.
        text_scale: from 1 to 2.
    """

    station: StationFace
    terms: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = tuple(each.tag for each in LANGUAGES)
    idle: IdleRule = USUAL
    virtual_keyboard: bool = False
    text_scale: float = 1.0
