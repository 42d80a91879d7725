"""A self-service station's use cases, put together."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.app.footing import Footing
from kiosk.app.passes import open_issuer
from kiosk.domain.visit import Picture, StaffAnswer, VisitScreen, VisitView
from kiosk.station.lane import Lane
from kiosk.station.linking import Linking
from kiosk.station.self_service.ground import Ground
from kiosk.station.self_service.picture_book import PictureBook
from kiosk.station.self_service.readings import VisitReadings
from kiosk.station.self_service.visits import Visits
from kiosk.station.wristbands import Wristbands
from kiosk.store import SqlSent


@dataclass(frozen=True, slots=True)
class VisitParts:
    """What decides readings at the kiosk, and the visits once there is a lane."""

    readings: VisitReadings
    visits: Callable[[Wristbands, Lane], Visits]


class NoScreen:
    """A `VisitScreen` for a station that runs without one."""

    def visit(self, view: VisitView) -> None:
        """Nobody looks."""

    def picture(self, picture: Picture) -> None:
        """Nobody looks."""

    def staff(self, answer: StaffAnswer) -> None:
        """Nobody looks."""


def visit_parts(on: Footing) -> VisitParts:
    """The kiosk on its footing; raises ConfigError."""
    ours, passes = on.settings.self_service, on.settings.passes
    issues, has_terms = open_issuer(on.settings), bool(ours.terms_texts())
    readings = VisitReadings(on.codes, on.timekeeper, unsigned_codes=ours.unsigned_codes)
    screen: VisitScreen = on.screens.visit or NoScreen()

    def visits(wristbands: Wristbands, lane: Lane) -> Visits:
        ground = Ground(
            business_id=on.settings.business_id,
            connect=on.connect,
            here=SqlSent(on.database),
            offer=on.offer,
            breaker=on.breaker,
            timekeeper=on.timekeeper,
            linking=Linking(wristbands),
            publish=lane.publish,
            clock=on.clock,
            issues=issues,
            has_terms=has_terms,
            uses=passes.uses if "uses" in passes.model_fields_set else None,
        )
        pictures = PictureBook(on.client.at_leisure(), on.clock)
        opened = Visits(ground, screen, pictures, on.staff)
        readings.card, readings.done = opened.card, lane.forget
        opened.when_left = lane.forget
        return opened

    return VisitParts(readings, visits)
