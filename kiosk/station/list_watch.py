"""Keeps the revocation list fresh, and says how it fares."""

import asyncio

import structlog

from kiosk.domain.ports import Tokens
from kiosk.domain.revocations import ListState
from kiosk.station.board import Board

log = structlog.get_logger(__name__)

LOOK_EVERY_S = 5.0


class ListWatch:
    """Looks for a newer list in the background."""

    def __init__(self, tokens: Tokens, board: Board) -> None:
        self._tokens = tokens
        self._board = board
        self._told: ListState | None = None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self) -> None:
        """Look once."""
        await asyncio.to_thread(self._tokens.look)
        state = self._tokens.list_state
        self._board.revocations(state)
        if state and state != self._told:
            write = log.warning if state.fault else log.info
            write("revocation_list", sequence=state.sequence, fault=state.fault)
        self._told = state
