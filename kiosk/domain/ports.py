"""What the station needs of the world, as Protocols; and how the world says no.

PortalError
├── TryLater            nothing was decided; a retry may succeed
│   ├── NoAnswer        the portal is away
│   │   ├── Unreachable no connection, no answer, a connection cut
│   │   ├── Unavailable 408, 425 or 5xx
│   │   └── NotJson     an answer that is not the portal's (captive portal, proxy page)
│   └── LimitReached    429
│       └── BudgetSpent our own budget is spent: the portal was not asked
├── KeyRefused          401 or 403: someone must mend the key
└── Refused             any other 4xx: the portal understood and said no
    ├── LoginRefused    a fan's password or code is wrong
    └── NotOffered      this portal has no such call
StoreFailed             the station's database cannot be read or written
└── StoreDamaged        its file is damaged: the next start sets it aside
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from kiosk.domain.access import Access
from kiosk.domain.booth import BoothView
from kiosk.domain.catalogue import Business, Catalogue, Fan, Performance, PointTier, Quest
from kiosk.domain.ids import FanId, PageTabId, PerformanceUid, PointUid, ReadingId, Serial
from kiosk.domain.intents import Intent, IntentState, Settlement
from kiosk.domain.lane import Clear, Show
from kiosk.domain.outcome import Outcome
from kiosk.domain.passes import Token
from kiosk.domain.pin import StaffPin
from kiosk.domain.readings import Reading
from kiosk.domain.redemption import Redeemed, Redemption, Undo, Use, UsePolicy
from kiosk.domain.revocations import ListState
from kiosk.domain.rewards import FanRewards, Reward
from kiosk.domain.sharing import DebtState, Owed
from kiosk.domain.status import History, StationStatus
from kiosk.domain.traces import DeskView, Query, Trace


class PortalError(Exception):
    """The portal did not do what was asked; the message may be shown to staff."""


class TryLater(PortalError):
    """Nothing was decided; `retry_after_s` is the least wait the portal asks for."""

    def __init__(self, message: str, retry_after_s: float = 0.0) -> None:
        super().__init__(message)
        self.retry_after_s = retry_after_s


class NoAnswer(TryLater):
    """The portal is away: what came, if anything, is not its answer."""


class Unreachable(NoAnswer):
    """No connection, no answer in time, or a connection cut."""


class Unavailable(NoAnswer):
    """The portal answered 408, 425 or 5xx."""


class NotJson(NoAnswer):
    """Something answered that is not the portal: a captive portal or a proxy's page."""


class LimitReached(TryLater):
    """The portal has had too many calls or tries (429); `code` is its own, or ""."""

    def __init__(self, message: str, retry_after_s: float = 0.0, code: str = "") -> None:
        super().__init__(message, retry_after_s)
        self.code = code


class BudgetSpent(LimitReached):
    """The station's own budget of calls is spent: the portal was not asked."""


class KeyRefused(PortalError):
    """401 or 403: the api_key or api_secret is wrong or may not do this."""


class Refused(PortalError):
    """Any other 4xx; `code` is the portal's error code, "" where it gave none."""

    def __init__(self, message: str, status: int, code: str = "") -> None:
        super().__init__(message)
        self.status = status
        self.code = code


class LoginRefused(Refused):
    """A fan's password or code is wrong, or the code is used up; `code` says which.

    `tries_left` are those of a wrong code; None where the portal does not say.
    """

    def __init__(
        self, message: str, status: int, code: str = "", tries_left: int | None = None
    ) -> None:
        super().__init__(message, status, code)
        self.tries_left = tries_left


class NotOffered(Refused):
    """This portal has no such call: an extension of ours that it lacks."""


class StoreFailed(Exception):
    """The station's database cannot be read or written; the message says what to do."""


class StoreDamaged(StoreFailed):
    """The database's file is damaged; the next start sets it aside."""


@dataclass(frozen=True, slots=True)
class Completion:
    """The portal's answer to `complete`; None where it does not say (DESIGN.md, "The wire")."""

    activity_id: str
    already: bool | None = None
    points: int | None = None


