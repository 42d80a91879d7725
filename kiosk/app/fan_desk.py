"""The staff desk for fans, put together."""

from dataclasses import dataclass
from functools import partial
from typing import Protocol

from kiosk.domain.desk_ports import FanScreen, FansHere, FansPortal
from kiosk.domain.ports import Clock, DeskScreen, Publish
from kiosk.station.asking import Asking
from kiosk.station.breaker import Breaker
from kiosk.station.counter import Counter
from kiosk.station.desk import Desk
from kiosk.station.fan_desk import FanDesk
from kiosk.station.fan_parts import FanParts
from kiosk.station.fan_search import FanSearch
from kiosk.station.fan_sheet import FanSheets
from kiosk.station.fan_view import FanView
from kiosk.station.linking import Linking
from kiosk.station.offer import Offer
from kiosk.station.staff import Staff
from kiosk.station.wristband_desk import WristbandDesk
from kiosk.station.wristbands import Wristbands


class StaffScreen(DeskScreen, FanScreen, Protocol):
    """Where the whole staff desk is shown."""


@dataclass(frozen=True, slots=True)
class FanDeskParts:
    """What the station has that the desk needs; `portal` is asked at leisure, scans come first."""

    desk: Desk
    staff: Staff
    portal: FansPortal
    here: FansHere
    offer: Offer
    breaker: Breaker
    wristbands: Wristbands
    publish: Publish
    screen: FanScreen
    clock: Clock


def open_fan_desk(parts: FanDeskParts) -> FanDesk:
    """The desk, empty until staff unlock it."""
    view = FanView(parts.screen)
    asking = Asking(parts.breaker)
    fan_parts = FanParts(parts.portal, parts.here, parts.offer, asking, parts.clock)
    sheets = FanSheets(fan_parts, parts.offer, parts.clock)
    counter = Counter(parts.portal, parts.here, parts.breaker)
    linking = Linking(parts.wristbands)
    return FanDesk(
        parts.desk,
        view,
        partial(FanSearch, parts.portal, parts.here, parts.breaker),
        sheets,
        counter,
        WristbandDesk(view, parts.staff, sheets, counter, linking, parts.publish),
    )
