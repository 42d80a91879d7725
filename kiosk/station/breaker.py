"""Whether readings wait for the portal; asks, while they do not, whether it is back."""

import asyncio
import random

import structlog

from kiosk.domain.circuit import UNPROVEN, Circuit, CircuitState, answered, failed, probing
from kiosk.domain.ports import Clock, NoAnswer, Portal, PortalError
from kiosk.domain.status import PortalState
from kiosk.station.board import Board

log = structlog.get_logger(__name__)

PROBE_EVERY_S = 3.0
"""The mean wait between probes; each is drawn anew, so that stations do not ask all at once."""


class Breaker:
    """Runs `domain/circuit` on what callers of the portal hear, and shows it."""

    def __init__(self, portal: Portal, board: Board, clock: Clock, rng: random.Random) -> None:
        self._portal = portal
        self._board = board
        self._clock = clock
        self._rng = rng
        self._circuit = UNPROVEN
        self._opened = asyncio.Event()

    @property
    def closed(self) -> bool:
        """Whether a reading waits for the portal's answer."""
        return self._circuit.state is CircuitState.CLOSED

    @property
    def slow(self) -> bool:
        """Whether it does not because answers come too late for a lane."""
        return self._circuit.slow

    @property
    def away(self) -> bool:
        """Whether there are no answers: what is not urgent waits, too."""
        return not self.closed and not self.slow

    def failed(self) -> None:
        """A call had no answer."""
        self._become(failed(self._circuit))

    def answered(self, took_s: float | None = None) -> None:
        """A call was answered; `took_s` where the time says something of the portal."""
        self._become(answered(self._circuit, took_s))
        if self.closed:
            self._board.portal(PortalState.ONLINE)

    async def run(self) -> None:
        """Probe while open, until cancelled."""
        while True:
            await self._opened.wait()
            await asyncio.sleep(self._rng.uniform(0.5, 1.5) * PROBE_EVERY_S)
            if not self.closed:
                await self.probe()

    async def probe(self) -> None:
        """Ask the portal once."""
        self._become(probing(self._circuit))
        began = self._clock.monotonic()
        try:
            await self._portal.businesses()
        except NoAnswer:
            self.failed()
        except PortalError:
            # Its refusal, too, shows that it is there; whoever calls next says what is wrong.
            self._close(began)
        else:
            self._close(began)

    def _close(self, began: float) -> None:
        self.answered(self._clock.monotonic() - began)

    def _become(self, circuit: Circuit) -> None:
        if circuit.state is not self._circuit.state:
            log.info("circuit", state=circuit.state.value, slow=circuit.slow)
        self._circuit = circuit
        if self.closed:
            self._opened.clear()
        else:
            self._opened.set()
            self._board.portal(self._word())

    def _word(self) -> PortalState:
        if self._circuit.state is CircuitState.HALF_OPEN:
            return PortalState.CONNECTING
        return PortalState.SLOW if self.slow else PortalState.AWAY
