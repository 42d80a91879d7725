"""What every visit stands on, and nothing of any fan."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.ids import BusinessId
from kiosk.domain.ports import Clock, Publish
from kiosk.domain.visit_ports import Issues, SentHere, VisitPortal
from kiosk.station.breaker import Breaker
from kiosk.station.linking import Linking
from kiosk.station.offer import Offer
from kiosk.station.timekeeper import Timekeeper


@dataclass(frozen=True, slots=True)
class Ground:
    """The station's parts that visits use.

    Attributes:
        connect: connections for one visit.
        issues: None where this station cannot sign passes.
        publish: takes the outcomes of wristbands.
        has_terms: whether new fans must accept some.
        uses: how often a pass lets in; None where the settings do not say.
    """

    business_id: BusinessId
    connect: Callable[[], VisitPortal]
    here: SentHere
    offer: Offer
    breaker: Breaker
    timekeeper: Timekeeper
    linking: Linking
    publish: Publish
    clock: Clock
    issues: Issues | None = None
    has_terms: bool = False
    uses: int | None = None
