"""What the screen shows around the card, kept in one place and sent on when it changes."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.intents import IntentState
from kiosk.domain.outcome import Reason
from kiosk.domain.performances import next_performance
from kiosk.domain.ports import Clock, Outbox, Records, Screen, StoreDamaged, StoreFailed
from kiosk.domain.revocations import ListState
from kiosk.domain.status import PortalState, StationStatus
from kiosk.station.offer import Offer

HISTORY_LINES = 10


class Board:
    """The station's status and history, on screen."""

    def __init__(
        self,
        screen: Screen,
        offer: Offer,
        outbox: Outbox,
        records: Records,
        clock: Clock,
        set_aside: Callable[[], bool] = lambda: False,
    ) -> None:
        self._screen = screen
        self._offer = offer
        self._outbox = outbox
        self._records = records
        self._clock = clock
        self._set_aside = set_aside
        self._status = StationStatus()
        self._portal_trouble: Reason | None = None
        self._disk_trouble: Reason | None = None

    @property
    def status(self) -> StationStatus:
        """The status as last shown."""
        return self._status

    def portal(self, state: PortalState, trouble: Reason | None = None) -> None:
        """The portal answered, or did not; `trouble` is what someone must mend."""
        self._portal_trouble = trouble
        self._show(replace(self._status, portal=state))

    def store_failed(self, failure: StoreFailed) -> Reason:
        """The database cannot be written; the trouble that this is."""
        damaged = isinstance(failure, StoreDamaged)
        self._disk_trouble = Reason.DISK_DAMAGED if damaged else Reason.DISK_FAILED
        self._show(self._status)
        return self._disk_trouble

    def clock_off(self, seconds: int) -> None:
        """How far our clock is behind the portal's; 0 where it is right."""
        self._show(replace(self._status, clock_off_s=seconds))

    def revocations(self, state: ListState | None) -> None:
        """How the revocation list fares."""
        self._show(replace(self._status, revocations=state))

    def ledger(self, *, away: bool, unconfirmed: int, doubled: int) -> None:
        """How the ledger that booths share fares."""
        changed = replace(self._status, ledger_away=away, unconfirmed=unconfirmed, doubled=doubled)
        self._show(changed)

    def ledger_anew(self) -> None:
        """The ledger here does not know what was used before it was begun anew."""
        self._show(replace(self._status, ledger_anew=True))

    async def refresh(self) -> None:
        """Read counts, performance and history again; raises StoreFailed."""
        if self._disk_trouble is Reason.DISK_FAILED:  # Damage stays until the next start.
            await self._records.prove_writable()
            self._disk_trouble = None
        counts = await self._outbox.counts()
        now = self._clock.now()
        catalogue = self._offer.catalogue
        upcoming = next_performance(catalogue.performances, now) if catalogue else None
        self._show(
            replace(
                self._status,
                on_its_way=counts.get(IntentState.PENDING, 0),
                attention=counts.get(IntentState.ATTENTION, 0),
                business=catalogue.business if catalogue else None,
                performance=self._offer.performance(now),
                upcoming=upcoming,
                catalogue_at=catalogue.at if catalogue else None,
            )
        )
        await self._show_history()

    async def _show_history(self) -> None:
        performance = self._status.performance
        uid = performance.performance_uid if performance else None
        self._screen.history(await self._records.history(uid, HISTORY_LINES))

    def _show(self, status: StationStatus) -> None:
        aside = Reason.DATABASE_SET_ASIDE if self._set_aside() else None
        lost = Reason.LEDGER_ANEW if status.ledger_anew else aside
        trouble = self._disk_trouble or self._portal_trouble or lost
        status = replace(status, trouble=trouble)
        if status != self._status:
            self._status = status
            self._screen.status(status)