@dataclass(frozen=True, slots=True)
class FanPage:
    """One page of the fan list; `search_uid` fetches the next, None when this is the last."""

    fans: tuple[Fan, ...]
    search_uid: str | None


class Clock(Protocol):
    """Time, passed in everywhere."""

    def now(self) -> datetime:
        """This moment, UTC."""

    def monotonic(self) -> float:
        """Seconds that only go forward."""


class Portal(Protocol):
    """The Loyalty Portal's API; every method raises PortalError."""

    async def businesses(self) -> tuple[Business, ...]:
        """The account's businesses."""

    async def point_tiers(self, point_uid: PointUid) -> tuple[PointTier, ...]:
        """The tiers of a point type."""

    async def quests(self) -> tuple[Quest, ...]:
        """The business's quests."""

    async def rewards(self) -> tuple[Reward, ...]:
        """The business's rewards."""

    async def rewards_of(self, fan_id: FanId) -> FanRewards:
        """The rewards that the fan has; Refused with status 404 for a fan there is not."""

    async def performances(self) -> tuple[Performance, ...] | None:
        """The business's performances; None where the portal cannot list them."""

    async def fans(self, search_uid: str | None = None) -> FanPage:
        """One page of the fan list."""

    async def completions(self, fan_id: FanId) -> Mapping[PageTabId, bool]:
        """The fan's quest completions."""

    async def points(self, fan_id: FanId, point_name: str) -> int | None:
        """The fan's balance; None where the portal does not say."""

    async def fan_of_barcode(self, barcode: str) -> Fan | None:
        """Whose wristband or ticket it is; None when nobody's."""

    async def complete(
        self,
        page_tab_id: PageTabId,
        fan_id: FanId,
        reading_id: ReadingId,
        at: datetime,
        barcode: str | None = None,
    ) -> Completion:
        """Complete a quest; safe to repeat with the same reading_id."""


class Tokens(Protocol):
    """What this station believes of passes and fan cards."""

    def read(self, text: str) -> Token:
        """The genuine token that the text is; raises `passes.TokenRefused`, nothing else."""

    def revoked(self, serial: Serial) -> bool:
        """Whether it was taken back, as far as the list here tells."""

    @property
    def list_state(self) -> ListState | None:
        """The revocation list's state; None where the station goes by none."""

    def look(self) -> None:
        """Look whether there is a newer list; waits for the disk."""


class Outbox(Protocol):
    """The durable queue of what the portal has not confirmed; every method raises StoreFailed."""

    async def add(self, intent: Intent, now: datetime, lease: timedelta) -> bool:
        """Write the intent, durably, before anything is sent.

        True: it is the reading's to deliver for the length of the lease, then the drain's. False:
        an earlier one of the same fan waits, so it is the drain's, after that.
        """

    async def release(self, now: datetime) -> None:
        """Make due at `now` what was cut short, in its first try or its recording."""

    async def due(self, now: datetime, limit: int) -> Sequence[Intent]:
        """Pending intents whose time has come, oldest scan first; of each fan the oldest only."""

    async def settle(self, intent_id: ReadingId, settlement: Settlement, now: datetime) -> None:
        """Record the portal's final answer."""

    async def attend(self, intent_id: ReadingId, said: str, now: datetime) -> None:
        """Leave the row to a person; `said` is why."""

    async def retry(self, intent_id: ReadingId, due: datetime, said: str, now: datetime) -> None:
        """Record a try that was not answered, and when the next is due."""

    async def quests_of(self, fan_id: FanId, besides: ReadingId) -> Mapping[PageTabId, bool]:
        """The quests of this fan's other intents here; True where the portal confirmed them."""

    async def counts(self) -> Mapping[IntentState, int]:
        """How many rows stand in each state."""


class Ledger(Protocol):
    """Which passes were used, where and when; every method raises StoreFailed."""

    async def redeem(self, wish: Redemption, policy: UsePolicy) -> Redeemed:
        """Decide and keep it, both or neither; the first of several at once wins."""

    async def undo(self, reading_id: ReadingId, by: str, now: datetime) -> Undo:
        """Take back the use of that reading, if it may be."""

    async def uses_of(self, serial: Serial) -> Sequence[Use]:
        """All uses of the pass in order, those taken back among them."""

    async def use_of(self, reading_id: ReadingId) -> Use | None:
        """The use of that reading."""

    async def keep(self, uses: Sequence[Use]) -> None:
        """Keep what another ledger has decided, in that order."""


