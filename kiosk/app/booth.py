"""A booth's use cases, put together."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from kiosk.app.footing import Footing
from kiosk.app.ledgers import open_ledgers
from kiosk.domain.ports import Publish, Tokens
from kiosk.station.booth import Booth
from kiosk.station.checking import Checking
from kiosk.station.choosing import Choosing
from kiosk.station.fan_passes import FanPasses
from kiosk.station.opinion import SecondOpinion
from kiosk.station.presenting import Presenting
from kiosk.station.recent import Recent


@dataclass(frozen=True, slots=True)
class BoothParts:
    """What decides readings at a booth, and what staff do there once there is a lane.

    Attributes:
        works: what never ends.
        close: closes what is open besides the station's own database.
    """

    checking: Checking
    booth: Callable[[Publish], Booth]
    works: Sequence[Callable[[], Awaitable[None]]]
    close: Callable[[], Awaitable[None]]


def booth_parts(on: Footing, tokens: Tokens) -> BoothParts:
    """The booth on its footing."""
    business_id, station = on.settings.business_id, on.settings.station.name
    ledgers = open_ledgers(on)
    redeeming = ledgers.redeeming
    presenting, recent = Presenting(on.offer, on.records, tokens), Recent()
    opinion = SecondOpinion(on.client, on.breaker, on.board, on.clock)
    passes = FanPasses(business_id, tokens, on.seen, redeeming, presenting)
    checking = Checking(
        station=station,
        business_id=business_id,
        codes=on.codes,
        opinion=opinion,
        redeeming=redeeming,
        choosing=Choosing(opinion, passes, presenting, recent),
        passes=passes,
        presenting=presenting,
        recent=recent,
        timekeeper=on.timekeeper,
        board=on.board,
    )

    def booth(announce: Publish) -> Booth:
        return Booth(
            station=station,
            staff=on.staff,
            redeeming=redeeming,
            presenting=presenting,
            recent=recent,
            timekeeper=on.timekeeper,
            board=on.board,
            screen=on.screens.booth,
            announce=announce,
            clock=on.clock,
        )

    return BoothParts(checking, booth, ledgers.works, ledgers.close)
