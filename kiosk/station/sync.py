"""Keep the catalogue fresh: business, quests, tiers, rewards, performances; apart, the fans."""

import asyncio

import structlog

from kiosk.domain.catalogue import Business, Catalogue, Performance
from kiosk.domain.ids import BusinessId
from kiosk.domain.outcome import Reason
from kiosk.domain.ports import (
    Clock,
    KeyRefused,
    NoAnswer,
    Portal,
    PortalError,
    Records,
    StoreFailed,
)
from kiosk.domain.status import PortalState
from kiosk.station.backoff import KEY_RETRY_S
from kiosk.station.board import Board
from kiosk.station.breaker import Breaker
from kiosk.station.offer import Offer

log = structlog.get_logger(__name__)

REFRESH_EVERY_S = 60.0
RETRY_EVERY_S = 5.0
FANS_EVERY_S = 300.0
MAX_FAN_PAGES = 400
"""At 500 fans a page, the 200,000 fans that a station keeps names of."""


class Sync:
    """Fetches the catalogue into the database and the `Offer`."""

    def __init__(
        self,
        portal: Portal,
        offer: Offer,
        records: Records,
        breaker: Breaker,
        board: Board,
        clock: Clock,
        business_id: BusinessId,
        own_performances: tuple[Performance, ...],
    ) -> None:
        self._portal = portal
        self._offer = offer
        self._records = records
        self._breaker = breaker
        self._board = board
        self._clock = clock
        self._business_id = business_id
        self._own_performances = own_performances

    async def start_from_saved(self) -> None:
        """Offer what the database holds from last time; raises StoreFailed."""
        saved = await self._records.load_catalogue()
        if saved and saved.business.business_id == self._business_id:
            self._offer.catalogue = saved

    async def run(self) -> None:
        """Refresh until cancelled; sooner again after a failure."""
        while True:
            wait_s = await self.refresh()
            await asyncio.sleep(wait_s)

    async def refresh(self) -> float:
        """Fetch everything once; the seconds to wait before the next time."""
        try:
            await self._fetch()
        except KeyRefused:
            log.error("sync_key_refused")
            self._board.portal(PortalState.PAUSED, Reason.KEY_REFUSED)
            return KEY_RETRY_S
        except PortalError as fault:
            log.warning("sync_failed", fault=type(fault).__name__)
            if isinstance(fault, NoAnswer):
                self._breaker.failed()
            return RETRY_EVERY_S
        except StoreFailed as failure:
            log.error("sync_store_failed", cause=str(failure))
            self._board.store_failed(failure)
        return REFRESH_EVERY_S

    async def _fetch(self) -> None:
        business = await self._business()
        if business is None:
            self._breaker.answered()
            self._board.portal(PortalState.PAUSED, Reason.BUSINESS_UNKNOWN)
            return
        self._offer.catalogue = await self._catalogue(business)
        self._breaker.answered()
        await self._records.save_catalogue(self._offer.catalogue)
        await self._board.refresh()
        log.info("catalogue_fetched", quests=len(self._offer.catalogue.quests))

    async def _business(self) -> Business | None:
        businesses = await self._portal.businesses()
        return next((b for b in businesses if b.business_id == self._business_id), None)

    async def _catalogue(self, business: Business) -> Catalogue:
        performances = await self._portal.performances()
        return Catalogue(
            business=business,
            quests=await self._portal.quests(),
            tiers=await self._portal.point_tiers(business.point_uid) if business.point_uid else (),
            performances=self._own_performances if performances is None else performances,
            rewards=await self._portal.rewards(),
            at=self._clock.now(),
        )

    async def run_fans(self) -> None:
        """Fetch the fan list until cancelled; sooner again after a failure."""
        while True:
            wait_s = await self.refresh_fans()
            await asyncio.sleep(wait_s)

    async def refresh_fans(self) -> float:
        """Fetch the fan list once; the seconds to wait before the next time.

        It gives names and tags only, so a fault says nothing of the portal's state.
        """
        try:
            await self._fetch_fans()
        except (PortalError, StoreFailed) as fault:
            log.warning("fans_not_fetched", fault=type(fault).__name__)
            return REFRESH_EVERY_S
        return FANS_EVERY_S

    async def _fetch_fans(self) -> None:
        search_uid: str | None = None
        for _ in range(MAX_FAN_PAGES):
            page = await self._portal.fans(search_uid)
            await self._records.save_fans(page.fans)
            search_uid = page.search_uid
            if search_uid is None:
                return
