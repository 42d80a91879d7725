"""The staff PIN: set, asked for, and locked after too many wrong tries."""

import asyncio
from dataclasses import replace

import structlog
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.domain.pin import PinAnswer, StaffPin, lock_for, usable
from kiosk.domain.ports import Clock, PinStore

log = structlog.get_logger(__name__)


class PinUnusable(ValueError):
    """The PIN may not be set; the message says what one must be like."""


class Staff:
    """Lets staff in; every method raises StoreFailed."""

    def __init__(self, store: PinStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._one_at_a_time = asyncio.Lock()

    async def set_pin(self, pin: str) -> None:
        """Keep the PIN in place of the one before; raises PinUnusable."""
        if not usable(pin):
            raise PinUnusable("A PIN has 6 to 12 digits, and not one digit over and over.")
        await self._store.save_pin(StaffPin(await asyncio.to_thread(PasswordHasher().hash, pin)))

    async def try_pin(self, pin: str) -> tuple[PinAnswer, StaffPin | None]:
        """What the try came to, and the PIN as it is kept after it."""
        async with self._one_at_a_time:
            kept = await self._store.load_pin()
            if kept is None:
                return PinAnswer.UNSET, None
            if kept.locked_until and self._clock.now() < kept.locked_until:
                return PinAnswer.LOCKED, kept
            return await self._tried(kept, pin)

    async def _tried(self, kept: StaffPin, pin: str) -> tuple[PinAnswer, StaffPin]:
        # Counted before it is looked at: pulling the plug gives no free try.
        failures = kept.failures + 1
        lock = lock_for(failures)
        until = self._clock.now() + lock if lock else None
        counted = replace(kept, failures=failures, locked_until=until)
        await self._store.save_pin(counted)
        if await asyncio.to_thread(_matches, kept.digest, pin):
            opened = StaffPin(kept.digest)
            await self._store.save_pin(opened)
            return PinAnswer.OPEN, opened
        log.warning("pin_wrong", failures=failures)
        return (PinAnswer.LOCKED if until else PinAnswer.WRONG), counted


def _matches(digest: str, pin: str) -> bool:
    try:
        return PasswordHasher().verify(digest, pin)
    except (VerificationError, InvalidHashError):
        return False