class Debts(Protocol):
    """What this booth owes the ledger that booths share; every method raises StoreFailed."""

    async def owe(self, owed: Owed) -> None:
        """Keep it, in place of an earlier one of the same reading."""

    async def open_ones(self) -> Sequence[Owed]:
        """Those that the shared ledger has not heard, oldest first."""

    async def settle(self, reading_id: ReadingId, state: DebtState) -> None:
        """The shared ledger has heard it."""

    async def doubled(self, since: datetime) -> int:
        """How many passes used since then turned out to be used twice."""


class SeenPasses(Protocol):
    """Passes that were met here; every method raises StoreFailed."""

    async def see(self, access: Access) -> None:
        """Remember it, replacing what was known of it."""

    async def replace(self, fan_id: FanId, passes: Sequence[Access]) -> None:
        """Remember these as all that the fan has."""

    async def of_fan(self, fan_id: FanId, now: datetime) -> Sequence[Access]:
        """The fan's passes that have not ended, the first to end first."""

    async def prune(self, before: datetime) -> None:
        """Forget those that ended before."""


class Records(Protocol):
    """The station's cached catalogue and its history; every method raises StoreFailed."""

    async def load_catalogue(self) -> Catalogue | None:
        """The catalogue as last saved; None before the first."""

    async def save_catalogue(self, catalogue: Catalogue) -> None:
        """Replace the saved catalogue."""

    async def save_fans(self, fans: Sequence[Fan]) -> None:
        """Remember fans, replacing what was known of each."""

    async def fan(self, fan_id: FanId) -> Fan | None:
        """A fan as last listed or seen."""

    async def prove_writable(self) -> None:
        """Write something of no consequence; raises StoreFailed where nothing can be written."""

    async def record(self, outcome: Outcome) -> None:
        """Keep the outcome in the history, in place of an earlier one of the same reading."""

    async def history(self, performance_uid: PerformanceUid | None, limit: int) -> History:
        """The newest outcomes and the performance's totals."""


class Traces(Protocol):
    """What became of readings, for staff; every method raises StoreFailed."""

    async def find(self, query: Query, limit: int) -> Sequence[Trace]:
        """Readings of a fan, barcode or receipt, newest first."""

    async def waiting(self, limit: int) -> Sequence[Trace]:
        """What needs a person, newest first, then what is on its way."""

    async def send_again(self, reading_id: ReadingId, now: datetime) -> None:
        """Make an open row pending, and due."""

    async def close(self, reading_id: ReadingId, note: str, now: datetime) -> None:
        """Close an open row; `note` is why."""

    async def prune(self, before: datetime) -> None:
        """Forget what was settled and scanned before that moment; open rows stay."""


class PinStore(Protocol):
    """Where the staff PIN is kept; every method raises StoreFailed."""

    async def load_pin(self) -> StaffPin | None:
        """The PIN as kept; None before one is set."""

    async def save_pin(self, pin: StaffPin) -> None:
        """Keep it in place of the one before; on return it survives a power cut."""


class DeskScreen(Protocol):
    """Where the staff desk is shown; called from the engine thread, returns at once."""

    def desk(self, view: DeskView) -> None:
        """The desk changed."""


class BoothScreen(Protocol):
    """Where staff hear what became of what they did; called from the engine thread."""

    def booth(self, view: BoothView) -> None:
        """Something was done, or was not."""


class Screen(Protocol):
    """Where the station's news goes; called from the engine thread, returns at once."""

    def check(self, reading: Reading) -> None:
        """A reading's check began; the screen says so only if it takes long."""

    def card(self, effect: Show | Clear) -> None:
        """Put an outcome on the card, or take it away."""

    def status(self, status: StationStatus) -> None:
        """The station's state changed."""

    def history(self, history: History) -> None:
        """The list and the totals changed."""


Publish = Callable[[Outcome], Awaitable[None]]
"""Takes a reading's outcome, and later the one that replaces it."""
