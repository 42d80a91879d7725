"""The ledgers that decide at a booth: its own, and the one that it shares with others."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from kiosk.app.footing import Footing
from kiosk.settings import ConfigError
from kiosk.station.ledger_anew import LedgerAnew
from kiosk.station.redeeming import OwnLedger, Redeeming
from kiosk.station.settling_debts import Reach
from kiosk.station.shared_ledger import SharedLedger
from kiosk.store import SharedDatabase, SqlDebts, SqlLedger


@dataclass(frozen=True, slots=True)
class Ledgers:
    """Who decides, what keeps it going, and how it is closed."""

    redeeming: Redeeming
    works: Sequence[Callable[[], Awaitable[None]]]
    close: Callable[[], Awaitable[None]]


def open_ledgers(on: Footing) -> Ledgers:
    """The ledgers of station.toml; raises ConfigError.

    As long as a damaged database lies aside, a ledger of one's own does not know every use.
    """
    own, url = SqlLedger(on.database), on.settings.passes.shared_ledger
    if not url:
        return Ledgers(_alone(on, own), (), _nothing)
    database = shared_database(url)
    shared, debts = SqlLedger(database), SqlDebts(on.database)
    name = on.settings.station.name
    reach = Reach(own, shared, debts, on.board, on.clock, on.policy, name)
    unconfirmed = on.settings.passes.unconfirmed
    redeeming = SharedLedger(own, shared, debts, reach, on.policy, unconfirmed)
    return Ledgers(redeeming, (reach.run,), database.close)


def _alone(on: Footing, own: SqlLedger) -> Redeeming:
    if not on.database.set_aside:
        return OwnLedger(own, on.policy)
    on.board.ledger_anew()
    return LedgerAnew(own, on.policy, on.settings.passes.unconfirmed)


def shared_database(url: str) -> SharedDatabase:
    """The database of that address; raises ConfigError."""
    try:
        return SharedDatabase(url)
    except ImportError as error:
        raise ConfigError(
            "'passes.shared_ledger': needs the driver: install kiosk[postgresql]"
        ) from error
    except ValueError as error:
        raise ConfigError(f"'passes.shared_ledger': {error}") from error


async def _nothing() -> None:
    """Nothing else is open."""
